// Entries: what people type counts at once, goes before imports, and is never touched.
import { beforeAll, describe, expect, it } from 'vitest';
import { recalculate } from '../../local/engine/load';
import type { Value } from '../../local/model';
import { dump } from './dump';
import { buildAll, cellAt, openProduct, type Product, TWO_MONTHS } from './support';

const compute = async (product: Product): Promise<void> => {
  await recalculate(product.workbook, product.host.customFunctions);
};

const read = (product: Product, title: string, row: string, column: string): Value => {
  const sheet = product.sheet(title);
  const at = cellAt(sheet, row, column);
  return sheet.value(at.row, at.column);
};

/** Builds once more, as the sidebar does. */
function again(product: Product): void {
  product.session.step('setup', {});
  product.session.step('read', {});
  product.session.step('build', {}, true);
}

/** Month, network, account, metric, basis, value, note: below what the sheet holds already. */
function typeLines(product: Product, lines: readonly (readonly string[])[], title = 'Saisies'): void {
  const sheet = product.sheet(title);
  sheet.typeRows(Math.max(sheet.lastRow, 6) + 1, 2, lines);
}

describe('a figure that a file gives too', () => {
  let product: Product;
  beforeAll(async () => {
    product = openProduct();
    buildAll(product, TWO_MONTHS);
    typeLines(product, [['01/03/2025', 'X', '', 'Impressions', '', '3500']]);
    again(product);
    await compute(product);
  });
  const data = '2025-03|x||total|impressions|day';

  it('is the one that was entered', () => {
    expect(read(product, 'Résultats', 'kpi|impressions|x', '2025-03')).toBe(3500);
    expect(read(product, 'Résultats', 'kpi|impressions|x', 'value')).toBe(3500);
  });

  it('is marked in Data, which keeps the import and shows the difference', () => {
    expect(read(product, 'Données', data, 'value')).toBe(3500);
    expect(read(product, 'Données', data, 'imported')).toBe(3410);
    expect(read(product, 'Données', data, 'gap')).toBe(90);
    expect(read(product, 'Données', data, 'entry')).toBe(1);
  });

  it('stays the import’s in a month without an entry', () => {
    expect(read(product, 'Résultats', 'kpi|impressions|x', '2025-02')).toBe(2800);
    expect(read(product, 'Données', '2025-02|x||total|impressions|day', 'entry')).toBe(0);
  });

  it('follows an edit at once, and is the import’s again when the value is taken away', async () => {
    const sheet = product.sheet('Saisies');
    sheet.type(7, 7, '3600');
    await compute(product);
    expect(read(product, 'Résultats', 'kpi|impressions|x', 'value')).toBe(3600);
    sheet.type(7, 7, '');
    await compute(product);
    expect(read(product, 'Résultats', 'kpi|impressions|x', 'value')).toBe(3410);
    expect(read(product, 'Données', data, 'gap')).toBe('');
    sheet.type(7, 7, '3500');
  });

  it('counts another month typed later without building again', async () => {
    typeLines(product, [['15/02/2025', 'X', '', 'Impressions', '', '2900']]);
    await compute(product);
    expect(read(product, 'Résultats', 'kpi|impressions|x', '2025-02')).toBe(2900);
  });

  it('is not guessed where two lines give it: blank in Results, said in Data and above the lines', async () => {
    typeLines(product, [['20/02/2025', 'X', '', 'Impressions', '', '1']]);
    await compute(product);
    expect(read(product, 'Résultats', 'kpi|impressions|x', '2025-02')).toBe('');
    expect(read(product, 'Données', '2025-02|x||total|impressions|day', 'value')).toBe('saisi plusieurs fois');
    expect(read(product, 'Saisies', 'check', 'note')).toBe(
      'Chiffres saisis plusieurs fois, donc non comptés\u00a0: 1.',
    );
  });
});

describe('a figure that no file gives', () => {
  let product: Product;
  beforeAll(async () => {
    product = openProduct({ language: 'en' });
    buildAll(product, TWO_MONTHS);
    typeLines(
      product,
      [
        ['2025-03-01', '', '', 'First response time', '', '42'],
        ['2025-03-01', 'All networks', '', 'Brand mentions', '', '30'],
        ['2025-03-01', '', '', 'Competitors’ mentions', '', '90'],
        ['2025-03-01', 'X', '', 'Reach', '', '1000'],
        ['', 'X', '', 'Reach', '', '5'],
      ],
      'Entries',
    );
    again(product);
    await compute(product);
  });

  it('has its row in Results, a rate of two of them too', () => {
    expect(read(product, 'Results', 'kpi|response_time|all', '2025-03')).toBe(42);
    expect(read(product, 'Results', 'kpi|share_of_voice|all', '2025-03')).toBe(0.25);
    expect(read(product, 'Results', 'kpi|share_of_voice|all', '2025-02')).toBe('');
  });

  it('is shown in its own unit', () => {
    const sheet = product.sheet('Results');
    const { row, column } = cellAt(sheet, 'kpi|response_time|all', 'value');
    expect(sheet.style(row, column).numberFormat).toBe('#,##0.0" min"');
  });

  it('joins the network’s own activity: a typed reach over a file’s impressions gives the frequency', () => {
    expect(read(product, 'Results', 'kpi|reach|x', '2025-03')).toBe(1000);
    expect(read(product, 'Results', 'kpi|frequency|x', '2025-03')).toBeCloseTo(3.41, 12);
  });

  it('leaves out a line without a month, and says so', () => {
    expect(read(product, 'Entries', 'check', 'note')).toMatch(/^Lines not counted yet .*: 1\.$/);
  });

  it('is no ad spend: that is not offered, and a line that has it all the same is sent to Costs', async () => {
    const sheet = product.sheet('Entries');
    const { row, column } = cellAt(sheet, 'lines', 'metric');
    const offered = sheet.rule(row + 1, column)?.values[0];
    expect(offered).toContain('Impressions');
    expect(offered).not.toContain('Ad spend');
    const at = sheet.lastRow + 1;
    sheet.typeRows(at, 2, [['2025-03-01', 'X', '', 'Impressions', '', '200']]);
    // Pasted over the list.
    sheet.setValue(at, column, 'Ad spend');
    again(product);
    await compute(product);
    expect(read(product, 'Entries', 'check', 'note')).toMatch(
      /^Ad spend does not count here: enter it in Costs, category Advertising\. Lines not counted yet .*: 2\.$/,
    );
    expect(read(product, 'Results', 'kpi|spend|all', '2025-03')).toBe('');
    sheet.deleteRows(at);
    again(product);
  });

  it('changes nothing when built again', () => {
    const before = dump(product.workbook);
    again(product);
    expect(dump(product.workbook)).toEqual(before);
  });
});
