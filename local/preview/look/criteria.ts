// Whether a value satisfies the criterion of a conditional format.
import type { RuleValue, Value } from '../../model';

/** A criterion's argument as a number: a date is its serial number. */
const numberOf = (value: RuleValue | undefined): number => {
  if (typeof value === 'object' && 'date' in value) return value.date;
  return typeof value === 'number' ? value : Number.NaN;
};

type Test = (value: Value, args: readonly RuleValue[]) => boolean;

const onNumber =
  (test: (n: number, a: number, b: number) => boolean): Test =>
  (value, [a, b]) =>
    typeof value === 'number' && test(value, numberOf(a), numberOf(b));

const onText =
  (test: (text: string, part: string) => boolean): Test =>
  (value, [part]) =>
    (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') &&
    test(String(value).toLowerCase(), String(part).toLowerCase());

const isEmpty = (value: Value): boolean => value === null || value === '';

/** By the names of SpreadsheetApp.BooleanCriteria. */
const TESTS: Readonly<Record<string, Test>> = {
  CELL_EMPTY: (value) => isEmpty(value),
  CELL_NOT_EMPTY: (value) => !isEmpty(value),
  DATE_AFTER: onNumber((n, a) => Math.floor(n) > a),
  DATE_BEFORE: onNumber((n, a) => n < a),
  DATE_EQUAL_TO: onNumber((n, a) => Math.floor(n) === a),
  NUMBER_BETWEEN: onNumber((n, a, b) => n >= Math.min(a, b) && n <= Math.max(a, b)),
  NUMBER_NOT_BETWEEN: onNumber((n, a, b) => n < Math.min(a, b) || n > Math.max(a, b)),
  NUMBER_EQUAL_TO: onNumber((n, a) => n === a),
  NUMBER_NOT_EQUAL_TO: onNumber((n, a) => n !== a),
  NUMBER_GREATER_THAN: onNumber((n, a) => n > a),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: onNumber((n, a) => n >= a),
  NUMBER_LESS_THAN: onNumber((n, a) => n < a),
  NUMBER_LESS_THAN_OR_EQUAL_TO: onNumber((n, a) => n <= a),
  TEXT_CONTAINS: onText((text, part) => text.includes(part)),
  TEXT_DOES_NOT_CONTAIN: (value, args) => !onText((text, part) => text.includes(part))(value, args),
  TEXT_EQUAL_TO: onText((text, part) => text === part),
  TEXT_STARTS_WITH: onText((text, part) => text.startsWith(part)),
  TEXT_ENDS_WITH: onText((text, part) => text.endsWith(part)),
};

/** False for a criterion that is unknown here. */
export const satisfies = (criterion: string, value: Value, args: readonly RuleValue[]): boolean =>
  TESTS[criterion]?.(value, args) ?? false;
