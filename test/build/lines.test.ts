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
  const statement = `a(${'1'.repeat(150)});`;

  test('A statement that no longer fits begins the next line; short ones share a line.', () => {
    expect(onLines(`${statement}b();${statement}c()`)).toBe(`${statement}b();\n${statement}c()`);
  });

  test('Statements of functions, branches and cases may begin a line too.', () => {
    expect(onLines(`function f(x){if(x)return 1;${statement}}`)).toBe(`function f(x){if(x)return 1;${statement}}`);
    expect(onLines(`function f(x){if(x)return 1;${statement}${statement}}`)).toBe(
      `function f(x){if(x)return 1;${statement}
${statement}}`,
    );
    expect(onLines(`switch(a){case 1:${statement}case 2:${statement}}`)).toBe(
      `switch(a){case 1:${statement}\ncase 2:${statement}}`,
    );
  });

  test('A long object may be broken before each property, a short one stays whole.', () => {
    const text = `"${'x'.repeat(120)}"`;
    expect(onLines(`var o={a:${text},b:${text}};`)).toBe(`var o={a:${text},\nb:${text}};`);
  });

  test.each([
    `function f(){return{a:1,b:\`x\n  y \${(()=>{var z=1;return z})()} \n\`}}`,
    `function f(){return{a:"${'x'.repeat(200)}",get b(){return 1},...c,[d]:2}}`,
    'a=b;(c||d)();var e=function(){};`t`;/r/.test(e);',
    'function f(){"use strict";return this}',
    'for(var i=0;i<1;i++)g(i);do{h()}while(0);label:for(;;){break label}',
  ])('%s keeps its meaning.', (code) => {
    const long = `${statement}${code}`;
    expect(tree(onLines(long))).toBe(tree(long));
  });
});
