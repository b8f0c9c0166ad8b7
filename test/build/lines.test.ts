// The bundle is put on lines for people to read, and does the same as before.
import { parse } from 'acorn';
import { describe, expect, test } from 'vitest';
import { onLines } from '../../local/build/lines.mjs';

/** The syntax tree without places, as text. */
const tree = (code: string): string =>
  JSON.stringify(parse(code, { ecmaVersion: 2019 }), (key, value) =>
    key === 'start' || key === 'end' ? undefined : value,
  );

describe('A script on lines', () => {
  test('Each statement stands on a line of its own, functions and branches included.', () => {
    expect(onLines('var a=1;function f(x){if(x)return 1;return 2}')).toBe(
      'var a=1;\nfunction f(x){\nif(x)return 1;\nreturn 2}',
    );
    expect(onLines('switch(a){case 1:b();case 2:c()}')).toBe('switch(a){\ncase 1:b();\ncase 2:c()}');
  });

  test('A long object has a line for each property, a short one stays as it is.', () => {
    const text = `"${'x'.repeat(120)}"`;
    expect(onLines(`var o={a:${text},b:{c:1,d:2}};`)).toBe(`var o={\na:${text},\nb:{c:1,d:2}};`);
  });

  test.each([
    `function f(){return{a:1,b:\`x\n  y \${(()=>{var z=1;return z})()} \n\`}}`,
    `function f(){return{a:"${'x'.repeat(200)}",get b(){return 1},...c,[d]:2}}`,
    'a=b;(c||d)();var e=function(){};`t`;/r/.test(e);',
    'function f(){"use strict";return this}',
    'for(var i=0;i<1;i++)g(i);do{h()}while(0);label:for(;;){break label}',
  ])('%s keeps its meaning.', (code) => {
    expect(tree(onLines(code))).toBe(tree(code));
    expect(onLines(code)).not.toBe(code);
  });
});
