// Which sources have which months: the grid that the sidebar shows first.
import { joinNameless } from '../model/accounts';
import { addMonths, type Day, dayNumber, firstDay, lastDay, type Month, monthOf, parseMonth } from '../model/day';
import { NETWORKS, type NetworkId } from '../model/networks';
import type { SheetSnapshot } from '../plan/snapshot';
import { importedValue } from './available';

/** Whether a source has a month: `unknown` where nothing says what its file covers. */
export type Coverage = 'complete' | 'partial' | 'unknown' | 'missing';

export interface SourceMonths {
  readonly network: NetworkId;
  readonly account: string | null;
  readonly months: readonly { readonly month: Month; readonly coverage: Coverage }[];
}

const SHOWN_MONTHS = 6;

/** The last six months that are over, oldest first. */
export function lastMonths(today: Day): Month[] {
  const last = addMonths(monthOf(today), -1);
  return Array.from({ length: SHOWN_MONTHS }, (_, i) => addMonths(last, i - SHOWN_MONTHS + 1));
}

const ORDER: readonly Coverage[] = ['complete', 'partial', 'unknown', 'missing'];
const better = (a: Coverage, b: Coverage): Coverage => (ORDER.indexOf(a) <= ORDER.indexOf(b) ? a : b);

function coverageOf(missingDays: unknown): Coverage {
  if (typeof missingDays !== 'number') return 'unknown';
  return missingDays === 0 ? 'complete' : 'partial';
}

/** A file that came after the closing of its month is there all the same. */
const isThere = (data: SheetSnapshot, key: string): boolean =>
  importedValue(data, key) !== null || typeof data.cell(key, 'live') === 'number';

/** One line per network and account with figures; a file that names no account joins the only one there is; of several series of a month, the best covered speaks for it. */
export function sourceMonths(
  data: SheetSnapshot,
  today: Day,
  shown: readonly Month[] = lastMonths(today),
): SourceMonths[] {
  const lines = new Map<string, { network: NetworkId; account: string | null; months: Map<Month, Coverage> }>();
  for (const key of data.rows) {
    const [monthText = '', network = ''] = key.split('|');
    const month = parseMonth(monthText);
    if (!month || NETWORKS.indexOf(network as NetworkId) < 0 || !isThere(data, key)) continue;
    const account = data.cell(key, 'account');
    const name = typeof account === 'string' && account !== '' ? account : null;
    const id = `${network}|${name ?? ''}`;
    const line = lines.get(id) ?? { network: network as NetworkId, account: name, months: new Map<Month, Coverage>() };
    const coverage = coverageOf(data.cell(key, 'missing-days'));
    line.months.set(month, better(coverage, line.months.get(month) ?? 'missing'));
    lines.set(id, line);
  }
  const joined = joinNameless(lines, (named, nameless) => {
    const months = new Map(named.months);
    for (const [month, coverage] of nameless.months) {
      months.set(month, better(coverage, months.get(month) ?? 'missing'));
    }
    return { ...named, months };
  });
  return [...joined.values()]
    .sort((a, b) => NETWORKS.indexOf(a.network) - NETWORKS.indexOf(b.network))
    .map(({ network, account, months }) => ({
      network,
      account,
      months: shown.map((month) => ({ month, coverage: months.get(month) ?? 'missing' })),
    }));
}

/** A source that does not have the whole of a month. */
export interface SourceGap {
  readonly network: NetworkId;
  readonly account: string | null;
  readonly coverage: Coverage;
}

export const gapsIn = (data: SheetSnapshot, today: Day, month: Month): SourceGap[] =>
  sourceMonths(data, today, [month]).flatMap(({ network, account, months }) => {
    const coverage = months[0]?.coverage ?? 'missing';
    return coverage === 'complete' ? [] : [{ network, account, coverage }];
  });

export const isOver = (month: Month, today: Day): boolean => month < monthOf(today);

/** Days without a row at either end of a month that a month of activity may well have. */
const QUIET_DAYS = 5;

/**
 * The period to propose for a file that does not say what it covers: whole months where its first and last row stand
 * close to their borders, else the days of those rows. Nothing is proposed that comes after the day of reading.
 */
export function proposedPeriod(from: Day, to: Day, read: Day): { from: Day; to: Day; whole: boolean } {
  const [first, last] = [firstDay(monthOf(from)), lastDay(monthOf(to))];
  const isClose = (a: Day, b: Day): boolean => dayNumber(b) - dayNumber(a) <= QUIET_DAYS;
  const whole = isClose(first, from) && isClose(to, last) && last < read;
  return whole ? { from: first, to: last, whole } : { from, to, whole };
}
