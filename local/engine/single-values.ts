// Which formulas are sure to fill no cell but their own.
import { oncePerShape } from '../model/shapes';
import { readerOf } from './formula/read';
import { calledIn } from './formula/volatile';

/** Functions that make no table of what they are given. */
const SINGLE = new Set(
  (
    'ABS AND AVERAGE AVERAGEIF AVERAGEIFS CHOOSE COLUMNS CONCATENATE COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS DATE DAY DAYS ' +
    'EDATE EOMONTH EXACT FIND HYPERLINK IF IFERROR IFNA INDEX INT ISBLANK ISERROR ISNUMBER ISTEXT LEFT LEN LOWER MATCH MAX ' +
    'MEDIAN MID MIN MOD MONTH NOT NOW OR PRODUCT RIGHT ROUND ROUNDDOWN ROUNDUP ROW ROWS SIGN SPARKLINE SQRT SUBSTITUTE ' +
    'SUBTOTAL SUM SUMIF SUMIFS SUMPRODUCT TEXT TEXTJOIN TODAY TRIM UPPER VALUE VLOOKUP YEAR'
  ).split(' '),
);

const mayCover = (decimal: ',' | '.') =>
  oncePerShape((formula) => {
    const { model } = readerOf(decimal)(formula) ?? {};
    return model !== undefined && [...calledIn(model)].some((name) => !SINGLE.has(name));
  });
const MAY_COVER = { ',': mayCover(','), '.': mayCover('.') };

/** Whether a formula's result may cover cells beside its own, which only computing it would tell. */
export function mayCoverMore(formula: string, decimal: ',' | '.'): boolean {
  try {
    return MAY_COVER[decimal](formula);
  } catch (thrown) {
    // It nests too deep to be read.
    if (thrown instanceof RangeError) return false;
    throw thrown;
  }
}
