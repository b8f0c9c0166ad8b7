// Modules get short names before the bundle is written.
import { describe, expect, test } from 'vitest';
import { shortKeys } from '../../local/build/short-keys.mjs';

const LONG = 'var a=w({"src/maths/roi.ts"(){"use strict";x=1}}),b=w({"node_modules/zod/v4/core.js"(){y=2}});';

describe('Short keys', () => {
  test('Each module is named by its place, and its own "use strict" goes.', () => {
    expect(shortKeys(LONG).code).toBe('var a=w({m0(){x=1}}),b=w({m1(){y=2}});');
  });

  test('The path of every short name is kept for those who count.', () => {
    expect(shortKeys(LONG).moduleKeys).toEqual({ m0: 'src/maths/roi.ts', m1: 'node_modules/zod/v4/core.js' });
  });

  test('A method that bears no path keeps its name.', () => {
    expect(shortKeys('var o={"a b"(){"use strict"}}').code).toBe('var o={"a b"(){"use strict"}}');
  });
});
