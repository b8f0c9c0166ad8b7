// Help while a formula is typed: which functions, which argument.
import { describe, expect, it } from 'vitest';
import { functionsOf } from '../../../local/preview/help/functions';
import { suggestionAt } from '../../../local/preview/help/suggest';

const CODE = `
/** Not for cells. */
function run(x) {}
/**
 * The return. In a fraction.
 *
 * @param {number} gain What came in.
 * @param {number} cost What was spent.
 * @customfunction
 */
function SOCIAL_ROI(gain, cost) {}
/**
 * The cost per click.
 * @param {number} spend The spend.
 * @customfunction
 */
function SOCIAL_CPC(spend) {}
`;
const functions = functionsOf(CODE);

/** What is suggested at the mark |. */
function at(text: string, decimalComma = true): unknown {
  const found = suggestionAt(text.replace('|', ''), text.indexOf('|'), functions, decimalComma);
  if (found === null) return null;
  return found.kind === 'names' ? found.functions.map(({ name }) => name) : [found.help.name, found.argument];
}

describe('the functions of a script', () => {
  it('are those whose comment says @customfunction, by name, with their texts', () => {
    expect(functions.map(({ name }) => name)).toEqual(['SOCIAL_CPC', 'SOCIAL_ROI']);
    expect(functions[1]).toEqual({
      name: 'SOCIAL_ROI',
      summary: 'The return. In a fraction.',
      params: [
        { name: 'gain', text: 'What came in.' },
        { name: 'cost', text: 'What was spent.' },
      ],
    });
  });
});

describe('what is suggested', () => {
  it.each([
    ['=SOC|', ['SOCIAL_CPC', 'SOCIAL_ROI']],
    ['=social_r|', ['SOCIAL_ROI']],
    ['=1+SOCIAL_C|', ['SOCIAL_CPC']],
    ['=SOCIAL_ROI(|', ['SOCIAL_ROI', 0]],
    ['=SOCIAL_ROI(7500;|', ['SOCIAL_ROI', 1]],
    ['=SOCIAL_ROI(SUM(1;2);|', ['SOCIAL_ROI', 1]],
    ['=SOCIAL_ROI(1,5;|', ['SOCIAL_ROI', 1]],
    ['=SOCIAL_ROI("a;b|', ['SOCIAL_ROI', 0]],
    ['=SOCIAL_ROI(1;2)|', null],
    ['SOC|', null],
    ['="SOC|', null],
    ['=A1|', null],
  ])('for %s', (text, expected) => {
    expect(at(text)).toEqual(expected);
  });

  it('counts commas where they separate arguments', () => {
    expect(at('=SOCIAL_ROI(1,|', false)).toEqual(['SOCIAL_ROI', 1]);
    expect(at('=SOCIAL_ROI(1,|', true)).toEqual(['SOCIAL_ROI', 0]);
  });
});
