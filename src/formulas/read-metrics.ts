// Reads a table of metrics and values: the names in its first column, the figures in its second.
import { findMetric } from '../catalogue/find';
import { METRICS, type MetricId } from '../catalogue/metrics';
import type { Problem } from '../model/problem';
import type { Language } from '../model/text';
import type { RawRows } from './define';
import { isBlankRaw, type Place, readNumber, readText } from './read-cell';

/** A metric that is named without a value is there and missing: null. */
export type Metrics = ReadonlyMap<MetricId, number | null>;

interface Line {
  readonly label: string;
  readonly value: number | null;
}

/** The line of a row, null for one that says nothing, or a problem. A text beside the first name makes it a header. */
function lineOf(row: readonly unknown[], isFirst: boolean, place: Place): Line | null | Problem {
  if (isBlankRaw(row[0])) return null;
  const label = readText(row[0], place);
  if (typeof label === 'object') return label;
  const value = readNumber(row[1], place);
  if (typeof value !== 'object') return { label: label ?? '', value: value ?? null };
  return isFirst && value.code === 'not-a-number' ? null : value;
}

/** The metrics of a two-column table, or what is wrong with it: a name that is unknown or comes twice, a bad value. */
export function readMetrics(rows: RawRows, place: Place, say: () => Language): Metrics | Problem {
  if (rows.some((row) => row.length !== 2)) return { code: 'not-two-columns', ...place };
  const lines: Line[] = [];
  for (const [i, row] of rows.entries()) {
    const line = lineOf(row, i === 0, place);
    if (line && 'code' in line) return line;
    if (line) lines.push(line);
  }
  const metrics = new Map<MetricId, number | null>();
  for (const { label, value } of lines) {
    const metric = findMetric(label);
    if ('nearest' in metric)
      return { code: 'unknown-metric', given: label, nearest: metric.nearest && METRICS[metric.nearest].name[say()] };
    if (metrics.has(metric.id)) return { code: 'repeated-metric', metric: METRICS[metric.id].name[say()] };
    metrics.set(metric.id, value);
  }
  return metrics;
}
