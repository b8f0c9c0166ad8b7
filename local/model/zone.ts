// Time zones: the wall clock of a zone at an instant, and back. Pure: no local time, no current time.

/** A wall clock's reading; month 1 to 12. */
export interface Wall {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
}

const QUARTER = 15 * 60_000;
const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, Map<number, number>>();

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(zone, format);
  }
  return format;
}

/** Milliseconds to add to UTC at an instant to get the zone's wall clock. Throws RangeError for an unknown zone. */
export function offsetAt(instant: number, zone: string): number {
  let known = offsets.get(zone);
  if (!known) {
    known = new Map();
    offsets.set(zone, known);
  }
  // No zone changes its offset within a quarter of an hour.
  const quarter = Math.floor(instant / QUARTER);
  let offset = known.get(quarter);
  if (offset === undefined) {
    offset = measureOffset(quarter * QUARTER, zone);
    known.set(quarter, offset);
  }
  return offset;
}

function measureOffset(instant: number, zone: string): number {
  const parts: Record<string, string> = {};
  for (const { type, value } of formatOf(zone).formatToParts(new Date(instant))) parts[type] = value;
  const year = parts.era === 'BC' ? 1 - Number(parts.year) : Number(parts.year);
  const wall = utcOf(
    year,
    Number(parts.month),
    Number(parts.day),
    Number(parts.hour),
    Number(parts.minute),
    Number(parts.second),
    0,
  );
  return wall - instant;
}

/** Milliseconds since 1970 of a reading taken for UTC; unlike Date.UTC, years 0 to 99 are themselves. */
export function utcOf(y: number, month: number, day: number, h: number, min: number, s: number, ms: number): number {
  const date = new Date(0);
  date.setUTCFullYear(y, month - 1, day);
  date.setUTCHours(h, min, s, ms);
  return date.getTime();
}

export function wallAt(instant: number, zone: string): Wall {
  const d = new Date(instant + offsetAt(instant, zone));
  return {
    year: d.getUTCFullYear(),
    month: d.getUTCMonth() + 1,
    day: d.getUTCDate(),
    hour: d.getUTCHours(),
    minute: d.getUTCMinutes(),
    second: d.getUTCSeconds(),
    millisecond: d.getUTCMilliseconds(),
  };
}

/** The instant at which the zone's clock shows `wall` (milliseconds of the reading taken for UTC); a skipped hour moves forward. */
export function instantOf(wall: number, zone: string): number {
  const first = wall - offsetAt(wall, zone);
  const second = wall - offsetAt(first, zone);
  if (first === second || second + offsetAt(second, zone) === wall) return second;
  return Math.max(first, second);
}
