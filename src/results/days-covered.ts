// The days of a month that the sources of a figure cover.
import { type Day, dayNumber, firstDay, lastDay, type Month, monthOf } from '../model/day';
import type { Reading } from '../sources/types';
import type { Counted, DatedReading } from './counted';

/** A file of posts that does not say what it covers surely covers the months between its first and its last post. */
function coverageOf(reading: Reading, basis: string, month: Month): { from: Day; to: Day } | null {
  if (reading.coverage) return reading.coverage;
  if (basis !== 'post' || !reading.from || !reading.to) return null;
  const between = monthOf(reading.from) < month && month < monthOf(reading.to);
  return between ? { from: firstDay(month), to: lastDay(month) } : null;
}

function addRange(days: Set<number>, from: Day, to: Day, month: Month): void {
  const first = Math.max(dayNumber(from), dayNumber(firstDay(month)));
  const last = Math.min(dayNumber(to), dayNumber(lastDay(month)));
  for (let day = first; day <= last; day += 1) days.add(day);
}

/** Whether the first `count` days of the month are among these. */
export function hasFirstDays(days: ReadonlySet<number>, month: Month, count: number): boolean {
  const first = dayNumber(firstDay(month));
  return Array.from({ length: count }, (_, i) => first + i).every((day) => days.has(day));
}

/** Their numbers; null where no source says so. What a file says to cover after the day of its reading is not covered yet. */
export function daysCovered(
  month: Month,
  basis: string,
  cells: readonly Counted[],
  readings: readonly DatedReading[],
): ReadonlySet<number> | null {
  const days = new Set<number>();
  let known = basis === 'day' || basis === 'period';
  if (known) {
    let [from, to]: (Day | null)[] = [null, null];
    for (const { observation: o } of cells) {
      // Rows that follow one another are often of the same days.
      if (o.from !== from || o.to !== to) addRange(days, o.from, o.to, month);
      [from, to] = [o.from, o.to];
    }
  }
  for (const table of new Set(cells.map((cell) => cell.table))) {
    const dated = readings[table];
    const range = dated ? coverageOf(dated.reading, basis, month) : null;
    if (!dated || !range) continue;
    known = true;
    addRange(days, range.from, range.to < dated.read ? range.to : dated.read, month);
  }
  return known ? days : null;
}
