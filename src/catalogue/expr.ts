// A KPI's formula is data: two interpreters read it, maths/evaluate.ts and plan/to-formula.ts.
import type { MetricId } from './metrics';

/** A metric, a constant, or an operation on two or more of them (left to right). */
export type Expr = MetricId | number | { readonly op: '+' | '-' | '*' | '/'; readonly args: readonly Expr[] };

/** The metrics that an expression needs, each once, in order of appearance. */
export function metricsOf(expr: Expr): MetricId[] {
  if (typeof expr === 'number') return [];
  if (typeof expr === 'string') return [expr];
  return [...new Set(expr.args.flatMap(metricsOf))];
}
