// Actions of a cycle: what their figure was before, during and after, worked out by hand from the days.
import { beforeAll, describe, expect, it } from 'vitest';
import { cycleMessages } from '../../src/i18n/cycles';
import { cellAt, instagram, xOverview } from '../product/support';
import { idOf, openYear, type Year } from './support';

const RATE = {
  en: 'Engagement rate by impressions (on impressions, engagements as the platform counts them), in % · X',
  fr: 'Taux d’engagement sur impressions (sur impressions, interactions comptées par la plateforme), en\u00a0% · X',
} as const;

const POSTS = {
  en: 'Views · Instagram (maison_cerise), posts of the cycle',
  fr: 'Vues · Instagram (maison_cerise), publications du cycle',
} as const;

/** January 2025: impressions, then likes; one reply and two reposts a day beside them. The 13th is missing. */
const X = xOverview([
  ['Thu, Jan 9, 2025', 100, 4, 1, 2, 0],
  ['Fri, Jan 10, 2025', 300, 27, 1, 2, 0],
  ['Sat, Jan 11, 2025', 200, 11, 1, 2, 0],
  ['Sun, Jan 12, 2025', 200, 11, 1, 2, 0],
  ['Tue, Jan 14, 2025', 500, 7, 1, 2, 0],
]);

describe.each(['en', 'fr'] as const)('an action of a cycle, in %s', (language) => {
  let year: Year;
  const words = cycleMessages(language);
  const sheet = () => year.product.sheet('Cycle 1');
  const act = (n: number, cells: Readonly<Record<string, string>>): void => {
    for (const [column, text] of Object.entries(cells)) {
      const at = cellAt(sheet(), `action:${n}`, column);
      sheet().type(at.row, at.column, text);
    }
  };
  const day = (date: string): string => (language === 'fr' ? date.split('-').reverse().join('/') : date);
  const shown = (n: number) => ['g', 'h', 'i', 'j'].map((column) => year.shown(sheet(), `action:${n}`, column));
  const choicesOf = (n: number): unknown => {
    const at = cellAt(sheet(), `action:${n}`, 'c');
    return sheet().rule(at.row, at.column);
  };

  beforeAll(async () => {
    year = openYear(language);
    year.product.session.step('setup', {});
    year.today('2025-02-03');
    year.bring('x.csv', X);
    year.bring('Jan-01-2025_Jan-31-2025_1396269028466733.csv', instagram([['01/20/2025', 400, 300, 30, 4, 5, 6]]));
    year.product.session.step('cycle-open', { kind: 'quarter', from: '2025-01-01' });
    act(1, { a: 'carrousel', d: day('2025-01-11'), e: day('2025-01-12'), c: 'Impressions · X' });
    act(2, { a: 'réponses', d: day('2025-01-11'), e: day('2025-01-12'), c: RATE[language] });
    act(3, { a: 'jeu', d: day('2025-03-01'), c: 'Impressions · X' });
    act(4, { a: 'photo', d: day('2025-01-11'), c: POSTS[language] });
    act(5, { a: 'sans date', c: 'Impressions · X' });
    await year.compute();
  }, 300_000);

  it('shows a flow as the mean of the days that have a figure: the day without one is not a zero', () => {
    expect(shown(1)).toEqual([200, 200, 500, '2 / 2 / 1']);
  });

  it('shows a rate as sums over sums, never as a mean of daily rates: 37 ÷ 400, not 8.5 %', () => {
    const [before, during, after, days] = shown(2);
    expect(before).toBeCloseTo(9.25, 10);
    expect(during).toBeCloseTo(7, 10);
    expect(after).toBeCloseTo(2, 10);
    expect(days).toBe('2 / 2 / 1');
  });

  it('says where no day has a figure', () => {
    expect(shown(3)).toEqual([words.noFigure.days, words.noFigure.days, words.noFigure.days, '0 / 0 / 0']);
  });

  it('says that a figure exists per month or per post only', () => {
    expect(shown(4)).toEqual(['', '', '', words.noFigure.daily]);
  });

  it('shows nothing before it has a first day', () => {
    expect(shown(5)).toEqual(['', '', '', '']);
  });

  it('offers each rate once, and what exists per post too', () => {
    const rule = JSON.stringify(choicesOf(1));
    expect(rule.split(RATE[language]).length).toBe(2);
    expect(rule).toContain(POSTS[language]);
  });

  it('follows its line when lines are sorted, and loses no word', async () => {
    const [top, bottom] = [cellAt(sheet(), 'action:1', 'a'), cellAt(sheet(), 'action:8', 'k')];
    sheet().sort({ top: top.row, left: top.column, bottom: bottom.row, right: bottom.column }, [
      { column: top.column, ascending: true },
    ]);
    year.product.session.step('cycle-measure', { id: idOf(1) });
    await year.compute();
    const names = [1, 2, 3, 4, 5].map((n) => year.shown(sheet(), `action:${n}`, 'a'));
    expect(names).toEqual(['carrousel', 'jeu', 'photo', 'réponses', 'sans date']);
    expect(shown(1)).toEqual([200, 200, 500, '2 / 2 / 1']);
    expect(shown(4)[0]).toBeCloseTo(9.25, 10);
  });
});
