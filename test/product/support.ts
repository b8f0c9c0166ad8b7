// The built bundle in a local workbook, and what tests do with it: bring files in, act as a person, compare.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { htmlFiles } from '../../local/build/html-files.mjs';
import { Steps } from '../../local/command/steps';
import { type Sheet, Workbook } from '../../local/model';
import { createHost, type Host, type HostOptions } from '../../local/script';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const CODE = readFileSync(`${DIST}Code.js`, 'utf8');
const HTML = htmlFiles(DIST);

export interface Product {
  readonly workbook: Workbook;
  readonly host: Host;
  readonly session: Steps;
  /** The sheet that holds this row key in its hidden first column. */
  sheet(title: string): Sheet;
}

export interface ProductOptions extends Partial<Pick<HostOptions, 'now' | 'switches' | 'html'>> {
  readonly language?: 'fr' | 'en';
  readonly workbook?: Workbook;
}

/** The add-on in a new workbook, or in one that exists. */
export function openProduct(options: ProductOptions = {}): Product {
  const { language = 'fr', now, switches } = options;
  const workbook = options.workbook ?? new Workbook({ locale: language === 'fr' ? 'fr_FR' : 'en_US' });
  const host = createHost({
    workbook,
    code: CODE,
    html: options.html ?? HTML,
    userLocale: language,
    ...(now ? { now } : {}),
    ...(switches ? { switches } : {}),
  });
  return { workbook, host, session: new Steps(host, language), sheet: (title) => workbook.sheet(title) };
}

export type Rows = readonly (readonly string[])[];

/** An Instagram content export (English headings); one post per line: day (MM/DD/YYYY), then the figures. */
export function instagram(posts: readonly (readonly [string, number, number, number, number, number, number])[]): Rows {
  const heading = ['Post ID', 'Account ID', 'Account username', 'Account name', 'Description', 'Duration (sec)'];
  const figures = ['Views', 'Reach', 'Likes', 'Comments', 'Shares', 'Saves'];
  return [
    [...heading, 'Publish time', 'Permalink', 'Post type', 'Data comment', 'Date', ...figures],
    ...posts.map(([day, ...values], i) => [
      `1790000000000${String(1000 + i)}`,
      '17841400000000001',
      'maison_cerise',
      'Maison Cerise',
      'Nouveautés',
      '0',
      `${day} 09:30`,
      `https://www.instagram.com/p/C${i}/`,
      'IG image',
      '',
      'Lifetime',
      ...values.map(String),
    ]),
  ];
}

/** An X account overview; one day per line: "Sat, Mar 1, 2025", then impressions, likes, replies, reposts, bookmarks. */
export function xOverview(days: readonly (readonly [string, number, number, number, number, number])[]): Rows {
  const heading = ['Date', 'Impressions', 'Likes', 'Engagements', 'Bookmarks', 'Shares', 'New follows', 'Unfollows'];
  return [
    [...heading, 'Replies', 'Reposts', 'Profile visits', 'Create Post', 'Video views', 'Media views'],
    ...days.map(([day, impressions, likes, replies, reposts, bookmarks]) =>
      [day, impressions, likes, likes + replies + reposts, bookmarks, 0, 2, 1, replies, reposts, 5, 1, 0, 0].map(
        String,
      ),
    ),
  ];
}

/** Brings a table in as a dropped file would come, or a sheet of a workbook. Answers the source's id. */
export function drop({ session }: Product, fileName: string, rows: Rows, sheetName: string | null = null): string {
  const content = createHash('sha256')
    .update(JSON.stringify([sheetName, rows]))
    .digest('hex')
    .slice(0, 16);
  const columns = Math.max(...rows.map((row) => row.length));
  const about = { id: content, fileName, sheetName, personal: [], cut: 0, unclosed: null };
  const { id, known } = session.step<{ id: string; known: boolean }>('import-open', {
    ...about,
    rows: rows.length,
    columns,
  });
  if (known) return id;
  const most = Math.floor(50_000 / columns);
  for (let at = 0; at < rows.length; at += most)
    session.step('import-rows', { id, at: at + 1, rows: rows.slice(at, at + most) });
  session.step('import-close', { id });
  return id;
}

/** The whole road, from files to results. */
export function buildAll(product: Product, files: Readonly<Record<string, Rows>>, month?: string): void {
  product.session.step('setup', {});
  for (const [name, rows] of Object.entries(files)) drop(product, name, rows);
  product.session.step('read', {});
  product.session.step('build', month === undefined ? {} : { month }, true);
}

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** « Sat, Mar 1, 2025 » for every day of a month (1 to 12). */
export function daysOf(year: number, month: number): string[] {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return Array.from({ length: last }, (_, i) => {
    const day = new Date(Date.UTC(year, month - 1, i + 1));
    return `${WEEKDAYS[day.getUTCDay()]}, ${MONTHS[month - 1]} ${i + 1}, ${year}`;
  });
}

/** Two networks over February and March 2025: every day of X the same, so that totals are a multiplication. */
export const TWO_MONTHS: Readonly<Record<string, Rows>> = {
  'Feb-01-2025_Mar-31-2025_1396269028466733.csv': instagram([
    ['02/03/2025', 100, 80, 10, 1, 2, 3],
    ['02/20/2025', 200, 160, 20, 2, 0, 1],
    ['03/05/2025', 400, 300, 30, 4, 5, 6],
  ]),
  'account_overview_analytics.csv': xOverview([
    ...daysOf(2025, 2).map((day) => [day, 100, 4, 1, 2, 0] as const),
    ...daysOf(2025, 3).map((day) => [day, 110, 5, 1, 2, 1] as const),
  ]),
};

/** Every formula of a sheet. */
export function formulasOf(sheet: Sheet): string[] {
  const out: string[] = [];
  for (let row = 1; row <= sheet.lastRow; row += 1) {
    for (let column = 1; column <= sheet.lastColumn; column += 1) {
      const formula = sheet.formula(row, column);
      if (formula !== null) out.push(formula);
    }
  }
  return out;
}

/** Where a row and a column with these keys stand now. */
export function cellAt(sheet: Sheet, rowKey: string, columnKey: string): { row: number; column: number } {
  let [row, column] = [0, 0];
  for (let keyRow = 1; keyRow <= 3 && column === 0; keyRow += 1) {
    for (let c = 1; c <= sheet.lastColumn; c += 1) if (sheet.value(keyRow, c) === columnKey) column = c;
  }
  for (let keyColumn = 1; keyColumn <= 3 && row === 0; keyColumn += 1) {
    for (let r = sheet.lastRow; r >= 1; r -= 1) {
      const key = sheet.value(r, keyColumn);
      if (typeof key === 'string' && (key === rowKey || key.startsWith(`${rowKey}|`))) row = r;
    }
  }
  if (row === 0 || column === 0) throw new Error(`no cell ${rowKey} × ${columnKey} in ${sheet.name}`);
  return { row, column };
}

/** Cells that show an error, by sheet and place. */
export const errorsIn = ({ workbook }: Product): string[] =>
  workbook.sheets.flatMap((sheet) =>
    Array.from({ length: sheet.lastRow * sheet.lastColumn }, (_, i) => {
      const [row, column] = [Math.floor(i / sheet.lastColumn) + 1, (i % sheet.lastColumn) + 1];
      const value = sheet.value(row, column);
      const isError = typeof value === 'object' && value !== null && 'error' in value;
      return isError ? `${sheet.name} ${row} ${column}` : '';
    }).filter((place) => place !== ''),
  );
