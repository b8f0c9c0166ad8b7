// Export files as a browser is given them, made from the tables of the product tests.
import { daysOf, instagram, type Rows, xOverview } from '../product/support';

export interface GivenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell);

export const csv = (name: string, rows: Rows): GivenFile => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(rows.map((row) => row.map(quoted).join(',')).join('\n')),
});

/** One month of X, every day the same, and of Instagram, one post, in 2025. */
export function monthOfFiles(month: number): GivenFile[] {
  const [first, last] = [daysOf(2025, month)[0] ?? '', daysOf(2025, month).length];
  const name = first.slice(5, 8);
  const pad = String(month).padStart(2, '0');
  return [
    csv(
      `account_overview_analytics_${pad}.csv`,
      xOverview(daysOf(2025, month).map((day) => [day, 100, 4, 1, 2, 0] as const)),
    ),
    csv(
      `${name}-01-2025_${name}-${last}-2025_1396269028466733.csv`,
      instagram([[`${pad}/03/2025`, 100 * month, 80 * month, 10, 1, 2, 3]]),
    ),
  ];
}

/** TikTok's own overview: its days have no year. */
export const withoutYear = (): GivenFile =>
  csv('Overview.csv', [
    ['Date', 'Video Views', 'Profile Views', 'Likes', 'Comments', 'Shares'],
    ...daysOf(2025, 3).map((_, i) => [`March ${i + 1}`, '50', '5', '4', '1', '1']),
  ]);
