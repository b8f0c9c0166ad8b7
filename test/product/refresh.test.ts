// Refreshing: a second run changes nothing, and what a person has put in the sheets survives every run.
import { beforeAll, describe, expect, it } from 'vitest';
import { dump } from './dump';
import { buildAll, cellAt, daysOf, drop, instagram, openProduct, type Product, TWO_MONTHS, xOverview } from './support';

const APRIL = {
  'Apr-01-2025_Apr-30-2025_1396269028466733.csv': instagram([['04/10/2025', 900, 700, 50, 6, 7, 8]]),
  'account_overview_april.csv': xOverview(daysOf(2025, 4).map((day) => [day, 120, 6, 1, 2, 1] as const)),
};

const refresh = (product: Product): void => {
  product.session.step('read', {});
  product.session.step('build', {}, true);
};

describe('a second run', () => {
  it('changes nothing at all', () => {
    const product = openProduct();
    buildAll(product, TWO_MONTHS);
    const before = dump(product.workbook);
    const writes = () =>
      Object.keys(product.host.calls.by).filter((name) => /\.set[A-Z]|\.insert|\.hide|\.shift/.test(name));
    product.host.state.calls.reset();
    buildAll(product, TWO_MONTHS);
    expect(dump(product.workbook)).toEqual(before);
    // The lease of the run is all that is written.
    expect(writes()).toEqual(['DeveloperMetadata.setValue']);
  });

  it('takes the same file once, whatever it is called', () => {
    const product = openProduct();
    buildAll(product, TWO_MONTHS);
    const before = dump(product.workbook);
    drop(product, 'again.csv', TWO_MONTHS['account_overview_analytics.csv'] ?? []);
    refresh(product);
    expect(dump(product.workbook)).toEqual(before);
  });
});

describe('a person at work in the sheets', () => {
  let product: Product;
  const results = () => product.sheet('Résultats');
  const at = (row: string, column: string) => cellAt(results(), row, column);
  const content = (row: string, column: string) => {
    const { row: r, column: c } = at(row, column);
    return results().formula(r, c) ?? results().value(r, c);
  };

  beforeAll(() => {
    product = openProduct();
    buildAll(product, TWO_MONTHS);
    const comment = at('kpi|views|instagram', 'comment:2025-03');
    results().type(comment.row, comment.column, 'Le concours a porté ses fruits');
    results().addChart({
      type: 'LINE',
      ranges: [],
      anchor: { row: 5, column: 5, offsetX: 0, offsetY: 0 },
      options: new Map(),
      numHeaders: 0,
      mergeStrategy: 'MERGE_COLUMNS',
      transpose: false,
      hiddenDimensionStrategy: 'IGNORE_BOTH',
    });
    // A column of the person's own among the months, and one before everything.
    const march = at('header', '2025-03').column;
    results().insertColumns(march + 1);
    results().type(at('kpi|views|instagram', '2025-03').row, march + 1, '=1+1');
    results().insertColumns(1);
    results().type(2, 1, 'Vu par Léa');
    // A row of the person's own inside the table, and a note below it.
    const posts = at('kpi|posts|instagram', 'kpi').row;
    results().insertRows(posts);
    results().type(posts, at('header', 'kpi').column, 'Ma ligne');
    const data = product.sheet('Données');
    const [top, left] = [5, 1];
    data.sort({ top, left, bottom: data.maxRows - 1, right: data.maxColumns }, [{ column: 6, ascending: false }]);
    data.type(data.maxRows, 3, 'note sous le tableau');
    const costs = product.sheet('Coûts');
    costs.type(6, 2, '01/03/2025');
    costs.type(6, 7, '1200');
    product.workbook.rename(results(), 'Bilan');
    product.workbook.rename(product.sheet('Bilan'), 'Résultats');
  });

  it('keeps the comment, the column, the row, the chart, the sort and the costs through three refreshes', () => {
    const order = () => Array.from({ length: 60 }, (_, r) => product.sheet('Données').value(r + 5, 1));
    const sorted = order();
    for (let run = 0; run < 3; run += 1) refresh(product);
    expect(content('kpi|views|instagram', 'comment:2025-03')).toBe('Le concours a porté ses fruits');
    const march = at('header', '2025-03').column;
    expect(results().formula(at('kpi|views|instagram', '2025-03').row, march + 1)).toBe('=1+1');
    expect(results().value(2, 1)).toBe('Vu par Léa');
    expect(results().value(at('kpi|posts|instagram', 'kpi').row - 1, at('header', 'kpi').column)).toBe('Ma ligne');
    expect(results().charts).toHaveLength(1);
    expect(order()).toEqual(sorted);
    expect(product.sheet('Données').value(product.sheet('Données').maxRows, 3)).toBe('note sous le tableau');
    expect(product.sheet('Coûts').value(6, 7)).toBe(1200);
  });

  it('gives the next month its place and moves nothing of the person’s', () => {
    for (const [name, rows] of Object.entries(APRIL)) drop(product, name, rows);
    refresh(product);
    expect(at('header', '2025-04').column).toBeLessThan(at('header', '2025-03').column);
    expect(content('header', '2025-04')).toBe('avril 2025');
    expect(content('kpi|views|instagram', 'comment:2025-03')).toBe('Le concours a porté ses fruits');
    expect(results().columnGroupDepth(at('header', 'comment:2025-04').column)).toBe(0);
    expect(results().columnGroupDepth(at('header', 'comment:2025-03').column)).toBe(1);
    const march = at('header', '2025-03').column;
    expect(results().formula(at('kpi|views|instagram', '2025-03').row, march + 1)).toBe('=1+1');
    const data = product.sheet('Données');
    const { row, column } = cellAt(data, '2025-04|instagram|maison_cerise|total|views|post', 'value');
    expect(data.value(row, column)).toBe(900);
    const before = dump(product.workbook);
    refresh(product);
    expect(dump(product.workbook)).toEqual(before);
  });

  it('shows a month that is asked for, although its drop-down did not list it before', () => {
    const other = openProduct();
    buildAll(other, TWO_MONTHS);
    for (const [name, rows] of Object.entries(APRIL)) drop(other, name, rows);
    other.session.step('read', {});
    other.session.step('build', { month: '2025-04' }, true);
    const sheet = other.sheet('Résultats');
    const { row, column } = cellAt(sheet, 'shown', 'value');
    expect(sheet.value(row, column)).toBe('avril 2025');
  });

  it('leaves the month that the person chose', () => {
    const { row, column } = at('shown', 'value');
    results().type(row, column, 'février 2025');
    refresh(product);
    expect(content('shown', 'value')).toBe('février 2025');
  });

  it('writes again what was typed over a figure of the add-on’s', () => {
    const { row, column } = at('kpi|views|instagram', '2025-03');
    const formula = content('kpi|views|instagram', '2025-03');
    results().type(row, column, '99999');
    refresh(product);
    expect(content('kpi|views|instagram', '2025-03')).toBe(formula);
  });
});

describe('sheets that a person renames, moves, copies or deletes', () => {
  it('finds its own by metadata and leaves a person’s copy alone', () => {
    const product = openProduct();
    buildAll(product, TWO_MONTHS);
    const results = product.sheet('Résultats');
    const copy = product.workbook.duplicate(results, 'Résultats de Léa');
    product.workbook.rename(results, 'Tableau du mois');
    product.workbook.move(results, 0);
    const before = JSON.stringify([copy.lastRow, copy.lastColumn, copy.value(2, 2)]);
    const { row, column } = cellAt(results, 'kpi|views|instagram', '2025-03');
    copy.type(row, column, '5');
    results.type(row, column, '5');
    refresh(product);
    expect(copy.value(row, column)).toBe(5);
    expect(JSON.stringify([copy.lastRow, copy.lastColumn, copy.value(2, 2)])).toBe(before);
    expect(product.sheet('Tableau du mois').formula(row, column)).not.toBeNull();
    expect(product.workbook.sheets.map((sheet) => sheet.name)).not.toContain('Résultats');
  });

  it('makes a deleted sheet anew', () => {
    const product = openProduct();
    buildAll(product, TWO_MONTHS);
    product.workbook.delete(product.sheet('Résultats'));
    refresh(product);
    const results = product.sheet('Résultats');
    expect(
      results.formula(...(Object.values(cellAt(results, 'kpi|views|instagram', '2025-03')) as [number, number])),
    ).not.toBeNull();
  });

  it('takes another title where a person’s sheet has the one it would use', () => {
    const product = openProduct();
    product.workbook.addSheet('Résultats').type(1, 1, 'à moi');
    buildAll(product, TWO_MONTHS);
    expect(product.sheet('Résultats').value(1, 1)).toBe('à moi');
    expect(product.sheet('Résultats 2').value(1, 1)).toBe('#social-roi');
  });

  it('says so, and writes nothing, where the hidden keys are gone', () => {
    const product = openProduct();
    buildAll(product, TWO_MONTHS);
    product.sheet('Résultats').deleteRows(1);
    const before = dump(product.workbook);
    expect(() => product.session.step('build', {}, true)).toThrow(/Résultats/);
    expect(dump(product.workbook)).toEqual(before);
  });
});

describe('a source that goes away', () => {
  it('keeps its figures struck through, out of the results, and takes them up again when it is back', () => {
    const product = openProduct();
    buildAll(product, TWO_MONTHS);
    const rows = TWO_MONTHS['account_overview_analytics.csv'] ?? [];
    product.workbook.delete(product.sheet('account_overview_analytics'));
    refresh(product);
    const data = product.sheet('Données');
    const gone = cellAt(data, '~2025-03|x||total|impressions|day', 'value');
    expect(data.value(gone.row, gone.column)).toBe(3410);
    expect(data.style(gone.row, gone.column).fontLine).toBe('line-through');
    drop(product, 'account_overview_analytics.csv', rows);
    refresh(product);
    const back = cellAt(data, '2025-03|x||total|impressions|day', 'value');
    expect(back).toEqual(gone);
    expect(data.style(back.row, back.column).fontLine).toBe('none');
  });
});
