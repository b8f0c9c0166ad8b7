// Every problem has its sentence in both languages, plain, complete and well written.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fileProblemsEn } from '../../src/i18n/file-problems-en';
import { fileProblemsFr } from '../../src/i18n/file-problems-fr';
import { writeNumber } from '../../src/i18n/numbers';
import { phrase, phraseInCell } from '../../src/i18n/problems';
import { problemsEn } from '../../src/i18n/problems-en';
import { problemsFr } from '../../src/i18n/problems-fr';
import type { Problem, ProblemCode } from '../../src/model/problem';

const problems = { fr: { ...problemsFr, ...fileProblemsFr }, en: { ...problemsEn, ...fileProblemsEn } };
const CODES = Object.keys(problems.fr) as ProblemCode[];

/** A value for every datum that a sentence may ask for, each one recognisable in the result. */
const DATA: Readonly<Record<string, unknown>> = {
  file: 'catalogue.html',
  cycle: 2,
  cell: 'Feuille 1!C2',
  name: 'SOCIAL_ROI',
  argument: 'gain',
  given: 'azerty',
  nearest: 'Ventes',
  roles: 'Direction',
  fields: 'définition',
  metric: 'Vues',
  kpi: 'Portée',
  missing: 'Impressions',
  calculator: 'SOCIAL_NPV',
  part: 'own',
  whole: 'all',
  month: '2025-03',
  tab: 'Export mars',
  column: 'Likes',
  columns: 'Likes, Saves',
  headers: 'Date, Likes',
  formats: 'x-content',
  names: 'photo.png',
  detail: 'pdf',
  range: 'Données!B2:C9',
  sheet: 'Résultats',
  method: 'build',
  from: '2025-01-14',
  to: '2025-04-14',
  row: 12,
  count: 3,
  cells: 12_000_000,
  position: 4,
  periods: 12,
  touches: 4,
  days: 3,
  most: 30,
  models: 'linear, markov',
  problem: { code: 'zero-cost', name: 'SOCIAL_ROI' },
};

/** A second value for a datum of each type. */
const OTHER: Readonly<Record<string, unknown>> = {
  number: 7,
  string: 'html',
  object: { code: 'negative-cost', name: 'SOCIAL_ROI' },
};

/** What the model declares for a code: the names of its data, read from the source. */
const declared = (code: ProblemCode): string[] => {
  const source = readFileSync(new URL('../../src/model/problem.ts', import.meta.url), 'utf8');
  const line = source.split('\n').find((l) => l.includes(`'${code}':`) || l.trim().startsWith(`${code}:`)) ?? '';
  return [...line.slice(line.indexOf('{') + 1 || line.length).matchAll(/(\w+): \w+/g)].map(([, field]) => field ?? '');
};

const sample = (code: ProblemCode, change: object = {}): Problem =>
  ({ code, ...DATA, ...(code === 'margin-not-fraction' ? { given: 40 } : {}), ...change }) as Problem;

const text = (code: ProblemCode, language: 'fr' | 'en', change = {}) =>
  problems[language][code](sample(code, change) as never);

describe('Every problem', () => {
  it('has a sentence in both languages', () => {
    expect(Object.keys(problems.en)).toEqual(CODES);
    expect(CODES.length).toBeGreaterThan(70);
  });

  it.each(CODES)('%s is phrased whole, in a few words, and differently in each language', (code) => {
    const [fr, en] = [text(code, 'fr'), text(code, 'en')];
    for (const one of [fr, en]) {
      expect(one).toMatch(/[.?]$/);
      expect(one).not.toMatch(/undefined|null|NaN|\[object| {2}|\$\{/);
      expect(one.length).toBeLessThan(200);
    }
    expect(fr).not.toBe(en);
  });

  it.each(CODES)('%s follows French typography', (code) => {
    const fr = text(code, 'fr');
    expect(fr).not.toMatch(/['"“”]/);
    expect(fr).not.toMatch(/(?<![\u00a0\u202f])[:;?!%»](?=\s|$|[.,])/);
    expect(fr).not.toMatch(/«(?!\u00a0)/);
  });

  it.each(CODES)(
    '%s uses all its data in both languages alike, but for a formula’s name, which stands before',
    (code) => {
      const fields = declared(code).filter((field) => field !== 'name' && field !== 'argument');
      expect(fields.filter((field) => !(field in DATA))).toEqual([]);
      for (const field of fields) {
        const other = { [field]: OTHER[typeof DATA[field]] };
        expect([field, text(code, 'fr', other) !== text(code, 'fr')]).toEqual([
          field,
          text(code, 'en', other) !== text(code, 'en'),
        ]);
        if (code !== 'margin-not-fraction')
          expect([field, text(code, 'fr', other)]).not.toEqual([field, text(code, 'fr')]);
      }
    },
  );

  it.each(CODES.filter((code) => declared(code).includes('argument')))('%s names the argument', (code) => {
    const argument = 'some_argument';
    const named = [text(code, 'fr', { argument }), text(code, 'en', { argument })].map((t) => t.includes(argument));
    expect(named).toEqual(code === 'margin-not-fraction' ? [false, false] : [true, true]);
  });
});

describe('A sentence', () => {
  it('begins with the formula where one is at fault', () => {
    const zero: Problem = { code: 'zero-cost', name: 'SOCIAL_ROI' };
    expect(phrase(zero, 'fr')).toBe(
      'SOCIAL_ROI\u00a0: le coût est nul. Indiquez tout ce qui a été dépensé, temps passé compris.',
    );
    expect(phrase(zero, 'en')).toBe('SOCIAL_ROI: the cost is zero. Enter all that was spent, time included.');
  });

  it('begins with a mark and without the formula in a cell among others', () => {
    expect(phraseInCell({ code: 'negative-cost', name: 'SOCIAL_ROI' }, 'en')).toBe(
      '⚠ the cost is negative. Write it as a positive number.',
    );
  });

  it('names tab, row and column', () => {
    const bad: Problem = { code: 'bad-number', tab: 'Export mars', row: 12, column: 'Likes', given: 'x' };
    expect(phrase(bad, 'fr')).toBe(
      'Onglet «\u00a0Export mars\u00a0», ligne 12, colonne «\u00a0Likes\u00a0»\u00a0: «\u00a0x\u00a0» n’est pas un nombre. Cette mesure n’est pas comptée pour le mois de cette ligne\u00a0; corrigez la cellule.',
    );
    expect(phrase(bad, 'en')).toBe(
      'Tab “Export mars”, row 12, column “Likes”: “x” is not a number. This figure is not counted for the month of that row; correct the cell.',
    );
  });

  it('rewrites an ambiguous number in both possible ways', () => {
    const doubt: Problem = { code: 'ambiguous-number', name: 'F', argument: 'cost', given: '-1,234 €' };
    expect(phrase(doubt, 'fr')).toContain('Écrivez 1234, ou 1,2340 ');
    expect(phrase(doubt, 'en')).toContain('Write 1234, or 1.2340 ');
  });

  it('counts one thing as one and several as several', () => {
    expect(text('cut-cells', 'fr', { count: 1 })).toBe('1 cellule dépassait 50\u202f000 caractères et a été coupée.');
    expect(text('cut-cells', 'fr', { count: 2 })).toBe(
      '2 cellules dépassaient 50\u202f000 caractères et ont été coupées.',
    );
    expect(text('cut-cells', 'en', { count: 1 })).toBe('1 cell exceeded 50,000 characters and was cut.');
    expect(text('cut-cells', 'en', { count: 2 })).toBe('2 cells exceeded 50,000 characters and were cut.');
    expect(text('never-paid-back', 'fr', { periods: 1 })).toContain('1 période.');
    expect(text('error-cells', 'en', { count: 1 })).toContain('1 cell in error');
    expect(text('error-cells', 'fr', { count: 2 })).toContain('2 cellules en erreur');
  });

  it('asks for the whole period where the file gives no day, else to confirm its days', () => {
    expect(text('unknown-coverage', 'fr')).toContain('du 14/01/2025 au 14/04/2025');
    expect(text('unknown-coverage', 'en')).toContain('from 2025-01-14 to 2025-04-14');
    expect(text('unknown-coverage', 'fr', { from: '', to: '' })).toContain('le premier et le dernier jour');
    expect(text('unknown-coverage', 'en', { from: '', to: '' })).toContain('its first and last day');
  });

  it('tells what an unreadable file is', () => {
    for (const detail of [
      'pdf',
      'image',
      'archive',
      'html',
      'workbook',
      'binary',
      'too-large',
      'locked',
      'damaged',
      'cells',
    ]) {
      expect(text('unreadable-file', 'fr', { detail })).toMatch(/c’est|ce n’est/);
      expect(text('unreadable-file', 'en', { detail })).toMatch(/it is/);
    }
  });

  it('gives the formula that calculates a KPI, or says to type its value', () => {
    expect(text('kpi-by-hand', 'fr')).toContain('SOCIAL_NPV');
    expect(text('kpi-by-hand', 'fr', { calculator: null })).toContain('saisissez-la');
    expect(text('kpi-by-hand', 'en', { calculator: null })).toContain('type it');
  });
});

describe('A number in a sentence', () => {
  it.each([
    [1_234_567.891, '1\u202f234\u202f567,89', '1,234,567.89'],
    [-1000, '−1\u202f000', '−1,000'],
    [0.5, '0,5', '0.5'],
    [999, '999', '999'],
    [-0.001, '0', '0'],
    [12.1, '12,1', '12.1'],
  ])('%d is « %s » or "%s"', (n, fr, en) => {
    expect(writeNumber(n, 'fr')).toBe(fr);
    expect(writeNumber(n, 'en')).toBe(en);
  });

  it('keeps as many decimals as it is told', () => {
    expect(writeNumber(1.23456, 'fr', 4)).toBe('1,2346');
    expect(writeNumber(1.5, 'fr', 0)).toBe('2');
  });
});
