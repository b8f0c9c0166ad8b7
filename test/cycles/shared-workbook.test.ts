// Cycles in a workbook that lives: months without data, breaks, copies, other names, another locale, a colleague.
import { beforeAll, describe, expect, it } from 'vitest';
import { Steps } from '../../local/command/steps';
import { recalculate } from '../../local/engine/load';
import { cycleMessages } from '../../src/i18n/cycles';
import { dump } from '../product/dump';
import { cellAt, daysOf, formulasOf, openProduct, xOverview } from '../product/support';
import { copied } from './copied';
import { idOf, openYear, xOf, type Year } from './support';

const IMPRESSIONS = 'kpi|impressions|x||total|impressions|day';
const en = cycleMessages('en');

describe('a cycle with a month without data', () => {
  let year: Year;
  const sheet = () => year.product.sheet('Cycle 1');
  const shown = (row: string, column: string) => year.shown(sheet(), row, column);
  const daily = (months: readonly number[]) =>
    xOverview(months.flatMap((month) => daysOf(2025, month)).map((day) => [day, 100, 4, 1, 2, 0] as const));

  beforeAll(async () => {
    year = openYear('en');
    year.product.session.step('setup', {});
    year.today('2025-04-03');
    year.bring('january.csv', daily([1]));
    year.bring('march.csv', daily([3]));
    year.product.session.step('cycle-open', { kind: 'quarter', from: '2025-01-01' });
    await year.compute();
  }, 300_000);

  it('names it among the days of the cycle, and beside each figure that lacks it', () => {
    expect(shown('gaps', 'b')).toBe('February 2025');
    expect(String(shown(IMPRESSIONS, 'k'))).toContain('no figure in February 2025');
  });

  it('sums the months that there are, over their own days: 62, not 90', () => {
    expect([shown(IMPRESSIONS, 'd'), shown(IMPRESSIONS, 'e'), shown(IMPRESSIONS, 'f')]).toEqual([6200, 62, 100]);
  });

  it('no longer names it once its file has come', async () => {
    year.bring('february.csv', daily([2]));
    year.product.session.step('cycle-measure', { id: idOf(1) });
    await year.compute();
    expect([shown('gaps', 'b'), shown(IMPRESSIONS, 'd')]).toEqual([en.noGap, 9000]);
    expect(String(shown(IMPRESSIONS, 'k'))).not.toContain('no figure');
  });

  it('names a break that a person has recorded, and does not compare across it', async () => {
    const settings = year.product.workbook.sheets.find(({ hidden, name }) => hidden && /settings/i.test(name));
    if (!settings) throw new Error('no settings');
    const last = settings.lastRow;
    settings.insertRows(last + 1);
    const value = cellAt(settings, 'setting:language', 'value').column;
    const text = 'counted anew';
    settings.setValue(last + 1, 1, 'setting:breaks');
    settings.setValue(
      last + 1,
      value,
      JSON.stringify([{ month: '2025-02', network: 'x', metrics: ['impressions'], text }]),
    );
    year.product.session.step('cycle-measure', { id: idOf(1) });
    await year.compute();
    expect(shown('breaks', 'b')).toBe('counted anew (February 2025)');
    year.today('2025-07-03');
    year.bring('x2.csv', xOf(2));
    year.product.session.step('cycle-open', { kind: 'quarter', from: '2025-04-01' });
    await year.compute();
    const second = year.product.sheet('Cycle 2');
    expect(year.shown(second, `vs|${IMPRESSIONS}`, 'f')).toBeNull();
    expect(year.shown(second, `vs|${IMPRESSIONS}`, 'k')).toBe(en.why.definition.replace('{0}', 'counted anew'));
  });
});

describe.each([
  ['fr', 'en'],
  ['en', 'fr'],
] as const)('a workbook in %s that a colleague in %s works in', (language, other) => {
  let year: Year;
  const words = cycleMessages(language);
  beforeAll(async () => {
    year = openYear(language);
    const { product } = year;
    product.session.step('setup', {});
    year.today('2025-04-03');
    year.bring('x.csv', xOf(1));
    product.session.step('cycle-open', { kind: 'quarter', from: '2025-01-01' });
    year.write(product.sheet('Cycle 1'), 'worked:1', 'b', 'les coulisses');
    await year.compute();
  }, 300_000);

  it('keeps its language whoever measures, closes, reopens or compares', async () => {
    const { product } = year;
    const before = dump(product.workbook);
    const colleague = new Steps(product.host, other);
    colleague.step('cycle-measure', { id: idOf(1) });
    await year.compute();
    colleague.step('cycle-close', { id: idOf(1) });
    const sheet = product.sheet('Cycle 1');
    expect(year.shown(sheet, 'state', 'b')).toBe(words.states.closed);
    colleague.step('cycle-reopen', { id: idOf(1) });
    expect(year.shown(sheet, 'state', 'b')).toBe(words.states.open);
    expect(year.shown(sheet, 'section:analysis', 'a')).toBe(words.sections.analysis.title);
    expect(year.shown(sheet, 'worked:1', 'b')).toBe('les coulisses');
    expect((dump(product.workbook) as unknown[]).length).toBe((before as unknown[]).length);
  });

  it('leaves a person’s copy of a cycle’s sheet alone, and finds its own under any name', () => {
    const { product } = year;
    const own = product.sheet('Cycle 1');
    const copy = product.workbook.duplicate(own, 'Copie de Léa');
    product.workbook.rename(own, 'Hiver');
    const at = cellAt(copy, 'better:1', 'b');
    copy.type(at.row, at.column, 'dans la copie');
    const before = JSON.stringify([formulasOf(copy), copy.lastRow, copy.value(at.row, at.column)]);
    product.session.step('cycle-measure', { id: idOf(1) });
    product.session.step('cycle-open', { kind: 'quarter', from: '2025-01-01' });
    expect(JSON.stringify([formulasOf(copy), copy.lastRow, copy.value(at.row, at.column)])).toBe(before);
    expect(product.workbook.sheets.filter(({ name }) => /^Cycle \d/.test(name))).toEqual([]);
    expect(year.shown(own, 'better:1', 'b')).toBeNull();
  });
});

describe('cycles in a locale with other marks', () => {
  it('have the same figures where the decimal mark is a comma and the separator a semicolon', async () => {
    const figures = async (language: 'fr' | 'en') => {
      const year = openYear(language);
      year.product.session.step('setup', {});
      year.today('2025-04-03');
      year.bring('x.csv', xOf(1));
      year.product.session.step('cycle-open', { kind: 'quarter', from: '2025-01-01' });
      const sheet = year.product.sheet('Cycle 1');
      year.write(sheet, `target|${IMPRESSIONS}`, 'e', language === 'fr' ? '12000,5' : '12000.5');
      await year.compute();
      return ['d', 'e', 'f', 'g', 'h'].map((column) => year.shown(sheet, IMPRESSIONS, column));
    };
    const [there, here] = [await figures('fr'), await figures('en')];
    expect(here).toEqual([9000, 90, 100, 12_000.5, 9000 / 12_000.5]);
    expect(there).toEqual(here);
  });
});

describe('a copy of the whole spreadsheet', () => {
  it('lives on with its cycles: it is measured, closed and followed by the next, and the original stays as it is', async () => {
    const year = openYear('en');
    year.product.session.step('setup', {});
    year.today('2025-04-03');
    year.bring('x.csv', xOf(1));
    year.product.session.step('cycle-open', { kind: 'quarter', from: '2025-01-01' });
    year.write(year.product.sheet('Cycle 1'), 'improvement:1', 'a', 'publier à 8 h');
    await year.compute();
    const original = JSON.stringify(dump(year.product.workbook));
    const product = openProduct({ language: 'en', workbook: copied(year.product.workbook) });
    product.session.step('cycle-close', { id: idOf(1) });
    product.session.step('cycle-open', { kind: 'quarter', from: '2025-04-01' });
    await recalculate(product.workbook, product.host.customFunctions);
    const at = (title: string, row: string, column: string) => {
      const place = cellAt(product.sheet(title), row, column);
      return product.sheet(title).value(place.row, place.column);
    };
    expect([at('Cycle 1', IMPRESSIONS, 'd'), at('Cycle 1', 'state', 'b')]).toEqual([9000, en.states.closed]);
    expect(at('Cycle 2', 'test:1', 'a')).toBe('publier à 8 h');
    expect(product.workbook.sheets.filter(({ name }) => name.startsWith('Cycle ')).map(({ name }) => name)).toEqual([
      'Cycle 1',
      'Cycle 2',
    ]);
    expect(JSON.stringify(dump(year.product.workbook))).toBe(original);
  });
});
