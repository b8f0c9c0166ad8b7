// From specifications and main.ts come the declarations that Google Sheets shows.
import { describe, expect, test } from 'vitest';
import { parseEntryPoints } from '../../local/build/entry-points.mjs';
import type { FormulaSpec } from '../../local/build/types';
import { wrappers } from '../../local/build/wrappers.mjs';

const spec = (change: Partial<FormulaSpec> = {}) => ({
  file: 'src/formulas/money/double.ts',
  formula: {
    name: 'SOCIAL_DOUBLE',
    summary: { fr: 'Le double.', en: 'Twice as much.' },
    params: {
      figure: { kind: 'number', help: { fr: 'Un nombre.', en: 'A number.' } },
      language: { kind: 'text', optional: true, help: { fr: 'La langue.', en: 'The language.' } },
    },
    examples: [{ args: [1] }],
    ...change,
  } as FormulaSpec,
});

describe('A formula', () => {
  test('Its declaration carries both languages, its parameters by name, and the mark for Sheets.', () => {
    expect(wrappers([spec()], [])).toBe(`/**
 * Le double. Twice as much.
 *
 * @param {number} figure Un nombre. A number.
 * @param {string} language La langue (facultatif). The language (optional).
 * @customfunction
 */
function SOCIAL_DOUBLE(figure, language) {
  return SocialRoi_.callFormula_('SOCIAL_DOUBLE', arguments);
}`);
  });

  test('A help text that Sheets would cut, or that would end the comment, is refused.', () => {
    for (const fr of ['Un <b>calcul</b>.', 'Fin */ du commentaire.', 'Une ligne\nune autre.', 'Une @marque.']) {
      expect(() => wrappers([spec({ summary: { fr, en: 'A calculation.' } })], [])).toThrow(
        'SOCIAL_DOUBLE: a help text',
      );
    }
  });

  test('A name that Sheets could take for a cell, or hides, is refused.', () => {
    for (const name of ['ROI1', 'R1C1', 'RC', 'SOCIAL_', 'Social', 'SOCIAL ROI']) {
      expect(() => wrappers([spec({ name })], [])).toThrow("cannot be a formula's name");
    }
    expect(wrappers([spec({ name: 'SOCIAL_ROI_2' })], [])).toContain('function SOCIAL_ROI_2(');
  });

  test('Two of the same name are refused.', () => {
    expect(() => wrappers([spec(), spec()], [])).toThrow('Two functions are called SOCIAL_DOUBLE.');
  });
});

describe('An entry point', () => {
  const source = `import { x } from './x';
export type Answer = string;
const hidden = () => x;
/**
 * Opens the sidebar.
 * @param event what Google says of the click
 */
export function openSidebar(event: unknown): void { hidden(); }
`;

  test('It is declared with the comment and the parameter names of its source.', () => {
    expect(wrappers([], parseEntryPoints(source))).toBe(`/**
 * Opens the sidebar.
 * @param event what Google says of the click
 */
function openSidebar(event) {
  return SocialRoi_.callEntry_('openSidebar', arguments);
}`);
  });

  test('A name that Google hides is refused.', () => {
    expect(() => wrappers([], parseEntryPoints('/** A. */ export function a_() {}'))).toThrow('Google hides');
  });

  test('What cannot be declared as it stands is refused.', () => {
    expect(() => parseEntryPoints('export function a() {}')).toThrow('a has no JSDoc comment');
    expect(() => parseEntryPoints('// A.\nexport function a() {}')).toThrow('a has no JSDoc comment');
    expect(() => parseEntryPoints('/** A. */ export const a = () => 1;')).toThrow('functions only');
    expect(() => parseEntryPoints("export { a } from './a';")).toThrow('functions only');
    expect(() => parseEntryPoints('/** A. */ export function a({ b }: { b: 1 }) {}')).toThrow('plain names');
    expect(() => parseEntryPoints('/** A. */ export function a(...b: unknown[]) {}')).toThrow('plain names');
  });
});
