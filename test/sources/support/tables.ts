// Helpers of the source tests: a raw tab from rows, and what a reading holds per month.
import type { Cell } from '../../../src/model/cell';
import { readTab, type TabTable } from '../../../src/sources/recognise';
import type { Answers, RawTable, Reading } from '../../../src/sources/types';

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
export function byMonth(reading: Reading, via?: string): Record<string, Record<string, number>> {
  const out: Record<string, Record<string, number>> = {};
  for (const o of reading.observations) {
    if (o.via !== via) continue;
    const month = o.from.slice(0, 7);
    const values = out[month] ?? {};
    out[month] = values;
    values[o.metric] = (values[o.metric] ?? 0) + o.value;
  }
  return out;
}

export const codes = (reading: Reading): string[] => reading.warnings.map((w) => w.problem.code);

/** The only table of a tab that has one, with its reading. */
export function onlyTable(tab: RawTable, answers: Answers = {}): TabTable {
  const tables = readTab(tab, () => answers);
  const [table] = tables;
  if (!table || tables.length > 1) throw new Error(`one table expected, not ${tables.length}`);
  return table;
}

/** Rows of a table written as lines with bars between cells. */
export const lines = (...text: string[]): string[][] => text.map((line) => line.split('|').map((cell) => cell.trim()));

/** Sums per metric; with `via`, of the part that this channel or network brought. */
export const sumsOf = (reading: Reading, scope: string, via?: string): Record<string, number> => {
  const sums: Record<string, number> = {};
  for (const o of reading.observations)
    if (o.scope === scope && o.via === via) sums[o.metric] = (sums[o.metric] ?? 0) + o.value;
  return sums;
};
