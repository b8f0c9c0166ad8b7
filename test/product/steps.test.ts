// The steps behind the sidebar: the state it opens with, answers, objectives, money, settings.
import { beforeAll, describe, expect, it } from 'vitest';
import { dump } from './dump';
import { buildAll, cellAt, daysOf, drop, instagram, openProduct, type Product, TWO_MONTHS, xOverview } from './support';

interface State {
  readonly language: string | null;
  readonly person: string | null;
  readonly months: readonly string[];
  readonly sources: readonly {
    network: string;
    account: string | null;
    months: readonly { month: string; coverage: string }[];
  }[];
  readonly questions: readonly { source: string; table: string; question: string; proposal: unknown }[];
  readonly answered: readonly unknown[];
  readonly tabs: readonly string[];
  readonly withFigures: readonly string[];
  readonly lastComplete: string | null;
  readonly results: string | null;
  readonly built: readonly string[];
  readonly behind: boolean;
  readonly objectives: readonly string[];
  readonly currency: string | null;
  readonly money: Readonly<Record<string, unknown>>;
}

const stateOf = (product: Product): State => product.session.step<State>('state', {});
const UNDATED = {
  'export.csv': instagram([
    ['03/18/2025', 100, 80, 10, 1, 2, 3],
    ['04/02/2025', 100, 80, 10, 1, 2, 3],
  ]),
};

describe('the state of a new workbook', () => {
  it('knows nothing yet and writes nothing', () => {
    const product = openProduct();
    const before = dump(product.workbook);
    const state = stateOf(product);
    expect(state).toMatchObject({ language: null, sources: [], questions: [], results: null, objectives: [] });
    // 2 May 2025: November to April.
    expect(state.months).toEqual(['2024-11', '2024-12', '2025-01', '2025-02', '2025-03', '2025-04']);
    expect(dump(product.workbook)).toEqual(before);
  });

  it('offers the person’s own tabs that hold something', () => {
    const product = openProduct();
    product.workbook.addSheet('export X').typeRows(1, 1, [
      ['Date', 'Likes'],
      ['01/03/2025', '5'],
    ]);
    product.session.step('setup', {});
    expect(stateOf(product).tabs).toEqual(['export X']);
  });
});

describe('the state of a workbook with two sources', () => {
  it('says which month each source covers', () => {
    const product = openProduct();
    buildAll(product, TWO_MONTHS);
    const state = stateOf(product);
    expect(state.sources.map(({ network, account }) => [network, account])).toEqual([
      ['instagram', 'maison_cerise'],
      ['x', null],
    ]);
    expect(state.sources[0]?.months.map(({ coverage }) => coverage)).toEqual([
      'missing',
      'missing',
      'missing',
      'complete',
      'complete',
      'missing',
    ]);
    expect(state).toMatchObject({ lastComplete: '2025-03', results: 'Résultats', language: 'fr' });
  });
});

describe('a question', () => {
  it('is asked with its proposal, answered once, kept, and never asked again', () => {
    const product = openProduct();
    buildAll(product, UNDATED);
    const [question] = stateOf(product).questions;
    expect(question).toMatchObject({ question: 'period', proposal: { from: '2025-03-18', to: '2025-04-02' } });
    const { source, table } = question ?? { source: '', table: '' };
    const answers = { from: '2025-03-01', to: '2025-04-30' };
    expect(product.session.step('answer', { source, table, answers })).toEqual({ left: 0 });
    product.session.step('read', {});
    expect(stateOf(product).questions).toEqual([]);
    const data = product.sheet('Données');
    const { row, column } = cellAt(data, '2025-04|instagram|maison_cerise|total|views|post', 'missing-days');
    expect(data.value(row, column)).toBe(0);
  });

  it('is asked once for all the sheets of a file whose rows have the same days', () => {
    const product = openProduct();
    product.session.step('setup', {});
    const rows = UNDATED['export.csv'].map((row) => [...row]);
    for (const [name, more] of [
      ['Posts', '1'],
      ['Reels', '2'],
    ] as const) {
      const own = rows.map((row, i) => (i === 0 ? row : [`${more}${row[0]}`, ...row.slice(1)]));
      drop(product, 'export.xlsx', own, name);
    }
    product.session.step('read', {});
    const { questions } = stateOf(product);
    expect(questions.map(({ question }) => question)).toEqual(['period']);
    const { source, table } = questions[0] ?? { source: '', table: '' };
    product.session.step('answer', { source, table, answers: { from: '2025-03-01', to: '2025-04-30' } });
    product.session.step('read', {});
    expect(stateOf(product).questions).toEqual([]);
    const data = product.sheet('Données');
    const at = (column: string) => cellAt(data, '2025-04|instagram|maison_cerise|total|views|post', column);
    // One post of 100 views in each of the two sheets, and every day of the month covered.
    expect(data.value(at('value').row, at('value').column)).toBe(200);
    expect(data.value(at('missing-days').row, at('missing-days').column)).toBe(0);
  });
});

describe('an answer', () => {
  it('is told with its tab, and asked again once it is taken back', () => {
    const product = openProduct();
    buildAll(product, UNDATED);
    const { source, table } = stateOf(product).questions[0] ?? { source: '', table: '' };
    product.session.step('answer', { source, table, answers: { from: '2025-03-01', to: '2025-04-30' } });
    product.session.step('read', {});
    expect(stateOf(product).answered).toEqual([
      { source, table, tab: 'export', answers: { from: '2025-03-01', to: '2025-04-30' } },
    ]);
    expect(product.session.step('forget', { source, table })).toEqual({ left: 0 });
    product.session.step('read', {});
    expect(stateOf(product)).toMatchObject({ answered: [], questions: [{ question: 'period' }] });
  });
});

describe('choosing objectives', () => {
  let product: Product;
  const folded = (key: string): boolean => {
    const sheet = product.sheet('Résultats');
    return sheet.rowGroupDepth(cellAt(sheet, key, 'kpi').row) > 0;
  };
  beforeAll(() => {
    product = openProduct();
    buildAll(product, TWO_MONTHS);
    const sheet = product.sheet('Résultats');
    const { row } = cellAt(sheet, 'kpi|views|instagram', 'kpi');
    sheet.type(row, cellAt(sheet, 'header', 'comment:2025-03').column, 'mon commentaire');
  });

  it('shows their KPIs and folds the others where they stand, with what a person wrote beside them', () => {
    expect(folded('kpi|views|instagram')).toBe(false);
    const sheet = product.sheet('Résultats');
    const before = cellAt(sheet, 'kpi|views|instagram', 'kpi');
    product.session.step('choose', { objectives: ['engagement'] });
    expect(folded('kpi|views|instagram')).toBe(true);
    expect(folded('kpi|er_post_reach|instagram')).toBe(false);
    expect(folded('kpi|roi|all')).toBe(false);
    expect(cellAt(sheet, 'kpi|views|instagram', 'kpi')).toEqual(before);
    expect(sheet.value(before.row, cellAt(sheet, 'header', 'comment:2025-03').column)).toBe('mon commentaire');
    expect(stateOf(product).objectives).toEqual(['engagement']);
  });

  it('changes nothing when it is made twice, and unfolds again', () => {
    const before = dump(product.workbook);
    product.session.step('choose', { objectives: ['engagement'] });
    product.session.step('build', {}, true);
    expect(dump(product.workbook)).toEqual(before);
    product.session.step('choose', { objectives: ['awareness'] });
    expect(folded('kpi|views|instagram')).toBe(false);
  });

  it('says which of their KPIs nothing fills, and who can bring them', () => {
    const { missing } = product.session.step<{ missing: { name: { fr: string }; by: { fr: string }[] }[] }>(
      'build',
      {},
    );
    const voice = missing.find(({ name }) => name.fr.startsWith('Part de voix'));
    expect(voice?.by.map(({ fr }) => fr)).toContain('Votre outil de veille, ou un comptage à la main');
  });
});

describe('what is missing for the objectives', () => {
  const missing = (product: Product): string[] => {
    const answer = product.session.step<{ missing: { name: { en: string } }[] }>('build', { month: '2025-03' });
    return answer.missing.map(({ name }) => name.en);
  };

  it('is no cost and no ROI where a person has typed the month’s costs and gains', () => {
    const product = openProduct();
    buildAll(product, TWO_MONTHS);
    product.session.step('choose', { objectives: ['efficiency', 'sales'] });
    expect(missing(product)).toEqual(expect.arrayContaining(['Total cost of social', 'ROI: return on investment']));
    product.sheet('Coûts').typeRows(10, 2, [['01/03/2025', '', '', '', 'Contenu', '50']]);
    expect(missing(product)).not.toContain('Total cost of social');
    expect(missing(product)).toContain('ROI: return on investment');
    product.sheet('Gains').typeRows(6, 2, [['01/03/2025', '', '', 'Autre', '', '', '', '80']]);
    expect(missing(product)).not.toContain('ROI: return on investment');
  });

  it('is still the cost where the costs typed are another month’s', () => {
    const product = openProduct();
    buildAll(product, TWO_MONTHS);
    product.session.step('choose', { objectives: ['efficiency'] });
    product.sheet('Coûts').typeRows(10, 2, [['01/02/2025', '28/02/2025', '', '', 'Contenu', '50']]);
    expect(missing(product)).toContain('Total cost of social');
  });
});

describe('a workbook that is opened again', () => {
  it('knows which months its table shows, and whether something has come in since', () => {
    const product = openProduct();
    expect(stateOf(product)).toMatchObject({ built: [], behind: false });
    buildAll(product, TWO_MONTHS);
    expect(stateOf(product)).toMatchObject({ built: ['2025-02', '2025-03'], behind: false });
    drop(product, 'april.csv', xOverview(daysOf(2025, 4).map((day) => [day, 100, 4, 1, 2, 0] as const)));
    product.session.step('read', {});
    expect(stateOf(product)).toMatchObject({ built: ['2025-02', '2025-03'], behind: true });
    product.session.step('build', {});
    expect(stateOf(product)).toMatchObject({ built: ['2025-02', '2025-03', '2025-04'], behind: false });
  });

  it('knows of a network whose rows the table lacks, and of an answer that was not read yet', () => {
    const product = openProduct();
    buildAll(product, { 'account_overview_analytics.csv': TWO_MONTHS['account_overview_analytics.csv'] ?? [] });
    drop(product, 'posts.csv', UNDATED['export.csv']);
    product.session.step('read', {});
    expect(stateOf(product).behind).toBe(true);
    product.session.step('build', {});
    const [question] = stateOf(product).questions;
    expect(stateOf(product).behind).toBe(false);
    const { source, table } = question ?? { source: '', table: '' };
    product.session.step('answer', { source, table, answers: { from: '2025-03-01', to: '2025-04-30' } });
    expect(stateOf(product).behind).toBe(true);
    product.session.step('read', {});
    expect(stateOf(product).behind).toBe(false);
  });
});

describe('the sheet that a person looks at', () => {
  it('stays in front while files come in and the table is built', () => {
    const product = openProduct();
    const mine = product.workbook.active.name;
    buildAll(product, TWO_MONTHS);
    expect(product.workbook.active.name).toBe(mine);
    expect(product.workbook.sheets.filter(({ hidden }) => hidden).map(({ name }) => name)).toEqual(
      expect.arrayContaining(['account_overview_analytics', 'Feb-01-2025_Mar-31-2025_1396269028466733']),
    );
  });
});

describe('settings', () => {
  it('keep the person’s language apart from the workbook’s', () => {
    const product = openProduct();
    product.session.step('setup', { language: 'fr' });
    expect(product.session.step('configure', { person: 'en', currency: 'EUR', tax: 'excluded' })).toEqual({
      person: 'en',
    });
    expect(stateOf(product)).toMatchObject({ language: 'fr', person: 'en', currency: 'EUR', tax: 'excluded' });
  });

  it('refuse what is no currency', () => {
    const product = openProduct();
    product.session.step('setup', {});
    expect(() => product.session.step('configure', { currency: 'euro' })).toThrow();
  });
});

describe('showing a sheet', () => {
  it('brings it to the front', () => {
    const product = openProduct();
    buildAll(product, TWO_MONTHS);
    product.session.step('show', { sheet: 'costs' });
    expect(product.workbook.active.name).toBe('Coûts');
  });

  it('comes with the building of the results where it is asked for, and only then', () => {
    const product = openProduct();
    buildAll(product, TWO_MONTHS);
    product.workbook.active = product.workbook.sheet('Coûts');
    product.session.step('build', {});
    expect(product.workbook.active.name).toBe('Coûts');
    product.session.step('build', { show: true });
    expect(product.workbook.active.name).toBe('Résultats');
  });

  it('says what is missing where it has not been made', () => {
    const product = openProduct();
    expect(() => product.session.step('show', { sheet: 'results' })).toThrow();
  });
});

describe('a file dropped a second time', () => {
  it('is known', () => {
    const product = openProduct();
    buildAll(product, TWO_MONTHS);
    const before = product.workbook.sheets.length;
    drop(product, 'again.csv', TWO_MONTHS['account_overview_analytics.csv'] ?? []);
    expect(product.workbook.sheets).toHaveLength(before);
  });
});
