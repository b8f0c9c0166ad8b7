// Days as serial numbers: 0 is 1899-12-30, and every day is one more. No time zone is involved.

const DAY = 86_400_000;
const ZERO = Date.UTC(1899, 11, 30);

export interface Civil {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** The serial number of a day; months and days beyond the calendar roll over, as DATE does. */
export const serialOf = ({ year, month, day }: Civil): number => {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return (date.getTime() - ZERO) / DAY;
};

/** The day of a serial number; its time of day is left out. */
export function civilOf(serial: number): Civil {
  const date = new Date(ZERO + Math.floor(serial) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Monday is 1, Sunday 7. */
export const weekdayOf = (serial: number): number => ((Math.floor(serial) + 5) % 7) + 1;

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const SLASHED = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/** The serial number of a day written 2025-01-31, or 31/1/2025 in the locale's order; null for anything else. */
export function readDay(text: string, dayFirst: boolean): number | null {
  const iso = ISO.exec(text);
  const slashed = SLASHED.exec(text);
  const found = iso
    ? [iso[1], iso[2], iso[3]]
    : slashed && (dayFirst ? [slashed[3], slashed[2], slashed[1]] : [slashed[3], slashed[1], slashed[2]]);
  if (!found) return null;
  const [year, month, day] = found.map(Number) as [number, number, number];
  const serial = serialOf({ year, month, day });
  const back = civilOf(serial);
  return back.month === month && back.day === day ? serial : null;
}
