// Adds up what a layout has drawn, month by month, as it draws: the truth never comes from reading a file back.
import type { Month } from './calendar';
import type { TruthFigure } from './types';

export type Figures = Readonly<Record<string, number | null>>;
export type Series = Pick<TruthFigure, 'format' | 'network' | 'account' | 'basis'>;

/** Money and hours are drawn in whole cents and ten-thousandths: dividing at the end keeps sums exact. */
export const inUnits = (whole: number, perUnit: number): number => Math.round(whole) / perUnit;

/** Sums per month and metric; a null is an empty cell and adds nothing, not even a zero. */
export function sumByMonth(series: Series, rows: readonly { month: Month; figures: Figures }[]): TruthFigure[] {
  const sums = new Map<string, TruthFigure>();
  for (const { month, figures } of rows) {
    for (const [metric, value] of Object.entries(figures)) {
      if (value === null) continue;
      const key = `${month} ${metric}`;
      sums.set(key, { ...series, month, metric, value: (sums.get(key)?.value ?? 0) + value });
    }
  }
  return [...sums.values()];
}
