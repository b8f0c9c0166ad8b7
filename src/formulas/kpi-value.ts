// An indicator worked out from metrics given by hand.
import { metricsOf } from '../catalogue/expr';
import { METRICS, type MetricId } from '../catalogue/metrics';
import type { Kpi } from '../catalogue/types';
import { evaluate, type Figures } from '../maths/evaluate';
import type { Figure } from '../model/figure';
import type { Problem } from '../model/problem';
import type { Language } from '../model/text';
import type { Metrics } from './read-metrics';

function figuresOf(metrics: Metrics): Figures {
  const figures: Partial<Record<MetricId, Figure>> = {};
  for (const [id, value] of metrics) {
    figures[id] = value === null ? { kind: 'missing', why: 'empty' } : { kind: 'value', value, days: 0, rows: 1 };
  }
  return figures;
}

/** The KPI by the first of its ways whose metrics are all named; '' where one of them is blank. */
export function valueOfKpi(kpi: Kpi, metrics: Metrics, say: () => Language): number | '' | Problem {
  const name = () => kpi.name[say()];
  if (kpi.computed === 'by-hand') return { code: 'kpi-by-hand', kpi: name(), calculator: kpi.calculator ?? null };
  const way = kpi.computed.find(({ expr }) => metricsOf(expr).every((id) => metrics.has(id)));
  if (!way) {
    const needed = metricsOf(kpi.computed[0]?.expr ?? 0).filter((id) => !metrics.has(id));
    return { code: 'metrics-missing', kpi: name(), missing: needed.map((id) => METRICS[id].name[say()]).join(', ') };
  }
  const figure = evaluate(way.expr, figuresOf(metrics));
  if (figure.kind === 'value') return figure.value;
  if (figure.kind === 'missing' && figure.why === 'empty') return '';
  return { code: 'kpi-zero-denominator', kpi: name() };
}
