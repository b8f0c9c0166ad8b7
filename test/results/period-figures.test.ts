import { describe, expect, it } from 'vitest';
import type { MetricId } from '../../src/catalogue/metrics';
import type { Month } from '../../src/model/day';
import type { Break } from '../../src/results/breaks';
import { type MonthTrail, periodFigures } from '../../src/results/period-figures';
import { periodsOf } from '../../src/results/periods';
import { faultsOf, textOf } from './support/formula-text';

const X = { network: 'x', account: null, scope: 'total', basis: 'day' } as const;
const trail = (month: Month, metric: MetricId, missingDays: number | null = 0): MonthTrail => ({
  month,
  series: X,
  metric,
  days: 30,
  missingDays,
});
const MONTHS: readonly Month[] = ['2025-01', '2025-02', '2025-03'];
const quarter = (trails: readonly MonthTrail[], breaks: readonly Break[] = []) =>
  periodFigures(trails, periodsOf(['2025-01'], 1).slice(0, 1), breaks, 'fr');
const value = (trails: readonly MonthTrail[], breaks: readonly Break[] = []): string | undefined => {
  const [found] = quarter(trails, breaks);
  return found && textOf(found.value);
};
const row = (month: Month, metric: MetricId) =>
  `INDEX([data!*/value];MATCH("${month}|x||total|${metric}|day";[data!*/#];0))`;

describe('a quarter in the Data sheet', () => {
  it('sums a flow over its three rows, found by their keys, and says where a value is deleted', () => {
    const rows = MONTHS.map((month) => row(month, 'likes')).join(';');
    expect(value(MONTHS.map((month) => trail(month, 'likes')))).toBe(
      `=IFERROR(IF(COUNT(${rows})<3;"un mois sans valeur";SUM(${rows}));"un mois sans valeur")`,
    );
  });

  it('has a key where a month has its own, days in all and the rows behind it', () => {
    const [found] = quarter(MONTHS.map((month) => trail(month, 'likes')));
    expect(found).toMatchObject({ key: 'Q:2025-01|x||total|likes|day', days: 90, missingDays: 0 });
    expect(found?.trace).toBe('lignes de\u00a0: janvier 2025, février 2025, mars 2025');
  });

  it('is no sum where a month is absent, not complete, or of unknown coverage: it says so', () => {
    expect(value([trail('2025-01', 'likes'), trail('2025-03', 'likes')])).toBe('="2 mois complets sur 3"');
    expect(value([...MONTHS.slice(0, 2).map((m) => trail(m, 'likes')), trail('2025-03', 'likes', 4)])).toBe(
      '="2 mois complets sur 3"',
    );
    expect(value(MONTHS.map((month) => trail(month, 'likes', null)))).toBe('="période du fichier inconnue"');
  });

  it('takes the last level of a stock, and the first of what opens the period', () => {
    const last = row('2025-03', 'followers');
    expect(value(MONTHS.map((month) => trail(month, 'followers')))).toContain(`COUNT(${last})<1;`);
    const first = row('2025-01', 'followers_start');
    expect(value(MONTHS.map((month) => trail(month, 'followers_start')))).toContain(`COUNT(${first})<1;`);
  });

  it('has no level while its last month is not there to the end', () => {
    expect(value(MONTHS.slice(0, 2).map((month) => trail(month, 'followers')))).toBe('="2 mois complets sur 3"');
    expect(value([trail('2025-03', 'followers', 10)])).toBe('="mois incomplet"');
  });

  it('never sums people counted once: it names the bounds', () => {
    const text = value(MONTHS.map((month) => trail(month, 'reach')));
    expect(text).toContain('"de "&MAX(');
    expect(text).toContain('&" à "&SUM(');
  });

  it('has nothing for a score of one month', () => {
    expect(quarter(MONTHS.map((month) => trail(month, 'nps_score')))).toEqual([]);
  });

  it('is never spliced over a break', () => {
    const text = { fr: 'autre compte', en: 'other count' };
    const at = (month: Month): Break => ({ month, network: 'x', metrics: ['likes'], text });
    const likes = MONTHS.map((month) => trail(month, 'likes'));
    expect(value(likes, [at('2025-02')])).toBe('="rupture en février 2025"');
    // A break at its first month parts it from the quarter before, not in two.
    expect(value(likes, [at('2025-01')])).toContain('SUM(');
  });

  it('is read in every locale and spreadsheet', () => {
    for (const metric of ['likes', 'followers', 'followers_start', 'reach'] as const)
      for (const { value: formula } of quarter(MONTHS.map((month) => trail(month, metric))))
        expect(faultsOf(formula)).toEqual([]);
  });
});
