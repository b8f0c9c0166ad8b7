// A break of definition between two cycles: their figures stand apart, and it is said why.
import { metricsOf } from '../catalogue/expr';
import { monthOf } from '../model/day';
import { type Break, breaksOf } from '../results/breaks';
import type { KpiRow } from '../results/kpi-rows';
import { heldAs } from '../results/lookup';
import type { Cycle } from './cycle';

type Dates = Pick<Cycle, 'from' | 'to'>;

/** The breaks that touch a figure of this row, whenever they came. */
const touching = (breaks: readonly Break[], row: KpiRow): Break[] =>
  row.series.flatMap((series, i) =>
    breaksOf(
      breaks,
      series,
      metricsOf((row.ways[i] ?? row.way).expr).map((metric) => heldAs(series, metric)),
    ),
  );

/** The first break that touches a row after the older cycle has begun, and not after the newer has ended. */
export const breakBetween = (breaks: readonly Break[], row: KpiRow, older: Dates, newer: Dates): Break | undefined =>
  touching(breaks, row).find(({ month }) => monthOf(older.from) < month && month <= monthOf(newer.to));

/** The breaks within one cycle that touch any of these rows, each once. */
export const breaksWithin = (breaks: readonly Break[], rows: readonly KpiRow[], cycle: Dates): Break[] =>
  [...new Set(rows.flatMap((row) => touching(breaks, row)))].filter(
    ({ month }) => monthOf(cycle.from) < month && month <= monthOf(cycle.to),
  );
