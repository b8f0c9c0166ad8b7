// The second interpreter of Expr: the native formula that gives what maths/evaluate gives.
import { type Expr, metricsOf } from '../catalogue/expr';
import type { MetricId } from '../catalogue/metrics';
import { f, join } from './formula';
import type { Formula } from './types';

/** Where a metric's value is found: a formula piece that is a number, a blank, a text or an error. */
export type RefOf = (metric: MetricId) => Formula;

function arithmetic(expr: Expr, refs: RefOf): Formula {
  if (typeof expr === 'number') return number(expr);
  if (typeof expr === 'string') return refs(expr);
  return f`(${join(
    expr.args.map((arg) => arithmetic(arg, refs)),
    expr.op,
  )})`;
}

/** Integers as they are; a fraction as a division, for the decimal mark depends on the locale. */
function number(n: number): Formula {
  if (Number.isInteger(n)) return f`${n < 0 ? `(${n})` : String(n)}`;
  for (let denominator = 10; Number.isFinite(n) && denominator <= 1e9; denominator *= 10) {
    const numerator = Math.round(n * denominator);
    if (numerator / denominator === n) return f`(${String(numerator)}/${String(denominator)})`;
  }
  throw new RangeError(`toFormula: ${n} has too many decimals`);
}

/**
 * The formula (without its "=") of an expression. It is blank ("") where a metric is missing (blank, text, error or no
 * row) and where a denominator is zero; else the number that {@link evaluate} gives.
 */
export function toFormula(expr: Expr, refs: RefOf): Formula {
  const metrics = metricsOf(expr);
  if (typeof expr === 'number') return number(expr);
  const guarded = f`IFERROR(${arithmetic(expr, refs)};"")`;
  if (metrics.length === 0) return guarded;
  const values = metrics.map((metric) => f`IFERROR(${refs(metric)};"")`);
  return f`IF(COUNT(${join(values, ';')})<${String(metrics.length)};"";${guarded})`;
}
