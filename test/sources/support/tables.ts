// Helpers of the source tests: a raw tab from rows, and what a reading holds per month.
import type { Cell } from '../../../src/model/cell';
import type { RawTable, Reading } from '../../../src/sources/types';

export const textTab = (rows: readonly (readonly Cell[])[], fileName?: string): RawTable => ({
  tab: 'raw',
  origin: 'text',
  top: 1,
  rows,
  ...(fileName ? { fileName } : {}),
});

export const typedTab = (rows: readonly (readonly Cell[])[]): RawTable => ({
  tab: 'raw',
  origin: 'typed',
  top: 1,
  rows,
});

/** Sums of the observations per month and metric: independent of how the reading makes its own totals. */
export function byMonth(reading: Reading): Record<string, Record<string, number>> {
  const out: Record<string, Record<string, number>> = {};
  for (const o of reading.observations) {
    const month = o.from.slice(0, 7);
    const values = out[month] ?? {};
    out[month] = values;
    values[o.metric] = (values[o.metric] ?? 0) + o.value;
  }
  return out;
}

export const codes = (reading: Reading): string[] => reading.warnings.map((w) => w.problem.code);
