// The whole life of four cycles through the built bundle, with a person who writes in the sheets between every step.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Sheet } from '../../local/model';
import { cycleMessages } from '../../src/i18n/cycles';
import { cellAt, formulasOf } from '../product/support';
import { A_DAY, DAYS, idOf, type Language, openYear, postsOf, xOf, type Year } from './support';

const IMPRESSIONS = 'kpi|impressions|x||total|impressions|day';
const VIEWS = 'kpi|views|instagram|maison_cerise|total|views|post';
const RATE = 'kpi|er_impressions|x';

const QUARTERS = [1, 2, 3, 4] as const;
const startOf = (quarter: number): string => idOf(quarter).slice(0, 10);
/** The third day after the quarter’s end. */
const after = (quarter: number): string => ['2025-04-03', '2025-07-03', '2025-10-03', '2026-01-03'][quarter - 1] ?? '';
const middle = (quarter: number): string => ['2025-02-10', '2025-05-11', '2025-08-10', '2025-11-10'][quarter - 1] ?? '';

const LABEL = { fr: 'Impressions · X', en: 'Impressions · X' } as const;

/** A person’s words of each cycle, one in every table. */
function think(year: Year, sheet: Sheet, quarter: number, language: Language): void {
  const day = (month: number, date: string): string =>
    language === 'fr'
      ? `${date}/${String(month).padStart(2, '0')}/2025`
      : `2025-${String(month).padStart(2, '0')}-${date}`;
  const month = (quarter - 1) * 3 + 1;
  const { verdicts, testVerdicts } = cycleMessages(language);
  const write = (row: string, column: string, text: string): void => year.write(sheet, row, column, text);
  write('because:objectives', 'b', `l’image d’abord ${quarter}`);
  write('action:1', 'a', `carrousels ${quarter}`);
  sheet.type(cellAt(sheet, 'action:1', 'd').row, cellAt(sheet, 'action:1', 'd').column, day(month, '10'));
  sheet.type(cellAt(sheet, 'action:1', 'e').row, cellAt(sheet, 'action:1', 'e').column, day(month, '16'));
  write('action:1', 'c', LABEL[language]);
  write('action:1', 'k', `plus d’impressions ${quarter}`);
  write('worked:1', 'b', `les coulisses ${quarter}`);
  write('failed:2', 'b', `les liens ${quarter}`);
  write('better:1', 'b', `publier plus tôt ${quarter}`);
  write('verdict', 'b', verdicts[quarter % 4] ?? '');
  write('improvement:1', 'a', `publier à 8 h ${quarter}`);
  write('improvement:3', 'a', `moins de liens ${quarter}`);
  write('test:5', 'a', `le carré plaît ${quarter}`);
  write('test:5', 'i', `au moins deux points ${quarter}`);
  write('test:5', 'j', testVerdicts[quarter % 4] ?? '');
}

async function live(language: Language): Promise<{ year: Year; sheets: Sheet[] }> {
  const year = openYear(language);
  const { product } = year;
  const { session } = product;
  const sheets: Sheet[] = [];
  session.step('setup', {});
  for (const quarter of QUARTERS) {
    year.today(middle(quarter));
    year.bring(`x-${quarter}-debut.csv`, xOf(quarter, 40));
    if (quarter === 1) session.step('choose', { objectives: ['awareness', 'engagement'] });
    const open = { kind: 'quarter', from: startOf(quarter) } as const;
    session.step('cycle-open', open);
    const sheet = product.sheet(`Cycle ${quarter}`);
    sheets.push(sheet);
    year.write(sheet, `target|${IMPRESSIONS}`, 'e', String(10_000));
    think(year, sheet, quarter, language);
    session.step('cycle-measure', { id: idOf(quarter) });
    if (quarter === 2) {
      // A row and a column of the person’s own, another name for the sheet, another place.
      sheet.insertRows(cellAt(sheet, 'worked:1', 'a').row);
      sheet.type(cellAt(sheet, 'worked:1', 'a').row - 1, 2, 'ma ligne');
      sheet.insertColumns(cellAt(sheet, 'title', 'c').column);
      sheet.type(3, cellAt(sheet, 'title', 'c').column - 1, 'ma colonne');
      product.workbook.rename(sheet, 'Printemps');
      product.workbook.move(sheet, 0);
    }
    year.write(sheet, 'because:kpis', 'b', `les mêmes ${quarter}`);
    year.today(after(quarter));
    year.bring(`x-${quarter}.csv`, xOf(quarter));
    year.bring(`posts-${quarter}.csv`, postsOf(quarter));
    session.step('cycle-measure', { id: idOf(quarter) });
    year.write(sheet, 'improvement:2', 'a', `répondre vite ${quarter}`);
    await year.compute();
    session.step('cycle-close', { id: idOf(quarter) });
    year.write(sheet, 'better:2', 'b', `après la clôture ${quarter}`);
  }
  session.step('cycle-compare', { ids: [idOf(2), idOf(4)] });
  await year.compute();
  return { year, sheets };
}

describe.each(['fr', 'en'] as const)('four cycles in %s', (language) => {
  let year: Year;
  let sheets: Sheet[];
  const words = cycleMessages(language);
  beforeAll(async () => {
    ({ year, sheets } = await live(language));
  }, 600_000);
  const of = (quarter: number): Sheet => sheets[quarter - 1] as Sheet;
  const shown = (quarter: number, row: string, column: string) => year.shown(of(quarter), row, column);

  it('keep every word that the person has written, where it was written', () => {
    const now = year.typed.map(({ sheet, row, column }) => String(year.shown(sheet, row, column)));
    expect(year.typed.length).toBeGreaterThan(60);
    expect(now).toEqual(year.typed.map(({ text }) => text));
  });

  it('keep the row and the column that the person inserted', () => {
    const spring = of(2);
    expect(spring.name).toBe('Printemps');
    expect(year.product.workbook.sheets[0]?.name).toBe('Printemps');
    expect(spring.value(cellAt(spring, 'worked:1', 'a').row - 1, 2)).toBe('ma ligne');
    expect(spring.value(3, cellAt(spring, 'title', 'c').column - 1)).toBe('ma colonne');
  });

  it.each(QUARTERS)('show the impressions of cycle %i: days × impressions a day', (quarter) => {
    const days = DAYS[quarter - 1] ?? 0;
    expect(shown(quarter, IMPRESSIONS, 'd')).toBe(days * (A_DAY[quarter - 1] ?? 0));
    expect(shown(quarter, IMPRESSIONS, 'e')).toBe(days);
    expect(shown(quarter, IMPRESSIONS, 'f')).toBeCloseTo(A_DAY[quarter - 1] ?? 0, 9);
  });

  it('show the views of the posts of the cycle: 100 + 200 + 300, then 400 + 500 + 600', () => {
    expect(shown(1, VIEWS, 'd')).toBe(600);
    expect(shown(2, VIEWS, 'd')).toBe(1500);
  });

  it('recompute a rate from the cycle’s own sums: (4 + 1 + 2) ÷ 132 in the third', () => {
    expect(shown(3, RATE, 'd')).toBeCloseTo(7 / 132, 12);
  });

  it('say how much of the target is reached, and its status', () => {
    expect(shown(1, IMPRESSIONS, 'h')).toBeCloseTo(0.9, 12);
    const said =
      language === 'fr' ? ['proche', 'atteint', 'atteint', 'atteint'] : ['near', 'reached', 'reached', 'reached'];
    expect(QUARTERS.map((quarter) => shown(quarter, IMPRESSIONS, 'j'))).toEqual(said);
  });

  it('compare each cycle with the one before: 10 010 after 9 000, 12 144 after 10 010', () => {
    expect(shown(2, `vs|${IMPRESSIONS}`, 'f')).toBe(1010);
    expect(shown(3, `vs|${IMPRESSIONS}`, 'f')).toBe(2134);
    expect(shown(3, `vs|${IMPRESSIONS}`, 'g')).toBeCloseTo(2134 / 10010, 12);
    expect(shown(3, `vs|${IMPRESSIONS}`, 'h')).toBeCloseTo(132 / 110 - 1, 12);
  });

  it('compare rates in points, never in percent of a percent', () => {
    expect(shown(2, `vs|${RATE}`, 'f')).toBeCloseTo((7 / 110 - 7 / 100) * 100, 10);
    expect(shown(2, `vs|${RATE}`, 'g')).toBeNull();
  });

  it('say that the first cycle has none before it', () => {
    expect(shown(1, 'first-cycle', 'a')).toBe(words.firstCycle);
  });

  it('set cycle 2 beside cycle 4 as one would by hand', () => {
    const side = year.product.sheet(words.titles.comparison);
    const at = (column: string) => year.shown(side, `side|${IMPRESSIONS}`, column);
    expect([at(`value:${idOf(2)}`), at(`value:${idOf(4)}`)]).toEqual([10_010, 11_040]);
    expect(at('difference')).toBe(1030);
    expect(at('change')).toBeCloseTo(1030 / 10_010, 12);
    expect(at('per-unit')).toBeCloseTo(120 / 110 - 1, 12);
    expect(at('why')).toBe('');
  });

  it('freeze all their figures at closing: no formula is left, and the value at closing stands beside', () => {
    for (const quarter of QUARTERS) {
      expect(formulasOf(of(quarter))).toEqual([]);
      expect(shown(quarter, IMPRESSIONS, 'closed')).toBe(shown(quarter, IMPRESSIONS, 'd'));
    }
  });

  it('say where each frozen figure comes from, and when it was read', () => {
    const said = String(shown(1, IMPRESSIONS, 'k'));
    expect(said).toContain(
      language === 'fr' ? 'janvier 2025, février 2025, mars 2025' : 'January 2025, February 2025, March 2025',
    );
    expect(said).toContain(language === 'fr' ? '03/04/2025' : '2025-04-03');
  });

  it('show the action’s figure before, during and after, from daily figures', () => {
    // 10 to 16 of the quarter’s first month: every day of it alike, and 3 days fall in the quarter before… none here.
    expect([shown(3, 'action:1', 'g'), shown(3, 'action:1', 'h'), shown(3, 'action:1', 'i')]).toEqual([132, 132, 132]);
    expect(shown(3, 'action:1', 'j')).toBe('7 / 7 / 7');
  });

  it('carry the improvements of a cycle over to the tests of the next', () => {
    expect([1, 2, 3].map((n) => shown(3, `test:${n}`, 'a'))).toEqual([
      'publier à 8 h 2',
      'répondre vite 2',
      'moins de liens 2',
    ]);
    expect(shown(3, 'test:2', 'b')).toBe(words.from.replace('{0}', '2').replace('{1}', '2'));
  });

  it('propose the target of the cycle before, and keep the objectives and KPIs', () => {
    expect(shown(4, `target|${IMPRESSIONS}`, 'e')).toBe(10_000);
    expect(() => cellAt(of(4), 'changed:kpis', 'a')).toThrow();
  });

  it('are listed in an overview, with their verdict and what to improve, each with a link', () => {
    const overview = year.product.sheet(words.titles.overview);
    const row = (quarter: number) => `cycle:${idOf(quarter)}`;
    expect(QUARTERS.map((quarter) => year.shown(overview, row(quarter), 'verdict'))).toEqual(
      QUARTERS.map((quarter) => words.verdicts[quarter % 4]),
    );
    expect(year.shown(overview, row(4), 'lesson')).toBe('publier plus tôt 4');
    expect(QUARTERS.map((quarter) => year.shown(overview, row(quarter), 'state'))).toEqual(
      QUARTERS.map(() => words.states.closed),
    );
    const at = cellAt(overview, row(2), 'cycle');
    expect(overview.formula(at.row, at.column)).toContain(`"#gid="&${of(2).id}`);
  });
});
