// What a build adds for lines of the person: those offered in Entries, and the rows of Data that typed ones fill.
import type { Day, Month } from '../model/day';
import type { Language } from '../model/text';
import type { SheetSnapshot } from '../plan/snapshot';
import type { Row, SheetPlan } from '../plan/types';
import { type Available, availableIn, withFigures, withRows } from './available';
import { closedData } from './closing-data';
import { entryDataPlan } from './data-plan';
import { offersOf } from './entries-offer';
import { entriesPlan } from './entries-plan';
import { type Entry, entriesIn, entrySeries, knownIn } from './entries-read';
import { entryTrails, withEntries } from './entries-rows';
import { followedIn } from './followed';
import { chosenKpis } from './kpi-rows';
import { moneyDataRows, moneyLive, namedIn } from './money-data';
import { periodRows } from './period-rows';

export interface EntriesBuild {
  readonly plans: readonly SheetPlan[];
  /** What the Data sheet holds once the plans are written. */
  readonly available: Available;
  /** The same, without what nobody has typed yet. */
  readonly filled: Available;
}

/** `month`: the one being built; null: none is offered lines. */
export function entriesBuild(
  sheets: { readonly data: SheetSnapshot } & Partial<Record<'entries' | 'costs' | 'gains', SheetSnapshot | undefined>>,
  month: Month | null,
  today: Day,
  language: Language,
  settings: Readonly<Record<string, unknown>>,
): EntriesBuild {
  const { objectives, picks } = followedIn(settings);
  const now = availableIn(sheets.data);
  const lines = entriesIn(sheets.entries, language);
  const built = now.months.find((one) => one === month) ?? now.lastComplete;
  const kpis = objectives.length > 0 ? chosenKpis(objectives, picks) : [];
  const offers = built ? offersOf(kpis, built, now, lines) : [];
  const blank = offers.map((offer): Entry => ({ ...offer, basis: null, filled: false, value: null }));
  const series = entrySeries([...lines, ...blank], knownIn(now));
  const known = new Set(sheets.data.rows);
  const named = namedIn([sheets.costs, sheets.gains], language).filter((network) => now.money.indexOf(network) < 0);
  const live = [...series, ...moneyLive(now.months, [], named)];
  const periods = periodRows(entryTrails(live, now.months, today), now.months, settings, language);
  const isNew = ({ key }: Row): boolean => !known.has(key);
  const rows = closedData(settings, sheets.data, language).rows(
    [
      ...withEntries([], series, now.months, today, language),
      ...moneyDataRows(now.months, [], today, language, named),
    ].filter(isNew),
  );
  const typed = new Set(lines.filter(({ filled }) => filled).map(({ metric }) => metric));
  const available = rows.length > 0 ? availableIn(withRows(sheets.data, rows)) : now;
  return {
    plans: [
      entriesPlan(language, offers, true),
      ...(rows.length > 0 ? [entryDataPlan(rows, periods.filter(isNew), language)] : []),
    ],
    available,
    filled: withFigures(available, typed),
  };
}
