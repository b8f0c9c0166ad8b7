// A custom function initialises its own modules only; the gate counts, by running the bundle.
import { describe, expect, test } from 'vitest';
import { moduleCounter } from '../../local/build/gates/initialised-modules.mjs';
import { lazyModules } from '../../local/build/gates/lazy-modules.mjs';
import { bundle, withStatement } from './good-bundle';

describe('The count', () => {
  test('A call reports the modules that it initialises, in order, and no other.', () => {
    const { modules, error } = moduleCounter(bundle())('SOCIAL_HALF', [6]);
    expect(modules).toEqual(['src/formulas/money/half.ts', 'src/maths/ratio.ts']);
    expect(error).toBeNull();
  });

  test('A call that fails for want of a service still reports what it had initialised.', () => {
    const { modules, error } = moduleCounter(bundle())('runStep', ['read', {}]);
    expect(modules).toEqual(['src/addon/main.ts', 'node_modules/zod/index.js']);
    expect(error?.message).toBe('SpreadsheetApp is not defined');
  });

  test('A bundle that wraps no module cannot be counted, and says so.', () => {
    expect(() => moduleCounter({ code: 'function A() {}', catalogue: '', moduleKeys: {} })).toThrow(
      'nothing can be counted',
    );
  });
});

describe('The gate', () => {
  test('A formula that initialises the validation library is refused.', () => {
    expect(lazyModules(withStatement('init_zod();'))).toEqual(['SOCIAL_HALF initialises node_modules/zod/index.js.']);
  });

  test('A formula that initialises the server, and through it the library, is refused for both.', () => {
    expect(lazyModules(withStatement('init_main();'))).toEqual([
      'SOCIAL_HALF initialises src/addon/main.ts.',
      'SOCIAL_HALF initialises node_modules/zod/index.js.',
    ]);
  });

  test('A formula that initialises another formula is refused.', () => {
    expect(lazyModules(withStatement('init_third();'))).toEqual([
      'SOCIAL_HALF initialises src/formulas/money/third.ts.',
    ]);
  });

  test('A formula that fails on its first example is refused.', () => {
    expect(lazyModules(withStatement('throw new Error("no");'))).toEqual([
      'SOCIAL_HALF fails on its first example: no.',
    ]);
  });

  test('A module that runs as soon as the script loads is refused.', () => {
    const eager = { ...bundle(), modules: ['src/maths/eager.ts'] };
    expect(lazyModules(eager)).toEqual(['src/maths/eager.ts is initialised as soon as the script loads.']);
  });

  test('A control that reaches no validation library proves nothing, and is refused.', () => {
    expect(lazyModules(bundle((code) => code.replace('init_zod();', '')))).toEqual([
      'runStep did not initialise the validation library: the count proves nothing.',
    ]);
  });
});
