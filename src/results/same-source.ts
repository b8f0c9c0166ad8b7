// Whether a table brings a source anew: same format, headings, network and account, same period, and figures that agree.
import type { Day } from '../model/day';
import type { Observation, Reading } from '../sources/types';

interface Span {
  readonly from: Day;
  readonly to: Day;
}

/** What is kept of a table that was read, to know it again. */
export interface SourceView {
  readonly table: string;
  readonly format: string;
  readonly network: string;
  readonly account: string | null;
  readonly own: Span | null;
  readonly covers: Span | null;
}

export interface ViewedTable {
  readonly key: string;
  readonly format: string | null;
  readonly reading: Reading;
}

const spanOf = (from: Day | null, to: Day | null): Span | null => (from && to ? { from, to } : null);

/** The views of one tab; null where a table of it is not understood: nothing can be said of such a tab. */
export function viewsOf(tables: readonly ViewedTable[]): SourceView[] | null {
  const views: SourceView[] = [];
  for (const { key, format, reading } of tables) {
    if (format === null) return null;
    const { network, account, coverage, from, to } = reading;
    views.push({ table: key, format, network, account, own: spanOf(from, to), covers: coverage });
  }
  return views.length > 0 ? views : null;
}

const same = (a: Span | null, b: Span | null): boolean => a !== null && a.from === b?.from && a.to === b.to;

/** The period that the file tells, else its first and last day: an answer is the person's, and of one file alone. */
const samePeriod = (known: SourceView, fresh: SourceView): boolean =>
  fresh.covers ? same(fresh.covers, known.covers) : same(fresh.own, known.own);

/** Whether both tabs hold the same tables of the same source and period, as far as their names tell. */
export function sameViews(known: readonly SourceView[], fresh: readonly SourceView[]): boolean {
  return (
    known.length === fresh.length &&
    fresh.some(({ own, covers }) => own !== null || covers !== null) &&
    fresh.every((one) => {
      const old = known.find(({ table }) => table === one.table);
      if (!old || old.format !== one.format || old.network !== one.network || old.account !== one.account) return false;
      return samePeriod(old, one) || (one.own === null && one.covers === null && old.own === null);
    })
  );
}

/** A post that is known by its identifier. */
export const isPost = ({ basis, item }: Observation): boolean => basis === 'post' && item !== undefined;

/** A post stays the same where another time zone gives it another day. */
const thingOf = (o: Observation): string =>
  [o.metric, o.scope, o.basis, ...(isPost(o) ? [] : [o.from, o.to]), o.item ?? ''].join('|');

/** The days that both readings have rows of. */
function sharedDays(one: Reading, other: Reading): Span | null {
  const [a, b] = [spanOf(one.from, one.to), spanOf(other.from, other.to)];
  if (!a || !b || a.to < b.from || b.to < a.from) return null;
  return { from: a.from > b.from ? a.from : b.from, to: a.to < b.to ? a.to : b.to };
}

/** A figure that is read again is the same, or has grown a little since. */
const isSame = (before: number, after: number): boolean =>
  after === before || (after > before && after - before <= before / 10);

/** From so many values on a metric tells more than those with fewer. */
const TELLING = 3;

/**
 * How far a reading tells the same as an earlier one of the things that both speak of, 0 to 1: by the metric that agrees
 * the least, the share of values that are the same or have grown by a tenth at most, zeros left aside; for posts that
 * are identified, the share that both know of the days that both have. Null where there is nothing to compare.
 */
export function agreement(before: Reading, after: Reading): number | null {
  const days = sharedDays(before, after);
  if (days === null) return null;
  const within = (o: Observation): boolean => o.from >= days.from && o.to <= days.to;
  const values = new Map(before.observations.filter(within).map((o) => [thingOf(o), o.value]));
  const later = after.observations.filter(within);
  const shared = later.filter((o) => values.has(thingOf(o)));
  const fewest = Math.min(values.size, later.length);
  if (fewest === 0) return null;
  if (later.some(isPost)) return shared.length > 0 || days.from < days.to ? shared.length / fewest : null;
  const metrics = new Map<string, { all: number; same: number }>();
  for (const o of shared) {
    const value = values.get(thingOf(o)) ?? 0;
    if (value === 0 && o.value === 0) continue;
    const count = metrics.get(o.metric) ?? { all: 0, same: 0 };
    metrics.set(o.metric, { all: count.all + 1, same: count.same + (isSame(value, o.value) ? 1 : 0) });
  }
  const counts = [...metrics.values()];
  const telling = counts.filter(({ all }) => all >= TELLING);
  const shares = (telling.length > 0 ? telling : counts).map((count) => count.same / count.all);
  return shares.length > 0 ? Math.min(...shares) : null;
}

/** From here on two readings of a source that names no account are taken for the same. */
export const AGREES = 0.5;
