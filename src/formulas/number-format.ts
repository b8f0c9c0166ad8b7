// The number formats of what a formula gives, so that a rate shows as a percentage.
import { findKpi } from '../catalogue/find';
import { kpiOf } from '../catalogue/kpis';
import type { Unit } from '../catalogue/types';
import type { FormulaSpec, Scalar, Shown } from './define';

const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) < 1e-9;

/** Below 10 % a decimal says much; above, only where the figure has one. */
const percent = (values: readonly number[]): string =>
  values.every((value) => isWhole(value * 100) && (value === 0 || Math.abs(value) >= 0.1)) ? '0%' : '0.0%';

const number = (values: readonly number[]): string => (values.every(isWhole) ? '#,##0' : '#,##0.00');

const FORMATS: Readonly<Record<Shown, ((values: readonly number[]) => string) | null>> = {
  percent,
  number,
  amount: () => '#,##0.00',
  text: null,
};

/**
 * The number format of each column of a result; null where the cells keep theirs, for a text or where no figure is.
 * @param args as the spreadsheet passes them
 */
export function numberFormats(
  spec: FormulaSpec,
  args: readonly unknown[],
  result: readonly (readonly Scalar[])[],
): (string | null)[] {
  const shows = typeof spec.shows === 'function' ? spec.shows(args) : (spec.shows ?? 'text');
  return (result[0] ?? []).map((_, column) => {
    const shown = typeof shows === 'string' ? shows : (shows[column] ?? 'text');
    const values = result.map((row) => row[column]).filter((cell): cell is number => typeof cell === 'number');
    return values.length > 0 ? (FORMATS[shown]?.(values) ?? null) : null;
  });
}

/** The unit of the indicator that a cell names; null where it names none. */
export function unitNamed(cell: unknown): Unit | null {
  const found = typeof cell === 'string' && cell !== '' ? findKpi(cell) : null;
  return found && 'id' in found ? kpiOf(found.id).unit : null;
}
