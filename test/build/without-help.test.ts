// The bundle carries what a call needs of a specification, not what its readers need.
import { expect, test } from 'vitest';
import { withoutHelp, wordsFromFile } from '../../local/build/without-help.mjs';

/** What is left of the specification, evaluated. */
const left = (spec: string): unknown =>
  new Function('defineFormula', `return ${withoutHelp(`defineFormula(${spec})`)}`)((x: unknown) => x);

test('Summary, examples and the help of parameters go; name, kinds and the rest stay.', () => {
  const spec = `{
    name: 'A',
    summary: { fr: 'Un, deux.', en: 'One, two.' },
    params: {
      gain: { kind: 'number', help: { fr: 'x', en: 'y' }, example: '"a, b"' },
      cost: { help: { fr: 'x', en: 'y' }, kind: 'number', optional: true },
    },
    examples: [{ args: [1, 2], result: 3 }],
    spills: true
  }`;
  const kept = { gain: { kind: 'number' }, cost: { kind: 'number', optional: true } };
  expect(left(spec)).toEqual({ name: 'A', params: kept, spills: true });
});

test('Where what goes is the last or the only thing, the rest still reads.', () => {
  expect(left("{ name: 'A', params: { a: { kind: 'text', help: {} } }, examples: [] }")).toEqual({
    name: 'A',
    params: { a: { kind: 'text' } },
  });
  expect(left('{ summary: {} }')).toEqual({});
});

test('The same words elsewhere in the file are left alone.', () => {
  const text = "const field = { summary: 'a', help: 'b' }; defineFormula({ run: () => ({ help: 1, examples: 2 }) });";
  expect(withoutHelp(text)).toBe(text);
});

test('Of a table of words the plain texts go, the functions stay where they are, and both are joined when it is read.', () => {
  const words = `import { n } from './n';
    const s = (count) => (count > 1 ? 's' : '');
    export const sheetsFr: SheetMessages = {
      months: ['janvier', 'février'],
      title: 'A',
      networks: n.fr,
      data: { title: 'B', columns: { month: 'Mois' }, rows: (count) => \`ligne\${s(count)}\` },
    };`;
  const kept = wordsFromFile(words, 'sheets', 'fr');
  expect(kept).toContain("wordsOf('sheets', 'fr', {");
  expect(kept).toContain('networks: n.fr');
  expect(kept).toContain('rows: (count) =>');
  expect(kept).not.toMatch(/janvier|title|Mois/);
});

test('A module of words without a table is refused.', () => {
  expect(() => wordsFromFile('export const sheetsFr = made();', 'sheets', 'fr')).toThrow('sheets-fr');
});
