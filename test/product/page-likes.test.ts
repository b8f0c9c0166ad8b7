// A Facebook page that counted likes until February and followers from March on, in the built add-on.
import { beforeAll, describe, expect, it } from 'vitest';
import { recalculate } from '../../local/engine/load';
import type { Value } from '../../local/model';
import { buildAll, cellAt, openProduct, type Product, type Rows } from './support';

const days = (month: number): string[] =>
  Array.from({ length: new Date(Date.UTC(2025, month, 0)).getUTCDate() }, (_, i) =>
    new Date(Date.UTC(2025, month - 1, i + 1)).toISOString().slice(0, 10),
  );
const daily = (title: string, perDay: number, months: readonly number[]): Rows => [
  [title],
  ['Date', 'Primary'],
  ...months.flatMap((month) => days(month).map((day) => [`${day}T00:00:00`, String(perDay)])),
];

const FILES: Readonly<Record<string, Rows>> = {
  'Likes.csv': daily('Facebook Page new likes', 2, [1, 2]),
  'Follows.csv': daily('Facebook follows', 3, [3, 4]),
  'Visits.csv': daily('Facebook visits', 5, [1, 2, 3, 4]),
};

describe('page likes that followers take the place of', () => {
  let product: Product;
  const read = (row: string, column: string, title = 'Results'): Value => {
    const sheet = product.sheet(title);
    const at = cellAt(sheet, row, column);
    return sheet.value(at.row, at.column);
  };
  const GAINED = 'kpi|followers_gained|facebook';
  const BREAK = 'followers counted where Page likes were';
  const show = async (month: string) => {
    const sheet = product.sheet('Results');
    const { row, column } = cellAt(sheet, 'shown', 'value');
    sheet.type(row, column, month);
    await recalculate(product.workbook, product.host.customFunctions);
  };
  beforeAll(async () => {
    product = openProduct({ language: 'en', now: () => Date.UTC(2025, 4, 10, 12) });
    buildAll(product, FILES, '2025-03');
    await recalculate(product.workbook, product.host.customFunctions);
  });

  it('are the months of one row, each with what it was given', () => {
    // 2 a day, then 3 a day.
    expect(['2025-01', '2025-02', '2025-03', '2025-04'].map((month) => read(GAINED, month))).toEqual([62, 56, 93, 90]);
  });

  it('are not compared across the change, and the row says why', async () => {
    expect([read(GAINED, 'previous'), read(GAINED, 'change'), read(GAINED, 'why')]).toEqual([56, '', BREAK]);
    await show('April 2025');
    expect(read(GAINED, 'change')).toBeCloseTo(90 / 93 - 1, 12);
    await show('February 2025');
    expect(read(GAINED, 'change')).toBeCloseTo(56 / 62 - 1, 12);
    await show('March 2025');
  });

  it('leave the other figures of the network compared', () => {
    expect(read('kpi|profile_visits|facebook', 'change')).toBeCloseTo(155 / 140 - 1, 12);
  });

  it('mark the month of the change, and have no sum over its quarter', () => {
    expect(read('marks', '2025-03')).toBe(`Facebook, ${BREAK}`);
    expect(read('marks', '2025-04')).toBeNull();
    expect(read(GAINED, 'Q:2025-01')).toBe('series break in March 2025');
  });

  it('are told apart in the Data sheet', () => {
    expect(read('2025-02|facebook||total|followers_gained|day', 'metric', 'Data')).toBe(
      'Followers gained (Page likes)',
    );
    expect(read('2025-03|facebook||total|followers_gained|day', 'metric', 'Data')).toBe('Followers gained');
  });

  it('stay apart when the month of the likes is closed and its file is gone', async () => {
    product.session.step('build', { month: '2025-02' });
    await recalculate(product.workbook, product.host.customFunctions);
    product.session.step('close', { month: '2025-02', confirmed: true });
    product.workbook.delete(product.sheet('Likes'));
    product.session.step('read', {});
    product.session.step('build', { month: '2025-03' }, true);
    await recalculate(product.workbook, product.host.customFunctions);
    expect([read(GAINED, 'previous'), read(GAINED, 'change'), read(GAINED, 'why')]).toEqual([56, '', BREAK]);
  });
});
