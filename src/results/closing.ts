// Which months are closed: the settings' own record, an entry per month with all that happened to it.
import { type Day, type Month, parseMonth } from '../model/day';

/** A closing or a reopening, and when. Who did it is not known. */
export interface ClosingEvent {
  readonly what: 'closed' | 'reopened';
  readonly on: Day;
  /** At a second closing: how many figures are not those of the closing before. */
  readonly changed?: number;
}

type Settings = Readonly<Record<string, unknown>>;

const PREFIX = 'closing:';

/** What happened to a month, oldest first. */
export function closingEvents(settings: Settings, month: Month): readonly ClosingEvent[] {
  const kept = settings[`${PREFIX}${month}`];
  return Array.isArray(kept) ? (kept as ClosingEvent[]) : [];
}

export const isClosed = (events: readonly ClosingEvent[]): boolean => events[events.length - 1]?.what === 'closed';

/** Every month with a record, oldest first: closed, or closed once and reopened. */
export const recordedMonths = (settings: Settings): Month[] =>
  Object.keys(settings)
    .flatMap((key) => (key.startsWith(PREFIX) ? (parseMonth(key.slice(PREFIX.length)) ?? []) : []))
    .sort();

export const closedMonths = (settings: Settings): ReadonlySet<Month> =>
  new Set(recordedMonths(settings).filter((month) => isClosed(closingEvents(settings, month))));

/** The settings once this has happened. */
export const withClosingEvent = (settings: Settings, month: Month, event: ClosingEvent): Settings => ({
  ...settings,
  [`${PREFIX}${month}`]: [...closingEvents(settings, month), event],
});

/** A past of fewer months is chance. */
const ENOUGH = 3;

/** Months that a past is measured by: the closed ones once three are; before, closing the first would empty it. */
export const settledMonths = (months: readonly Month[], closed: ReadonlySet<Month>): readonly Month[] =>
  closed.size >= ENOUGH ? months.filter((month) => closed.has(month)) : months;
