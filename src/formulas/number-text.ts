// Reads a number that somebody typed as text, in French or English ways of writing it.

/** Spaces that set thousands apart: ordinary, no-break, narrow no-break, thin. */
const SPACES = /[ \u00a0\u202f\u2009]/g;
const CURRENCY = '(?:€|\\$|£|¥|EUR|USD|GBP|CHF|CAD)';
const WHOLE = new RegExp(`^([-+−]?)(${CURRENCY})? ?([-+−]?)([0-9.,][0-9., '’]*?) ?(%|${CURRENCY})?$`, 'i');

const APART = /^\d{1,3}([ '])\d{3}(?:\1\d{3})*(?:[.,]\d+)?$/;
const GROUPED = /^\d{1,3}([.,])\d{3}(?:\1\d{3})+$/;
const GROUPED_WITH_DECIMALS = /^\d{1,3}([.,])\d{3}(?:\1\d{3})*(?!\1)[.,]\d+$/;
const ONE_MARK = /^(\d*)[.,](\d+)$/;

const withoutMarks = (digits: string): number => Number(digits.replace(/[^0-9]/g, ''));

/** The digits as a number whose last mark is the decimal one. */
function withDecimals(digits: string): number {
  const at = Math.max(digits.lastIndexOf(','), digits.lastIndexOf('.'));
  return Number(`${digits.slice(0, at).replace(/[^0-9]/g, '')}.${digits.slice(at + 1)}`);
}

function readDigits(digits: string): number | 'ambiguous' | null {
  if (/^\d+$/.test(digits)) return Number(digits);
  if (APART.test(digits)) return /[.,]/.test(digits) ? withDecimals(digits) : withoutMarks(digits);
  if (GROUPED.test(digits)) return withoutMarks(digits);
  if (GROUPED_WITH_DECIMALS.test(digits)) return withDecimals(digits);
  const [, before = '', after = ''] = ONE_MARK.exec(digits) ?? [];
  if (after === '') return null;
  const couldBeThousands = after.length === 3 && /^[1-9]\d{0,2}$/.test(before);
  return couldBeThousands ? 'ambiguous' : withDecimals(digits);
}

/**
 * The number that a text writes: thousands apart by spaces (no-break or not), apostrophes, commas or points; decimal
 * comma or point; a percent sign (50 % is 0.5) or a currency before or after. `ambiguous` where one mark before three
 * digits may be of thousands or of decimals ("1,234"); null where the text is no number.
 */
export function readNumberText(text: string): number | 'ambiguous' | null {
  const match = WHOLE.exec(text.trim().replace(SPACES, ' '));
  if (!match) return null;
  const [, sign = '', before, innerSign = '', digits = '', after] = match;
  if ((sign !== '' && innerSign !== '') || (before !== undefined && after !== undefined)) return null;
  const value = readDigits(digits.replace(/’/g, "'"));
  if (typeof value !== 'number') return value;
  const signed = sign + innerSign === '' || sign + innerSign === '+' ? value : -value;
  return after === '%' ? Number((signed / 100).toPrecision(15)) : signed;
}
