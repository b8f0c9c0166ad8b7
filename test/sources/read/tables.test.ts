import { describe, expect, it } from 'vitest';
import { looksLikeHeader, splitTables } from '../../../src/sources/read/tables';
import { textTab } from '../support/tables';

const shape = (rows: string[][]) => splitTables(textTab(rows)).map(({ table }) => [table.top, table.rows.length]);

describe('the tables of a tab', () => {
  it('is one table where there is no blank line', () => {
    expect(
      shape([
        ['Date', 'Views'],
        ['2025-01-01', '3'],
      ]),
    ).toEqual([[1, 2]]);
  });

  it('takes a title above a header into its table and keeps sheet rows', () => {
    expect(
      shape([
        ['Facebook reach'],
        ['Date', 'Primary'],
        ['2025-01-01', '3'],
        [''],
        ['Instagram reach'],
        ['Date', 'Primary'],
        ['2025-01-01', '4'],
      ]),
    ).toEqual([
      [1, 3],
      [5, 3],
    ]);
  });

  it('takes comment lines above a header into its table, also across a blank line', () => {
    expect(
      shape([
        ['# Start date: 20230625', ''],
        ['', ''],
        ['Channel', 'Users'],
        ['Direct', '3'],
        ['', ''],
        ['# Start date: 20230625', ''],
        ['Channel', 'Sessions'],
      ]),
    ).toEqual([
      [1, 4],
      [6, 2],
    ]);
  });

  it('keeps notes below with the table above, even with a blank line and figures', () => {
    expect(shape([['Channel', 'Users'], ['Direct', '3'], [''], ['Rates compared'], ['6/25-7/2'], ['0.67']])).toEqual([
      [1, 6],
    ]);
  });

  it('goes on with a table after a blank line among its rows', () => {
    expect(shape([['Date', 'Views'], ['2025-01-01', '3'], [''], ['2025-01-02', '4']])).toEqual([[1, 4]]);
    expect(shape([['Date', 'Views'], ['2025-01-01', '3'], [''], ['Date', 'Views'], ['2025-01-02', '4']])).toEqual([
      [1, 5],
    ]);
  });

  it('has none where the tab is blank', () => {
    expect(splitTables(textTab([['', ' '], []]))).toEqual([]);
  });

  it('gives keys that last when rows are added, and that differ within the tab', () => {
    const [a, b] = splitTables(
      textTab([
        ['Reach'],
        ['Date', 'Primary'],
        ['2025-01-01', '3'],
        [''],
        ['Views'],
        ['Date', 'Primary'],
        ['2025-01-01', '3'],
      ]),
    );
    const [c] = splitTables(textTab([['Reach'], ['Date', 'Primary'], ['2025-02-01', '9'], ['2025-02-02', '9']]));
    expect(a?.key).toBe(c?.key);
    expect(a?.key).not.toBe(b?.key);
    const twice = splitTables(
      textTab([['A', 'B'], ['1', '2'], [''], ['C', 'D'], ['1', '2'], [''], ['A', 'B'], ['3', '4']]),
    );
    expect(new Set(twice.map((t) => t.key)).size).toBe(3);
  });
});

describe('a header row', () => {
  it.each([
    [['Date', 'Views']],
    [['', 'Women', 'Men']],
    [['__proto__', 'constructor']],
    [['Nth day', '30 days', '1 day']],
  ])('is %j', (row) => {
    expect(looksLikeHeader(row)).toBe(true);
  });
  it.each([[['Date']], [['2025-01-01', 'x']], [['x', '-']], [['February 28', 'undefined']], [['# Account: a', 'b']]])(
    'is not %j',
    (row) => {
      expect(looksLikeHeader(row)).toBe(false);
    },
  );
  it('has no typed figure or date in it', () => {
    expect(looksLikeHeader(['x', 3])).toBe(false);
    expect(looksLikeHeader(['x', { day: '2025-01-01' }])).toBe(false);
  });
});
