// Behaviours of Google that no source settles are switches: the product is right under either position of each.
import { describe, expect, it } from 'vitest';
import { SWITCH_POSITIONS } from '../../local/script';
import { dump } from './dump';
import { buildAll, cellAt, openProduct, TWO_MONTHS } from './support';

describe.each(SWITCH_POSITIONS)('with Google $title', ({ switches }) => {
  it('builds the same figures, and a second run changes nothing', () => {
    const product = openProduct({ switches });
    const risky = {
      ...TWO_MONTHS,
      'notes.csv': [
        ['+33 1', '=1+1', '-5', '@home'],
        ['a', 'b', 'c', 'd'],
      ],
    };
    buildAll(product, risky);
    const data = product.sheet('Données');
    const { row, column } = cellAt(data, '2025-03|x||total|impressions|day', 'value');
    expect(data.value(row, column)).toBe(3410);
    const notes = product.sheet('notes');
    expect([1, 2, 3, 4].map((c) => notes.formula(1, c))).toEqual([null, null, null, null]);
    const results = product.sheet('Résultats');
    const views = cellAt(results, 'kpi|views|instagram', '2025-03');
    expect(results.formula(views.row, views.column)).toContain('INDEX(');
    const before = dump(product.workbook);
    buildAll(product, risky);
    expect(dump(product.workbook)).toEqual(before);
  });
});
