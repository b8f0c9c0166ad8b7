// Days. A date is the number of days since 1899-12-30.

import { serialOfInstant } from '../../model/serial';
import { toNumber } from '../evaluate/coerce';
import { type Civil, civilOf, readDay, serialOf, weekdayOf } from '../evaluate/serial';
import { CellError, isError, type Scalar } from '../values';
import { type Definitions, numeric, scalar } from './define';

/** The same day some months later, or the month's last day where the month is shorter. */
function monthsLater(serial: number, months: number): number {
  const { year, month, day } = civilOf(serial);
  const last = civilOf(endOf(year, month + Math.trunc(months))).day;
  return serialOf({ year, month: month + Math.trunc(months), day: Math.min(day, last) });
}

/** The last day of a month. */
const endOf = (year: number, month: number): number => serialOf({ year, month: month + 1, day: 0 });

/** DATE: months and days beyond the calendar roll over; a year below 1900 is counted from 1900. */
function date(year: number, month: number, day: number): Scalar {
  const y = Math.trunc(year);
  if (y < 0 || y > 9999) return new CellError('#NUM!');
  return serialOf({ year: y < 1900 ? y + 1900 : y, month: Math.trunc(month), day: Math.trunc(day) });
}

/** WEEKDAY: type 1 counts from Sunday (1), 2 from Monday (1), 3 from Monday (0). */
function weekday(serial: number, type = 1): Scalar {
  const monday = weekdayOf(serial);
  if (type === 2) return monday;
  if (type === 3) return monday - 1;
  return type === 1 ? (monday % 7) + 1 : new CellError('#NUM!');
}

/** The week of ISO 8601: the first one holds the year's first Thursday. */
function isoWeek(serial: number): number {
  const thursday = Math.floor(serial) - weekdayOf(serial) + 4;
  return Math.floor((thursday - serialOf({ year: civilOf(thursday).year, month: 1, day: 1 })) / 7) + 1;
}

const part = (of: (civil: Civil) => number) =>
  numeric(1, 1, (serial) => (serial < 0 ? new CellError('#NUM!') : of(civilOf(serial))));

export const DATES: Definitions = {
  DATE: numeric(3, 3, date),
  YEAR: part((civil) => civil.year),
  MONTH: part((civil) => civil.month),
  DAY: part((civil) => civil.day),
  WEEKDAY: numeric(1, 2, weekday),
  ISOWEEKNUM: numeric(1, 1, isoWeek),
  EOMONTH: numeric(2, 2, (serial, months) => {
    const { year, month } = civilOf(serial);
    return endOf(year, month + Math.trunc(months));
  }),
  EDATE: numeric(2, 2, monthsLater),
  DAYS: numeric(2, 2, (end, start) => end - start),
  DATEVALUE: scalar(1, 1, ([value], scope) => {
    if (typeof value === 'number') return Math.floor(value);
    const serial = typeof value === 'string' ? readDay(value.trim(), scope.session.writing.dayFirst) : null;
    return serial ?? new CellError('#VALUE!', 'DATEVALUE needs a date.');
  }),
  TO_DATE: scalar(1, 1, ([value]) => value ?? null),
  TODAY: scalar(0, 0, (_, { session }) => Math.floor(serialOfInstant(session.now, session.timeZone))),
  NOW: scalar(0, 0, (_, { session }) => serialOfInstant(session.now, session.timeZone)),
  ISDATE: scalar(1, 1, ([value], scope) => {
    if (typeof value !== 'string') return false;
    const number = toNumber(value, scope.session.writing);
    return !isError(number) && readDay(value.trim(), scope.session.writing.dayFirst) !== null;
  }),
};
