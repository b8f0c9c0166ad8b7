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

/** One figure of one row that counts, and the reading that it is of. */
export interface Counted {
  readonly table: number;
  readonly observation: Observation;
}

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Rows of one table add up (campaigns of a day, posts without an id), but not two readings of one post or one level. */
const adds = (o: Observation): boolean => METRICS[o.metric].additivity !== 'stock' && !isPost(o);

/** One thing that was read: of a post or a level its last reading, else the rows of the last table that has it. */
interface Thing {
  table: number;
  observation: Observation;
  /** Rows that add to the first. */
  also: Observation[] | null;
  /** The days under which it was met first. */
  readonly from: Day;
  readonly to: Day;
  /** Another post of the same name. */
  other: Thing | null;
}

/** Things of one series by what tells them apart; the dates of posts are compared apart. */
type Things = Map<string, Thing>;

/**
 * The series of one format. Observations of one row and the next are of a few, one a metric: each is looked up by its
 * texts once.
 */
class SeriesOf {
  private readonly known = new Map<string, Things>();
  private readonly last = new Map<string, { readonly of: Observation; readonly things: Things }>();

  find(o: Observation): Things {
    const last = this.last.get(o.metric);
    if (last && isAlike(last.of, o)) return last.things;
    const id = [o.metric, o.network, (o.account ?? '').toLowerCase(), o.scope, o.basis, o.via].join('|');
    const things: Things = this.known.get(id) ?? new Map();
    this.known.set(id, things);
    this.last.set(o.metric, { of: o, things });
    return things;
  }
}

const isAlike = (a: Observation, b: Observation): boolean =>
  a.network === b.network && a.account === b.account && a.scope === b.scope && a.basis === b.basis && a.via === b.via;

/** What tells a thing from others of its series; the dates of a post are compared apart. */
function nameOf(o: Observation): string {
  if (isPost(o)) return o.item ?? '';
  const days = o.from === o.to ? o.from : `${o.from}|${o.to}`;
  return o.item === undefined ? days : `${days}|${o.item}`;
}

const isOn = ({ from, to }: Thing, first: Day, last: Day): boolean => from === first && to === last;

/** A post that another file gives a day earlier or later is the same: its zone is another. */
function sameThing(o: Observation, table: number, known: Thing): Thing | undefined {
  const posts: Thing[] = [];
  for (let one: Thing | null = known; one; one = one.other) {
    if (isOn(one, o.from, o.to)) return one;
    if (one.table !== table) posts.push(one);
  }
  if (posts.length === 0 || !isPost(o)) return undefined;
  const beside = [-1, 1].map((by) => posts.find((one) => isOn(one, addDays(o.from, by), addDays(o.to, by))));
  return beside.find((one) => one !== undefined);
}

/** Takes a figure in: a thing that is known already is read anew, or added to. */
function count(things: Things, observation: Observation, table: number): Thing | null {
  const name = nameOf(observation);
  const known = things.get(name);
  const thing = known && sameThing(observation, table, known);
  if (!thing) {
    const { from, to } = observation;
    const fresh: Thing = { table, observation, also: null, from, to, other: known ?? null };
    things.set(name, fresh);
    return fresh;
  }
  if (thing.table === table && adds(observation)) {
    if (thing.also) thing.also.push(observation);
    else thing.also = [observation];
  } else {
    thing.table = table;
    thing.observation = observation;
    thing.also = null;
  }
  return null;
}

export function countedOnce(readings: readonly DatedReading[]): Counted[] {
  const order = readings
    .map((_, i) => i)
    .sort((a, b) => compare(readings[a]?.read ?? '', readings[b]?.read ?? '') || a - b);
  const all: (Counted & Partial<Thing>)[] = [];
  const series = new Map<string, SeriesOf>();
  const tables = new Map<string, number>();
  for (const { format } of readings) tables.set(format, (tables.get(format) ?? 0) + 1);
  for (const table of order) {
    const { format = '', reading } = readings[table] ?? {};
    const own = series.get(format) ?? new SeriesOf();
    series.set(format, own);
    const isAlone = tables.get(format) === 1;
    for (const observation of reading?.observations ?? []) {
      // No other table can bring again what adds up in this one.
      const alone = isAlone && adds(observation);
      const fresh = alone ? { table, observation } : count(own.find(observation), observation, table);
      if (fresh) all.push(fresh);
    }
  }
  const out: Counted[] = [];
  for (const thing of all) {
    out.push(thing);
    for (const observation of thing.also ?? []) out.push({ table: thing.table, observation });
  }
  return out;
}

interface Period {
  readonly table: number;
  readonly from: Day;
  readonly to: Day;
}

/** A total of a period that another table gives as part of a longer one; null where two periods overlap in part. */
function outdoneBy(a: Period, b: Period): boolean | null {
  if (a.table === b.table || a.to < b.from || b.to < a.from) return false;
  if (b.from <= a.from && a.to <= b.to) return b.from < a.from || a.to < b.to || b.table > a.table;
  return a.from <= b.from && b.to <= a.to ? false : null;
}

const periodOf = ({ table, observation: { from, to } }: Counted): Period => ({ table, from, to });
const idOf = ({ table, from, to }: Period): string => `${table}|${from}|${to}`;

/** Of totals of periods that overlap the longest is kept; where none holds the other, neither can be. */
export function withoutOverlaps(cells: readonly Counted[]): readonly Counted[] {
  if (cells[0]?.observation.basis !== 'period') return cells;
  const periods = [...new Map(cells.map(periodOf).map((one) => [idOf(one), one])).values()];
  const kept = new Set(
    periods.filter((one) => periods.every((other) => one === other || outdoneBy(one, other) === false)).map(idOf),
  );
  return cells.filter((cell) => kept.has(idOf(periodOf(cell))));
}
