// Two views of one thing are never added: one is used, by a stated priority.
import { type Counted, compare, type DatedReading } from './counted';

type Views = Map<string, Counted[]>;

function byFormat(cells: readonly Counted[], readings: readonly DatedReading[]): Views {
  const views: Views = new Map();
  for (const cell of cells) {
    const format = readings[cell.table]?.format ?? '';
    const view = views.get(format);
    if (view) view.push(cell);
    else views.set(format, [cell]);
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

/**
 * Takes away what is listed by item where the account gives any of the same figures as a whole, so that no rate has one
 * term from the whole and the other from a part (YouTube's totals and the chart of its top videos).
 *
 * @param cells all that is known of one series (network, account, scope, basis) in one month
 */
export function withoutParts(cells: readonly Counted[], readings: readonly DatedReading[]): readonly Counted[] {
  const views = [...byFormat(cells, readings).values()];
  if (views.length < 2) return cells;
  const whole = new Set(
    views.filter((view) => !isByItem(view)).flatMap((view) => view.map((c) => c.observation.metric)),
  );
  return views.filter((view) => !isByItem(view) || !view.some((cell) => whole.has(cell.observation.metric))).flat();
}
