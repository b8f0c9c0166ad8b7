// The first interpreter of Expr: from figures to a figure.
import type { Expr } from '../catalogue/expr';
import type { MetricId } from '../catalogue/metrics';
import type { Figure } from '../model/figure';

export type Figures = Readonly<Partial<Record<MetricId, Figure>>>;

const missing = (why: Extract<Figure, { kind: 'missing' }>['why']): Figure => ({ kind: 'missing', why });

function combine(op: '+' | '-' | '*' | '/', a: number, b: number): number {
  if (op === '+') return a + b;
  if (op === '-') return a - b;
  return op === '*' ? a * b : a / b;
}

function fold(op: '+' | '-' | '*' | '/', figures: readonly Figure[]): Figure {
  const [first, ...rest] = figures;
  if (!first) throw new RangeError('An operation needs an argument.');
  return rest.reduce<Figure>((a, b) => {
    if (a.kind !== 'value') return a;
    if (b.kind !== 'value') return b;
    if (op === '/' && b.value === 0) return missing('zero-denominator');
    const value = combine(op, a.value, b.value);
    if (!Number.isFinite(value)) return missing('not-summable');
    return {
      kind: 'value',
      value,
      days: Math.min(a.days, b.days),
      rows: Math.max(a.rows, b.rows),
    };
  }, first);
}

function figureOf(expr: Expr, figures: Figures): Figure {
  if (typeof expr === 'number') return { kind: 'value', value: expr, days: Number.POSITIVE_INFINITY, rows: 0 };
  if (typeof expr !== 'string')
    return fold(
      expr.op,
      expr.args.map((arg) => figureOf(arg, figures)),
    );
  const figure = figures[expr] ?? missing('no-source');
  return figure.kind === 'bounds' ? missing('not-summable') : figure;
}

/**
 * The value of an expression over figures, in the unit that the expression gives.
 *
 * What is missing stays missing, with the reason of the first part that is: a metric without a figure is `no-source`,
 * bounds are `not-summable`, a division by zero is `zero-denominator`; a result beyond the range of numbers is
 * `not-summable` too. `days` are those of the least covered part, `rows` those of the part with most rows: parts of one
 * source share their rows.
 */
export function evaluate(expr: Expr, figures: Figures): Figure {
  const figure = figureOf(expr, figures);
  if (figure.kind !== 'value') return figure;
  return Number.isFinite(figure.days) ? figure : { ...figure, days: 0 };
}
