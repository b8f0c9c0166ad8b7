// Every example of every formula's specification is run and gives what it says.
import { describe, expect, it } from 'vitest';
import type { Example, FormulaSpec } from '../../src/formulas/define';
import { runFormula } from '../../src/formulas/run-formula';
import { ProblemError } from '../../src/model/problem';
import { SPECS } from './specs';

/** Figures of examples are written with ten decimals at most. */
function expectSame(actual: unknown, expected: unknown): void {
  if (Array.isArray(expected)) {
    expect(Array.isArray(actual) && actual.length).toBe(expected.length);
    expected.forEach((item, i) => {
      expectSame((actual as unknown[])[i], item);
    });
  } else if (typeof expected === 'number') expect(actual).toBeCloseTo(expected, 9);
  else expect(actual).toBe(expected);
}

function problemOf(spec: FormulaSpec, { args, locale = 'fr_FR' }: Example): string {
  try {
    return `no problem: ${JSON.stringify(runFormula(spec, args, () => locale))}`;
  } catch (error) {
    if (error instanceof ProblemError) return error.problem.code;
    throw error;
  }
}

describe.each(SPECS)('The examples of %s', (_, spec) => {
  it.each(spec.examples.map((example) => [JSON.stringify(example.args), example] as const))(
    'hold for %s',
    (__, example) => {
      if (example.problem) expect(problemOf(spec, example)).toBe(example.problem);
      else
        expectSame(
          runFormula(spec, example.args, () => example.locale ?? 'fr_FR'),
          example.result,
        );
    },
  );

  it('say either a result or a problem, never both', () => {
    expect(spec.examples.every((e) => (e.result === undefined) !== (e.problem === undefined))).toBe(true);
  });

  it('show a result first and a problem somewhere', () => {
    expect(spec.examples[0]?.result).toBeDefined();
    expect(spec.examples.some((e) => e.problem !== undefined)).toBe(true);
  });
});

describe('The formulas', () => {
  it('are all there', () => {
    expect(SPECS.map(([name]) => name).sort()).toEqual([
      'KPI_CHANGE',
      'KPI_FOR',
      'KPI_INFO',
      'KPI_OBJECTIVES',
      'KPI_PACE',
      'KPI_STATUS',
      'KPI_VALUE',
      'OUTSOURCING_ROI',
      'SOCIAL_AMPLIFICATION',
      'SOCIAL_APPLAUSE',
      'SOCIAL_ASSISTED',
      'SOCIAL_ATTRIBUTION',
      'SOCIAL_BREAK_EVEN',
      'SOCIAL_CONVERSATION',
      'SOCIAL_CONVERSION_RATE',
      'SOCIAL_CPA',
      'SOCIAL_CPC',
      'SOCIAL_CPL',
      'SOCIAL_CPM',
      'SOCIAL_CTR',
      'SOCIAL_ENGAGEMENT_RATE',
      'SOCIAL_FOLLOWER_GROWTH',
      'SOCIAL_NPV',
      'SOCIAL_PAYBACK',
      'SOCIAL_ROAS',
      'SOCIAL_ROI',
      'SOCIAL_ROI_ANNUAL',
      'SOCIAL_ROI_REAL',
      'SOCIAL_SHARE_OF_VOICE',
    ]);
  });

  it('take their arguments in the order that is documented', () => {
    const signatures = Object.fromEntries(
      SPECS.map(([name, { params }]) => [
        name,
        Object.entries(params)
          .map(([param, { optional }]) => (optional ? `[${param}]` : param))
          .join(', '),
      ]),
    );
    expect(signatures).toMatchObject({
      SOCIAL_ROI: 'gain, cost',
      SOCIAL_ROI_ANNUAL: 'gain, cost, days',
      SOCIAL_ROI_REAL: 'gain, cost, inflation',
      SOCIAL_BREAK_EVEN: 'fixed_cost, value, margin, variable_cost',
      SOCIAL_PAYBACK: 'flows',
      SOCIAL_NPV: 'flows, annual_rate',
      SOCIAL_ROAS: 'revenue, ad_spend',
      OUTSOURCING_ROI: 'gain, fee, internal_cost, opportunity_cost',
      KPI_FOR: 'objective, [role], [language]',
      KPI_OBJECTIVES: '[language]',
      KPI_INFO: 'kpi, [field], [language]',
      KPI_VALUE: 'kpi, metrics',
      KPI_CHANGE: 'current, previous, [kpi]',
      KPI_STATUS: 'actual, target, [kpi]',
      KPI_PACE: 'actual, target, start, end, as_of, [start_value]',
      SOCIAL_FOLLOWER_GROWTH: 'start, end',
      SOCIAL_CPM: 'spend, impressions',
      SOCIAL_SHARE_OF_VOICE: 'own, all',
    });
  });
});

describe.each(SPECS)('The help of %s', (_, { summary, params, examples }) => {
  const texts = [summary, ...Object.values(params).map((p) => p.help), ...examples.flatMap((e) => e.note ?? [])];

  it('is plain sentences in both languages, fit for one line of a tooltip', () => {
    for (const text of texts.flatMap(({ fr, en }) => [fr, en])) {
      expect(text).toMatch(/^\S.*[.]$/);
      expect(text).not.toMatch(/[<>@\n]|\*\//);
    }
  });

  it('follows French typography', () => {
    for (const { fr } of texts) expect(fr).not.toMatch(/ [:;?!%»]|« |'|[^ \u00a0\u202f]%/);
  });
});
