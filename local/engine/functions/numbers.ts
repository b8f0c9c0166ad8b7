// Arithmetic of single numbers, and the operators' names as functions.
import { clean, finite } from '../evaluate/coerce';
import { type Operator, operationOf } from '../evaluate/operators';
import { CellError, type Scalar } from '../values';
import { type Definitions, numeric, scalar } from './define';

/** Moves the decimal point; exact, for the digits are moved and not multiplied. */
function shifted(value: number, places: number): number {
  const [digits = '0', exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}

/** Rounds the number as it is shown (fifteen digits), so that 1.005 and 2.675 round as their digits say. */
const rounding =
  (round: (size: number) => number) =>
  (value: number, places = 0): Scalar => {
    const size = shifted(round(shifted(Math.abs(clean(value)), Math.trunc(places))), -Math.trunc(places));
    return finite(value < 0 && size !== 0 ? -size : size);
  };

const as = (operator: Operator) => {
  const apply = operationOf(operator);
  return scalar(2, 2, ([a, b], scope) => apply(a ?? null, b ?? null, scope.session.writing));
};

const multiple =
  (round: (n: number) => number) =>
  (value: number, factor = 1): Scalar => {
    if (factor === 0) return 0;
    if (value > 0 && factor < 0) return new CellError('#NUM!');
    return clean(round(clean(value / factor)) * factor);
  };

export const NUMBERS: Definitions = {
  ABS: numeric(1, 1, Math.abs),
  SIGN: numeric(1, 1, Math.sign),
  INT: numeric(1, 1, (n) => Math.floor(clean(n))),
  ROUND: numeric(1, 2, rounding(Math.round)),
  ROUNDUP: numeric(1, 2, rounding(Math.ceil)),
  ROUNDDOWN: numeric(1, 2, rounding(Math.floor)),
  TRUNC: numeric(1, 2, rounding(Math.floor)),
  CEILING: numeric(1, 2, multiple(Math.ceil)),
  FLOOR: numeric(1, 2, multiple(Math.floor)),
  MOD: numeric(2, 2, (a, b) => (b === 0 ? new CellError('#DIV/0!') : a - b * Math.floor(a / b))),
  SQRT: numeric(1, 1, (n) => finite(Math.sqrt(n))),
  EXP: numeric(1, 1, (n) => finite(Math.exp(n))),
  LN: numeric(1, 1, (n) => finite(Math.log(n))),
  LOG10: numeric(1, 1, (n) => finite(Math.log10(n))),
  POWER: as('^'),
  POW: as('^'),
  ADD: as('+'),
  MINUS: as('-'),
  MULTIPLY: as('*'),
  DIVIDE: as('/'),
  CONCAT: as('&'),
  EQ: as('='),
  NE: as('<>'),
  GT: as('>'),
  GTE: as('>='),
  LT: as('<'),
  LTE: as('<='),
  UMINUS: numeric(1, 1, (n) => -n),
  UPLUS: scalar(1, 1, ([value]) => value ?? null),
  UNARY_PERCENT: numeric(1, 1, (n) => n / 100),
};
