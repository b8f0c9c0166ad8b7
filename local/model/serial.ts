// Dates in cells are serial numbers: days since 1899-12-30 on the wall clock of the spreadsheet's zone.
import { instantOf, offsetAt } from './zone';

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** Serial number of a civil day, or null where the calendar has no such day. */
export function serialOfDay(year: number, month: number, day: number): number | null {
  const ms = Date.UTC(year, month - 1, day);
  const d = new Date(ms);
  if (year < 100 || d.getUTCFullYear() !== year || d.getUTCMonth() !== month - 1 || d.getUTCDate() !== day) return null;
  return (ms - EPOCH) / DAY;
}

/** Serial number of an instant (milliseconds since 1970) in a zone. */
export const serialOfInstant = (instant: number, zone: string): number =>
  (instant + offsetAt(instant, zone) - EPOCH) / DAY;

/** The instant of a serial number in a zone; midnight stays midnight. */
export const instantOfSerial = (serial: number, zone: string): number =>
  instantOf(Math.round(serial * DAY) + EPOCH, zone);

/** Year, month, day… of a serial number, as a Date to be read through its UTC methods alone. */
export const wallOfSerial = (serial: number): Date => new Date(Math.round(serial * DAY) + EPOCH);
