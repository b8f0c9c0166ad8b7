// One formula, two interpreters: what the engine makes of toFormula is what evaluate gives, missing included.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recalculate } from '../../local/engine/load';
import { Workbook } from '../../local/model';
import type { Expr } from '../../src/catalogue/expr';
import { KPI_IDS, kpiOf } from '../../src/catalogue/kpis';
import type { MetricId } from '../../src/catalogue/metrics';
import { evaluate } from '../../src/maths/evaluate';
import type { Figure } from '../../src/model/figure';
import { f } from '../../src/plan/formula';
import { toFormula } from '../../src/plan/to-formula';
import { runs } from '../runs';

const METRICS: readonly MetricId[] = ['likes', 'comments', 'shares', 'saves', 'impressions', 'spend'];

/** What a cell may hold where a figure is looked for: a number, nothing, an empty text, a word, an error. */
type Held = number | 'blank' | 'empty text' | 'word' | 'error';

const figureOf = (held: Held | undefined): Figure =>
  typeof held === 'number' ? { kind: 'value', value: held, days: 1, rows: 1 } : { kind: 'missing', why: 'empty' };

function put(workbook: Workbook, row: number, column: number, held: Held | undefined): void {
  const sheet = workbook.sheet('Figures');
  if (typeof held === 'number') sheet.setValue(row, column, held);
  if (held === 'word') sheet.setValue(row, column, 'manque X');
  if (held === 'empty text') sheet.setFormula(row, column, '=""');
  if (held === 'error') sheet.setFormula(row, column, '=NA()');
}

/** One case per column, A to Z. */
const letters = (column: number): string => String.fromCharCode(64 + column);

interface Case {
  readonly expr: Expr;
  readonly held: Partial<Record<MetricId, Held>>;
}

/** All cases in one workbook, one column each: figures on one sheet, formulas on the other. */
async function engineValues(cases: readonly Case[], metrics: readonly MetricId[] = METRICS): Promise<unknown[]> {
  const workbook = new Workbook({ sheets: ['Figures', 'Formulas'] });
  const sheet = workbook.sheet('Formulas');
  const rowOf = new Map(metrics.map((metric, i) => [metric, i + 1]));
  cases.forEach(({ expr, held }, i) => {
    for (const metric of metrics) put(workbook, rowOf.get(metric) ?? 0, i + 1, held[metric]);
    const { parts } = toFormula(
      expr,
      (metric) => f`${`INDEX(Figures!$${letters(i + 1)}:$${letters(i + 1)};${rowOf.get(metric) ?? 0})`}`,
    );
    sheet.setFormula(1, i + 1, `=${parts.join('')}`);
  });
  await recalculate(workbook);
  return cases.map((_, i) => sheet.value(1, i + 1));
}

/** The sheet shows a blank where there is no figure; figures agree to the last digits that double precision holds. */
function agree(shown: unknown, { expr, held }: Case): void {
  const figures = Object.fromEntries(Object.entries(held).map(([metric, one]) => [metric, figureOf(one)]));
  const figure = evaluate(expr, figures);
  const what = JSON.stringify({ expr, held, shown, figure });
  if (figure.kind !== 'value') expect(shown, what).toBe('');
  else {
    expect(typeof shown, what).toBe('number');
    expect(Math.abs((shown as number) - figure.value), what).toBeLessThanOrEqual(
      1e-9 * Math.max(1, Math.abs(figure.value)),
    );
  }
}

const held: fc.Arbitrary<Held> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -50, max: 50 }) },
  { weight: 2, arbitrary: fc.double({ min: -1e4, max: 1e4, noNaN: true }).map((n) => Number(n.toFixed(3))) },
  { weight: 2, arbitrary: fc.constantFrom<Held>('blank', 'empty text', 'word', 'error', 0) },
);

const { expr } = fc.letrec<{ expr: Expr; term: Expr; operation: Expr }>((tie) => ({
  term: fc.oneof(fc.constantFrom(...METRICS), fc.integer({ min: -3, max: 1000 }), fc.constantFrom(0.15, 0.5, 2.25)),
  operation: fc.record({
    op: fc.constantFrom('+', '-', '*', '/'),
    args: fc.array(fc.oneof({ maxDepth: 2 }, tie('term'), tie('operation')), { minLength: 2, maxLength: 4 }),
  }) as fc.Arbitrary<Expr>,
  expr: fc.oneof(tie('operation'), fc.constantFrom(...METRICS)) as fc.Arbitrary<Expr>,
}));

const oneCase: fc.Arbitrary<Case> = fc.record({
  expr,
  held: fc.record(Object.fromEntries(METRICS.map((metric) => [metric, held])), { requiredKeys: [] }),
});

describe('toFormula in the engine', () => {
  it('gives what evaluate gives, for random expressions and figures, missing included', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(oneCase, { minLength: 15, maxLength: 26 }), async (cases) => {
        const shown = await engineValues(cases);
        cases.forEach((one, i) => {
          agree(shown[i], one);
        });
      }),
      { numRuns: runs(60) },
    );
  });

  it('gives it for every way of every KPI, complete and with each part missing in turn', async () => {
    const ways = KPI_IDS.flatMap((id) => {
      const { computed } = kpiOf(id);
      return computed === 'by-hand' ? [] : computed.map((way) => way.expr);
    });
    expect(ways.length).toBeGreaterThan(60);
    for (const one of ways) {
      const metrics = [...new Set(JSON.stringify(one).match(/[a-z_]{4,}/g) ?? [])].filter(
        (word) => word !== 'args',
      ) as MetricId[];
      const full = Object.fromEntries(metrics.map((metric, i) => [metric, 7 + i * 3]));
      const cases: Case[] = [
        { expr: one, held: full },
        ...metrics.map((metric) => ({ expr: one, held: { ...full, [metric]: 'blank' as const } })),
      ];
      const shown = await engineValues(cases, metrics);
      cases.forEach((given, i) => {
        agree(shown[i], given);
      });
    }
  });
});
