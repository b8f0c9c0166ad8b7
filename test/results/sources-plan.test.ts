import { describe, expect, it } from 'vitest';
import { leftOut, type SourceTable, sourcesPlan } from '../../src/results/sources-plan';
import type { Reading } from '../../src/sources/types';
import { columnsIn, rowIn } from './support/plans';
import { readingOf, seen } from './support/readings';

const source = (over: Partial<Reading> = {}, format: string | null = 'meta-content-instagram'): SourceTable => ({
  key: 'abc/1',
  tab: 'Export mars',
  format,
  read: '2025-04-10',
  reading: readingOf([seen(1, { day: '2025-03-02' }), seen(1, { day: '2025-03-30' })], { account: 'Maison', ...over }),
});
const cells = (over?: Partial<Reading>, format?: string | null) =>
  rowIn(sourcesPlan([source(over, format)], 'fr'), 'abc/1').cells;

describe('a table in the Sources sheet', () => {
  it('says what it is, what it gives and when it was read', () => {
    expect(cells()).toMatchObject({
      tab: 'Export mars',
      format: 'Meta Business Suite, publications Instagram',
      network: 'Instagram',
      account: 'Maison',
      use: 'série mensuelle',
      rows: 2,
      'left-out': '',
      warnings: '',
      read: '10/04/2025',
    });
  });

  it('has the days that it covers, else those of its first and last row', () => {
    const coverage = { from: '2025-03-01', to: '2025-03-31' } as const;
    expect(cells({ coverage })).toMatchObject({ from: '01/03/2025', to: '31/03/2025' });
    expect(cells()).toMatchObject({ from: '02/03/2025', to: '30/03/2025' });
    expect(cells({ from: null, to: null })).toMatchObject({ from: null, to: null });
  });

  it('that is no known export says so, and names no network', () => {
    expect(cells({ use: 'unknown' }, null)).toMatchObject({ format: 'non reconnu', network: null, use: 'non utilisé' });
  });

  it('tells its warnings in the workbook’s language', () => {
    const warnings: Reading['warnings'] = [{ problem: { code: 'cut-cells', count: 2 }, metric: null }];
    expect(String(cells({ warnings }).warnings)).toMatch(/2/);
    const english = rowIn(sourcesPlan([source({ warnings })], 'en'), 'abc/1').cells.warnings;
    expect(english).not.toBe(cells({ warnings }).warnings);
  });

  it('says that its days are UTC’s where the file does', () => {
    expect(cells({ zone: 'UTC' }).warnings).toMatch(/UTC\u00A0: autour de minuit/);
    expect(cells({ zone: 'UTC' }).zone).toBe('UTC');
  });

  it('says whose its days are: as the file says, else by the platform’s rule, else that nothing says it', () => {
    expect(cells({ zone: 'UTC+01:00' }, 'shopify-orders')).toMatchObject({ zone: 'UTC+01:00', warnings: '' });
    expect(cells({ network: 'youtube' }, 'youtube-days').zone).toBe('Pacifique (YouTube)');
    expect(cells({ network: 'ga4' }, 'ga4-days').zone).toBe('celui du compte');
    expect(cells().zone).toBe('celui de la plateforme, non précisé');
    expect(cells({ use: 'unknown', basis: null }, null).zone).toBeNull();
  });

  it('without a name says whose figures it continues: those of the other tab of its network and format', () => {
    const nameless = (tab: string, format = 'youtube-days') => ({
      ...source({ account: null, observations: [{ ...seen(1), account: null }] }, format),
      key: tab,
      tab,
    });
    const plan = sourcesPlan([source(), nameless('Mars'), nameless('Avril'), nameless('X', 'x-content')], 'fr');
    expect(rowIn(plan, 'Mars').cells.account).toBeNull();
    expect(rowIn(plan, 'Avril').cells.account).toBe('sans nom, même compte que «\u00A0Mars\u00A0»');
    expect(rowIn(plan, 'X').cells.account).toBeNull();
  });

  it('has a row of its own, in columns of the add-on', () => {
    const two = sourcesPlan([source(), { ...source(), key: 'abc/2' }], 'en');
    expect(two.blocks[1]?.rows.map(({ key }) => key)).toEqual(['abc/1', 'abc/2']);
    expect(columnsIn(two).every(({ owner }) => owner === 'addon')).toBe(true);
  });
});

describe('what was left out of a table', () => {
  const told = (skipped: Reading['skipped'], language: 'fr' | 'en') => leftOut(readingOf([], { skipped }), language);

  it('is nothing to tell where all was read', () => {
    expect(told([], 'fr')).toBe('');
  });

  it('is counted by reason, with its rows', () => {
    const skipped: Reading['skipped'] = [
      { row: 12, reason: 'error-row' },
      { row: 2, reason: 'total-row' },
      { row: 13, reason: 'error-row' },
      { row: 40, reason: 'error-row' },
    ];
    expect(told(skipped, 'fr')).toBe('3 lignes d’erreur (lignes 12–13, 40)\u00a0; 1 ligne de total (ligne 2)');
    expect(told(skipped, 'en')).toBe('3 error rows (rows 12–13, 40); 1 total row (row 2)');
  });
});
