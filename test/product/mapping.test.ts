// A table that no format knows, mapped by hand: read like any other, known again by its headings, changed and removed.
import { beforeEach, describe, expect, it } from 'vitest';
import type { State, Stranger, TableColumns } from '../../src/addon/contract';
import { cellAt, drop, openProduct, type Product, type Rows } from './support';

const DAYS: Rows = [
  ['Jour', 'Personnes atteintes', 'J’aime', 'Remarque'],
  ['01/03/2025', '1 200', '10', ''],
  ['14/03/2025', '900', '', 'panne'],
  ['Total', '2 100', '10', ''],
];
const MAPPING = {
  rowsOf: 'day',
  network: 'pinterest',
  account: 'Maison Cerise',
  date: 'Jour',
  until: null,
  metrics: [
    { heading: 'J’aime', metric: 'likes' },
    { heading: 'Personnes atteintes', metric: 'impressions' },
  ],
};

const stateOf = (product: Product): State => product.session.step<State>('state', {});
const columnsOf = (product: Product, { source, table }: Stranger): TableColumns =>
  product.session.step<TableColumns>('table-columns', { source, table });
const map = (product: Product, change: object = {}): unknown => {
  const { source = '', table = '' } = stateOf(product).strangers[0] ?? {};
  return product.session.step('map', { source, table, mapping: { ...MAPPING, ...change } });
};
function value(product: Product, key: string, column = 'value') {
  const sheet = product.sheet('Données');
  const at = cellAt(sheet, key, column);
  return sheet.value(at.row, at.column);
}
const likes = (product: Product) => value(product, '2025-03|pinterest|maison cerise|total|likes|day');

describe('a table that no format knows', () => {
  let product: Product;
  beforeEach(() => {
    product = openProduct();
    product.session.step('setup', {});
    drop(product, 'suivi.csv', DAYS);
    product.session.step('read', {});
  });

  it('is offered with its columns, what they hold and what they seem to be', () => {
    const [stranger] = stateOf(product).strangers;
    expect(stranger).toMatchObject({ tab: 'suivi', mapping: null });
    const about = columnsOf(product, stranger as Stranger);
    expect(about.columns.map(({ heading, samples, metric }) => [heading, samples[0], metric])).toEqual([
      ['Jour', '01/03/2025', null],
      ['Personnes atteintes', '1 200', null],
      ['J’aime', '10', 'likes'],
      ['Remarque', 'panne', null],
    ]);
    expect(about).toMatchObject({ date: 'Jour', rowsOf: 'day', mapping: null });
    expect(about.metrics.map(({ id }) => id)).toContain('reach');
    expect(about.metrics.map(({ id }) => id)).not.toContain('full_cost');
  });

  it('gives figures once it is mapped: totals left out, the missing missing', () => {
    map(product);
    product.session.step('read', {});
    expect(likes(product)).toBe(10);
    expect(value(product, '2025-03|pinterest|maison cerise|total|impressions|day')).toBe(2100);
    const sources = product.sheet('Sources');
    const row = Array.from({ length: sources.lastRow }, (_, i) => i + 1).find((r) => sources.value(r, 2) === 'suivi');
    const text = Array.from({ length: 12 }, (_, c) => String(sources.value(row ?? 0, c + 1))).join(' ');
    expect(text).toContain('1 ligne de total (ligne 4)');
    expect(text).toContain('expliqué à la main');
    expect(stateOf(product).strangers[0]?.mapping).toBe(stateOf(product).mappings[0]?.key);
  });

  it('is known again by its headings in any order, under any name', () => {
    map(product);
    const april = [
      ['Remarque', 'J’aime', 'Jour', 'Personnes atteintes'],
      ['', '7', '02/04/2025', '80'],
      ['', '8', '25/04/2025', '90'],
    ];
    drop(product, 'avril.csv', april);
    product.session.step('read', {});
    expect(value(product, '2025-04|pinterest|maison cerise|total|likes|day')).toBe(15);
  });

  it('is changed by mapping it anew, and unknown again once its mapping is removed', () => {
    map(product);
    map(product, { metrics: [{ heading: 'J’aime', metric: 'saves' }] });
    product.session.step('read', {});
    expect(value(product, '2025-03|pinterest|maison cerise|total|saves|day')).toBe(10);
    const [stranger] = stateOf(product).strangers;
    expect(columnsOf(product, stranger as Stranger).mapping).toMatchObject({ network: 'pinterest' });
    expect(product.session.step('unmap', { key: stranger?.mapping })).toEqual({ left: 0 });
    product.session.step('read', {});
    expect(stateOf(product)).toMatchObject({ mappings: [], strangers: [{ tab: 'suivi', mapping: null }] });
    expect(product.session.step<State>('state', {}).sources).toEqual([]);
  });

  it.each([
    ['a column that is not there', { metrics: [{ heading: 'Vues', metric: 'views' }] }],
    [
      'a metric given twice',
      {
        metrics: [
          { heading: 'J’aime', metric: 'likes' },
          { heading: 'Remarque', metric: 'likes' },
        ],
      },
    ],
    ['days without a date', { date: null }],
    ['the date for a figure', { metrics: [{ heading: 'Jour', metric: 'likes' }] }],
    ['followers post by post', { rowsOf: 'post', metrics: [{ heading: 'J’aime', metric: 'followers' }] }],
    ['money of the money sheets', { metrics: [{ heading: 'J’aime', metric: 'full_cost' }] }],
  ])('is not mapped to %s', (_, change) => {
    expect(() => map(product, change)).toThrow();
    expect(stateOf(product).mappings).toEqual([]);
  });

  it('of headings that are no words of the language is mapped like any other', () => {
    drop(product, 'odd.csv', [
      ['__proto__', 'constructor', '=A1'],
      ['2025-03-01', '5', '6'],
      ['2025-03-02', '7', '8'],
    ]);
    product.session.step('read', {});
    const { source = '', table = '' } = stateOf(product).strangers.find(({ tab }) => tab === 'odd') ?? {};
    const metrics = [{ heading: 'constructor', metric: 'comments' }];
    product.session.step('map', { source, table, mapping: { ...MAPPING, date: '__proto__', metrics } });
    product.session.step('read', {});
    expect(value(product, '2025-03|pinterest|maison cerise|total|comments|day')).toBe(12);
  });
});

describe('rows of other kinds', () => {
  const readAs = (rows: Rows, change: object, answers?: object): Product => {
    const product = openProduct();
    product.session.step('setup', {});
    drop(product, 'suivi.csv', rows);
    product.session.step('read', {});
    map(product, { account: null, ...change });
    product.session.step('read', {});
    if (!answers) return product;
    const { source = '', table = '' } = stateOf(product).questions[0] ?? {};
    product.session.step('answer', { source, table, answers });
    product.session.step('read', {});
    return product;
  };

  it('months cover all their days, and their unique counts stand', () => {
    const product = readAs(
      [
        ['Mois', 'Reach'],
        ['février 2025', '500'],
        ['mars 2025', '700'],
      ],
      { rowsOf: 'month', date: 'Mois', metrics: [{ heading: 'Reach', metric: 'reach' }] },
    );
    expect(value(product, '2025-03|pinterest||total|reach|day')).toBe(700);
    expect(value(product, '2025-02|pinterest||total|reach|day', 'missing-days')).toBe(0);
    expect(stateOf(product).questions).toEqual([]);
  });

  it('posts are counted, their reach is never the account’s, and the period is asked', () => {
    const product = readAs(
      [
        ['Publié le', 'Titre', 'Portée'],
        ['02/03/2025', 'Un', '100'],
        ['20/03/2025', 'Deux', '60'],
        ['20/03/2025', 'Trois', '40'],
      ],
      { rowsOf: 'post', date: 'Publié le', metrics: [{ heading: 'Portée', metric: 'reach' }] },
    );
    expect(value(product, '2025-03|pinterest||total|posts|post')).toBe(3);
    expect(value(product, '2025-03|pinterest||total|post_reach|post')).toBe(200);
    expect(stateOf(product).questions.map(({ question }) => question)).toEqual(['period']);
  });

  it('totals of a period without a date are asked for their days, and count once these are known', () => {
    const rows = [
      ['Campagne', 'Clics'],
      ['Printemps', '30'],
      ['Été', '12'],
    ];
    const change = { rowsOf: 'period', date: null, metrics: [{ heading: 'Clics', metric: 'clicks' }] };
    const product = readAs(rows, change, { from: '2025-03-01', to: '2025-03-31' });
    expect(value(product, '2025-03|pinterest||total|clicks|period')).toBe(42);
  });

  it('dates that may be read two ways are asked about, as in any export', () => {
    const product = readAs(
      [
        ['Date', 'Clics'],
        ['02/03/2025', '30'],
        ['03/03/2025', '12'],
      ],
      { rowsOf: 'day', date: 'Date', metrics: [{ heading: 'Clics', metric: 'clicks' }] },
      { dayFirst: true },
    );
    expect(value(product, '2025-03|pinterest||total|clicks|day')).toBe(42);
  });
});
