// Closing a month: its figures stay as they were shown, and all that changes later is said beside them.
import { beforeAll, describe, expect, it } from 'vitest';
import { recalculate } from '../../local/engine/load';
import type { Value } from '../../local/model';
import type { Answers } from '../../src/addon/contract';
import { dump } from './dump';
import { buildAll, cellAt, daysOf, drop, openProduct, type Product, type Rows, TWO_MONTHS, xOverview } from './support';

const MARCH = '2025-03';
const IMPRESSIONS = `${MARCH}|x||total|impressions|day`;
const COST = `${MARCH}|all||total|full_cost|period`;
const GAIN = `${MARCH}|all||total|gain|period`;

const WORDS = {
  fr: {
    data: 'Données',
    results: 'Résultats',
    costs: 'Coûts',
    gains: 'Gains',
    entries: 'Saisies',
    on: (d: string) => `clôturé le ${d}`,
    late: 'arrivé après la clôture',
  },
  en: {
    data: 'Data',
    results: 'Results',
    costs: 'Costs',
    gains: 'Gains',
    entries: 'Entries',
    on: (d: string) => `closed on ${d}`,
    late: 'came after closing',
  },
} as const;

type Language = 'fr' | 'en';

/** A month that is over, with a cost, a gain and a target; the person's own clock. */
class Month {
  readonly product: Product;
  readonly words: (typeof WORDS)[Language];
  private now = Date.parse('2025-04-05T12:00:00Z');

  constructor(
    readonly language: Language,
    files: Readonly<Record<string, Rows>> = TWO_MONTHS,
  ) {
    this.words = WORDS[language];
    this.product = openProduct({ language, now: () => this.now });
    buildAll(this.product, files, MARCH);
    this.type('costs', { from: this.day('2025-03-01'), amount: '1000' });
    const kind = language === 'fr' ? 'Marge sur ventes' : 'Sales margin';
    this.type('gains', { month: this.day('2025-03-01'), kind, amount: '1500' });
  }

  today(day: string): void {
    this.now = Date.parse(`${day}T12:00:00Z`);
  }

  /** As a person of that language writes it. */
  day(iso: string): string {
    return this.language === 'fr' ? iso.split('-').reverse().join('/') : iso;
  }

  private titled(sheet: 'data' | 'results' | 'costs' | 'gains' | 'entries') {
    return this.product.sheet(this.words[sheet]);
  }

  /** Into the first line below what the sheet holds. */
  type(sheet: 'costs' | 'gains' | 'entries', cells: Readonly<Record<string, string>>): number {
    const target = this.titled(sheet);
    const row = Math.max(target.lastRow, 6) + 1;
    this.retype(sheet, row, cells);
    return row;
  }

  retype(sheet: 'costs' | 'gains' | 'entries', row: number, cells: Readonly<Record<string, string>>): void {
    for (const [key, text] of Object.entries(cells))
      this.titled(sheet).type(row, cellAt(this.titled(sheet), 'title', key).column, text);
  }

  value(sheet: 'data' | 'results', row: string, column: string): Value {
    const at = cellAt(this.titled(sheet), row, column);
    return this.titled(sheet).value(at.row, at.column);
  }

  async compute(): Promise<void> {
    await recalculate(this.product.workbook, this.product.host.customFunctions);
  }

  async build(files: Readonly<Record<string, Rows>> = {}): Promise<void> {
    this.product.session.step('setup', {});
    for (const [name, rows] of Object.entries(files)) drop(this.product, name, rows);
    this.product.session.step('read', {});
    this.product.session.step('build', { month: MARCH }, true);
    await this.compute();
  }

  async close(input: { comment?: string; confirmed?: boolean } = {}): Promise<Answers['close']> {
    const answer = this.product.session.step('close', { month: MARCH, confirmed: false, ...input });
    await this.compute();
    return answer as Answers['close'];
  }

  /** As the sidebar does: the tables are read again. */
  async reopen(): Promise<void> {
    this.product.session.step('reopen', { month: MARCH });
    await this.build();
  }

  state(): Answers['state'] {
    return this.product.session.step('state', {}) as Answers['state'];
  }
}

/** X in March, every day of so many impressions, as exported again later. */
const later = (impressions: number): Record<string, Rows> => ({
  'account_overview_analytics.csv': xOverview([
    ...daysOf(2025, 2).map((day) => [day, 100, 4, 1, 2, 0] as const),
    ...daysOf(2025, 3).map((day) => [day, impressions, 5, 1, 2, 1] as const),
  ]),
});

describe.each(['fr', 'en'] as const)('a month that is closed (%s)', (language) => {
  let month: Month;
  beforeAll(async () => {
    month = new Month(language);
    await month.build();
    await month.close({ comment: 'A good month.' });
  });

  it('keeps every figure as it is shown, money too, and is marked with its day in Data and in Results', () => {
    const day = month.day('2025-04-05');
    // 31 days of 110; 1000 of costs in one day; 1500 of gain.
    for (const [key, value] of [
      [IMPRESSIONS, 3410],
      [COST, 1000],
      [GAIN, 1500],
    ] as const) {
      expect(month.value('data', key, 'value')).toBe(value);
      expect(month.value('data', key, 'closing-value')).toBe(value);
      expect(month.value('data', key, 'closed')).toBe(month.words.on(day));
    }
    expect(month.value('results', 'closing', MARCH)).toBe(`✓ ${month.words.on(day)}`);
    expect(month.value('results', 'closing', '2025-02')).toBeNull();
    expect(month.state().closings.map(({ closed }) => closed)).toEqual([false, true]);
  });

  it('leaves other months alone', () => {
    expect(month.value('data', '2025-02|x||total|impressions|day', 'closed')).toBeNull();
  });

  it('has its comment in a cell of the person’s', () => {
    expect(month.value('results', 'closing', `comment:${MARCH}`)).toBe('A good month.');
    expect(month.state().closings.find((one) => one.month === MARCH)?.comment).toBe('A good month.');
  });

  it('is the same when closed, read and built again', async () => {
    await month.build();
    const before = dump(month.product.workbook);
    await month.close({ comment: 'Another comment.' });
    await month.build();
    expect(dump(month.product.workbook)).toEqual(before);
  });

  it('keeps its values when a cost is edited, and says the difference at once', async () => {
    const row = cellAt(month.product.sheet(month.words.costs), 'title', 'amount');
    const lines = month.product.sheet(month.words.costs);
    const last = lines.lastRow;
    lines.type(last, row.column, '1200');
    await month.compute();
    expect(month.value('data', COST, 'value')).toBe(1000);
    expect(month.value('data', COST, 'live')).toBe(1200);
    expect(month.value('data', COST, 'closing-gap')).toBe(200);
    // (1500 − 1000) ÷ 1000 stays.
    expect(month.value('results', 'kpi|roi', MARCH)).toBe(0.5);
    // Cash and full cost, and the cost that belongs to no one network.
    expect(month.value('results', 'closing', MARCH)).toMatch(/\u00a0: 3, voir Données$|: 3, see Data$/);
  });

  it('keeps its values when a later file says others, which become revisions', async () => {
    month.today('2025-04-12');
    await month.build(later(120));
    expect(month.value('data', IMPRESSIONS, 'value')).toBe(3410);
    expect(month.value('results', 'kpi|impressions|x', MARCH)).toBe(3410);
    expect(month.value('data', IMPRESSIONS, 'closing-gap')).toBe(310);
    expect(month.value('data', IMPRESSIONS, 'revisions')).toBe(
      language === 'fr'
        ? 'révisé\u00a0: 3\u202f410 → 3\u202f720 (lu le 12/04/2025)'
        : 'revised: 3,410 → 3,720 (read on 2025-04-12)',
    );
    expect(month.value('data', IMPRESSIONS, 'read')).toBe(month.day('2025-04-05'));
  });

  it('notes a revision once', async () => {
    const before = dump(month.product.workbook);
    await month.build();
    expect(dump(month.product.workbook)).toEqual(before);
  });

  it('does not count what is entered later: it stands beside, with its difference', async () => {
    month.type('entries', {
      month: month.day('2025-03-01'),
      network: 'X',
      metric: language === 'fr' ? 'Portée' : 'Reach',
      value: '900',
    });
    await month.build();
    const reach = `${MARCH}|x||total|reach|day`;
    expect(month.value('data', reach, 'value')).toBeNull();
    expect(month.value('data', reach, 'live')).toBe(900);
    expect(month.value('data', reach, 'closed')).toBe(month.words.late);
    expect(month.value('results', 'kpi|reach|x', MARCH)).toBe('');
  });

  it('has no formula left in its value column, and no error anywhere in Data and Results', () => {
    for (const title of ['data', 'results'] as const) {
      const sheet = month.product.sheet(month.words[title]);
      for (let row = 1; row <= sheet.lastRow; row += 1)
        for (let column = 1; column <= sheet.lastColumn; column += 1)
          expect(String(sheet.value(row, column) ?? '')).not.toMatch(/^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!)$/);
    }
    const data = month.product.sheet(month.words.data);
    for (const key of [IMPRESSIONS, COST, GAIN, `${MARCH}|all||total|staff_cost|period`]) {
      const at = cellAt(data, key, 'value');
      expect(data.formula(at.row, at.column)).toBeNull();
    }
  });

  it('comes to life when reopened, with what it was at closing beside it and the day noted', async () => {
    await month.reopen();
    expect(month.value('data', IMPRESSIONS, 'value')).toBe(3720);
    expect(month.value('data', IMPRESSIONS, 'closing-value')).toBe(3410);
    expect(month.value('data', COST, 'value')).toBe(1200);
    expect(month.value('data', COST, 'closing-gap')).toBe(200);
    expect(month.value('data', COST, 'closed')).toBeNull();
    expect(month.value('results', 'closing', MARCH)).toBe(
      language === 'fr'
        ? 'clôturé le 05/04/2025, rouvert le 12/04/2025'
        : 'closed on 2025-04-05, reopened on 2025-04-12',
    );
    // 1500 against 1200.
    expect(month.value('results', 'kpi|roi', MARCH)).toBe(0.25);
  });

  it('closed again notes what changed since the first time', async () => {
    month.today('2025-04-20');
    const { changed } = await month.close();
    // Impressions, the three costs, and the reach that was not there.
    expect(changed).toBe(5);
    expect(month.value('data', COST, 'revisions')).toBe(
      language === 'fr'
        ? 'clôturé de nouveau le 20/04/2025\u00a0: 1\u202f000 → 1\u202f200'
        : 'closed again on 2025-04-20: 1,000 → 1,200',
    );
    expect(month.value('data', COST, 'closing-gap')).toBe('');
    expect(month.value('results', 'closing', MARCH)).toContain(
      language === 'fr'
        ? 'clôturé le 20/04/2025 (chiffres changés entre-temps\u00a0: 5)'
        : 'closed on 2025-04-20 (figures changed in between: 5)',
    );
    expect(month.value('results', 'closing', `comment:${MARCH}`)).toBe('A good month.');
  });

  it('keeps its rows when its file is deleted', async () => {
    const { workbook } = month.product;
    const tab = workbook.sheets.find(({ name }) => /account_overview/.test(name));
    if (!tab) throw new Error('no tab of X');
    workbook.delete(tab);
    await month.build();
    expect(month.value('data', IMPRESSIONS, 'value')).toBe(3720);
    expect(month.value('results', 'kpi|impressions|x', MARCH)).toBe(3720);
  });
});

describe('a closing', () => {
  const target = 'kpi|impressions|x';

  it('keeps the target that held, whatever Objectives say since', async () => {
    const month = new Month('en');
    const objectives = () => month.product.sheet('Objectives');
    const column = cellAt(objectives(), 'title', 'target').column;
    const row = Math.max(objectives().lastRow, 6) + 1;
    for (const [key, text] of [
      ['kpi', 'Impressions'],
      ['network', 'X'],
      ['target', '3700'],
      ['period', 'month'],
    ] as const)
      objectives().type(row, cellAt(objectives(), 'title', key).column, text);
    await month.build();
    await month.close();
    objectives().type(row, column, '3000');
    await month.compute();
    // 3410 ÷ 3700 = 92 %.
    expect([month.value('results', target, 'target'), month.value('results', target, 'status')]).toEqual([
      3700,
      'near',
    ]);
    await month.reopen();
    expect([month.value('results', target, 'target'), month.value('results', target, 'status')]).toEqual([
      3000,
      'reached',
    ]);
    await month.close();
    expect(month.value('results', target, 'target')).toBe(3000);
  });

  it('of a month that is not complete wants the person’s word: a source that lacks it, a month that runs', async () => {
    const february = xOverview(daysOf(2025, 2).map((day) => [day, 100, 4, 1, 2, 0] as const));
    const month = new Month('en', { ...TWO_MONTHS, 'account_overview_analytics.csv': february });
    await month.build();
    const view = month.state().closings.find((one) => one.month === MARCH);
    expect(view?.gaps).toEqual([{ network: 'x', account: null, coverage: 'missing' }]);
    await expect(month.close()).rejects.toThrow('This month is not complete');
    expect(month.state().closings.some(({ closed }) => closed)).toBe(false);
    await month.close({ confirmed: true });
    expect(month.state().closings.find((one) => one.month === MARCH)?.closed).toBe(true);
    const running = new Month('en');
    running.today('2025-03-31');
    await running.build();
    expect(running.state().closings.find((one) => one.month === MARCH)?.over).toBe(false);
    await expect(running.close()).rejects.toThrow('This month is not complete');
  });

  it('is refused while the results show another month', async () => {
    const month = new Month('en');
    await month.build();
    month.product.session.step('build', { month: '2025-02' }, true);
    await month.compute();
    await expect(month.close()).rejects.toThrow('Results shows another month');
  });

  it('gives figures for a summary, as the sheet shows them', async () => {
    const month = new Month('fr');
    await month.build();
    await month.close({ comment: 'Mois de la fête.' });
    const summary = month.product.session.step('summary', { month: MARCH }) as Answers['summary'];
    expect(summary.against).toBe('février 2025');
    expect(summary.comment).toBe('Mois de la fête.');
    expect(summary.notes).toEqual(['✓ clôturé le 05/04/2025']);
    expect(summary.money.map(({ label, value }) => [label, value])).toEqual([
      ['Gain (marge sur ventes)', 1500],
      ['Coûts décaissés', 1000],
      ['Coût complet', 1000],
      ['Résultat (gain − coût complet)', 500],
      ['ROI hors temps passé', 0.5],
      ['ROI cumulé depuis le début (1 mois complet), dont 1 hors temps passé', 0.5],
    ]);
    const impressions = summary.main.find(({ label, place }) => label === 'Impressions' && place === 'X');
    // 3410 against 2800; per day 110 against 100.
    expect(impressions?.change).toBeCloseTo(0.217857, 6);
    expect(impressions?.perUnit).toBeCloseTo(0.1, 12);
  });
});

describe('a closing that is interrupted', () => {
  const after = process.env.TZ === 'America/Los_Angeles';
  let made: Month;
  const closed = async (fail: number | null): Promise<Month> => {
    const month = new Month('fr');
    await month.build();
    if (fail === null) {
      await month.close({ comment: 'Bien.' });
      return month;
    }
    const { host } = month.product;
    if (after) host.failAfter(fail);
    else host.failAt(fail);
    await month.close({ comment: 'Bien.' }).catch(() => undefined);
    host.cancelFailure();
    await month.compute();
    return month;
  };
  let calls = 0;
  /** Five calls spread over the step, others in one time zone than in the other. */
  const sampled = (all: number, shift: number): number[] =>
    [0, 1, 2, 3, 4].map((i) => Math.max(1, Math.floor(((i + shift) * all) / 5)));
  beforeAll(async () => {
    made = new Month('fr');
    await made.build();
    const before = made.product.host.calls.total;
    await made.close({ comment: 'Bien.' });
    calls = made.product.host.calls.total - before;
  });

  it('is completed when asked again, wherever it stopped', async () => {
    const expected = JSON.stringify(dump(made.product.workbook));
    for (const call of sampled(calls, after ? 0.6 : 0.2)) {
      const month = await closed(call);
      await month.close({ comment: 'Bien.' });
      expect(JSON.stringify(dump(month.product.workbook)), `call ${call} of ${calls}`).toBe(expected);
    }
  });

  it('leaves no trace where the month is read again instead', async () => {
    const values = (month: Month): Value[][] =>
      [IMPRESSIONS, COST, GAIN].map((key) =>
        ['value', 'closed', 'closing-value', 'live', 'closing-gap'].map((column) => month.value('data', key, column)),
      );
    for (const call of sampled(calls, after ? 0.4 : 0.8)) {
      const month = await closed(call);
      if (month.state().closings.some((one) => one.closed)) continue;
      await month.build();
      expect(values(month), `call ${call} of ${calls}`).toEqual([
        [3410, null, null, null, null],
        [1000, null, null, null, null],
        [1500, null, null, null, null],
      ]);
    }
  });
});
