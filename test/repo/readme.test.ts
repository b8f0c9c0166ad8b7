// The two READMEs: the same content in both languages, and examples that do what they say.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { recalculate } from '../../local/engine/load';
import { Workbook } from '../../local/model';
import { createHost } from '../../local/script';

const ROOT = new URL('../..', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');
const README = { en: read('README.md'), fr: read('README.fr.md') };
type Language = keyof typeof README;
const LANGUAGES: readonly Language[] = ['en', 'fr'];

interface Example {
  readonly name: string;
  readonly commas: string;
  readonly semicolons: string;
  readonly result: string;
}

/** The lines of the table of formulas. */
function examplesOf(language: Language): Example[] {
  const lines = README[language].split('\n').filter((line) => line.includes('| `='));
  return lines.map((line) => {
    const [, first = '', second = '', result = ''] = line.slice(2, -2).split(' | ');
    const [commas, semicolons] = (language === 'en' ? [first, second] : [second, first]).map((cell) =>
      cell.slice(1, -1),
    );
    return {
      name: /^=(\w+)/.exec(commas ?? '')?.[1] ?? '',
      commas: commas ?? '',
      semicolons: semicolons ?? '',
      result,
    };
  });
}

/** `22.5%` and `22,5 %` as 0.225; null for what is no figure. */
function figure(text: string): number | null {
  const match = /^([\d.,]+)(\u00A0?%)?$/.exec(text);
  return match ? Number(match[1]?.replace(',', '.')) / (match[2] ? 100 : 1) : null;
}

/** What stands beside an example in columns A and B: paths, metrics or flows, according to what it reads. */
function tableFor(formula: string, language: Language): (readonly [string, number])[] {
  if (formula.includes('A2:A9')) return [['Instagram > Direct', 4] as const, ['X > Instagram > Direct', 5] as const];
  const metrics = [['Impressions', 1000] as const, [language === 'fr' ? 'Clics sur lien' : 'Link clicks', 50] as const];
  const flows = [-1200, ...Array.from({ length: 12 }, () => 130)].map((flow) => ['', flow] as const);
  return formula.includes('A2:B9') ? metrics : flows;
}

/** Types each formula in D1 of a sheet of its own and answers the values, in the same order. */
async function calculated(formulas: readonly string[], language: Language): Promise<unknown[]> {
  const workbook = new Workbook({ locale: language === 'fr' ? 'fr_FR' : 'en_US' });
  const sheets = formulas.map((formula, at) => {
    const sheet = workbook.addSheet(`Example ${at + 1}`);
    tableFor(formula, language).forEach(([name, value], row) => {
      sheet.setValue(2 + row, 1, name);
      sheet.setValue(2 + row, 2, value);
    });
    sheet.type(1, 4, formula);
    return sheet;
  });
  const html = { catalogue: read('dist/catalogue.html') };
  const host = createHost({ workbook, code: read('dist/Code.js'), html, now: () => 0, userLocale: language });
  await recalculate(workbook, host.customFunctions);
  return sheets.map((sheet) => sheet.value(1, 4));
}

describe('the READMEs', () => {
  it('have the same commands in both languages', () => {
    const blocks = (text: string) => text.match(/```[\s\S]*?```/g);
    expect(blocks(README.fr)).toEqual(blocks(README.en));
    expect(blocks(README.en)?.length).toBeGreaterThan(3);
  });

  it('have the same sections and the same tables in both languages', () => {
    const shape = (text: string) =>
      text.split('\n').flatMap((line) => (/^#|^\||^\d\./.test(line) ? [line.slice(0, 2).trim()] : []));
    expect(shape(README.fr)).toEqual(shape(README.en));
  });

  it('name every formula once, with an example in both separators', () => {
    const declared = read('dist/Code.js').matchAll(/@customfunction(?:(?!\*\/)[\s\S])*\*\/\s*function (\w+)\(/g);
    const formulas = [...declared].map((match) => match[1]).sort();
    expect(formulas.length).toBeGreaterThan(4);
    for (const language of LANGUAGES) {
      const examples = examplesOf(language);
      expect(examples.map(({ name }) => name).sort()).toEqual(formulas);
      for (const { commas, semicolons } of examples) expect(semicolons.replace(/;/g, ',')).toBe(commas);
    }
  });

  it.each(LANGUAGES)('give examples that calculate to what they say (%s)', async (language) => {
    const examples = examplesOf(language);
    const typed = examples.map(({ commas, semicolons }) => (language === 'fr' ? semicolons : commas));
    const values = await calculated(typed, language);
    for (const [at, { name, result }] of examples.entries()) {
      const [value, told] = [values[at], figure(result)];
      if (told !== null) expect(value, name).toBeCloseTo(told, 3);
      else if (name === 'KPI_STATUS') expect(value).toBe(result);
      else expect([typeof value, value === ''], name).toEqual([expect.stringMatching(/string|number/), false]);
    }
  });

  it('are typeset as French wants it, outside code', () => {
    const prose = README.fr.replace(/```[\s\S]*?```|`[^`\n]*`|\]\([^)]*\)/g, '');
    expect(prose.match(/.{0,20}(?: [:;?!%»]|« |\w'\w).{0,20}/g)).toBeNull();
  });
});
