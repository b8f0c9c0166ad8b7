// The order of channels in a table: the highest figure first, ties by name.
import { plainText } from '../../model/plain-text';

/** Figures that differ only by the dust of additions are equal. */
const SIGNIFICANT_DIGITS = 12;

const rounded = (value: number): number => Number(value.toPrecision(SIGNIFICANT_DIGITS));

const compareTexts = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Sorts rows by a figure, the highest first, then by channel without regard to case and accents. */
export function ranked<Row extends { readonly channel: string }>(
  rows: readonly Row[],
  figure: (row: Row) => number,
): Row[] {
  return rows
    .map((row) => ({ row, value: rounded(figure(row)), name: plainText(row.channel) }))
    .sort((a, b) => b.value - a.value || compareTexts(a.name, b.name) || compareTexts(a.row.channel, b.row.channel))
    .map(({ row }) => row);
}
