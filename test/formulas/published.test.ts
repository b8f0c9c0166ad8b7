// The formulas give what published calculations give; where a published figure is wrong, the test says which and why.
import { describe, expect, it } from 'vitest';
import { runFormula } from '../../src/formulas/run-formula';
import { SPECS } from './specs';

const specs = new Map(SPECS);

function call(name: string, ...args: unknown[]): unknown {
  const spec = specs.get(name);
  if (!spec) throw new Error(`There is no formula ${name}.`);
  return runFormula(spec, args, () => 'en_GB');
}

/** A KPI of the catalogue, from a table of metrics. */
const kpi = (name: string, metrics: Readonly<Record<string, number>>): unknown =>
  call('KPI_VALUE', name, Object.entries(metrics));

describe('Returns', () => {
  it.each([
    [200, 50, 3, 'https://www.meltwater.com/fr/blog/roi-social-media'],
    [100, 10, 9, 'https://www.plezi.co/fr/roi-medias-sociaux/'],
    [130_000, 100_000, 0.3, 'https://www.wezual.com/finance/roi-calculator/'],
    [2000, 1000, 1, 'https://www.affgu.com/fr/measure-social-media-roi-1.html'],
  ])('SOCIAL_ROI(%d; %d) is %d, as at %s', (gain, cost, expected) => {
    expect(call('SOCIAL_ROI', gain, cost)).toBeCloseTo(expected, 12);
    expect(kpi('ROI', { gain, full_cost: cost })).toBeCloseTo(expected, 12);
  });

  it('are not what agence-sps-web.fr prints: 1,000 for 300 is 233 %, not 900 %', () => {
    expect(call('SOCIAL_ROI', 1000, 300)).toBeCloseTo(2.3333333333, 9);
  });

  it('by year agree with calci.online: 10,000 becoming 15,000 in four years is 10.67 %', () => {
    expect(call('SOCIAL_ROI_ANNUAL', 15_000, 10_000, 4 * 365)).toBeCloseTo(0.1066819197, 9);
  });

  it('by year are not the plain average that wezual.com mentions: 50 % in five years is 8.45 %, not 10 %', () => {
    expect(call('SOCIAL_ROI_ANNUAL', 150, 100, 5 * 365)).toBeCloseTo(0.0844717712, 9);
  });

  it('on revenue and on margin differ, and ROAS is neither: 300 %, 40 % and 5', () => {
    expect(call('SOCIAL_ROI', 4000, 1000)).toBe(3);
    expect(call('SOCIAL_ROI', 4000 * 0.35, 1000)).toBeCloseTo(0.4, 12);
    expect(call('SOCIAL_ROAS', 4000, 800)).toBe(5);
  });

  it('of outsourcing count fee, follow-up and opportunity cost: 25 h at 60 plus 40 in-house is 1,540 against 940', () => {
    expect(call('OUTSOURCING_ROI', 1540, 900, 40, 0)).toBeCloseTo(600 / 940, 12);
    expect(call('OUTSOURCING_ROI', 1540, 0, 40, 1500)).toBe(0);
  });
});

describe('Rates and unit costs', () => {
  it.each([
    ['SOCIAL_ENGAGEMENT_RATE', 80, 1000, 0.08, 'https://buffer.com/social-media-terms/engagement-rate'],
    ['SOCIAL_ENGAGEMENT_RATE', 40, 1000, 0.04, 'https://costcalculator.calculator.city/?p=62854'],
    [
      'SOCIAL_ENGAGEMENT_RATE',
      6500,
      100_000,
      0.065,
      'https://imomediahub.com/social-media-engagement-rates-trends-2024',
    ],
    ['SOCIAL_CONVERSION_RATE', 45, 570, 0.0789473684, 'https://kadenzo.app/tools/social-media-report-generator'],
    ['SOCIAL_CTR', 50, 1000, 0.05, 'https://www.elyamconsulting.com/le-lexique-des-kpis'],
    ['SOCIAL_CPC', 100, 500, 0.2, 'https://www.elyamconsulting.com/le-lexique-des-kpis'],
  ])('%s(%d; %d) is %d, as at %s', (name, above, below, expected) => {
    expect(call(name, above, below)).toBeCloseTo(expected, 9);
  });

  it('are not what facelift-bbt.com prints: 5 downloads of 500 visitors are 1 %, not 5 %', () => {
    expect(call('SOCIAL_CONVERSION_RATE', 5, 500)).toBe(0.01);
  });

  it('are for a thousand impressions where the name says so', () => {
    expect(call('SOCIAL_CPM', 50, 10_000)).toBe(5);
    expect(call('SOCIAL_CPM', 7, 2000)).toBe(3.5);
  });

  it('of change agree with kadenzo.app: 38,200 after 31,000 is +23 %', () => {
    expect(call('KPI_CHANGE', 38_200, 31_000)).toBeCloseTo(0.2322580645, 9);
  });
});

describe('KPIs of the catalogue', () => {
  it.each<readonly [name: string, metrics: Readonly<Record<string, number>>, value: number, source: string]>([
    [
      'net sentiment',
      { positive_mentions: 80, negative_mentions: 20, neutral_mentions: 100 },
      30,
      'blackboxintelligence.com',
    ],
    ['net sentiment', { positive_mentions: 35, negative_mentions: 6, neutral_mentions: 59 }, 29, 'allears.ai'],
    ['net sentiment', { positive_mentions: 230, negative_mentions: 120, neutral_mentions: 150 }, 22, 'socialk.it'],
    [
      'net sentiment',
      { positive_mentions: 800, negative_mentions: 150, neutral_mentions: 550 },
      43.3333333333,
      'japio.com',
    ],
    ['CSAT', { satisfied_answers: 80, csat_answers: 100 }, 0.8, 'brandwatch.com'],
    ['GA4 engagement rate', { engaged_sessions: 693, sessions: 1810 }, 0.3828729282, 'bbccss.com'],
    ['bounce rate', { engaged_sessions: 693, sessions: 1810 }, 0.6171270718, 'bbccss.com'],
    ['VCR', { complete_views: 18_000, video_views: 100_000 }, 0.18, 'adsights.ai'],
    ['VTR', { complete_views: 1500, impressions: 10_000 }, 0.15, 'grokipedia.com'],
    [
      'CLV',
      { revenue: 60, orders: 1, orders_per_customer: 3, customer_years: 2, margin_rate: 0.5 },
      180,
      'trustprofit.io',
    ],
    [
      'LTV CAC',
      {
        revenue: 100,
        orders: 1,
        orders_per_customer: 3,
        customer_years: 2,
        margin_rate: 0.5,
        full_cost: 500,
        new_customers: 10,
      },
      6,
      'geniegoals.co.uk',
    ],
    [
      'NPS',
      { promoters: 60, detractors: 20, nps_answers: 100 },
      40,
      'the definition: 60 % promoters less 20 % detractors',
    ],
    [
      'taux d’engagement sur impressions',
      { likes: 20, comments: 5, shares: 2, saves: 13, impressions: 1000 },
      0.04,
      'linkedin',
    ],
    ['durée moyenne de visionnage', { watch_time_hours: 10, video_views: 1800 }, 20, 'ten hours over 1,800 views'],
    [
      'conversions incrémentales',
      { exposed_conversions: 120, control_conversions: 40, exposed_people: 2000, control_people: 1000 },
      40,
      'twice the people',
    ],
    [
      'taux de rétention des clients',
      { customers: 950, all_new_customers: 100, customers_start: 1000 },
      0.85,
      'the definition',
    ],
    ['coût total', { cash_cost: 400, staff_cost: 900 }, 1300, 'the definition'],
    ['coût total', { cash_cost: 400 }, 400, 'without hours'],
  ])('%s of %o is %d (%s)', (name, metrics, expected) => {
    expect(kpi(name, metrics)).toBeCloseTo(expected, 9);
  });

  it('pool posts instead of averaging their rates: 50 of 500 and 60 of 6,000 are 1.69 %, not 5.5 %', () => {
    expect(kpi('er_impressions', { engagements: 110, impressions: 6500 })).toBeCloseTo(0.0169230769, 9);
  });
});
