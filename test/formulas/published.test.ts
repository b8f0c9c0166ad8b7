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

type Metrics = Readonly<Record<string, number>>;

/** A KPI of the catalogue, from a table of metrics. */
const kpi = (name: string, metrics: Metrics): unknown => call('KPI_VALUE', name, Object.entries(metrics));

const FACELIFT =
  'https://facelift-bbt.com/fr/blog/2-kpis-pour-mesurer-votre-conversion-et-calculer-votre-roi-social-media';
const KADENZO = 'https://kadenzo.app/tools/social-media-report-generator';
const GA4 = 'https://www.bbccss.com/how-to-calculate-and-view-bounce-rate-in-ga4.html';
const VCR =
  'https://www.adsights.ai/blog/topics/ad-performance/how-to-calculate-video-completion-rate-vcr-thruplay-vtr';
const LAWN = 'http://60secondmarketer.com/blog/2013/11/17/in-depth-guide-calculating-social-media-roi/';
const COFFEE = 'https://toolora.info/en/blog/customer-lifetime-value-calculator-guide/';

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

  it('are not the 900 % of https://www.agence-sps-web.fr/author/sam/: 1,000 for 300 is (1,000 − 300) ÷ 300 = 233 %', () => {
    expect(call('SOCIAL_ROI', 1000, 300)).toBeCloseTo(2.3333333333, 9);
  });

  it('are not the 478.28 % of https://cal18.calculator.city/sprout-social-roi-calculator/: 22,926 ÷ 4,794 is 478.22 %', () => {
    expect(call('SOCIAL_ROI', 27_720, 4794)).toBeCloseTo(4.7822277847, 9);
  });

  it.each([
    [15_000, 10_000, 4, 0.1066819197, 0.1067, 4, 'https://calci.online/roi-calculator.html'],
    [2000, 1000, 5, 0.148698355, 0.149, 3, 'https://smartcalculations.online/roi-calculator'],
    [1500, 1000, 10, 0.041379744, 0.0414, 4, 'https://calcwise.lat/roi-calculator'],
  ])(
    'by year, %d for %d in %d years is %d, printed %d with %d digits at %s',
    (gain, cost, years, expected, printed, digits) => {
      const annual = call('SOCIAL_ROI_ANNUAL', gain, cost, years * 365);
      expect(annual).toBeCloseTo(expected, 9);
      expect(Number(Number(annual).toFixed(digits))).toBe(printed);
    },
  );

  it('by year are not the 10 % of https://www.wezual.com/finance/roi-calculator/, a plain average: 50 % in five years is 8.45 %', () => {
    expect(call('SOCIAL_ROI_ANNUAL', 150, 100, 5 * 365)).toBeCloseTo(0.0844717712, 9);
  });

  it('by year run away over a short cycle: 12 % in 30 days compound to 297 %, twelve times as much would be 146 %', () => {
    expect(call('SOCIAL_ROI_ANNUAL', 1120, 1000, 30)).toBeCloseTo(2.9702629942, 9);
  });

  it('in real terms divide by prices and do not subtract them: 20 % with 3 % inflation is 16.5 %, not 17 %', () => {
    expect(call('SOCIAL_ROI_REAL', 1200, 1000, 0.03)).toBeCloseTo(0.1650485437, 9);
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

describe('Flows of 1,200 spent today and 130 back in each of twelve months', () => {
  const flows = [[-1200, ...new Array<number>(12).fill(130)]];

  it('are worth 282.06 today at 10 % a year, with the monthly rate that compounds to it', () => {
    expect(call('SOCIAL_NPV', flows, 0.1)).toBeCloseTo(282.063417813, 8);
  });

  it('are back after ten months: 9.23 is within the tenth', () => {
    expect(call('SOCIAL_PAYBACK', flows)).toBe(10);
  });

  it('and 1,200 of costs are covered by 40 sales of 80 at 40 % margin less 2 each', () => {
    expect(call('SOCIAL_BREAK_EVEN', 1200, 80, 0.4, 2)).toBe(40);
  });
});

describe('Rates and unit costs', () => {
  it.each([
    ['SOCIAL_ENGAGEMENT_RATE', 80, 1000, 0.08, 'https://buffer.com/social-media-terms/engagement-rate'],
    ['SOCIAL_ENGAGEMENT_RATE', 20 + 5 + 2 + 13, 1000, 0.04, 'https://costcalculator.calculator.city/?p=62854'],
    [
      'SOCIAL_ENGAGEMENT_RATE',
      5000 + 1000 + 500,
      100_000,
      0.065,
      'https://imomediahub.com/social-media-engagement-rates-trends-2024',
    ],
    ['SOCIAL_CONVERSION_RATE', 45, 570, 0.0789473684, KADENZO],
    ['SOCIAL_CTR', 50, 1000, 0.05, 'https://www.elyamconsulting.com/le-lexique-des-kpis'],
    ['SOCIAL_CPC', 100, 500, 0.2, 'https://www.elyamconsulting.com/le-lexique-des-kpis'],
  ])('%s(%d; %d) is %d, as at %s', (name, above, below, expected) => {
    expect(call(name, above, below)).toBeCloseTo(expected, 9);
  });

  it(`are not the 5 % of ${FACELIFT}: 5 downloads of 500 visitors are 1 %`, () => {
    expect(call('SOCIAL_CONVERSION_RATE', 5, 500)).toBe(0.01);
  });

  it('are for a thousand impressions where the name says so', () => {
    expect(call('SOCIAL_CPM', 50, 10_000)).toBe(5);
    expect(call('SOCIAL_CPM', 7, 2000)).toBe(3.5);
  });
});

describe('Changes', () => {
  it(`from 31,000 to 38,200 are +23 %, as at ${KADENZO}`, () => {
    expect(call('KPI_CHANGE', 38_200, 31_000)).toBeCloseTo(0.2322580645, 9);
  });

  it('of a rate are in points where the KPI is named: 2.92 % after 2.64 % is 0.28 point, not +10.6 %', () => {
    expect(call('KPI_CHANGE', 0.0292, 0.0264, 'engagement rate')).toBeCloseTo(0.0028, 12);
    expect(call('KPI_CHANGE', 0.0292, 0.0264)).toBeCloseTo(0.1060606061, 9);
  });

  it('between months of 30 and 31 days at the same daily rhythm are +3.3 %, and nothing per day', () => {
    expect(call('KPI_CHANGE', 3100, 3000)).toBeCloseTo(0.0333333333, 9);
    expect(call('KPI_CHANGE', 3100 / 31, 3000 / 30)).toBe(0);
  });
});

describe('KPIs of the catalogue', () => {
  it.each<readonly [name: string, metrics: Metrics, value: number, source: string]>([
    [
      'net sentiment',
      { positive_mentions: 80, negative_mentions: 20, neutral_mentions: 100 },
      30,
      'https://help.blackboxintelligence.com/hc/en-us/articles/360003715274',
    ],
    [
      'net sentiment',
      { positive_mentions: 35, negative_mentions: 6, neutral_mentions: 59 },
      29,
      'http://help.allears.ai/en/articles/9099849-what-is-net-sentiment',
    ],
    [
      'net sentiment',
      { positive_mentions: 230, negative_mentions: 120, neutral_mentions: 150 },
      22,
      'https://socialk.it/en/glossary/sentiment-score',
    ],
    [
      'net sentiment',
      { positive_mentions: 800, negative_mentions: 150, neutral_mentions: 550 },
      43.3333333333,
      'https://japio.com/metrics/social-media-sentiment-score',
    ],
    ['CSAT', { satisfied_answers: 80, csat_answers: 100 }, 0.8, 'https://brandwatch.com/?p=182767'],
    ['GA4 engagement rate', { engaged_sessions: 693, sessions: 1810 }, 0.3828729282, GA4],
    ['bounce rate', { engaged_sessions: 693, sessions: 1810 }, 0.6171270718, GA4],
    ['VCR', { complete_views: 18_000, video_views: 100_000 }, 0.18, VCR],
    ['VTR', { complete_views: 1500, impressions: 10_000 }, 0.15, 'https://grokipedia.com/page/view_through_rate'],
    [
      'CLV',
      { revenue: 60, orders: 1, orders_per_customer: 3, customer_years: 2, margin_rate: 0.5 },
      180,
      'https://trustprofit.io/tools/ltv-calculator',
    ],
    [
      'LTV CAC',
      {
        ...{ revenue: 100, orders: 1, orders_per_customer: 3, customer_years: 2, margin_rate: 0.5 },
        ...{ full_cost: 500, new_customers: 10 },
      },
      6,
      'https://geniegoals.co.uk/glossary/ltv-cac-ratio (300 ÷ 50)',
    ],
    ['NPS', { promoters: 60, detractors: 20, nps_answers: 100 }, 40, 'the definition: 60 % promoters less 20 %'],
    [
      'taux d’engagement sur impressions',
      { likes: 20, comments: 5, shares: 2, saves: 13, impressions: 1000 },
      0.04,
      'https://costcalculator.calculator.city/?p=62854',
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
  ])('%s of %o is %d, as at %s', (name, metrics, expected) => {
    expect(kpi(name, metrics)).toBeCloseTo(expected, 9);
  });

  it.each([
    [80, 12, 3, 2880, LAWN],
    [80, 4, 3, 960, COFFEE],
  ])(
    'CLV of %d × %d a year × %d years is %d at %s, which counts revenue: ours is that at a margin of 100 %%, half of it at 50 %%',
    (order, perYear, years, published) => {
      const clv = (margin_rate: number) =>
        kpi('CLV', { revenue: order, orders: 1, orders_per_customer: perYear, customer_years: years, margin_rate });
      expect(clv(1)).toBe(published);
      expect(clv(0.5)).toBe(published / 2);
    },
  );

  it('pool posts instead of averaging their rates: 50 of 500 and 60 of 6,000 are 1.69 %, not 5.5 %', () => {
    expect(kpi('er_impressions', { engagements: 110, impressions: 6500 })).toBeCloseTo(0.0169230769, 9);
  });
});
