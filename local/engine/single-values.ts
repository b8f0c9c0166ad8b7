// Which formulas are sure to fill no cell but their own.
import type { FormulaCell } from './formula-cell';

/** Functions that make no table of what they are given. */
const SINGLE = new Set(
  (
    'ABS AND AVERAGE AVERAGEIF AVERAGEIFS CHOOSE COLUMNS CONCATENATE COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS DATE DAY DAYS ' +
    'EDATE EOMONTH EXACT FIND HYPERLINK IF IFERROR IFNA INDEX INT ISBLANK ISERROR ISNUMBER ISTEXT LEFT LEN LOWER MATCH MAX ' +
    'MEDIAN MID MIN MOD MONTH NOT NOW OR PRODUCT RIGHT ROUND ROUNDDOWN ROUNDUP ROW ROWS SIGN SPARKLINE SQRT SUBSTITUTE ' +
    'SUBTOTAL SUM SUMIF SUMIFS SUMPRODUCT TEXT TEXTJOIN TODAY TRIM UPPER VALUE VLOOKUP YEAR'
  ).split(' '),
);

const kept = new WeakMap<ReadonlySet<string>, boolean>();

/** Whether its result may cover cells beside its own, which only computing it would tell. */
export function mayCoverMore({ program }: FormulaCell): boolean {
  if (!program) return false;
  const { called } = program;
  const known = kept.get(called);
  if (known !== undefined) return known;
  const may = [...called].some((name) => !SINGLE.has(name));
  kept.set(called, may);
  return may;
}
