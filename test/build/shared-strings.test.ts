// Repeated texts are said once, at the head of the bundle, and the script does the same as before.
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { sharedStrings } from '../../local/build/shared-strings.mjs';

const HEAD = 'var SocialRoi_=(()=>{"use strict";';
const shared = (body: string): string => sharedStrings(`${HEAD}${body}})();`);
const run = (script: string): unknown => JSON.parse(runInNewContext(`${script}JSON.stringify(SocialRoi_)`));

describe('A text that is repeated in the script', () => {
  test('Is said once, where that is shorter.', () => {
    expect(shared('return["community","community","community","ab","ab"]')).toBe(
      `${HEAD}var aa="community";return[aa,aa,aa,"ab","ab"]})();`,
    );
  });

  test('Gets a name that nothing in the script bears.', () => {
    expect(shared('var aa=1,ab=2;return[aa,ab,"community","community","community"]')).toContain('var ac="community";');
  });

  test.each([
    'var f=()=>{return"community"};return[f(),"community","community"]',
    'var k="b";switch(k){case"community":return 1;case"b":return["community","community"]}',
    'return["community"in{community:1},"community","community"]',
    'class A{"community"(){return"community"}}return[new A()["community"](),"community"]',
    `return{"community":"community",["community"]:1,b:\`\${"community"}community\`}`,
  ])('%s keeps its meaning.', (body) => {
    const script = `${HEAD}${body}})();`;
    expect(shared(body)).not.toBe(script);
    expect(run(shared(body))).toEqual(run(script));
  });

  test('Stays where it tells a type, names a property or directs.', () => {
    const body =
      'var t=(x)=>typeof x=="function"||typeof x=="function";var o={"function":t,"a b":1};"function";return o';
    expect(shared(body)).toBe(`${HEAD}${body}})();`);
  });

  test('Is no reason to take a script apart that opens otherwise.', () => {
    expect(() => sharedStrings('var a=1;')).toThrow(/does not open as expected/);
  });
});
