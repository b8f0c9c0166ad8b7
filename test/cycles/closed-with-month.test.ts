// A monthly cycle is closed with its month: what the closing of a month takes from here.
import { describe, expect, it } from 'vitest';
import type { Cycle } from '../../src/cycles/cycle';
import { cyclesClosedWith } from '../../src/cycles/workbook';
import type { Cell } from '../../src/model/cell';
import type { Snapshot } from '../../src/plan/snapshot';
import { isFormula } from '../../src/plan/types';
import { dataWith, rowIn, rowsIn, sheetWith, shown } from '../results/support/plans';
import { openYear, xOf } from './support';

const LIKES = 'kpi|interactions|instagram||total|likes|day';

const march = (over: Partial<Cycle> = {}): Cycle => ({
  id: '2025-03-01/2025-03-31',
  number: 3,
  kind: 'month',
  from: '2025-03-01',
  to: '2025-03-31',
  objectives: ['engagement'],
  kpis: ['interactions'],
  events: [{ what: 'opened', on: '2025-03-02' }],
  ...over,
});

function book(cycles: readonly Cycle[], there = cycles): Snapshot {
  const figures: Record<string, number> = { likes: 40, comments: 1, shares: 2, saves: 0 };
  const keys = Object.entries(figures).map(([metric, value]) => [`2025-03|instagram||total|${metric}|day`, value]);
  const values: Record<string, Cell> = { d: 43, e: 31, f: 43 / 31, g: 50, h: 0.86, j: 'missed' };
  return {
    today: '2025-04-02',
    language: 'en',
    settings: { cycles, other: 1 },
    sheets: { data: dataWith(Object.fromEntries(keys)) },
    raw: [],
    cycles: {
      ids: there.map(({ id }) => id),
      title: () => 'Cycle 3',
      get: () => sheetWith({ [LIKES]: { d: null } }),
      shown: () => (row, column) => (row === LIKES ? (values[column] ?? null) : null),
    },
    shown: () => undefined,
    has: () => false,
  };
}

describe('closing a month', () => {
  it('closes its monthly cycle: what the sheet shows is frozen, with the state of its target', () => {
    const { plans } = cyclesClosedWith('2025-03', book([march()]));
    expect(plans.map(({ kind }) => kind)).toEqual(['cycle', 'cycles']);
    const [sheet] = plans;
    if (!sheet) throw new Error('no sheet');
    const row = rowIn(sheet, LIKES);
    expect(['d', 'e', 'g', 'j', 'closed'].map((column) => shown(row, column))).toEqual([43, 31, 50, 'missed', 43]);
    expect(rowsIn(sheet).flatMap(({ cells }) => Object.values(cells).filter(isFormula))).toEqual([]);
  });

  it('notes the day, and gives the settings back for the step to write last', () => {
    const { settings } = cyclesClosedWith('2025-03', book([march()]));
    expect(settings).toEqual({
      cycles: [
        march({
          events: [
            { what: 'opened', on: '2025-03-02' },
            { what: 'closed', on: '2025-04-02' },
          ],
        }),
      ],
    });
  });

  it('closes no cycle of another month, of a quarter, closed already, or whose sheet was deleted', () => {
    const nothing = { plans: [], settings: {} };
    expect(cyclesClosedWith('2025-02', book([march()]))).toEqual(nothing);
    expect(cyclesClosedWith('2025-03', book([march({ kind: 'quarter', to: '2025-05-31' })]))).toEqual(nothing);
    const closed = march({ events: [{ what: 'closed', on: '2025-04-01' }] });
    expect(cyclesClosedWith('2025-03', book([closed]))).toEqual(nothing);
    expect(cyclesClosedWith('2025-03', book([march()], []))).toEqual(nothing);
  });
});

describe.each(['fr', 'en'] as const)('closing a month in the built add-on (%s)', (language) => {
  const IMPRESSIONS = 'kpi|impressions|x||total|impressions|day';
  const ID = '2025-02-01/2025-02-28';

  it('closes its monthly cycle in the same click: figures, target and texts stand as they were', async () => {
    const year = openYear(language);
    const { session } = year.product;
    session.step('setup', {});
    year.today('2025-03-03');
    year.bring('x.csv', xOf(1, 59));
    session.step('choose', { objectives: ['awareness'] });
    session.step('cycle-open', { kind: 'month', from: '2025-02-01' });
    const sheet = year.product.sheet('Cycle 1');
    year.write(sheet, `target|${IMPRESSIONS}`, 'e', '3000');
    year.write(sheet, 'better:1', 'b', 'publier plus tôt');
    session.step('build', { month: '2025-02' });
    session.step('cycle-measure', { id: ID });
    await year.compute();
    const state = (): { cycles: { id: string; closed: boolean }[]; closings: { month: string; closed: boolean }[] } =>
      session.step('state', {});
    expect(state().cycles).toMatchObject([{ id: ID, closed: false }]);

    session.step('close', { month: '2025-02', confirmed: true });
    await year.compute();
    expect(state().cycles).toMatchObject([{ id: ID, closed: true }]);
    expect(state().closings.find(({ month }) => month === '2025-02')?.closed).toBe(true);
    // 100 a day × 28, of a target of 3,000.
    expect(year.shown(sheet, IMPRESSIONS, 'd')).toBe(2800);
    expect(year.shown(sheet, IMPRESSIONS, 'h')).toBeCloseTo(2800 / 3000, 12);

    // What comes later is neither in the month nor in its cycle.
    year.bring(
      'x-again.csv',
      xOf(1, 59).map((row, i) => (i === 0 ? row : [row[0] ?? '', '500', ...row.slice(2)])),
    );
    session.step('build', { month: '2025-02' });
    await year.compute();
    expect(year.shown(sheet, IMPRESSIONS, 'd')).toBe(2800);
    expect(year.shown(sheet, 'better:1', 'b')).toBe('publier plus tôt');
  });
});
