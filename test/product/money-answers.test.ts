// The three money answers of the sidebar, as lines of Costs and Gains: of every month from theirs on, or of it alone.
import { describe, expect, it } from 'vitest';
import { recalculate } from '../../local/engine/load';
import { dump } from './dump';
import { buildAll, cellAt, daysOf, drop, openProduct, type Product, TWO_MONTHS, xOverview } from './support';

describe('the three money answers', () => {
  const ANSWER = { month: '2025-03', hours: 10, rate: 30, recurring: 100, sales: 2000, margin: 0.4 };

  it('become lines of Costs and Gains, and the ROI follows', async () => {
    const product = openProduct();
    buildAll(product, TWO_MONTHS);
    product.session.step('money', ANSWER);
    await recalculate(product.workbook, product.host.customFunctions);
    const sheet = product.sheet('Résultats');
    const { row, column } = cellAt(sheet, 'kpi|roi|all', 'value');
    // Gain 2000 × 40 % = 800; cost 10 × 30 + 100 = 400.
    expect(sheet.value(row, column)).toBe(1);
    expect(product.session.step<{ money: unknown }>('state', {}).money).toEqual({
      '2025-03': { hours: 10, rate: 30, recurring: 100, sales: 2000, margin: 0.4 },
    });
  });

  it('are changed in place when they are given again, and a person’s own lines stay', async () => {
    const product = openProduct();
    buildAll(product, TWO_MONTHS);
    product.sheet('Coûts').typeRows(10, 2, [['01/03/2025', '', '', '', 'Contenu', '50']]);
    product.session.step('money', ANSWER);
    product.session.step('money', { ...ANSWER, recurring: 150 });
    product.session.step('setup', {});
    await recalculate(product.workbook, product.host.customFunctions);
    const costs = product.sheet('Coûts');
    expect([10, 11, 12].map((row) => costs.value(row, 7))).toContain(50);
    const sheet = product.sheet('Résultats');
    const { row, column } = cellAt(sheet, 'kpi|full_cost|all', 'value');
    expect(sheet.value(row, column)).toBe(300 + 150 + 50);
  });
});

describe('an answer about money that is withdrawn', () => {
  const ANSWER = { month: '2025-03', hours: 10, rate: 30, recurring: 100, sales: 2000, margin: 0.4 };
  const NONE = { month: '2025-03', hours: null, rate: null, recurring: null, sales: null, margin: null };
  const answered = (): Product => {
    const product = openProduct();
    buildAll(product, TWO_MONTHS);
    product.session.step('money', ANSWER);
    return product;
  };
  const roi = async (product: Product) => {
    await recalculate(product.workbook, product.host.customFunctions);
    const sheet = product.sheet('Résultats');
    const at = (key: string) => cellAt(sheet, key, 'value');
    return ['kpi|full_cost|all', 'kpi|roi|all'].map((key) => sheet.value(at(key).row, at(key).column));
  };

  it('takes its own line with it, and leaves a free line', async () => {
    const product = answered();
    const { row } = cellAt(product.sheet('Coûts'), 'line:2025-03:staff', 'hours');
    expect(product.session.step('money', { ...ANSWER, hours: null })).toEqual({ month: '2025-03', kept: [] });
    expect(await roi(product)).toEqual([100, (800 - 100) / 100]);
    const costs = product.sheet('Coûts');
    expect(
      Array.from({ length: 10 }, (_, i) => costs.value(row, i + 1)).filter((value) => value !== null && value !== ''),
    ).toEqual([]);
  });

  it('leaves nothing behind where all are withdrawn, twice as well as once', async () => {
    const product = answered();
    product.session.step('money', NONE);
    const once = dump(product.workbook);
    product.session.step('money', NONE);
    expect(dump(product.workbook)).toEqual(once);
    expect(await roi(product)).toEqual(['', '']);
    expect(product.session.step<{ money: unknown }>('state', {}).money).toEqual({});
  });

  it('leaves a line that a person has corrected or completed, says so, and never writes over it', () => {
    const product = answered();
    const costs = product.sheet('Coûts');
    const hours = cellAt(costs, 'line:2025-03:staff', 'hours');
    costs.type(hours.row, hours.column, '12');
    const note = cellAt(costs, 'line:2025-03:recurring', 'note');
    costs.type(note.row, note.column, 'Agence Cerise');
    expect(product.session.step('money', NONE)).toEqual({ month: '2025-03', kept: ['staff', 'recurring'] });
    expect(costs.value(hours.row, hours.column)).toBe(12);
    expect(costs.value(note.row, note.column)).toBe('Agence Cerise');
    expect(product.session.step('money', { ...ANSWER, hours: 20 })).toMatchObject({ kept: ['staff'] });
    expect(costs.value(hours.row, hours.column)).toBe(12);
  });

  it('changes an amount beside a person’s note, and keeps the note', () => {
    const product = answered();
    const costs = product.sheet('Coûts');
    const note = cellAt(costs, 'line:2025-03:recurring', 'note');
    costs.type(note.row, note.column, 'Agence Cerise');
    expect(product.session.step('money', { ...ANSWER, recurring: 150 })).toMatchObject({ kept: [] });
    const amount = cellAt(costs, 'line:2025-03:recurring', 'amount');
    expect(costs.value(amount.row, amount.column)).toBe(150);
    expect(costs.value(note.row, note.column)).toBe('Agence Cerise');
  });

  it('can be given again', async () => {
    const product = answered();
    product.session.step('money', NONE);
    product.session.step('money', ANSWER);
    expect(await roi(product)).toEqual([400, 1]);
  });
});

describe('time and costs that are answered once', () => {
  const NONE = { hours: null, rate: null, recurring: null, sales: null, margin: null };
  /** January to May 2025, in a workbook in French. */
  const fiveMonths = (): Product => {
    const product = openProduct({ now: () => Date.UTC(2025, 5, 10, 12) });
    const days = [1, 2, 3, 4, 5].flatMap((month) => daysOf(2025, month));
    buildAll(product, { 'x.csv': xOverview(days.map((day) => [day, 100, 4, 1, 2, 0] as const)) }, '2025-05');
    return product;
  };
  const answer = (product: Product, month: string, given: Partial<typeof NONE> | Record<string, number | null>) =>
    product.session.step<{ kept: readonly string[] }>('money', { month, ...NONE, ...given }).kept;
  /** The full cost of January to May. */
  const costs = async (product: Product) => {
    await recalculate(product.workbook, product.host.customFunctions);
    const sheet = product.sheet('Résultats');
    return ['01', '02', '03', '04', '05'].map((month) => {
      const { row, column } = cellAt(sheet, 'kpi|full_cost|all', `2025-${month}`);
      return sheet.value(row, column);
    });
  };
  const type = (product: Product, line: string, column: string, text: string): void => {
    const sheet = product.sheet('Coûts');
    const at = cellAt(sheet, line, column);
    sheet.type(at.row, at.column, text);
  };

  it('count in every month from theirs on, and in none before', async () => {
    const product = fiveMonths();
    answer(product, '2025-02', { hours: 10, rate: 30, recurring: 100 });
    expect(await costs(product)).toEqual(['', 400, 400, 400, 400]);
  });

  it('count in a month that comes later, though nothing is answered again', async () => {
    const product = fiveMonths();
    answer(product, '2025-05', { recurring: 100 });
    drop(product, 'june.csv', xOverview(daysOf(2025, 6).map((day) => [day, 100, 4, 1, 2, 0] as const)));
    product.session.step('read', {});
    product.session.step('build', { month: '2025-06' }, true);
    await recalculate(product.workbook, product.host.customFunctions);
    const sheet = product.sheet('Résultats');
    const { row, column } = cellAt(sheet, 'kpi|full_cost|all', '2025-06');
    expect(sheet.value(row, column)).toBe(100);
  });

  it('are one line, however often they are confirmed, and confirming changes nothing', () => {
    const product = fiveMonths();
    answer(product, '2025-02', { recurring: 100 });
    const sheet = product.sheet('Coûts');
    const lines = () => sheet.lastRow;
    const before = lines();
    answer(product, '2025-03', { recurring: 100 });
    answer(product, '2025-04', { recurring: 100, sales: 500, margin: 0.5 });
    expect(lines()).toBe(before);
  });

  it('change from a later month on, and leave the months before as they were', async () => {
    const product = fiveMonths();
    answer(product, '2025-01', { hours: 10, rate: 30, recurring: 100 });
    answer(product, '2025-04', { hours: 10, rate: 30, recurring: 150 });
    // 10 × 30 + 100 until March, 10 × 30 + 150 from April.
    expect(await costs(product)).toEqual([400, 400, 400, 450, 450]);
    const once = dump(product.workbook);
    answer(product, '2025-04', { hours: 10, rate: 30, recurring: 150 });
    expect(dump(product.workbook)).toEqual(once);
  });

  it('end with a month whose answer is blank, and go on where it is given after all', async () => {
    const product = fiveMonths();
    answer(product, '2025-01', { recurring: 100 });
    answer(product, '2025-03', {});
    expect(await costs(product)).toEqual([100, 100, '', '', '']);
    answer(product, '2025-03', { recurring: 100 });
    expect(await costs(product)).toEqual([100, 100, 100, 100, 100]);
  });

  it('are corrected in an earlier month without touching what was answered since', async () => {
    const product = fiveMonths();
    answer(product, '2025-02', { recurring: 100 });
    answer(product, '2025-04', { recurring: 100 });
    answer(product, '2025-02', { recurring: 120 });
    expect(await costs(product)).toEqual(['', 120, 120, 100, 100]);
  });

  it('are answered for an earlier month without counting twice', async () => {
    const product = fiveMonths();
    answer(product, '2025-03', { recurring: 100 });
    type(product, 'line:2025-03:recurring', 'note', 'Agence Cerise');
    answer(product, '2025-01', { recurring: 100 });
    expect(await costs(product)).toEqual([100, 100, 100, 100, 100]);
    const sheet = product.sheet('Coûts');
    const { row, column } = cellAt(sheet, 'line:2025-03:recurring', 'note');
    expect(sheet.value(row, column)).toBe('Agence Cerise');
  });

  it('keep the amount that a person has corrected, which ends where another is answered', async () => {
    const product = fiveMonths();
    answer(product, '2025-01', { recurring: 100 });
    type(product, 'line:2025-01:recurring', 'amount', '120');
    expect(answer(product, '2025-04', { recurring: 150 })).toEqual([]);
    expect(await costs(product)).toEqual([120, 120, 120, 150, 150]);
  });

  it('count again from the month of an answer where a person has ended or deleted their line', async () => {
    const product = fiveMonths();
    answer(product, '2025-01', { recurring: 100 });
    type(product, 'line:2025-01:recurring', 'to', '28/02/2025');
    answer(product, '2025-04', { recurring: 100 });
    expect(await costs(product)).toEqual([100, 100, '', 100, 100]);

    const other = fiveMonths();
    answer(other, '2025-01', { recurring: 100 });
    other.sheet('Coûts').deleteRows(cellAt(other.sheet('Coûts'), 'line:2025-01:recurring', 'amount').row);
    answer(other, '2025-03', { recurring: 100 });
    expect(await costs(other)).toEqual(['', '', 100, 100, 100]);
  });
});
