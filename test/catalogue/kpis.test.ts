// The catalogue of KPIs is held to the definitions of the trade and to itself.
import { describe, expect, it } from 'vitest';
import { describedKpi } from '../../src/catalogue/described';
import { type Expr, metricsOf } from '../../src/catalogue/expr';
import { KPI_IDS, KPIS, type KpiId, kpiOf } from '../../src/catalogue/kpis';
import { METRIC_IDS, METRICS } from '../../src/catalogue/metrics';
import { SOURCES, type SourceCode } from '../../src/catalogue/sources';
import type { KpiEntry } from '../../src/catalogue/types';
import { SPECS } from '../formulas/specs';
import { GOLDEN } from './kpis.golden';
import { expectFrench, expectText } from './typography';

const rows = GOLDEN.trim()
  .split('\n')
  .map((line) => line.split(' | '));

/** An expression as a person writes it, with brackets around every inner operation. */
const written = (expr: Expr): string =>
  typeof expr === 'object'
    ? expr.args.map((arg) => (typeof arg === 'object' ? `(${written(arg)})` : written(arg))).join(` ${expr.op} `)
    : String(expr);

const waysOf = (id: KpiId) => {
  const { computed } = kpiOf(id);
  return computed === 'by-hand' ? [] : computed;
};

const exprsOf = (id: KpiId): Expr[] => waysOf(id).map(({ expr }) => expr);

describe('The KPIs', () => {
  it('are the ninety-four of the golden table, no more and no less', () => {
    expect(rows).toHaveLength(94);
    expect([...KPI_IDS].sort()).toEqual(rows.map(([id]) => id).sort());
  });

  it.each(rows)('hold %s as %s', (id, ways, unit, direction, additivity, family, layer) => {
    const kpi = kpiOf(id as KpiId);
    const computed = kpi.computed === 'by-hand' ? 'by-hand' : kpi.computed.map(({ expr }) => written(expr)).join(' ; ');
    expect({ ...kpi, computed }).toMatchObject({ computed: ways, unit, direction, additivity, family, layer });
  });

  it.each(KPI_IDS)('say all that is to say of %s in both languages', (id) => {
    const { name } = kpiOf(id);
    const { definition, formula, traps }: KpiEntry = KPIS[id];
    for (const text of [name, definition, formula, traps]) {
      expectText(text.fr);
      expectText(text.en);
      expectFrench(text.fr);
    }
    for (const { fr, en } of [definition, traps]) {
      expect(fr).toMatch(/^[A-ZÀÂÉÈÊÎÔ«\d].*[.]$/);
      expect(en).toMatch(/^[A-Z“\d].*[.]$/);
    }
    expect((definition.fr.match(/[.](\s|$)/g) ?? []).length).toBeLessThanOrEqual(2);
  });

  it.each(KPI_IDS)('label the ways of %s in both languages, each with its own label', (id) => {
    const labels = waysOf(id).map(({ label }) => label);
    for (const label of labels) {
      if (!label) continue;
      expectText(label.fr);
      expectText(label.en);
      expectFrench(label.fr);
    }
    expect(new Set(labels.map((label) => label?.fr)).size).toBe(labels.length);
    expect(new Set(labels.map((label) => label?.en)).size).toBe(labels.length);
  });

  it('always name the denominator of a rate', () => {
    const unnamed = KPI_IDS.filter((id) =>
      waysOf(id).some(({ expr, label }) => typeof expr === 'object' && expr.op === '/' && !label),
    );
    expect(unnamed).toEqual([]);
  });

  it('put a division at the top of every rate, so that its terms can be summed first', () => {
    const rates = KPI_IDS.filter((id) => kpiOf(id).additivity.includes('ratio'));
    const first = rates.map((id) => [id, exprsOf(id)[0]] as const);
    expect(rates.length).toBeGreaterThan(50);
    for (const [id, expr] of first) expect([id, typeof expr === 'object' && expr.op]).toEqual([id, '/']);
  });

  it('divide by nothing that is added up where it must not be', () => {
    const daily = KPI_IDS.filter((id) => kpiOf(id).additivity === 'ratio').filter((id) =>
      metricsOf(exprsOf(id)[0] ?? 0).some((metric) => METRICS[metric].additivity === 'unique'),
    );
    expect(daily).toEqual([]);
  });

  it('are flows only where all that they are made of is', () => {
    const flows = KPI_IDS.filter((id) => kpiOf(id).additivity === 'flow');
    for (const id of flows) {
      for (const metric of metricsOf(exprsOf(id)[0] ?? 0))
        expect([id, METRICS[metric].additivity]).toEqual([id, 'flow']);
    }
  });

  it('never put ad spend over figures that were not paid for', () => {
    const mixed = KPI_IDS.filter((id) =>
      exprsOf(id).some((expr) => {
        const metrics = metricsOf(expr).filter((metric) => metric !== 'spend');
        return metricsOf(expr).includes('spend') && metrics.some((metric) => !metric.startsWith('paid_'));
      }),
    );
    expect(mixed).toEqual([]);
  });

  it('name sources that exist, each source being used', () => {
    const used = new Set(KPI_IDS.flatMap((id): readonly SourceCode[] => KPIS[id].sources));
    expect([...used].sort()).toEqual(Object.keys(SOURCES).sort());
    expect(KPI_IDS.filter((id) => describedKpi(id).sources.fr === '')).toEqual([]);
  });

  it('name calculators that exist, only where no expression says it', () => {
    const names = SPECS.map(([name]) => name);
    const withCalculator = KPI_IDS.filter((id) => kpiOf(id).calculator !== undefined);
    expect(withCalculator.map((id) => kpiOf(id).calculator)).toEqual([
      'SOCIAL_ROI_ANNUAL',
      'SOCIAL_ROI_REAL',
      'SOCIAL_BREAK_EVEN',
      'SOCIAL_PAYBACK',
      'SOCIAL_NPV',
    ]);
    for (const id of withCalculator) {
      expect(names).toContain(kpiOf(id).calculator);
      expect(kpiOf(id).computed).toBe('by-hand');
    }
  });

  it('give in words the formula of what no expression says', () => {
    const words = KPI_IDS.filter((id) => kpiOf(id).computed === 'by-hand').map((id) => [
      id,
      describedKpi(id).formula.en,
    ]);
    expect(Object.fromEntries(words)).toEqual({
      potential_reach: 'followers of the authors of mentions × 2 to 5%',
      emv: 'impressions × reference CPM ÷ 1,000 + engagements × reference cost per engagement',
      annualised_roi: '(1 + ROI)^(365 ÷ days) − 1',
      real_roi: '(1 + ROI) ÷ (1 + inflation) − 1',
      break_even: 'fixed cost ÷ (value of a conversion × margin rate − variable cost)',
      payback: 'first period where the running total (gains − costs) is back to zero or more',
      npv: 'sum of flows ÷ (1 + monthly rate)^month',
      response_time: 'median of (first reply − message received)',
    });
  });

  it('show earned media value apart from every gain and ROI', () => {
    expect(kpiOf('emv').direction).toBe('context');
    expect(metricsOf(exprsOf('roi')[0] ?? 0)).toEqual(['gain', 'full_cost']);
  });
});

describe('The metrics', () => {
  /** Sums of the lines of Costs and Gains that money rows are made of. */
  const LINES_ONLY = ['common_cost', 'ad_cost', 'gain_leads'];
  /** Brought by files and shown in the trail, though no KPI is made of them. */
  const TRAIL_ONLY = ['viewers', 'sends', 'clicks', 'users', 'new_users', 'refunds', ...LINES_ONLY];

  it('are each used by a KPI, typed as the KPI itself, or kept for the trail alone', () => {
    const used = new Set(KPI_IDS.flatMap(exprsOf).flatMap(metricsOf));
    const byHand = KPI_IDS.filter((id) => kpiOf(id).computed === 'by-hand');
    expect(METRIC_IDS.filter((id) => !used.has(id)).sort()).toEqual([...TRAIL_ONLY, ...byHand].sort());
  });

  it('have a name of their own in both languages', () => {
    for (const language of ['fr', 'en'] as const) {
      const names = METRIC_IDS.map((id) => METRICS[id].name[language]);
      names.forEach(expectText);
      expect(new Set(names).size).toBe(names.length);
    }
    for (const id of METRIC_IDS) expectFrench(METRICS[id].name.fr);
  });
});
