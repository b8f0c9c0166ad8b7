// What the own past suggests as a target: the median of the last complete months that can be compared.
import { metricsOf } from '../catalogue/expr';
import type { MetricId } from '../catalogue/metrics';
import type { Way } from '../catalogue/types';
import { evaluate, type Figures } from '../maths/evaluate';
import { median } from '../maths/median';
import type { Month } from '../model/day';
import type { SheetSnapshot } from '../plan/snapshot';
import { importedValue } from './available';
import { figureKey, type Series } from './figure-key';
import type { KpiRow } from './kpi-rows';

const MONTHS = 6;
/** Figures of posts are compared when read at the same age, give or take so many days. */
const SAME_AGE = 3;

export interface Baseline {
  readonly value: number;
  readonly count: number;
  readonly from: Month;
  readonly to: Month;
}

/** What lines of Entries give, by key of the figure: it goes before what files give. */
export type TypedValues = ReadonlyMap<string, number>;

interface MonthValue {
  readonly month: Month;
  readonly value: number;
  readonly age: number | null;
}

function wayValue(way: Way, series: Series, month: Month, data: SheetSnapshot, typed: TypedValues): number | null {
  const figures: Record<string, Figures[MetricId]> = {};
  for (const metric of metricsOf(way.expr)) {
    const key = figureKey(month, series, metric);
    const value = typed.get(key) ?? importedValue(data, key);
    if (value === null || data.cell(key, 'missing-days') !== 0) return null;
    figures[metric] = { kind: 'value', value, days: 0, rows: 0 };
  }
  const figure = evaluate(way.expr, figures as Figures);
  return figure.kind === 'value' ? figure.value : null;
}

/** Newest first: months in which every part of the row is there and covered to the end. */
function completeMonths(row: KpiRow, months: readonly Month[], data: SheetSnapshot, typed: TypedValues): MonthValue[] {
  return [...months].reverse().flatMap((month) => {
    const parts = row.series.map((series, i) => wayValue(row.ways[i] ?? row.way, series, month, data, typed));
    if (parts.some((part) => part === null)) return [];
    const [series] = row.series;
    const [metric] = metricsOf(row.way.expr);
    const age = series?.basis === 'post' && metric ? data.cell(figureKey(month, series, metric), 'age') : null;
    const value = (parts as number[]).reduce((sum, part) => sum + part, 0);
    return [{ month, value, age: typeof age === 'number' ? age : null }];
  });
}

/** The median of the last six of them; of posts, of those read at the age of the latest. Null where there is none. */
export function baseline(
  row: KpiRow,
  months: readonly Month[],
  data: SheetSnapshot,
  typed: TypedValues,
): Baseline | null {
  const all = completeMonths(row, months, data, typed);
  const age = all[0]?.age ?? null;
  const same = (one: MonthValue): boolean => age === null || (one.age !== null && Math.abs(one.age - age) <= SAME_AGE);
  const last = all.filter(same).slice(0, MONTHS);
  const value = median(last.map((one) => one.value));
  const [to, from] = [last[0]?.month, last[last.length - 1]?.month];
  return value === null || !from || !to ? null : { value, count: last.length, from, to };
}
