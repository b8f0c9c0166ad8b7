import { describe, expect, it } from 'vitest';
import { sheetMessages } from '../../src/i18n/sheets';
import type { KpiRow } from '../../src/results/kpi-rows';
import { kpiRow, type ResultsPlace } from '../../src/results/results-rows';
import { shown } from './support/plans';

const place = (language: 'fr' | 'en'): ResultsPlace => ({
  language,
  words: sheetMessages[language],
  months: ['2025-03', '2025-02'],
  periods: [{ key: 'Q:2025-01', label: 'T1 2025' }],
  breaks: [],
  figures: { stateOf: () => null, valueOf: () => null },
  closed: new Set(),
  live: new Set(),
});
const X = { network: 'x', account: null, scope: 'total', basis: 'day' } as const;
const FACEBOOK = { ...X, network: 'facebook' } as const;
const row = (over: Partial<KpiRow> = {}): KpiRow => ({
  kpi: 'posts',
  name: { fr: 'Publications', en: 'Posts published' },
  way: { expr: 'posts' },
  unit: 'count',
  direction: 'higher',
  family: 'exposition',
  flow: true,
  ratio: false,
  series: [X],
  alone: false,
  ways: [],
  total: false,
  ...over,
});
const lookupOf = (network: string, metric = 'posts') =>
  `INDEX([data!*/value];MATCH([#/this column]&"|${network}||total|${metric}|day";[data!*/#];0))`;
const guarded = (piece: string) => `IF(COUNT(IFERROR(${piece};""))<1;"";IFERROR(${piece};""))`;

describe('a row of the results', () => {
  it('is named by its KPI, network and basis', () => {
    expect(kpiRow(row(), place('fr')).cells).toMatchObject({
      kpi: 'Publications',
      network: 'X',
      basis: 'Activité du mois',
    });
    expect(kpiRow(row({ series: [{ ...X, account: 'Maison', basis: 'post' }] }), place('en')).cells).toMatchObject({
      kpi: 'Posts published',
      network: 'X (Maison)',
      basis: 'Posts of the month',
    });
  });

  it('always carries what its figure is counted on', () => {
    const way = { expr: 'likes', label: { fr: 'sur vues', en: 'on views' } } as const;
    const { cells } = kpiRow(row({ name: { fr: 'Taux d’engagement', en: 'Engagement rate' }, way }), place('fr'));
    expect(cells.kpi).toBe('Taux d’engagement (sur vues)');
  });

  it('has a live formula in every month', () => {
    const made = kpiRow(row(), place('fr'));
    for (const month of ['2025-03', '2025-02']) expect(shown(made, month)).toBe(`=${guarded(lookupOf('x'))}`);
  });

  it('has a key of its KPI, series and main metric', () => {
    expect(kpiRow(row(), place('fr')).key).toBe('kpi|posts|x||total|posts|day');
    expect(kpiRow(row({ series: [{ ...X, account: 'A|B' }] }), place('fr')).key).toBe(
      'kpi|posts|x|a¦b|total|posts|day',
    );
  });

  it.each([
    ['count', false, 'count', 'difference'],
    ['accounts', false, 'count', 'difference'],
    ['percent', true, 'percent', 'points'],
    ['currency', false, 'money', 'money-difference'],
    ['per_post', false, 'decimal', 'money-difference'],
  ] as const)('in %s looks like it', (unit, ratio, value, difference) => {
    const styles = kpiRow(row({ unit, ratio }), place('fr')).styles;
    expect(styles).toMatchObject({ value, previous: value, difference, '2025-03': value, '2025-02': value });
  });

  it('in percent is compared in points, and a mean or a cost in its own unit', () => {
    expect(shown(kpiRow(row({ unit: 'percent', ratio: true }), place('fr')), 'difference')).toContain('*100');
    const mean = kpiRow(row({ unit: 'per_post', flow: false }), place('fr'));
    expect(shown(mean, 'difference')).not.toContain('*100');
    expect(shown(mean, 'change')).toContain('-1');
    expect(mean.cells['per-unit']).toBeNull();
  });
});

describe('a total over networks', () => {
  const total = kpiRow(row({ series: [FACEBOOK, X], total: true }), place('fr'));

  it('is set apart, under all networks', () => {
    expect(total).toMatchObject({ key: 'kpi|posts|all||unknown|posts|day', style: 'total' });
    expect(total.cells.network).toBe('Tous réseaux');
  });

  it('adds the networks, says which one is missing, and is blank where all are', () => {
    const [facebook, x] = [guarded(lookupOf('facebook')), guarded(lookupOf('x'))];
    expect(shown(total, '2025-03')).toBe(
      `=IF(COUNT(${facebook};${x})=0;"";IF(COUNT(${facebook})=0;"manque Facebook";` +
        `IF(COUNT(${x})=0;"manque X";${facebook}+${x})))`,
    );
  });
});
