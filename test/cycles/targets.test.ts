// Targets of a cycle: the lines of Objectives that hold for it, the person's own before them, their state frozen at closing.
import { beforeAll, describe, expect, it } from 'vitest';
import { cellAt } from '../product/support';
import { idOf, openYear, xOf, type Year } from './support';

const IMPRESSIONS = 'kpi|impressions|x||total|impressions|day';
const RATE = 'kpi|er_impressions|x||total|engagements|day';

describe('the target of a cycle', () => {
  let year: Year;
  const cycle = (number: number) => year.product.sheet(`Cycle ${number}`);
  const shown = (row: string, column: string, number = 1) => year.shown(cycle(number), row, column);
  const aim = (number = 1) => shown(`target|${IMPRESSIONS}`, 'g', number);
  const type = (title: string, row: number, cells: Readonly<Record<string, string>>): void => {
    const sheet = year.product.sheet(title);
    for (const [key, text] of Object.entries(cells)) sheet.type(row, cellAt(sheet, 'title', key).column, text);
  };
  const lines = { next: 0 };
  /** A line of Objectives below those that are there. */
  const objective = (kpi: string, target: string, period: string, from = ''): number => {
    const sheet = year.product.sheet('Objectives');
    const row = Math.max(lines.next, cellAt(sheet, 'lines', 'last').row + 30);
    lines.next = row + 1;
    type('Objectives', row, { kpi, network: 'X', target, period, ...(from ? { from } : {}) });
    return row;
  };

  beforeAll(async () => {
    year = openYear('en');
    year.product.session.step('setup', {});
    year.today('2025-03-03');
    year.bring('x.csv', xOf(1, 61));
    year.product.session.step('choose', { objectives: ['awareness', 'engagement'] });
    year.product.session.step('cycle-open', { kind: 'quarter', from: '2025-01-01' });
    await year.compute();
  }, 300_000);

  it('is blank, and no status is given, before anybody has set one', () => {
    expect([aim(), shown(IMPRESSIONS, 'g'), shown(IMPRESSIONS, 'h'), shown(IMPRESSIONS, 'j')]).toEqual([
      '',
      '',
      '',
      '',
    ]);
  });

  it('of a flow is the monthly one of Objectives times the months of the cycle', async () => {
    objective('Impressions', '3000', 'month');
    await year.compute();
    expect([aim(), shown(IMPRESSIONS, 'g')]).toEqual([9000, 9000]);
  });

  it('is compared, while the cycle runs, for the days that are over: 6,100 of 9,000 × 61 ÷ 90', () => {
    expect(shown(IMPRESSIONS, 'h')).toBeCloseTo(6100 / 9000, 12);
    expect(shown(IMPRESSIONS, 'i')).toBe(1);
    expect(shown(IMPRESSIONS, 'j')).toBe('reached');
  });

  it('is the monthly one that held on its first day: a later one does not reach back', async () => {
    objective('Impressions', '5000', 'month', '2025-02-01');
    await year.compute();
    expect(aim()).toBe(9000);
  });

  it('is the one of the quarter before that of months, and the one of the cycle before both', async () => {
    objective('Impressions', '9500', 'quarter');
    await year.compute();
    expect(aim()).toBe(9500);
    objective('Impressions', '9900', 'cycle', '2025-02-10');
    await year.compute();
    expect(aim()).toBe(9900);
  });

  it('is never one of a year', async () => {
    const row = objective('Impressions', '1', 'year');
    await year.compute();
    expect(aim()).toBe(9900);
    type('Objectives', row, { kpi: '' });
  });

  it('of a rate is the monthly one, not multiplied, and is missed below nine tenths', async () => {
    const sheet = year.product.sheet('Objectives');
    const row = objective('Engagement rate by impressions', '0', 'month');
    sheet.type(row, cellAt(sheet, 'title', 'target').column, '0.1');
    await year.compute();
    expect(shown(`target|${RATE}`, 'g')).toBe(0.1);
    expect(shown(RATE, 'h')).toBeCloseTo(0.7, 10);
    expect(shown(RATE, 'j')).toBe('missed');
  });

  it('is the person’s own where they have written one in the cycle', async () => {
    year.write(cycle(1), `target|${IMPRESSIONS}`, 'e', '18000');
    await year.compute();
    expect([aim(), shown(IMPRESSIONS, 'g'), shown(IMPRESSIONS, 'j')]).toEqual([9900, 18_000, 'missed']);
  });

  it('and its state are frozen at closing: Objectives may change afterwards', async () => {
    year.product.session.step('cycle-measure', { id: idOf(1) });
    await year.compute();
    year.product.session.step('cycle-close', { id: idOf(1) });
    objective('Impressions', '1', 'cycle', '2025-03-01');
    await year.compute();
    expect([aim(), shown(IMPRESSIONS, 'g'), shown(IMPRESSIONS, 'd')]).toEqual([9900, 18_000, 6100]);
    // Two months of three have figures: the whole target is not reached, whatever the days.
    expect([shown(IMPRESSIONS, 'j'), shown(RATE, 'j')]).toEqual(['missed', 'missed']);
  });

  it('of dates of one’s own comes from lines of a cycle alone', async () => {
    year.today('2025-05-01');
    year.product.session.step('cycle-open', { kind: 'free', from: '2025-04-02', to: '2025-04-20' });
    await year.compute();
    expect(shown(`target|${IMPRESSIONS}`, 'g', 2)).toBe(1);
    expect(shown(`target|${RATE}`, 'g', 2)).toBe('');
  });

  it('has its state in a colour beside the word', () => {
    const column = cellAt(cycle(1), 'title', 'j').column;
    const rules = JSON.stringify(cycle(1).conditionalRules);
    for (const word of ['reached', 'near', 'missed']) expect(rules).toContain(word);
    expect(column).toBeGreaterThan(1);
  });
});
