// The results are alive: recalculated by the engine, they follow what people type, and missing is never zero.
import { beforeAll, describe, expect, it } from 'vitest';
import { recalculate } from '../../local/engine/load';
import type { Value } from '../../local/model';
import { buildAll, cellAt, daysOf, instagram, openProduct, type Product, TWO_MONTHS, xOverview } from './support';

const compute = async (product: Product): Promise<void> => {
  await recalculate(product.workbook, product.host.customFunctions);
};

const read = (product: Product, row: string, column: string, title = 'Résultats'): Value => {
  const sheet = product.sheet(title);
  const at = cellAt(sheet, row, column);
  return sheet.value(at.row, at.column);
};

/** The row under the hidden one that opens the person’s lines. */
const firstLine = (product: Product, title: string): number => {
  const sheet = product.sheet(title);
  for (let row = 1; ; row += 1) if (sheet.value(row, 1) === 'lines') return row + 1;
};

/** Types lines into the first rows of Costs or Gains. */
const typeLines = (product: Product, title: string, lines: readonly (readonly string[])[]): void =>
  product.sheet(title).typeRows(firstLine(product, title), 2, lines);

describe('the results of February and March 2025', () => {
  let product: Product;
  beforeAll(async () => {
    product = openProduct();
    buildAll(product, TWO_MONTHS);
    await compute(product);
  });

  it('show every month’s figures', () => {
    expect(read(product, 'kpi|views|instagram', '2025-02')).toBe(300);
    expect(read(product, 'kpi|views|instagram', '2025-03')).toBe(400);
    expect(read(product, 'kpi|impressions|x', '2025-03')).toBe(3410);
    // March on Instagram: (30 + 4 + 5 + 6) ÷ 300.
    expect(read(product, 'kpi|er_post_reach|instagram', '2025-03')).toBeCloseTo(0.15, 12);
  });

  it('show the chosen month beside the one before, with difference, change and change per day', () => {
    expect(read(product, 'header', 'value')).toBe('mars 2025');
    expect(read(product, 'header', 'previous')).toBe('février 2025');
    expect(read(product, 'kpi|impressions|x', 'value')).toBe(3410);
    expect(read(product, 'kpi|impressions|x', 'previous')).toBe(2800);
    expect(read(product, 'kpi|impressions|x', 'difference')).toBe(610);
    expect(read(product, 'kpi|impressions|x', 'change')).toBeCloseTo(610 / 2800, 12);
    // 110 a day after 100 a day.
    expect(read(product, 'kpi|impressions|x', 'per-unit')).toBeCloseTo(0.1, 12);
    expect(read(product, 'kpi|impressions|x', 'days')).toBe('31\u00a0j / 28\u00a0j');
    expect(read(product, 'kpi|impressions|x', 'why')).toBe('');
  });

  it('do not compare posts that were read at different ages, and say so', () => {
    expect(read(product, 'kpi|views|instagram', 'value')).toBe(400);
    expect(read(product, 'kpi|views|instagram', 'previous')).toBe(300);
    expect(read(product, 'kpi|views|instagram', 'change')).toBe('');
    expect(read(product, 'kpi|views|instagram', 'why')).toBe('lus à des âges différents');
  });

  it('give rates in points, never in percent of a percent', () => {
    // X: (5 + 1 + 2 + 1) ÷ 110 after (4 + 1 + 2 + 0) ÷ 100 interactions per impression.
    const difference = read(product, 'kpi|er_impressions|x', 'difference');
    expect(difference).toBeCloseTo((8 / 110 - 7 / 100) * 100, 10);
    expect(read(product, 'kpi|er_impressions|x', 'change')).toBeNull();
  });

  it('follow the month that a person chooses, at once', async () => {
    const sheet = product.sheet('Résultats');
    const { row, column } = cellAt(sheet, 'shown', 'value');
    sheet.type(row, column, 'février 2025');
    await compute(product);
    expect(read(product, 'kpi|impressions|x', 'value')).toBe(2800);
    expect(read(product, 'kpi|impressions|x', 'previous')).toBe('');
    expect(read(product, 'kpi|impressions|x', 'change')).toBe('');
    sheet.type(row, column, 'mars 2025');
    await compute(product);
  });

  it('leave a blank, never a zero, where a Data row or a Data value is deleted', async () => {
    const other = openProduct();
    buildAll(other, TWO_MONTHS);
    const data = other.sheet('Données');
    data.deleteRows(cellAt(data, '2025-03|x||total|impressions|day', 'value').row);
    const value = cellAt(data, '2025-03|x||total|likes|day', 'value');
    data.type(value.row, value.column, '');
    await compute(other);
    expect(read(other, 'kpi|impressions|x', '2025-03')).toBe('');
    expect(read(other, 'kpi|impressions|x', 'value')).toBe('');
    expect(read(other, 'kpi|er_impressions|x', '2025-03')).toBe('');
    expect(read(other, 'kpi|interactions|x', '2025-03')).toBe('');
    expect(read(other, 'kpi|impressions|x', '2025-02')).toBe(2800);
  });

  it('show no error in any cell', () => {
    for (const sheet of product.workbook.sheets) {
      for (let row = 1; row <= sheet.lastRow; row += 1) {
        for (let column = 1; column <= sheet.lastColumn; column += 1) {
          const value = sheet.value(row, column);
          expect([sheet.name, row, column, typeof value === 'object' && value !== null]).toEqual([
            sheet.name,
            row,
            column,
            false,
          ]);
        }
      }
    }
  });
});

describe('the money block', () => {
  let product: Product;
  beforeAll(async () => {
    product = openProduct();
    buildAll(product, TWO_MONTHS);
    await compute(product);
  });
  const roi = (column = 'value') => read(product, 'kpi|roi', column);

  it('is blank until costs and gains are there, and says what would fill it', async () => {
    expect(roi()).toBe('');
    expect(read(product, 'notes', 'kpi')).toMatch(
      /^Pour le ROI de ce mois, saisissez les coûts \(feuille Coûts\) et les gains/,
    );
    typeLines(product, 'Coûts', [['01/03/2025', '31/03/2025', '', '', 'Publicité', '1000']]);
    await compute(product);
    expect(read(product, 'kpi|cash_cost', '2025-03')).toBe(1000);
    expect(read(product, 'kpi|full_cost', '2025-03')).toBe(1000);
    expect(read(product, 'kpi|cash_cost', '2025-02')).toBe('');
    expect(roi()).toBe('');
    expect(read(product, 'notes', 'kpi')).toBe('Pour le ROI de ce mois, saisissez les gains (feuille Gains).');
  });

  it('gives (gain − full cost) ÷ full cost once both are typed, and says that it counts no time', async () => {
    typeLines(product, 'Gains', [['01/03/2025', '', '', '', '', '', '', '1500']]);
    await compute(product);
    expect(read(product, 'kpi|gain', '2025-03')).toBe(1500);
    expect(roi()).toBeCloseTo(0.5, 12);
    expect(read(product, 'kpi|roi', 'kpi')).toBe('ROI hors temps passé');
    expect(read(product, 'notes', 'kpi')).toBe('');
    expect(roi('2025-02')).toBe('');
  });

  it('changes at once with an edited cost, and counts hours at their loaded rate', async () => {
    product.sheet('Coûts').type(10, 7, '1200');
    typeLines(product, 'Coûts', [
      ['01/03/2025', '31/03/2025', '', '', 'Publicité', '1200'],
      ['15/03/2025', '', '', '', 'Temps passé', '', '10', '30'],
    ]);
    await compute(product);
    expect(read(product, 'kpi|staff_cost', '2025-03')).toBe(300);
    expect(read(product, 'kpi|full_cost', '2025-03')).toBe(1500);
    expect(roi()).toBe(0);
    expect(read(product, 'kpi|roi', 'kpi')).toBe('ROI');
  });

  it('spreads a cost by day over its months, to the day', async () => {
    // 20 February to 11 March: 20 days, 9 of them in February.
    typeLines(product, 'Coûts', [
      ['20/02/2025', '11/03/2025', '', '', 'Outils', '200'],
      ['', '', '', '', '', ''],
    ]);
    product.sheet('Coûts').typeRows(11, 2, [['', '', '', '', '', '', '', '']]);
    await compute(product);
    expect(read(product, 'kpi|cash_cost', '2025-02')).toBe(90);
    expect(read(product, 'kpi|cash_cost', '2025-03')).toBe(110);
  });

  it('counts quantity × value × rate where no amount is given', async () => {
    // 40 leads worth 250, one in ten of which buys.
    typeLines(product, 'Gains', [['15/03/2025', '', '', '', '40', '250', '10%', '']]);
    await compute(product);
    expect(read(product, 'kpi|gain', '2025-03')).toBe(1000);
  });

  it('counts lines inserted above the first and far below the last', async () => {
    const costs = product.sheet('Coûts');
    costs.insertRows(10);
    costs.typeRows(10, 2, [['05/03/2025', '', '', '', 'Contenu', '40']]);
    costs.insertRows(costs.maxRows, 3);
    costs.typeRows(costs.maxRows, 2, [['06/03/2025', '', '', '', 'Contenu', '50']]);
    await compute(product);
    expect(read(product, 'kpi|cash_cost', '2025-03')).toBe(200);
  });

  it('counts no line that is incomplete, and says how many there are', async () => {
    product.sheet('Coûts').typeRows(13, 2, [
      ['', '', '', '', 'Outils', '70'],
      ['10/03/2025', '01/03/2025', '', '', 'Outils', '70'],
      ['10/03/2025', '', '', '', 'Temps passé', '', '4', ''],
    ]);
    product.sheet('Gains').typeRows(7, 2, [['15/03/2025', '', '', '', '40', '250', '', '']]);
    await compute(product);
    expect(read(product, 'kpi|cash_cost', '2025-03')).toBe(200);
    expect(read(product, 'kpi|gain', '2025-03')).toBe(1000);
    expect(read(product, 'notes', 'kpi')).toBe(
      'Feuille Coûts\u00a0: lignes incomplètes, non comptées\u00a0: 3. Feuille Gains\u00a0: lignes incomplètes, non comptées\u00a0: 1.',
    );
  });
});

describe('networks read on different bases', () => {
  it('have no total: posts of the month and activity of the month are never one series', async () => {
    const product = openProduct();
    buildAll(product, {
      'a.csv': xOverview(daysOf(2025, 2).map((day) => [day, 100, 4, 1, 2, 0] as const)),
      'Feb-01-2025_Mar-31-2025_1.csv': instagram([
        ['02/03/2025', 100, 80, 10, 1, 2, 3],
        ['03/03/2025', 100, 80, 20, 1, 2, 3],
      ]),
    });
    await compute(product);
    expect(() => read(product, 'kpi|interactions|all', '2025-02')).toThrow(/no cell/);
  });
});
