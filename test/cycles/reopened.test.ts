// Cycles that are reopened, dated freely, crossed by a break, copied, or whose sheets are deleted.
import { beforeAll, describe, expect, it } from 'vitest';
import { cycleMessages } from '../../src/i18n/cycles';
import { dump } from '../product/dump';
import { cellAt, formulasOf } from '../product/support';
import { idOf, openYear, xOf, type Year } from './support';

const IMPRESSIONS = 'kpi|impressions|x||total|impressions|day';
const words = cycleMessages('en');
const FREE = '2025-04-11/2025-04-20';

async function begun(): Promise<Year> {
  const year = openYear('en');
  year.product.session.step('setup', {});
  year.today('2025-07-03');
  year.bring('x1.csv', xOf(1));
  year.bring('x2.csv', xOf(2));
  return year;
}

describe('a cycle that is closed, then reopened', () => {
  let year: Year;
  const step = (name: 'cycle-close' | 'cycle-reopen' | 'cycle-measure') =>
    year.product.session.step(name, { id: idOf(1) });
  const sheet = () => year.product.sheet('Cycle 1');
  beforeAll(async () => {
    year = await begun();
    year.product.session.step('cycle-open', { kind: 'quarter', from: '2025-01-01' });
    await year.compute();
    step('cycle-close');
  }, 300_000);

  it('is left as it is by a second closing', () => {
    const before = dump(year.product.workbook);
    step('cycle-close');
    expect(dump(year.product.workbook)).toEqual(before);
  });

  it('refuses to be measured, and says that it is closed', () => {
    expect(() => step('cycle-measure')).toThrow(/closed/);
  });

  it('keeps its figures when Data changes', async () => {
    const data = year.product.sheet('Data');
    const at = cellAt(data, '2025-03|x||total|impressions|day', 'value');
    data.type(at.row, at.column, '1');
    await year.compute();
    expect(year.shown(sheet(), IMPRESSIONS, 'd')).toBe(9000);
  });

  it('follows Data again once it is reopened, with a trace and the value at closing', async () => {
    step('cycle-reopen');
    await year.compute();
    // January and February at 100 a day, and the 1 that was typed over March.
    expect(year.shown(sheet(), IMPRESSIONS, 'd')).toBe(5901);
    expect(year.shown(sheet(), IMPRESSIONS, 'closed')).toBe(9000);
    expect(String(year.shown(sheet(), IMPRESSIONS, 'k'))).toContain('at the previous closing: 9,000');
    expect(String(year.shown(sheet(), 'history', 'b'))).toBe(
      'opened on 2025-07-03, closed on 2025-07-03, reopened on 2025-07-03',
    );
  });

  it('leaves a blank, never a zero, where a Data value is deleted', async () => {
    const data = year.product.sheet('Data');
    const at = cellAt(data, '2025-03|x||total|impressions|day', 'value');
    data.type(at.row, at.column, '');
    await year.compute();
    expect(year.shown(sheet(), IMPRESSIONS, 'd')).toBe('');
    expect(year.shown(sheet(), IMPRESSIONS, 'f')).toBe('');
  });
});

describe('a cycle of free dates', () => {
  let year: Year;
  beforeAll(async () => {
    year = await begun();
    year.product.session.step('cycle-open', { kind: 'quarter', from: '2025-01-01' });
    year.product.session.step('cycle-open', { kind: 'free', from: '2025-04-11', to: '2025-04-20' });
    await year.compute();
  }, 300_000);
  const shown = (row: string, column: string) => year.shown(year.product.sheet('Cycle 2'), row, column);

  it('sums daily figures alone: ten days at 110', () => {
    expect(shown(IMPRESSIONS, 'd')).toBe(1100);
    expect(shown(IMPRESSIONS, 'e')).toBe(10);
    expect(shown(IMPRESSIONS, 'k')).toBe(words.dailyProvenance);
  });

  it('is compared with a quarter per day alone, and it is said why', () => {
    expect(shown(`vs|${IMPRESSIONS}`, 'f')).toBe('');
    expect(shown(`vs|${IMPRESSIONS}`, 'h')).toBeCloseTo(0.1, 12);
    expect(shown(`vs|${IMPRESSIONS}`, 'k')).toBe(words.why.lengths);
  });

  it('may not touch another cycle', () => {
    const touch = { kind: 'free', from: '2025-04-20', to: '2025-04-30' } as const;
    expect(() => year.product.session.step('cycle-open', touch)).toThrow(/cycle 2/);
  });

  it('says of two groups what their counts show', async () => {
    const sheet = year.product.sheet('Cycle 2');
    const { row, column } = cellAt(sheet, 'group:1', 'b');
    sheet.typeRows(row, column, [
      ['56', '70', '48', '80'],
      ['5', '56', '0', '29'],
      ['9', '8', '1', '2'],
    ]);
    await year.compute();
    expect(shown('group:1', 'i')).toBeCloseTo(5.24, 2);
    expect(shown('group:1', 'j')).toBeCloseTo(33.39, 2);
    expect(shown('group:1', 'k')).toBe(`${words.groups.better} ${words.groups.limits}`);
    expect(shown('group:2', 'k')).toBe(`${words.groups.unsure} ${words.groups.limits}`);
    expect(shown('group:3', 'k')).toBe(words.groups.invalid);
    expect(shown('group:4', 'k')).toBe('');
  });

  it('uses only functions that other spreadsheets know, without decimals or array literals', () => {
    const known = new Set(
      'ABS AND AVERAGEIFS COUNT COUNTIFS HYPERLINK IF IFERROR INDEX ISNUMBER MATCH MAX MAXIFS MINIFS OR SQRT SUMIFS SUMPRODUCT'.split(
        ' ',
      ),
    );
    const all = ['Cycle 1', 'Cycle 2', 'Cycles'].flatMap((name) => formulasOf(year.product.sheet(name)));
    const bare = all.map((formula) => formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'[^']*'!/g, ''));
    const called = new Set(bare.flatMap((text) => [...text.matchAll(/([A-Z][A-Z.]*)\(/g)].map(([, name]) => name)));
    expect([...called].filter((name) => !known.has(name ?? ''))).toEqual([]);
    expect(bare.filter((text) => /[{}]|\d\.\d/.test(text))).toEqual([]);
    expect(Math.max(...all.map((formula) => formula.length))).toBeLessThan(8000);
  });

  it('is measured again without a change: nothing is written but the day', () => {
    const measure = () => year.product.session.step('cycle-measure', { id: FREE });
    measure();
    const before = dump(year.product.workbook);
    measure();
    expect(dump(year.product.workbook)).toEqual(before);
  });

  it('is measured within the calls of its sheets', () => {
    const before = year.product.host.calls.total;
    year.product.session.step('cycle-measure', { id: FREE });
    expect(year.product.host.calls.total - before).toBeLessThan(160 * 3);
  });

  it('whose sheet was deleted is said to be gone, and its figures are not invented', () => {
    const { session, workbook } = year.product;
    workbook.delete(year.product.sheet('Cycle 2'));
    expect(() => session.step('cycle-measure', { id: FREE })).toThrow(/cycle 2 was deleted/);
    session.step('cycle-measure', { id: idOf(1) });
    const overview = year.product.sheet(words.titles.overview);
    expect(year.shown(overview, `cycle:${FREE}`, 'state')).toBe(words.states.gone);
  });
});
