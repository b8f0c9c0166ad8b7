// Each thing counted once: the same day or post in two files is one, and the later reading of it wins.
import { METRICS } from '../catalogue/metrics';
import { addDays, type Day } from '../model/day';
import type { Observation, Reading } from '../sources/types';
import { isPost } from './same-source';

/** A reading with its tab and the day on which that tab was read. Later readings win over earlier ones. */
export interface DatedReading {
  readonly tab: string;
  readonly format: string;
  readonly read: Day;
  readonly reading: Reading;
}

/** One thing that was counted, with the values and rows of its table that speak of it. */
export interface Counted {
  readonly table: number;
  readonly observation: Observation;
  readonly values: number[];
  readonly rows: number[];
}

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const identity = (format: string | undefined, o: Observation): string =>
  [format, o.metric, o.network, (o.account ?? '').toLowerCase(), o.scope, o.basis, o.item ?? '', o.via ?? ''].join('|');

/** Rows of one table add up (campaigns of a day, posts without an id), but not two readings of one post or one level. */
const adds = (o: Observation): boolean => METRICS[o.metric].additivity !== 'stock' && !isPost(o);

/** A post that another file gives a day earlier or later is the same: its zone is another. */
function idOf(
  o: Observation,
  table: number,
  format: string | undefined,
  counted: ReadonlyMap<string, Counted>,
): string {
  const thing = identity(format, o);
  const at = (from: Day, to: Day): string => `${thing}|${from}|${to}`;
  const own = at(o.from, o.to);
  if (!isPost(o) || counted.has(own)) return own;
  const beside = [-1, 1].map((by) => at(addDays(o.from, by), addDays(o.to, by)));
  return beside.find((id) => (counted.get(id)?.table ?? table) !== table) ?? own;
}

/** A total of a period that another table gives as part of a longer one; null where two periods overlap in part. */
function outdoneBy(one: Counted, other: Counted): boolean | null {
  const [a, b] = [one.observation, other.observation];
  if (one.table === other.table || a.to < b.from || b.to < a.from) return false;
  if (b.from <= a.from && a.to <= b.to) return b.from < a.from || a.to < b.to || other.table > one.table;
  return a.from <= b.from && b.to <= a.to ? false : null;
}

/** Of totals of periods that overlap the longest is kept; where none holds the other, neither can be. */
export function withoutOverlaps(cells: readonly Counted[]): readonly Counted[] {
  if (cells[0]?.observation.basis !== 'period') return cells;
  return cells.filter((one) => cells.every((other) => one === other || outdoneBy(one, other) === false));
}

export function countedOnce(readings: readonly DatedReading[]): Counted[] {
  const order = readings
    .map((_, i) => i)
    .sort((a, b) => compare(readings[a]?.read ?? '', readings[b]?.read ?? '') || a - b);
  const counted = new Map<string, Counted>();
  for (const table of order) {
    for (const observation of readings[table]?.reading.observations ?? []) {
      const id = idOf(observation, table, readings[table]?.format, counted);
      const known = counted.get(id);
      if (known && known.table === table && adds(observation)) {
        known.values.push(observation.value);
        known.rows.push(observation.source.row);
      } else counted.set(id, { table, observation, values: [observation.value], rows: [observation.source.row] });
    }
  }
  return [...counted.values()];
}
