// A row of totals without a label, known by its figures: they are the sums of all the others.
import { METRICS } from '../../catalogue/metrics';
import type { Cell } from '../../model/cell';
import { cellNamed, columnsNamed, type Header } from './headers';
import { readNumbers } from './numbers';
import type { TableSpec } from './spec';

const isSum = (value: number, rest: number): boolean => Math.abs(value - rest) <= 1e-6 * Math.max(1, Math.abs(value));

/**
 * The row whose every figure is the sum of the other rows' figures: the first or the last, in two columns at least that
 * may be added, of three rows or more. Undefined where there is none: it may also be that nothing is left to tell it by.
 */
export function sumRow<R extends { readonly cells: readonly Cell[] }>(
  spec: TableSpec,
  header: Header,
  rows: readonly R[],
): R | undefined {
  if (rows.length < 3) return undefined;
  const columns = spec.metrics.flatMap((m) => {
    const named = METRICS[m.metric].additivity === 'unique' ? [] : columnsNamed(header, m.names).slice(0, 1);
    return named.map((c) =>
      readNumbers(
        rows.map((row) => cellNamed(row.cells, [c])),
        'amount',
      ).cells.map((cell) => (cell.kind === 'value' ? cell.value : 0)),
    );
  });
  const added = columns.filter((values) => values.filter((value) => value !== 0).length > 2);
  const at = [0, rows.length - 1].find(
    (i) =>
      added.length > 1 &&
      added.every((values) => {
        const value = values[i] ?? 0;
        return isSum(value, values.reduce((sum, other) => sum + other, 0) - value);
      }),
  );
  return at === undefined ? undefined : rows[at];
}
