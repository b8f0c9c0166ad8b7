// The first table: two export files in, the sheets that the add-on makes of them.
import { beforeAll, describe, expect, it } from 'vitest';
import { buildAll, cellAt, formulasOf, openProduct, type Product, TWO_MONTHS } from './support';

const value = (product: Product, title: string, row: string, column: string) => {
  const sheet = product.sheet(title);
  const at = cellAt(sheet, row, column);
  return sheet.formula(at.row, at.column) ?? sheet.value(at.row, at.column);
};

describe('two files dropped in a French workbook', () => {
  let product: Product;
  beforeAll(() => {
    product = openProduct();
    buildAll(product, TWO_MONTHS);
  });

  it('makes the sheets of the add-on beside the person’s own and hides the raw copies and the settings', () => {
    const shown = product.workbook.sheets.filter((sheet) => !sheet.hidden).map((sheet) => sheet.name);
    expect(shown).toEqual(['Feuille 1', 'Coûts', 'Gains', 'Saisies', 'Objectifs', 'Sources', 'Données', 'Résultats']);
    const hidden = product.workbook.sheets.filter((sheet) => sheet.hidden).map((sheet) => sheet.name);
    expect(hidden).toEqual([
      'Réglages Social ROI',
      'Feb-01-2025_Mar-31-2025_1396269028466733',
      'account_overview_analytics',
    ]);
  });

  it('keeps every cell of the files as text', () => {
    const raw = product.sheet('Feb-01-2025_Mar-31-2025_1396269028466733');
    expect(raw.value(2, 1)).toBe('17900000000001000');
    expect(raw.style(2, 1).numberFormat).toBe('@');
    expect(raw.value(2, 12)).toBe('100');
    expect(raw.note(1, 1)).toContain('«\u00a0Feb-01-2025_Mar-31-2025_1396269028466733.csv\u00a0»');
  });

  // Posts of February: views 100 + 200, reach 80 + 160, likes 10 + 20; of March: one post.
  it('holds one Data row per month, network and metric, with the trail to the raw rows', () => {
    const row = '2025-02|instagram|maison_cerise|total|views|post';
    const cell = (column: string) => value(product, 'Données', row, column);
    expect(cell('value')).toBe(300);
    expect(cell('rows')).toBe(2);
    expect(cell('days')).toBe(28);
    expect(cell('missing-days')).toBe(0);
    expect(cell('source')).toBe('Feb-01-2025_Mar-31-2025_1396269028466733, lignes 2–3');
    // Read on 2 May 2025, 63 days after 28 February.
    expect(cell('age')).toBe(63);
    expect(value(product, 'Données', '2025-03|x||total|impressions|day', 'value')).toBe(31 * 110);
  });

  it('never sums reach: what posts reached is kept under its own name', () => {
    const keys = Array.from({ length: product.sheet('Données').lastRow }, (_, r) =>
      String(product.sheet('Données').value(r + 1, 1)),
    );
    expect(keys.filter((key) => /\|(reach|viewers|users)\|/.test(key))).toEqual([]);
    expect(value(product, 'Données', '2025-02|instagram|maison_cerise|total|post_reach|post', 'value')).toBe(240);
  });

  it('shows results as formulas alone: no month cell holds a number', () => {
    const sheet = product.sheet('Résultats');
    const { column } = cellAt(sheet, 'kpi|views|instagram', '2025-03');
    const rows = Array.from({ length: sheet.lastRow }, (_, r) => r + 1).filter((row) =>
      String(sheet.value(row, 1)).startsWith('kpi|'),
    );
    expect(rows.length).toBeGreaterThan(12);
    for (const row of rows) {
      expect(sheet.formula(row, column)).toMatch(/^=IF\((COUNT|SUM)\(/);
      expect(sheet.formula(row, 5)).toMatch(/^=IFERROR\(INDEX\(/);
    }
  });

  it('puts months newest first and opens the comment of the last complete month only', () => {
    const sheet = product.sheet('Résultats');
    const header = cellAt(sheet, 'header', '2025-03');
    expect(sheet.value(header.row, header.column)).toBe('mars 2025');
    expect(sheet.value(header.row, header.column + 1)).toBe('février 2025');
    expect(value(product, 'Résultats', 'shown', 'value')).toBe('mars 2025');
    expect(sheet.columnGroupDepth(cellAt(sheet, 'header', 'comment:2025-03').column)).toBe(0);
    expect(sheet.columnGroupDepth(cellAt(sheet, 'header', 'comment:2025-02').column)).toBe(1);
  });

  it('hides the keys and freezes the headings', () => {
    for (const title of ['Sources', 'Données', 'Coûts', 'Gains', 'Résultats']) {
      const sheet = product.sheet(title);
      expect([title, sheet.rowHidden(1), sheet.columnHidden(1)]).toEqual([title, true, true]);
    }
    expect(product.sheet('Résultats').frozenRows).toBe(13);
    expect(product.sheet('Données').frozenRows).toBe(4);
  });

  it('lists on Sources what was read from each table and when', () => {
    const sheet = product.sheet('Sources');
    const texts = Array.from({ length: sheet.lastColumn }, (_, c) => sheet.value(5, c + 1));
    expect(texts).toContain('Feb-01-2025_Mar-31-2025_1396269028466733');
    expect(texts).toContain('Instagram');
    expect(texts).toContain('maison_cerise');
    expect(texts).toContain(3);
  });

  it('keeps generated sheets free of the add-on’s own functions', () => {
    const formulas = product.workbook.sheets.flatMap(formulasOf);
    expect(formulas.length).toBeGreaterThan(100);
    for (const formula of formulas) expect(formula).not.toMatch(/SOCIAL_|KPI_|OUTSOURCING_/);
  });
});

describe('two files dropped in an English workbook', () => {
  it('writes every sheet in English, and stays English whoever refreshes', () => {
    const product = openProduct({ language: 'en' });
    product.session.step('setup', { language: 'en' });
    buildAll(product, TWO_MONTHS);
    const titles = product.workbook.sheets.filter((sheet) => !sheet.hidden).map((sheet) => sheet.name);
    expect(titles).toEqual(['Sheet1', 'Costs', 'Gains', 'Entries', 'Objectives', 'Sources', 'Data', 'Results']);
    expect(value(product, 'Results', 'shown', 'value')).toBe('March 2025');
    const french = openProduct({ workbook: product.workbook });
    french.session.step('setup', { language: 'fr' });
    french.session.step('read', {});
    expect(product.workbook.sheets.map((sheet) => sheet.name)).toContain('Data');
    expect(value(product, 'Data', '2025-02|instagram|maison_cerise|total|views|post', 'metric')).toBe('Views');
  });
});

describe('an empty workbook', () => {
  it('makes no results where there is nothing to show', () => {
    const product = openProduct();
    buildAll(product, {});
    expect(product.workbook.sheets.map((sheet) => sheet.name)).not.toContain('Résultats');
  });
});
