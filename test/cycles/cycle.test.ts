// The days of a cycle, what follows what, and what is refused.
import { describe, expect, it } from 'vitest';
import { type Cycle, elapsed, isClosed, periodOf, previousOf, wholeMonths, withEvent } from '../../src/cycles/cycle';
import { dailySeries } from '../../src/cycles/daily';
import { dailyOf } from '../../src/cycles/daily-plan';
import { openCycle } from '../../src/cycles/open';
import { cycleMessages } from '../../src/i18n/cycles';
import { expectFrench, expectText } from '../catalogue/typography';
import { seen, table } from '../results/support/readings';

const cycle = (over: Partial<Cycle> = {}): Cycle => ({
  id: '2025-01-01/2025-03-31',
  number: 1,
  kind: 'quarter',
  from: '2025-01-01',
  to: '2025-03-31',
  objectives: ['awareness'],
  kpis: ['views'],
  events: [{ what: 'opened', on: '2025-01-02' }],
  ...over,
});
const workbook = {
  cycles: [cycle()],
  followed: {
    objectives: ['leads'],
    picks: { leads: ['leads', 'cpl'] },
    sets: [{ from: '2025-01-01', kpis: ['leads', 'cpl'] }],
  },
  today: '2025-04-02',
} as const;

describe('a cycle', () => {
  it('of a month or a quarter is made of whole months, whatever the day that is given', () => {
    expect(periodOf({ kind: 'month', from: '2024-02-12' })).toEqual({ from: '2024-02-01', to: '2024-02-29' });
    expect(periodOf({ kind: 'quarter', from: '2025-11-03' })).toEqual({ from: '2025-11-01', to: '2026-01-31' });
  });

  it('of free dates needs a last day that does not come before the first', () => {
    expect(() => periodOf({ kind: 'free', from: '2025-04-10' })).toThrow('cycle-dates');
    expect(() => periodOf({ kind: 'free', from: '2025-04-10', to: '2025-04-09' })).toThrow('cycle-dates');
  });

  it('knows whether it is made of whole months', () => {
    expect(wholeMonths({ from: '2025-01-01', to: '2025-02-28' })).toEqual(['2025-01', '2025-02']);
    expect(wholeMonths({ from: '2025-01-02', to: '2025-02-28' })).toBeNull();
  });

  it('counts the days that are over: not today, and none before it begins or after it ends', () => {
    expect(elapsed(cycle(), '2025-01-11')).toBe(10);
    expect(elapsed(cycle(), '2024-12-01')).toBe(0);
    expect(elapsed(cycle(), '2025-06-01')).toBe(90);
  });

  it('never shares a day with another', () => {
    expect(() => openCycle({ kind: 'month', from: '2025-03-01' }, undefined, workbook)).toThrow('cycle-overlap');
  });

  it('takes the objectives and the KPIs of the one before, unless others are given', () => {
    const next = openCycle({ kind: 'quarter', from: '2025-04-01' }, undefined, workbook);
    expect([next.number, next.objectives, next.kpis]).toEqual([2, ['awareness'], ['views']]);
    const other = openCycle({ kind: 'quarter', from: '2025-04-01' }, ['leads'], workbook);
    expect(other.kpis).toEqual(['leads', 'cpl']);
  });

  it('takes what the workbook has chosen since the one before was opened', () => {
    const sets = [{ from: '2025-02-01', kpis: ['leads', 'cpl'] }] as const;
    const next = openCycle({ kind: 'quarter', from: '2025-04-01' }, undefined, {
      ...workbook,
      followed: { ...workbook.followed, sets },
    });
    expect([next.objectives, next.kpis]).toEqual([['leads'], ['leads', 'cpl']]);
  });

  it('that is the first takes the KPIs that were picked for its objectives', () => {
    const first = openCycle({ kind: 'quarter', from: '2025-04-01' }, undefined, { ...workbook, cycles: [] });
    expect([first.objectives, first.kpis]).toEqual([['leads'], ['leads', 'cpl']]);
  });

  it('that is there already is answered as it is: opening twice makes one', () => {
    expect(openCycle({ kind: 'quarter', from: '2025-01-15' }, ['leads'], workbook)).toEqual(cycle());
  });

  it('is closed until it is reopened, and keeps the trace of both', () => {
    const closed = withEvent(cycle(), 'closed', '2025-04-02');
    expect(isClosed(closed)).toBe(true);
    const again = withEvent(closed, 'reopened', '2025-04-05');
    expect(isClosed(again)).toBe(false);
    expect(again.events.map(({ what }) => what)).toEqual(['opened', 'closed', 'reopened']);
  });

  it('keeps its last measure alone, and notes nothing twice', () => {
    const measured = withEvent(withEvent(cycle(), 'measured', '2025-02-01'), 'measured', '2025-03-01');
    expect(measured.events).toEqual([
      { what: 'opened', on: '2025-01-02' },
      { what: 'measured', on: '2025-03-01' },
    ]);
    expect(withEvent(measured, 'measured', '2025-03-01')).toEqual(measured);
  });

  it('is compared with the one that ended last before it begins', () => {
    const two = cycle({ id: 'b', from: '2025-04-01', to: '2025-06-30' });
    expect(previousOf([two, cycle()], { from: '2025-07-01' })?.id).toBe('b');
    expect(previousOf([two], { from: '2025-04-01' })).toBeNull();
  });
});

describe('daily figures', () => {
  const two = table([
    seen(5, { day: '2025-03-10' }),
    seen(7, { day: '2025-03-10', row: 3 }),
    seen(4, { day: '2025-03-12' }),
    seen(900, { metric: 'reach', day: '2025-03-10' }),
  ]);
  const valuesOf = (...readings: Parameters<typeof dailySeries>[0]) =>
    dailySeries(readings).map(({ key, values }) => [key, Object.fromEntries(values)]);

  it('add the rows of one day, leave out a day without any, and never take unique people', () => {
    expect(valuesOf(two)).toEqual([['instagram||total|likes|day', { '2025-03-10': 12, '2025-03-12': 4 }]]);
  });

  it('count a day that two files give once, as the later reading gives it', () => {
    const later = table([seen(20, { day: '2025-03-10' })], {}, { tab: 'later', read: '2025-06-01' });
    expect(valuesOf(two, later)).toEqual([['instagram||total|likes|day', { '2025-03-10': 20, '2025-03-12': 4 }]]);
  });

  it('leave out figures of posts and totals of periods', () => {
    expect(valuesOf(table([seen(3, { basis: 'post', item: 'p' }), seen(3, { basis: 'period' })]))).toEqual([]);
  });

  it('are not written again where nothing has changed, and are where one figure has', () => {
    const first = dailyOf([two], { settings: {}, language: 'en', has: () => false });
    const settings = { daily: first?.record };
    expect(dailyOf([two], { settings, language: 'en', has: () => true })).toBeNull();
    const one = table([seen(6, { day: '2025-03-10' })]);
    expect(dailyOf([one], { settings, language: 'en', has: () => true })).not.toBeNull();
    expect(dailyOf([two], { settings, language: 'en', has: () => false })).not.toBeNull();
  });

  it('that vanish are planned blank, so that nothing sums what is no longer there', () => {
    const first = dailyOf([two], { settings: {}, language: 'en', has: () => false });
    const now = table([seen(6, { metric: 'comments', day: '2025-03-11' })]);
    const change = dailyOf([now], { settings: { daily: first?.record }, language: 'en', has: () => true });
    const rows = change?.plan.blocks[1]?.rows ?? [];
    expect(rows.map(({ key }) => key)).toEqual(['2025-03-10', '2025-03-11', '2025-03-12']);
    expect(change?.plan.blocks[1]?.columns.map(({ key }) => key)).toContain('instagram||total|likes|day');
    expect(rows.map(({ cells }) => cells['instagram||total|likes|day'] ?? null)).toEqual([null, null, null]);
    expect(change?.plan.exact).toBe(true);
  });
});

const textsOf = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value as object).flatMap(textsOf);

describe('the words of cycles', () => {
  /** Pieces that formulas put between numbers: their spaces are theirs. */
  const pieces = (text: string): boolean => !/^ ?[dj]?( \/ )?$|^[;\u00a0 ]+$| [dj] \/ $|^ [dj]$/.test(text);

  it.each(['fr', 'en'] as const)('are all there in %s', (language) => {
    for (const text of textsOf(cycleMessages(language)).filter(pieces)) expectText(text);
  });

  it('are written as French is', () => {
    for (const text of textsOf(cycleMessages('fr')).filter(pieces)) expectFrench(text);
  });
});
