// Closed months, rule by rule: what is frozen, what is said, what counts as the past.
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/model/cell';
import { f } from '../../src/plan/formula';
import type { Row } from '../../src/plan/types';
import { availableIn } from '../../src/results/available';
import { comparableMonths } from '../../src/results/baseline';
import {
  closedMonths,
  closingEvents,
  isClosed,
  recordedMonths,
  settledMonths,
  withClosingEvent,
} from '../../src/results/closing';
import { onLive } from '../../src/results/closing-cells';
import { closedData } from '../../src/results/closing-data';
import { eventsText } from '../../src/results/closing-results';
import { gapsIn, isOver } from '../../src/results/coverage';
import { textOf } from './support/formula-text';
import { sheetWith } from './support/plans';

const CLOSED = withClosingEvent({}, '2025-03', { what: 'closed', on: '2025-04-05' });
const REOPENED = withClosingEvent(CLOSED, '2025-03', { what: 'reopened', on: '2025-04-09' });
const KEY = '2025-03|x||total|impressions|day';

/** The Data sheet after March was closed at 3410 impressions. */
const atClosing = (over: Readonly<Record<string, Cell>> = {}) =>
  sheetWith({
    [KEY]: {
      value: 3410,
      closed: 'closed on 2025-04-05',
      'closing-value': 3410,
      live: 3410,
      days: 31,
      'missing-days': 0,
      read: '2025-04-05',
      ...over,
    },
    'target|2025-03|kpi|impressions|x': { value: 3700, closed: 'closed on 2025-04-05', 'closing-value': 3700 },
  });

const row = (cells: Row['cells']): Row => ({ key: KEY, cells: { days: 31, 'missing-days': 0, ...cells } });
const frozen = (cells: Row['cells'], sheet = atClosing()): Row['cells'] =>
  closedData(CLOSED, sheet, 'en').rows([row(cells)])[0]?.cells ?? {};

describe('the record of a month', () => {
  it('says that it is closed until it is reopened, and again once closed again', () => {
    expect(closedMonths({}).size).toBe(0);
    expect([...closedMonths(CLOSED)]).toEqual(['2025-03']);
    expect([...closedMonths(REOPENED)]).toEqual([]);
    const again = withClosingEvent(REOPENED, '2025-03', { what: 'closed', on: '2025-04-12', changed: 2 });
    expect(isClosed(closingEvents(again, '2025-03'))).toBe(true);
    expect(eventsText(closingEvents(again, '2025-03'), 'en')).toBe(
      'closed on 2025-04-05, reopened on 2025-04-09, closed on 2025-04-12 (figures changed in between: 2)',
    );
  });

  it('is one setting per month, and what is no record is none', () => {
    expect(recordedMonths({ ...REOPENED, 'closing:soon': [], closings: 1 })).toEqual(['2025-03']);
    expect(closingEvents({ 'closing:2025-03': 'x' }, '2025-03')).toEqual([]);
  });
});

describe('a figure of a closed month', () => {
  it('keeps its value, its days and its day of reading, whatever a later file says', () => {
    const cells = frozen({ value: 3720, days: 28, 'missing-days': 3, read: '2025-04-12' });
    expect([cells.value, cells.days, cells['missing-days'], cells.read]).toEqual([3410, 31, 0, '2025-04-05']);
    expect(cells.live).toBe(3720);
    expect(cells.revisions).toBe('revised: 3,410 → 3,720 (read on 2025-04-12)');
  });

  it('notes a revision once, and each further one', () => {
    const noted = 'revised: 3,410 → 3,720 (read on 2025-04-12)';
    const known = atClosing({ live: 3720, revisions: noted });
    expect(frozen({ value: 3720, read: '2025-04-13' }, known).revisions).toBe(noted);
    expect(frozen({ value: 3800, read: '2025-04-14' }, known).revisions).toBe(
      `${noted}\nrevised: 3,410 → 3,800 (read on 2025-04-14)`,
    );
    // Stopped between the note and the reading: the same note is not taken twice.
    expect(frozen({ value: 3720, read: '2025-04-12' }, atClosing({ revisions: noted })).revisions).toBe(noted);
  });

  it('keeps the formula that made it beside its value, and what followed the value follows that', () => {
    const cells = frozen({ value: f`=1+1`, gap: f`=${{ at: 'own-row', column: 'value' }}-1` });
    expect(cells.value).toBe(3410);
    expect(textOf(cells.live as never)).toBe('=1+1');
    expect(textOf(cells.gap as never)).toBe(textOf(f`=${{ at: 'own-row', column: 'live' }}-1`));
    expect(onLive(f`=2`).parts).toEqual(['=2']);
  });

  it('that came after the closing has no value, only what it would be', () => {
    const cells = frozen({ value: 900, read: '2025-04-12' }, sheetWith({}));
    expect([cells.value, cells.live, cells.closed]).toEqual([null, 900, 'came after closing']);
    expect(cells.revisions).toBe('revised: blank → 900 (read on 2025-04-12)');
  });

  it('is kept when its file is gone, and so is the target of the month', () => {
    const kept = closedData(CLOSED, atClosing(), 'en').kept([]);
    expect(kept.map(({ key, cells }) => [key, cells.value])).toEqual([
      [KEY, 3410],
      ['target|2025-03|kpi|impressions|x', 3700],
    ]);
    expect(closedData(REOPENED, atClosing(), 'en').kept([])).toEqual([]);
  });

  it('tells quarters and years how it stood when it was closed', () => {
    const series = { network: 'x', account: null, scope: 'total', basis: 'day' } as const;
    const trail = { month: '2025-03', series, metric: 'impressions', days: 31, missingDays: 0 } as const;
    const late = { ...trail, metric: 'likes' } as const;
    const { trails } = closedData(CLOSED, atClosing({ days: 20, 'missing-days': 11 }), 'en');
    expect(trails([trail, late])).toEqual([{ ...trail, days: 20, missingDays: 11 }]);
    // Its file is gone.
    expect(trails([])).toEqual([{ ...trail, days: 20, missingDays: 11 }]);
  });

  it('has its value at closing beside it while the month is open again', () => {
    const [cells] = closedData(REOPENED, atClosing(), 'en').rows([row({ value: 3720 })]);
    expect([cells?.cells.value, cells?.cells['closing-value'], cells?.cells.closed]).toEqual([3720, 3410, undefined]);
  });

  it('that is blank counts as not there, even where a file has it now', () => {
    const blank = atClosing({ value: null, 'closing-value': null, imported: 5 });
    expect(availableIn(blank).series).toEqual([]);
    expect(availableIn(blank).months).toEqual(['2025-03']);
  });
});

describe('the past that a month is measured by', () => {
  const months = ['2025-06', '2025-05', '2025-04', '2025-03', '2025-02'] as const;

  it('is every complete month until three are closed, then the closed ones alone', () => {
    expect(settledMonths(months, new Set())).toEqual(months);
    expect(settledMonths(months, new Set(['2025-03', '2025-05'] as const))).toEqual(months);
    const settled = settledMonths(months, new Set(['2025-02', '2025-03', '2025-05'] as const));
    expect(settled).toEqual(['2025-05', '2025-03', '2025-02']);
    const whole = () => [{ missing: 0, days: 30, age: null, firstDays: false }];
    expect(comparableMonths('2025-06', settled, whole, [])).toEqual(['2025-05', '2025-03', '2025-02']);
    expect(comparableMonths('2025-04', settled, whole, [])).toEqual(['2025-03', '2025-02']);
  });
});

describe('what a month lacks before it is closed', () => {
  it('is each source that has other months, or only a part of this one', () => {
    const data = sheetWith({
      '2025-02|x||total|impressions|day': { value: 1, 'missing-days': 0 },
      '2025-03|instagram|a|total|views|post': { value: 1, 'missing-days': 4, account: 'A' },
      '2025-03|tiktok||total|views|day': { value: 1, 'missing-days': 0 },
    });
    expect(gapsIn(data, '2025-04-05', '2025-03')).toEqual([
      { network: 'instagram', account: 'A', coverage: 'partial' },
      { network: 'x', account: null, coverage: 'missing' },
    ]);
  });

  it('is its last days while it runs', () => {
    expect([isOver('2025-03', '2025-03-31'), isOver('2025-03', '2025-04-01')]).toEqual([false, true]);
  });
});
