// A month of which only the first days are known, beside the same first days of the month before.
import { METRICS } from '../catalogue/metrics';
import { addDays, addMonths, firstDay, lengthOfMonth } from '../model/day';
import type { Counted, DatedReading } from './counted';
import { daysCovered, hasFirstDays } from './days-covered';
import { figureKey } from './figure-key';
import { figureOf, type MonthFigure } from './month-figure';

type Groups = ReadonlyMap<string, readonly Counted[]>;

/** The first days that are all that is known of the month; 0 where it is known otherwise, or to its end. */
function firstDaysOf(figure: MonthFigure, groups: Groups, readings: readonly DatedReading[]): number {
  const { month, days, key, series } = figure;
  if (series.basis !== 'day' || days === null || days === 0 || days >= lengthOfMonth(month)) return 0;
  const covered = daysCovered(month, 'day', groups.get(key) ?? [], readings);
  return covered && hasFirstDays(covered, month, days) ? days : 0;
}

function sameDaysOf(
  figure: MonthFigure,
  count: number,
  groups: Groups,
  readings: readonly DatedReading[],
): number | null {
  const before = addMonths(figure.month, -1);
  const key = `${before}${figure.key.slice(before.length)}`;
  const cells = groups.get(key) ?? [];
  const covered = daysCovered(before, 'day', cells, readings);
  if (count > lengthOfMonth(before) || !covered || !hasFirstDays(covered, before, count)) return null;
  const last = addDays(firstDay(before), count - 1);
  return (
    figureOf(
      key,
      before,
      cells.filter(({ observation }) => observation.to <= last),
      readings,
    )?.value ?? null
  );
}

/**
 * The figures with what the same first days of the month before gave: for what is counted by day only. A level of the
 * start is that of the month before, whatever the number of days.
 *
 * @param groups all that is known of each figure, by its key
 */
export function withSameDays(
  figures: readonly MonthFigure[],
  groups: Groups,
  readings: readonly DatedReading[],
): MonthFigure[] {
  const byKey = new Map(figures.map((figure) => [figure.key, figure]));
  const filled = figures.map((figure) => {
    if (METRICS[figure.metric].additivity === 'unique' || figure.metric === 'followers_start') return figure;
    const count = firstDaysOf(figure, groups, readings);
    return count === 0 ? figure : { ...figure, sameDays: sameDaysOf(figure, count, groups, readings) };
  });
  const levels = new Map(filled.map((figure) => [figure.key, figure]));
  return filled.map((figure) => {
    if (figure.metric !== 'followers_start') return figure;
    const level = levels.get(figureKey(figure.month, figure.series, 'followers'));
    if (!level || level.sameDays === null) return figure;
    const before = byKey.get(figureKey(addMonths(figure.month, -1), figure.series, 'followers_start'));
    return { ...figure, sameDays: before?.value ?? null };
  });
}
