// Two views of one thing are never added: one is used, by a stated priority.
import { type Counted, compare, type DatedReading } from './counted';

type Views = Map<string, Counted[]>;

function byFormat(cells: readonly Counted[], readings: readonly DatedReading[]): Views {
  const views: Views = new Map();
  let [table, view] = [-1, [] as Counted[]];
  for (const cell of cells) {
    if (cell.table !== table) {
      const format = readings[cell.table]?.format ?? '';
      view = views.get(format) ?? [];
      views.set(format, view);
      table = cell.table;
    }
    view.push(cell);
  }
  return views;
}

const isByItem = (view: readonly Counted[]): boolean => view.some((cell) => cell.observation.item !== undefined);
const daysOf = (view: readonly Counted[]): number => new Set(view.map((cell) => cell.observation.from)).size;

/**
 * The view that is used where two formats speak of one figure: what the account gives as a whole goes before what is
 * listed by item, then the view that covers more days, then the format that is first by name.
 */
export function oneView(cells: readonly Counted[], readings: readonly DatedReading[]): readonly Counted[] {
  const views = byFormat(cells, readings);
  if (views.size < 2) return cells;
  const [best] = [...views].sort(
    ([nameA, a], [nameB, b]) =>
      Number(isByItem(a)) - Number(isByItem(b)) || daysOf(b) - daysOf(a) || compare(nameA, nameB),
  );
  return best?.[1] ?? cells;
}

/** The views that are not used, where one is: each a check of it, by its format. */
export const otherViews = (
  cells: readonly Counted[],
  used: readonly Counted[],
  readings: readonly DatedReading[],
): readonly (readonly Counted[])[] => {
  const taken = byFormat(used, readings);
  return [...byFormat(cells, readings)].flatMap(([format, view]) => (taken.has(format) ? [] : [view]));
};

/** What formats say of one series in one month: whether they list it by item, and of which metrics. */
interface Told {
  byItem: boolean;
  readonly metrics: Set<string>;
}

function toldBy(groups: readonly (readonly Counted[])[], readings: readonly DatedReading[]): Map<string, Told> {
  const told = new Map<string, Told>();
  for (const cells of groups) {
    for (const [format, view] of byFormat(cells, readings)) {
      const one = told.get(format) ?? { byItem: false, metrics: new Set<string>() };
      told.set(format, one);
      one.byItem = one.byItem || isByItem(view);
      for (const { observation } of view) one.metrics.add(observation.metric);
    }
  }
  return told;
}

/**
 * The formats whose figures are left out: they list by item what the account gives as a whole, so that no rate has one
 * term from the whole and the other from a part (YouTube's totals and the chart of its top videos).
 *
 * @param groups all that is known of one series (network, account, scope, basis) in one month, by figure
 */
export function partsIn(
  groups: readonly (readonly Counted[])[],
  readings: readonly DatedReading[],
): ReadonlySet<string> {
  const told = [...toldBy(groups, readings)];
  const whole = new Set(told.flatMap(([, { byItem, metrics }]) => (byItem ? [] : [...metrics])));
  const isPart = ({ byItem, metrics }: Told): boolean => byItem && [...metrics].some((metric) => whole.has(metric));
  return new Set(told.flatMap(([format, one]) => (isPart(one) ? [format] : [])));
}
