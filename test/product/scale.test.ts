// Two years of six networks, two hundred thousand rows: the calls of a build grow with blocks of cells, and a refresh of
// what has not changed reads each block once and writes nothing.
import { beforeAll, describe, expect, it } from 'vitest';
import { BLOCK, type Counted, counted, PER_SHEET } from './counted-calls';
import { cellAt, daysOf, drop, instagram, openProduct, type Product, type Rows, xOverview } from './support';

const MONTHS = Array.from({ length: 24 }, (_, i) => ({ year: 2024 + Math.floor(i / 12), month: (i % 12) + 1 }));
const two = (n: number): string => String(n).padStart(2, '0');

/** So many posts in each month, on its first 28 days. */
function postDays(perMonth: number): string[] {
  const days = Array.from({ length: perMonth }, (_, i) => two((i % 28) + 1));
  return MONTHS.flatMap(({ year, month }) => days.map((day) => `${two(month)}/${day}/${year}`));
}

const IG_POSTS = 4600;
const INSTAGRAM = instagram(postDays(IG_POSTS).map((day) => [day, 100, 80, 10, 1, 2, 3]));

const FB_POSTS = 3700;
const FACEBOOK: Rows = [
  ['Post ID', 'Page ID', 'Page name', 'Title', 'Publish time', 'Permalink', 'Post type', 'Views', 'Reach'].concat(
    'Reactions',
    'Comments',
    'Shares',
  ),
  ...postDays(FB_POSTS).map((day, i) => [
    `1220000000${100_000 + i}`,
    '1220000000',
    'Maison Cerise',
    'Nouveautés',
    `${day} 18:00`,
    `https://www.facebook.com/${i}`,
    'Photos',
    '50',
    '40',
    '5',
    '1',
    '0',
  ]),
];

const DAYS = MONTHS.flatMap(({ year, month }) =>
  daysOf(year, month).map((text, i) => ({ year, month, day: i + 1, text })),
);

const daily = (
  heading: readonly string[],
  rowOf: (day: (typeof DAYS)[number]) => readonly (string | number)[],
): Rows => [heading, ...DAYS.map((day) => rowOf(day).map(String))];
const iso = ({ year, month, day }: (typeof DAYS)[number]): string => `${year}-${two(month)}-${two(day)}`;

const FILES: Readonly<Record<string, Rows>> = {
  'Jan-01-2024_Dec-31-2025_1396269028466733.csv': INSTAGRAM,
  'Jan-01-2024_Dec-31-2025_2396269028466733.csv': FACEBOOK,
  'account_overview_analytics.csv': xOverview(DAYS.map(({ text }) => [text, 100, 4, 1, 2, 0])),
  'linkedin.csv': daily(
    ['Date', 'Impressions (organic)', 'Impressions (sponsored)', 'Impressions (total)', 'Clicks (total)'],
    ({ year, month, day }) => [`${two(month)}/${two(day)}/${year}`, 30, 10, 40, 3],
  ),
  'Overview.csv': daily(['Date', 'Video Views', 'Profile Views', 'Likes', 'Comments', 'Shares'], (day) => [
    iso(day),
    20,
    3,
    2,
    1,
    0,
  ]),
  'Totals.csv': daily(['Date', 'Views', 'Watch time (hours)', 'Subscribers'], (day) => [iso(day), 7, 0.5, 1]),
};

describe('two years of six networks in two hundred thousand rows', () => {
  const product: Product = openProduct({ now: () => Date.UTC(2026, 0, 5) });
  const found = {} as Record<'read' | 'build' | 'again' | 'refresh', Counted>;

  beforeAll(() => {
    product.session.step('setup', {});
    for (const [name, rows] of Object.entries(FILES)) drop(product, name, rows);
    found.read = counted(product, () => product.session.step('read', {}));
    found.build = counted(product, () => product.session.step('build', {}, true));
    found.again = counted(product, () => product.session.step('read', {}));
    product.session.step('build', {}, true);
    found.refresh = counted(product, () => product.session.step('refresh', {}, true));
  }, 600_000);

  const figure = (key: string) => {
    const data = product.sheet('Données');
    const { row, column } = cellAt(data, key, 'value');
    return data.value(row, column);
  };

  it('are that many', () => {
    expect(Object.values(FILES).reduce((n, rows) => n + rows.length - 1, 0)).toBe(202_124);
  });

  it.each([
    // 4,600 posts of 100 views, 3,700 posts of 5 reactions, 31 days of 100 impressions, 40, 20 and 7.
    ['2025-12|instagram|maison_cerise|total|views|post', 460_000],
    ['2024-01|facebook|maison cerise|total|likes|post', 18_500],
    ['2025-12|x||total|impressions|day', 3_100],
    ['2025-12|linkedin||total|impressions|day', 1_240],
    ['2025-12|tiktok||total|video_views|day', 620],
    ['2025-12|youtube||total|video_views|day', 217],
  ])('give their totals: %s is %d', (key, value) => {
    expect(figure(key)).toBe(value);
  });

  it.each(['read', 'build', 'again', 'refresh'] as const)(
    'cost step "%s" no more calls than sheets × constant + blocks',
    (step) => {
      const { calls, sheets, cells } = found[step];
      expect(cells).toBeGreaterThan(10 * BLOCK);
      expect(calls).toBeLessThanOrEqual(sheets * PER_SHEET + Math.ceil(cells / BLOCK));
    },
  );

  it('are read once by a refresh that finds nothing changed: a call a block, and none that writes', () => {
    const { by, sheets, cells } = found.refresh;
    const values = Object.entries(by).flatMap(([name, n]) => (name === 'Range.getValues' ? [n] : []));
    // Of each generated sheet: its corner, its keys, and what is no formula in a few pieces.
    expect(values[0]).toBeLessThanOrEqual(sheets * 12 + Math.ceil(cells / BLOCK));
    expect(Object.keys(by).filter((name) => /\.set|\.insert|\.delete|\.hide|\.clear/.test(name))).toEqual([
      'DeveloperMetadata.setValue',
    ]);
  });
});
