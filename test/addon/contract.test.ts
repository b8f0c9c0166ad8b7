import { describe, expect, it } from 'vitest';
import { INPUTS, REQUEST, type StepName } from '../../src/addon/contract';

const accepts = (step: StepName, input: unknown): boolean => INPUTS[step].safeParse(input).success;

const FILE = {
  id: 'abc',
  fileName: 'export.csv',
  sheetName: null,
  rows: 10,
  columns: 3,
  personal: [],
  cut: 0,
  unclosed: null,
};
const GOOD: Partial<Record<StepName, object>> = {
  setup: { language: 'fr' },
  'import-open': FILE,
  'import-rows': { id: 'abc', at: 1, rows: [['a', 'b'], []] },
  'import-close': { id: 'abc' },
  'use-tab': { title: 'Mon onglet' },
  read: { asOf: '2025-04-30' },
  build: { month: '2025-04' },
};
const STEPS = Object.keys(GOOD) as StepName[];

describe('what each step takes', () => {
  it.each(STEPS)('%s takes what it is for', (step) => {
    expect(accepts(step, GOOD[step])).toBe(true);
  });

  it.each(Object.keys(INPUTS) as StepName[])('%s takes an object, and nothing in it that it does not know', (step) => {
    expect(accepts(step, { ...GOOD[step], more: 1 })).toBe(false);
    for (const nothing of [undefined, null, '', 3, [], 'setup']) expect(accepts(step, nothing)).toBe(false);
  });

  it('can be left out where the add-on finds it: language, day of export, month', () => {
    for (const step of ['setup', 'read', 'build'] as const) expect(accepts(step, {})).toBe(true);
    for (const step of ['import-open', 'import-rows', 'import-close', 'use-tab'] as const)
      expect(accepts(step, {})).toBe(false);
  });

  it('is one of two languages', () => {
    expect(['fr', 'en', 'de', 'FR', null].map((language) => accepts('setup', { language }))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it.each(['2025-02-30', '2025-13-01', '2025-4-1', '30/04/2025', '2025-04-30T00:00', '', 20250430, null])(
    'is no day: %j',
    (asOf) => {
      expect(accepts('read', { asOf })).toBe(false);
    },
  );

  it('is a day or a month of the calendar', () => {
    expect(accepts('read', { asOf: '2024-02-29' })).toBe(true);
    expect(['2025-13', '2025-00', '2025-4', 'avril', '2025-04-01'].some((month) => accepts('build', { month }))).toBe(
      false,
    );
  });

  it('is a whole number of rows, columns and cells that were cut, zero or more', () => {
    for (const name of ['rows', 'columns', 'cut'])
      expect([0, 5, -1, 2.5, '3', null, Number.NaN].map((n) => accepts('import-open', { ...FILE, [name]: n }))).toEqual(
        [true, true, false, false, false, false, false],
      );
    expect(accepts('import-open', { ...FILE, unclosed: 12 })).toBe(true);
  });

  it('writes rows from the first on, and only texts', () => {
    const rows = { id: 'abc', at: 1, rows: [['a']] };
    expect([1, 50_001, 0, -3, 1.5].map((at) => accepts('import-rows', { ...rows, at }))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    for (const cell of [1, null, true, {}, undefined, ['a']])
      expect(accepts('import-rows', { ...rows, rows: [[cell]] })).toBe(false);
    expect(accepts('import-rows', { ...rows, rows: ['a'] })).toBe(false);
  });
});

describe('one call', () => {
  const call = { step: 'read', input: {}, language: 'fr' };
  const passes = (given: unknown): boolean => REQUEST.safeParse(given).success;

  it('names its step, its input and the language of messages', () => {
    expect(passes(call)).toBe(true);
    expect(passes({ ...call, run: 'r1', last: true })).toBe(true);
    expect(passes({ ...call, step: undefined })).toBe(false);
    expect(passes({ ...call, language: 'es' })).toBe(false);
  });

  it('carries nothing else', () => {
    expect(passes({ ...call, email: 'x' })).toBe(false);
    expect(passes({ ...call, run: 5 })).toBe(false);
    expect(passes({ ...call, last: 'yes' })).toBe(false);
    for (const nothing of [undefined, null, 'read', []]) expect(passes(nothing)).toBe(false);
  });
});
