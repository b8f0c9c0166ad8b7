// The interval of a difference of two proportions, computed by the spreadsheet from native formulas, against published values.
import { describe, expect, it } from 'vitest';
import { recalculate } from '../../local/engine/load';
import { Workbook } from '../../local/model';
import { newcombe } from '../../src/cycles/proportions';
import { f } from '../../src/plan/formula';
import type { Formula } from '../../src/plan/types';

const textOf = ({ parts }: Formula): string => parts.join('');

/** R. G. Newcombe, Statistics in Medicine 17 (1998), table II: method 10, contrasts (a) to (h). */
const PUBLISHED = [
  ['(a)', 56, 70, 48, 80, 0.0524, 0.3339],
  ['(b)', 9, 10, 3, 10, 0.1705, 0.809],
  ['(c)', 6, 7, 2, 7, 0.0582, 0.8062],
  ['(d)', 5, 56, 0, 29, -0.0381, 0.1926],
  ['(e)', 0, 10, 0, 20, -0.1611, 0.2775],
  ['(f)', 0, 10, 0, 10, -0.2775, 0.2775],
  ['(g)', 10, 10, 0, 20, 0.6791, 1],
  ['(h)', 10, 10, 0, 10, 0.6075, 1],
] as const;

describe('the interval of a difference of two proportions', () => {
  it.each(PUBLISHED)('is the published one for contrast %s: %i/%i − %i/%i', async (_, x1, n1, x2, n2, low, high) => {
    const piece = (n: number): Formula => f`${String(n)}`;
    const workbook = new Workbook({ locale: 'en_US' });
    const sheet = workbook.addSheet('s');
    const bounds = newcombe(piece(x1), piece(n1), piece(x2), piece(n2));
    sheet.setFormula(1, 1, `=${textOf(bounds.low)}`);
    sheet.setFormula(1, 2, `=${textOf(bounds.high)}`);
    await recalculate(workbook);
    expect(sheet.value(1, 1)).toBeCloseTo(low, 4);
    expect(sheet.value(1, 2)).toBeCloseTo(high, 4);
  });
});
