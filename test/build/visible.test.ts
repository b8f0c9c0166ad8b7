// What cannot be seen cannot be lost when the script is pasted.
import { expect, test } from 'vitest';
import { visible } from '../../local/build/visible.mjs';

const evaluated = (code: string): unknown => new Function(`return ${code}`)();

test('Blanks, controls and marks that do not show are written as escapes; letters, accents and lines are not.', () => {
  expect(visible('"12\u00A0%\u202F!\u00AD\u200B\uFEFF"')).toBe('"12\\u00a0%\\u202f!\\u00ad\\u200b\\ufeff"');
  expect(visible('"é œ € ’ «"\n;')).toBe('"é œ € ’ «"\n;');
});

test.each(['"a\u00A0b\\\\\u00A0c"', '"a\\\u00A0b"', `\`x\u00A0\${1}\u202F\``, '"\u0085\u2028"', '"\u{E0001}"'])(
  '%j keeps its value.',
  (code) => {
    expect(visible(code)).not.toBe(code);
    expect(evaluated(visible(code))).toBe(evaluated(code));
  },
);

test('A regular expression still finds the character, escaped by a backslash or not.', () => {
  const found = (code: string) => (evaluated(visible(code)) as RegExp).test('1\u00A0000');
  expect([found('/\\d\u00A0/'), found('/\\d\\\u00A0/'), found('/\\d[\u00A0\u202F]/')]).toEqual([true, true, true]);
});
