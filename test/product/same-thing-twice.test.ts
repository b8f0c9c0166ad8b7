// The same things in several files: counted once, or asked; never added, never one year for another.
import { describe, expect, it } from 'vitest';
import type { State, TableAnswer } from '../../src/addon/contract';
import { cellAt, daysOf, drop, instagram, openProduct, type Product, type Rows, xOverview } from './support';

const MARCH = daysOf(2025, 3);
const days = (labels: readonly string[], impressions: number): Rows =>
  xOverview(labels.map((day) => [day, impressions, 4, 1, 2, 0] as const));

function opened(...files: readonly (readonly [string, Rows])[]): Product {
  const product = openProduct({ now: () => Date.UTC(2025, 4, 5) });
  product.session.step('setup', {});
  for (const [name, rows] of files) drop(product, name, rows);
  read(product);
  return product;
}
const read = (product: Product): readonly TableAnswer[] =>
  product.session.step<{ tables: readonly TableAnswer[] }>('read', {}, true).tables;
const stateOf = (product: Product): State => product.session.step<State>('state', {});
function value(product: Product, key: string) {
  const sheet = product.sheet('Données');
  const at = cellAt(sheet, key, 'value');
  return sheet.value(at.row, at.column);
}
const keys = (product: Product): string[] => {
  const sheet = product.sheet('Données');
  return Array.from({ length: sheet.lastRow }, (_, r) => String(sheet.value(r + 1, 1)));
};
const IMPRESSIONS = '2025-03|x||total|impressions|day';
const ofPosts = (metric: string): string => `2025-03|instagram|maison_cerise|total|${metric}|post`;

describe('one file under two names', () => {
  it('counts once', () => {
    const product = opened(['a.csv', days(MARCH, 100)], ['copie.csv', days(MARCH, 100)]);
    expect([value(product, IMPRESSIONS), stateOf(product).questions]).toEqual([3100, []]);
  });

  it('saved in the other order of rows counts once', () => {
    const [heading = [], ...rest] = days(MARCH, 100);
    const product = opened(['a.csv', [heading, ...rest]], ['copie.csv', [heading, ...rest.reverse()]]);
    expect([value(product, IMPRESSIONS), stateOf(product).questions]).toEqual([3100, []]);
  });
});

describe('days and months of one account', () => {
  it('are two views: the days are used, the month is a check', () => {
    const product = opened(['jours.csv', days(MARCH, 100)]);
    drop(product, 'mois.csv', [
      ['Mois', 'Affichages'],
      ['mars 2025', '3300'],
    ]);
    read(product);
    const { source, table } = stateOf(product).strangers[0] ?? { source: '', table: '' };
    const metrics = [{ heading: 'Affichages', metric: 'impressions' }];
    const mapping = { rowsOf: 'month', network: 'x', account: null, date: 'Mois', until: null, metrics };
    product.session.step('map', { source, table, mapping });
    read(product);
    expect(value(product, IMPRESSIONS)).toBe(3100);
    const sources = product.sheet('Sources');
    const texts = Array.from({ length: sources.lastRow }, (_, r) =>
      Array.from({ length: sources.lastColumn }, (_, c) => String(sources.value(r + 1, c + 1))).join(' '),
    );
    expect(texts.find((line) => line.includes('mois'))).toContain('+200');
  });
});

describe('posts that are exported at two dates', () => {
  const at = (views: number, likes: number): Rows =>
    instagram([
      ['03/05/2025', views, 300, likes, 4, 5, 6],
      ['03/20/2025', 2 * views, 160, 2 * likes, 2, 0, 1],
    ]);

  it('count once each, with the later figures', () => {
    const [heading = [], ...later] = at(500, 40);
    // The later export has a third post: the rows are in another order.
    const third = (instagram([['03/30/2025', 7, 5, 1, 0, 0, 0]])[1] ?? []).map((cell, c) => (c === 0 ? '18' : cell));
    const product = opened(
      ['Mar-01-2025_Mar-31-2025_1.csv', at(400, 30)],
      ['Mar-01-2025_Apr-30-2025_2.csv', [heading, third, ...later.reverse()]],
    );
    expect(['posts', 'views', 'likes'].map((metric) => value(product, ofPosts(metric)))).toEqual([3, 1507, 121]);
  });

  it('in English and in French count once each', () => {
    const words: Readonly<Record<string, string>> = {
      'Post ID': 'Identifiant de la publication',
      'Account username': 'Nom de profil du compte',
      'Publish time': 'Heure de publication',
      Views: 'Vues',
      Likes: 'Mentions J’aime',
    };
    const [heading = [], ...rest] = at(500, 40);
    const french = [heading.map((name) => words[name] ?? name), ...rest];
    const product = opened(['Mar-01-2025_Mar-31-2025_1.csv', at(400, 30)], ['Mar-01-2025_Mar-31-2025_2.csv', french]);
    expect(['posts', 'views', 'likes'].map((metric) => value(product, ofPosts(metric)))).toEqual([2, 1500, 120]);
    expect(stateOf(product).questions).toEqual([]);
  });
});

describe('days without a year', () => {
  const tiktok = (views: number): Rows => [
    ['Date', 'Video Views', 'Profile Views', 'Likes', 'Comments', 'Shares'],
    ...MARCH.map((_, i) => [`March ${i + 1}`, String(views), '5', '4', '1', '1']),
  ];
  const views = (year: number): string => `${year}-03|tiktok||total|video_views|day`;

  it('of two years are asked file by file, and neither is counted before', () => {
    const product = opened(['2024.csv', tiktok(10)], ['2025.csv', tiktok(70)]);
    expect(keys(product).filter((key) => key.includes('tiktok'))).toEqual([]);
    const asked = stateOf(product).questions.filter(({ question }) => question === 'year');
    expect(asked.map(({ tab }) => tab)).toEqual(['2024', '2025']);
    for (const { source, table, tab } of asked)
      product.session.step('answer', { source, table, answers: { year: Number(tab) } });
    read(product);
    expect([value(product, views(2024)), value(product, views(2025))]).toEqual([310, 2170]);
    expect(stateOf(product).questions).toEqual([]);
  });

  it('said to be of one year, and not agreeing, become a question of account', () => {
    const product = opened(['a.csv', tiktok(10)], ['b.csv', tiktok(70)]);
    for (const { source, table } of stateOf(product).questions)
      product.session.step('answer', { source, table, answers: { year: 2025 } });
    read(product);
    expect(value(product, views(2025))).toBe(310);
    expect(stateOf(product).questions.map(({ question }) => question)).toEqual(['account', 'account']);
  });
});
