// Files that come again: what brings a source anew takes its tab, what follows adds to it, and nothing is lost between.
import { describe, expect, it } from 'vitest';
import { cellAt, daysOf, drop, instagram, openProduct, type Product, type Rows, xOverview } from './support';

const COPY = 'account_overview_analytics (1).csv';
const MARCH = daysOf(2025, 3);
const APRIL = daysOf(2025, 4);
/** An X overview: so many impressions on each of these days. */
const days = (labels: readonly string[], impressions: (i: number) => number): Rows =>
  xOverview(labels.map((day, i) => [day, impressions(i), 4, 1, 2, 0] as const));
const FIRST = days(MARCH, () => 100);
/** The last two days have grown since. */
const LATER = days(MARCH, (i) => (i < 29 ? 100 : 150));

/** As the sidebar brings a small table in: whole, in one call. Answers whose rows they became. */
function bring(product: Product, fileName: string, rows: Rows, content = JSON.stringify(rows)): string {
  const columns = Math.max(...rows.map((row) => row.length));
  const file = { id: content, fileName, sheetName: null, rows: rows.length, columns };
  const about = { personal: [], cut: 0, unclosed: null, table: rows };
  return product.session.step<{ id: string }>('import-open', { ...file, ...about }).id;
}

function opened(...files: readonly (readonly [string, Rows])[]): Product {
  const product = openProduct();
  product.session.step('setup', {});
  for (const [name, rows] of files) bring(product, name, rows);
  product.session.step('read', {}, true);
  return product;
}

const dataCell = (product: Product, key: string, column: string) => {
  const sheet = product.sheet('Données');
  const at = cellAt(sheet, key, column);
  return sheet.value(at.row, at.column);
};
const impressions = (product: Product, month: string, column = 'value') =>
  dataCell(product, `${month}|x||total|impressions|day`, column);
const tabs = (product: Product): string[] => product.workbook.sheets.map(({ name }) => name);

describe('the same period of the same source, exported later', () => {
  it('is written in its tab, and the older figure stays as a revision', () => {
    const product = opened(['account_overview_analytics.csv', FIRST]);
    const before = tabs(product);
    expect(impressions(product, '2025-03')).toBe(3100);
    bring(product, COPY, LATER);
    product.session.step('read', {}, true);
    expect(tabs(product)).toEqual(before);
    expect(impressions(product, '2025-03')).toBe(3200);
    expect(impressions(product, '2025-03', 'revisions')).toMatch(/3.100 → 3.200/);
    const tab = product.sheet('account_overview_analytics');
    expect([tab.maxRows, tab.lastRow, tab.value(32, 2)]).toEqual([32, 32, '150']);
    expect(tab.note(1, 1)).toContain(COPY);
  });

  it('keeps its tab hidden, renamed, moved and shown as the person has left it', () => {
    const product = opened(['a.csv', FIRST]);
    product.workbook.rename(product.sheet('a'), 'Mon X');
    product.workbook.hide(product.sheet('Mon X'), false);
    bring(product, COPY, LATER);
    expect([product.sheet('Mon X').hidden, product.sheet('Mon X').value(32, 2)]).toEqual([false, '150']);
  });

  it('has its tab with fewer rows and columns, and nothing of the old ones below or beside', () => {
    const wide = FIRST.map((row, r) => [...row, r === 0 ? 'Mine' : 'x']);
    const posts = instagram([
      ['03/02/2025', 100, 80, 10, 1, 2, 3],
      ['03/09/2025', 100, 80, 10, 1, 2, 3],
      ['03/30/2025', 100, 80, 10, 1, 2, 3],
    ]);
    const product = opened(['Mar-01-2025_Mar-31-2025_1.csv', posts], ['x.csv', wide]);
    bring(product, 'Mar-01-2025_Mar-31-2025_2.csv', posts.slice(0, 3));
    const tab = product.sheet('Mar-01-2025_Mar-31-2025_1');
    expect([tab.maxRows, tab.lastRow]).toEqual([3, 3]);
    product.session.step('read', {}, true);
    expect(dataCell(product, '2025-03|instagram|maison_cerise|total|posts|post', 'value')).toBe(2);
  });

  it('leaves a column that the person has added beside it', () => {
    const product = opened(['a.csv', FIRST]);
    const tab = product.sheet('a');
    tab.insertColumns(tab.maxColumns + 1);
    tab.type(5, tab.maxColumns, 'ma note');
    bring(product, COPY, LATER);
    expect(tab.value(5, tab.maxColumns)).toBe('ma note');
    expect(tab.value(32, 2)).toBe('150');
  });

  it('comes in a tab of its own where the person has written below the old one', () => {
    const product = opened(['a.csv', FIRST]);
    const tab = product.sheet('a');
    tab.insertRows(tab.maxRows + 1);
    tab.type(tab.maxRows, 1, 'à revoir');
    bring(product, COPY, LATER);
    expect([tab.value(tab.maxRows, 1), tab.value(32, 2)]).toEqual(['à revoir', '100']);
    expect(tabs(product)).toContain('account_overview_analytics (1)');
  });

  it('is known when it comes once more, under any name', () => {
    const product = opened(['a.csv', FIRST]);
    const id = bring(product, COPY, LATER);
    expect(bring(product, 'b.csv', LATER)).toBe(id);
  });

  it('keeps formulas in its cells as text', () => {
    const product = opened(['a.csv', FIRST]);
    bring(
      product,
      COPY,
      LATER.map((row, r) => (r === 3 ? [...row.slice(0, 13), '=1+1'] : row)),
    );
    const tab = product.sheet('a');
    expect([tab.formula(4, 14), String(tab.value(4, 14)).replace(/^'/, '')]).toEqual([null, '=1+1']);
  });
});

describe('another period of the source', () => {
  it('adds to it', () => {
    const product = opened(['a.csv', FIRST], ['b.csv', days(APRIL, () => 10)]);
    expect([impressions(product, '2025-03'), impressions(product, '2025-04')]).toEqual([3100, 300]);
    expect(tabs(product)).toEqual(expect.arrayContaining(['a', 'b']));
  });

  it('that overlaps counts each day once, and the newer reading wins', () => {
    const product = opened(['a.csv', FIRST]);
    bring(
      product,
      'b.csv',
      days([...MARCH.slice(20), ...APRIL], (i) => (i < 9 ? 100 : 200)),
    );
    product.session.step('read', {}, true);
    // The first 29 days as before, then two that have grown since.
    expect(impressions(product, '2025-03')).toBe(29 * 100 + 2 * 200);
    expect(impressions(product, '2025-04')).toBe(30 * 200);
    expect(impressions(product, '2025-03', 'revisions')).toMatch(/3.100 → 3.300/);
  });
});

describe('a file that names no account', () => {
  it('whose figures of the same days are others is not taken for the same source', () => {
    const product = opened(['a.csv', FIRST]);
    bring(
      product,
      COPY,
      days(MARCH, (i) => 7 + i),
    );
    expect(tabs(product)).toContain('account_overview_analytics (1)');
    expect(product.sheet('a').value(2, 2)).toBe('100');
  });
});

describe('an import that stops', () => {
  const fault = (call: number): { product: Product; stopped: boolean } => {
    const product = opened(['a.csv', FIRST]);
    product.host.failAt(call);
    try {
      bring(product, COPY, LATER);
    } catch {
      return { product, stopped: true };
    }
    product.host.cancelFailure();
    return { product, stopped: false };
  };

  it('anywhere loses nothing: the source holds the old figures or the new, and the next import completes it', () => {
    const seen = new Set<unknown>();
    // From the first write on, by steps that reach every kind of call.
    for (let call = 1; ; call += 11) {
      const { product, stopped } = fault(call);
      if (!stopped) break;
      product.session.step('read', {});
      seen.add(impressions(product, '2025-03'));
      bring(product, COPY, LATER);
      product.session.step('read', {}, true);
      const tab = product.sheet('a');
      expect({ call, value: impressions(product, '2025-03'), rows: tab.maxRows, tabs: tabs(product).length }).toEqual({
        call,
        value: 3200,
        rows: 32,
        tabs: 9,
      });
    }
    expect([...seen].sort()).toEqual([3100, 3200]);
  }, 300_000);

  it('is replaced by another content that comes instead', () => {
    for (let call = 1; ; call += 17) {
      const { product, stopped } = fault(call);
      if (!stopped) break;
      bring(
        product,
        COPY,
        days(MARCH, (i) => (i < 29 ? 100 : 175)),
      );
      product.session.step('read', {}, true);
      expect([call, impressions(product, '2025-03'), product.sheet('a').maxRows]).toEqual([call, 3250, 32]);
    }
  }, 300_000);

  it('the first time leaves a tab that the next file of that name takes', () => {
    const product = opened();
    const about = { sheetName: null, rows: 32, columns: 14, personal: [], cut: 0, unclosed: null };
    product.session.step('import-open', { ...about, id: 'half', fileName: 'a.csv' });
    product.session.step('import-rows', { id: 'half', at: 1, rows: FIRST.slice(0, 9) });
    const before = tabs(product).length;
    drop(product, 'a.csv', LATER);
    product.session.step('read', {}, true);
    expect([tabs(product).length - before, impressions(product, '2025-03')]).toEqual([0, 3200]);
  });
});
