// What the own past proposes as a target: the median of the latest complete month and of those comparable with it.

import { metricsOf } from '../catalogue/expr';
import type { MetricId } from '../catalogue/metrics';
import type { Way } from '../catalogue/types';
import { evaluate, type Figures as Values } from '../maths/evaluate';
import { median } from '../maths/median';
import type { Month } from '../model/day';
import type { Figures } from './available';
import { comparableMonths, isWhole, WINDOW } from './baseline';
import type { Break } from './breaks';
import { figureKey, type Series } from './figure-key';
import type { KpiRow } from './kpi-rows';
import { heldAs } from './lookup';
import { breaksOfRow, statesOfTerms, termsOf } from './row-terms';

export interface Proposal {
  readonly value: number;
  readonly count: number;
  readonly from: Month;
  readonly to: Month;
}

/** What lines of Entries give, by key of the figure: it goes before what files give. */
export type TypedValues = ReadonlyMap<string, number>;

/** What is known of the workbook's past. */
export interface Past {
  /** Newest first. */
  readonly months: readonly Month[];
  readonly figures: Figures;
  readonly typed: TypedValues;
  readonly breaks: readonly Break[];
}

function partValue(way: Way, series: Series, month: Month, { figures, typed }: Past): number | null {
  const values: Record<string, Values[MetricId]> = {};
  for (const metric of metricsOf(way.expr)) {
    const value = typed.get(figureKey(month, series, heldAs(series, metric))) ?? figures.valueOf(series, metric, month);
    if (value === null) return null;
    values[metric] = { kind: 'value', value, days: 0, rows: 0 };
  }
  const figure = evaluate(way.expr, values as Values);
  return figure.kind === 'value' ? figure.value : null;
}

function rowValue(row: KpiRow, month: Month, past: Past): number | null {
  const parts = row.series.map((series, i) => partValue(row.ways[i] ?? row.way, series, month, past));
  return parts.some((part) => part === null) ? null : (parts as number[]).reduce((sum, part) => sum + part, 0);
}

/** Null where no month is complete. With few months it says how many: the person decides. */
export function proposal(row: KpiRow, past: Past): Proposal | null {
  const statesOf = statesOfTerms(termsOf(row), past.figures);
  const values = new Map(past.months.map((month) => [month, rowValue(row, month, past)]));
  const months = past.months.filter((month) => typeof values.get(month) === 'number');
  const latest = months.find((month) => isWhole(statesOf(month)));
  if (latest === undefined) return null;
  const others = comparableMonths(latest, months, statesOf, breaksOfRow(row, past.breaks));
  const used = [latest, ...others].slice(0, WINDOW);
  const value = median(used.map((month) => values.get(month) as number));
  return value === null ? null : { value, count: used.length, from: used[used.length - 1] ?? latest, to: latest };
}
