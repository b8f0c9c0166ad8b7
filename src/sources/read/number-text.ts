// One cell that should hold a number: what its text can mean, before the column has decided on its marks.
import type { Cell } from '../../model/cell';
import { isBlank, isDateCell, isErrorCell } from '../../model/cell';

export type Mark = '.' | ',';

/** What a number's text says by itself. `either`: one mark before exactly three digits, so decimal or thousands. */
export type NumberText =
  | { kind: 'missing' }
  | { kind: 'bad'; given: string }
  | { kind: 'exact'; value: number; decimal: Mark | null; group: Mark | null; long: boolean; percent: boolean }
  | { kind: 'either'; mark: Mark; asDecimal: number; asGroup: number; percent: boolean };

const MISSING = new Set([
  '',
  '-',
  '--',
  '---',
  '–',
  '—',
  'nan',
  'undefined',
  'null',
  'none',
  'n/a',
  'na',
  'n.a.',
  'n/d',
  'nd',
]);
const SYMBOL = '€$£¥₴₹₽₺₩₫฿';
const MONEY_BEFORE = new RegExp(`^(?:[A-Z]{0,3}[${SYMBOL}]|[A-Z]{3}(?=[ \\d-]))`);
const MONEY_AFTER = new RegExp(`(?:[${SYMBOL}]|[A-Z]{3})$`);

/** A text cell as the file had it: without the apostrophe that keeps `=`, `+`, `-`, `@` from becoming a formula. */
export function unescapeCell(text: string): string {
  return /^'[=+\-@\t\r]/.test(text) ? text.slice(1) : text;
}

export const isMissingText = (text: string): boolean => MISSING.has(text.trim().toLowerCase());

/** A cell as trimmed text, for labels, identifiers and headings. A whole number is written out in full. */
export function textOf(cell: Cell | undefined): string {
  if (cell === undefined || isBlank(cell) || cell === null) return '';
  if (typeof cell === 'string') return unescapeCell(cell).trim();
  if (typeof cell === 'object') return isDateCell(cell) ? cell.day : cell.error;
  return String(cell);
}

const groups = (digits: string): boolean => /^\d{1,3}(?:[^\d]\d{3})+$/.test(digits) && !/^0\d/.test(digits);
const digitsOf = (text: string): string => text.replace(/\D/g, '');

function marked(core: string, percent: boolean): NumberText | null {
  const dots = core.split('.').length - 1;
  const commas = core.split(',').length - 1;
  const exact = (value: number, decimal: Mark | null, group: Mark | null, long = false): NumberText =>
    Number.isFinite(value) ? { kind: 'exact', value, decimal, group, long, percent } : { kind: 'bad', given: core };
  if (dots + commas === 0) return exact(Number(core), null, null, core.length >= 4);
  if (dots > 0 && commas > 0) {
    const decimal: Mark = core.lastIndexOf('.') > core.lastIndexOf(',') ? '.' : ',';
    const [whole = '', part = ''] = [
      core.slice(0, core.lastIndexOf(decimal)),
      core.slice(core.lastIndexOf(decimal) + 1),
    ];
    if (whole.includes(decimal) || !groups(whole)) return null;
    return exact(Number(`${digitsOf(whole)}.${part}`), decimal, decimal === '.' ? ',' : '.');
  }
  const mark: Mark = dots > 0 ? '.' : ',';
  if (dots + commas > 1) return groups(core) ? exact(Number(digitsOf(core)), null, mark) : null;
  const [whole = '', part = ''] = core.split(mark);
  const asDecimal = Number(`${whole === '' ? '0' : whole}.${part === '' ? '0' : part}`);
  if (part.length === 3 && /^[1-9]\d{0,2}$/.test(whole)) {
    return { kind: 'either', mark, asDecimal, asGroup: Number(whole + part), percent };
  }
  return exact(asDecimal, mark, null, whole.length >= 4);
}

/** A number with spaces or apostrophes between its groups: `1 234,5` or `1'234.50`. */
function spaced(core: string, percent: boolean): NumberText | null {
  const m = /^(\d{1,3}(?:[ ']\d{3})+)(?:([.,])(\d+))?$/.exec(core);
  if (!m) return null;
  const value = Number(`${digitsOf(m[1] ?? '')}.${m[3] ?? '0'}`);
  return { kind: 'exact', value, decimal: (m[2] as Mark | undefined) ?? null, group: null, long: false, percent };
}

function negate(n: NumberText): NumberText {
  if (n.kind === 'exact') return { ...n, value: 0 - n.value };
  return n.kind === 'either' ? { ...n, asDecimal: -n.asDecimal, asGroup: -n.asGroup } : n;
}

function scaled(n: NumberText): NumberText {
  if (n.kind === 'exact' && n.percent) return { ...n, value: n.value / 100 };
  return n.kind === 'either' && n.percent ? { ...n, asDecimal: n.asDecimal / 100, asGroup: n.asGroup / 100 } : n;
}

function numberFromText(given: string): NumberText {
  if (isMissingText(unescapeCell(given))) return { kind: 'missing' };
  // Most texts of an export: there is nothing to take apart.
  if (!/\d/.test(given)) return { kind: 'bad', given };
  const plain = unescapeCell(given)
    .replace(/[\s\u00A0\u202F]+/g, ' ')
    .replace(/[’′]/g, "'")
    .replace(/−/g, '-')
    .trim();
  const bracketed = /^\((.*)\)$/.exec(plain);
  const percent = /^%|%$/.test(bracketed?.[1] ?? plain);
  const bare = (bracketed?.[1] ?? plain).replace(/^%\s*|\s*%$/, '').replace(/^([-+]?)\s*/, '$1');
  const sign = /^([-+]?)(.*)$/.exec(bare);
  const money = (sign?.[2] ?? '').replace(MONEY_BEFORE, '').replace(MONEY_AFTER, '').trim();
  const inner = /^([-+]?)\s*(.*)$/.exec(money);
  const core = inner?.[2] ?? '';
  const minus = [sign?.[1], inner?.[1], bracketed ? '-' : ''].filter((s) => s === '-').length;
  const shaped = /^(?=.*\d)[\d.,]+$/.test(core) ? marked(core, percent) : spaced(core, percent);
  if (!shaped || minus > 1) return { kind: 'bad', given };
  return scaled(minus === 1 ? negate(shaped) : shaped);
}

const wholeNumber = (digits: string): NumberText => ({
  kind: 'exact',
  value: Number(digits),
  decimal: null,
  group: null,
  long: digits.length >= 4,
  percent: false,
});

/** What a cell that should hold a number can mean. Dates, booleans and errors are bad: they are no numbers. */
export function numberText(cell: Cell | undefined): NumberText {
  if (cell === undefined || isBlank(cell) || cell === null) return { kind: 'missing' };
  if (typeof cell === 'number') {
    return Number.isFinite(cell)
      ? { kind: 'exact', value: cell, decimal: null, group: null, long: false, percent: false }
      : { kind: 'bad', given: String(cell) };
  }
  if (typeof cell === 'string') return /^\d{1,300}$/.test(cell) ? wholeNumber(cell) : numberFromText(cell);
  if (typeof cell === 'boolean') return { kind: 'bad', given: String(cell) };
  return { kind: 'bad', given: isErrorCell(cell) ? cell.error : cell.day };
}
