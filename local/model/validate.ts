// Whether a value breaks a data validation. A formula that decides cannot be computed here: such rules let everything pass.
import { type DataRule, isSheetRect, type RuleValue } from './rules';
import type { Value } from './types';
import type { Workbook } from './workbook';

type Check = (value: Value, args: readonly (RuleValue | readonly string[])[], workbook: Workbook) => boolean;

const numberOf = (v: unknown): number => {
  if (typeof v === 'object' && v !== null && 'date' in v) return (v as { date: number }).date;
  return typeof v === 'number' ? v : Number.NaN;
};
const textOf = (v: unknown): string => String(v);
const onNumber =
  (test: (n: number, a: number, b: number) => boolean): Check =>
  (value, [a, b]) =>
    typeof value === 'number' && test(value, numberOf(a), numberOf(b));
const onText =
  (test: (s: string, a: string) => boolean): Check =>
  (value, [a]) =>
    typeof value === 'string' && test(value.toLowerCase(), textOf(a).toLowerCase());

const inList: Check = (value, [list]) => {
  const shown = typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
  return Array.isArray(list) && list.some((item) => item.toLowerCase() === shown.toLowerCase());
};

const inRange: Check = (value, [place], workbook) => {
  if (place === undefined || Array.isArray(place) || !isSheetRect(place as RuleValue)) return false;
  const { sheetId, rect } = place as {
    sheetId: number;
    rect: { top: number; left: number; bottom: number; right: number };
  };
  const sheet = workbook.sheetById(sheetId);
  for (let r = rect.top; r <= rect.bottom; r++)
    for (let c = rect.left; c <= rect.right; c++) if (sheet?.value(r, c) === value) return true;
  return false;
};

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const URL_TEXT = /^(https?:\/\/|ftp:\/\/|www\.)\S+$/;

const CHECKS: Readonly<Record<string, Check>> = {
  VALUE_IN_LIST: inList,
  VALUE_IN_RANGE: inRange,
  CHECKBOX: (value, args) => (args.length ? args.some((a) => a === value) : typeof value === 'boolean'),
  NUMBER_BETWEEN: onNumber((n, a, b) => n >= a && n <= b),
  NUMBER_NOT_BETWEEN: onNumber((n, a, b) => n < a || n > b),
  NUMBER_EQUAL_TO: onNumber((n, a) => n === a),
  NUMBER_NOT_EQUAL_TO: onNumber((n, a) => n !== a),
  NUMBER_GREATER_THAN: onNumber((n, a) => n > a),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: onNumber((n, a) => n >= a),
  NUMBER_LESS_THAN: onNumber((n, a) => n < a),
  NUMBER_LESS_THAN_OR_EQUAL_TO: onNumber((n, a) => n <= a),
  DATE_IS_VALID_DATE: onNumber((n) => n >= 0),
  DATE_AFTER: onNumber((n, a) => n >= a + 1),
  DATE_BEFORE: onNumber((n, a) => n < a),
  DATE_ON_OR_AFTER: onNumber((n, a) => n >= a),
  DATE_ON_OR_BEFORE: onNumber((n, a) => n < a + 1),
  DATE_EQUAL_TO: onNumber((n, a) => Math.floor(n) === a),
  DATE_BETWEEN: onNumber((n, a, b) => n >= a && n < b + 1),
  DATE_NOT_BETWEEN: onNumber((n, a, b) => n < a || n >= b + 1),
  TEXT_CONTAINS: onText((s, a) => s.includes(a)),
  TEXT_DOES_NOT_CONTAIN: onText((s, a) => !s.includes(a)),
  TEXT_EQUAL_TO: onText((s, a) => s === a),
  TEXT_IS_VALID_EMAIL: onText((s) => EMAIL.test(s)),
  TEXT_IS_VALID_URL: onText((s) => URL_TEXT.test(s)),
};

/** Criteria that can be set here: those above, and a formula. */
export const isKnownCriterion = (criterion: string): boolean => criterion === 'CUSTOM_FORMULA' || criterion in CHECKS;

/** Whether the rule refuses the value; blank cells are always let be. */
export function violation(rule: DataRule, value: Value, workbook: Workbook): boolean {
  if (value === null || value === '' || rule.criterion === 'CUSTOM_FORMULA') return false;
  const check = CHECKS[rule.criterion];
  if (!check) throw new Error(`Data validation ${rule.criterion}: not implemented here`);
  return !check(value, rule.values, workbook);
}
