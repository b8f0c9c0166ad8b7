// Objectives: targets with their dates, status and benchmark live in Results, a line per goal that stays the person's.
import { beforeAll, describe, expect, it } from 'vitest';
import { recalculate } from '../../local/engine/load';
import type { Value } from '../../local/model';
import { dump } from './dump';
import { buildAll, cellAt, openProduct, type Product, TWO_MONTHS } from './support';

const compute = async (product: Product): Promise<void> => {
  await recalculate(product.workbook, product.host.customFunctions);
};

const read = (product: Product, title: string, row: string, column: string): Value => {
  const sheet = product.sheet(title);
  const at = cellAt(sheet, row, column);
  return sheet.value(at.row, at.column);
};

/** Types cells by column key into the first line below what the sheet holds. */
function typeLine(product: Product, title: string, cells: Readonly<Record<string, string>>): number {
  const sheet = product.sheet(title);
  const row = Math.max(sheet.lastRow, 6) + 1;
  for (const [key, text] of Object.entries(cells)) sheet.type(row, cellAt(sheet, 'title', key).column, text);
  return row;
}

function again(product: Product): void {
  product.session.step('setup', {});
  product.session.step('read', {});
  product.session.step('build', {}, true);
}

describe('a target typed in Objectives', () => {
  let product: Product;
  const result = (row: string, column: string) => read(product, 'Résultats', row, column);
  beforeAll(async () => {
    product = openProduct();
    buildAll(product, TWO_MONTHS);
  });

  it('stands beside the month’s figure, with its status, at once', async () => {
    // March on X: 3410 impressions. 3410 ÷ 3700 = 92 %.
    typeLine(product, 'Objectifs', { kpi: 'Impressions', network: 'X', target: '3700', period: 'mois' });
    await compute(product);
    expect(result('kpi|impressions|x', 'target')).toBe(3700);
    expect(result('kpi|impressions|x', 'status')).toBe('proche');
  });

  it('keeps its months when another follows: the latest that is not after the month shown', async () => {
    typeLine(product, 'Objectifs', {
      kpi: 'Impressions',
      network: 'X',
      target: '3000',
      period: 'mois',
      from: '01/03/2025',
    });
    typeLine(product, 'Objectifs', {
      kpi: 'Impressions',
      network: 'X',
      target: '9000',
      period: 'mois',
      from: '01/04/2025',
    });
    await compute(product);
    expect([result('kpi|impressions|x', 'target'), result('kpi|impressions|x', 'status')]).toEqual([3000, 'atteint']);
    const sheet = product.sheet('Résultats');
    const { row, column } = cellAt(sheet, 'shown', 'value');
    sheet.type(row, column, 'février 2025');
    await compute(product);
    // February: 2800 of 3700 is 76 %.
    expect([result('kpi|impressions|x', 'target'), result('kpi|impressions|x', 'status')]).toEqual([3700, 'manqué']);
    sheet.type(row, column, 'mars 2025');
    await compute(product);
  });

  it('of a quarter or a year is not compared with a month', async () => {
    typeLine(product, 'Objectifs', { kpi: 'Vues', network: 'Instagram', target: '1200', period: 'trimestre' });
    await compute(product);
    expect([result('kpi|views|instagram', 'target'), result('kpi|views|instagram', 'status')]).toEqual(['', '']);
  });

  it('without a network is a rate’s on every network, and a count’s only where one row shows it', async () => {
    typeLine(product, 'Objectifs', { kpi: 'Vues', target: '500', period: 'mois' });
    typeLine(product, 'Objectifs', { kpi: 'Interactions', target: '100', period: 'mois' });
    typeLine(product, 'Objectifs', { kpi: 'Publications', target: '12', period: 'mois' });
    await compute(product);
    expect(result('kpi|views|instagram', 'target')).toBe(500);
    expect(result('kpi|interactions|instagram', 'target')).toBe('');
    expect(result('kpi|interactions|x', 'target')).toBe('');
  });

  it('on a KPI whose direction depends on the context has no status', async () => {
    typeLine(product, 'Objectifs', { kpi: 'Publications', network: 'Instagram', target: '1', period: 'mois' });
    await compute(product);
    expect(result('kpi|posts|instagram', 'target')).toBe(1);
    expect(result('kpi|posts|instagram', 'status')).toBeNull();
  });

  it('is not guessed where two lines give it for the same day', async () => {
    const row = typeLine(product, 'Objectifs', {
      kpi: 'Impressions',
      network: 'X',
      target: '3100',
      period: 'mois',
      from: '01/03/2025',
    });
    await compute(product);
    expect([result('kpi|impressions|x', 'target'), result('kpi|impressions|x', 'status')]).toEqual(['deux lignes', '']);
    product.sheet('Objectifs').deleteRows(row);
    await compute(product);
    expect(result('kpi|impressions|x', 'target')).toBe(3000);
  });

  it('colours its status by a format of the sheet, once, beside those of the person', () => {
    const rules = () => product.sheet('Résultats').conditionalRules.map(({ condition }) => condition);
    expect(rules().map((one) => one.kind === 'boolean' && one.values[0])).toEqual(['atteint', 'proche', 'manqué']);
    again(product);
    expect(rules()).toHaveLength(3);
  });

  it('shows a benchmark only on the row’s own denominator', async () => {
    const kpi = result('kpi|er_post_reach|instagram', 'kpi') as string;
    const denominator = 'sur portée cumulée des publications';
    expect(kpi).toBe(`Taux d’engagement ${denominator}`);
    typeLine(product, 'Objectifs', {
      kpi,
      network: 'Instagram',
      benchmark: '2%',
      denominator,
      year: '2024',
      source: 'Étude',
    });
    await compute(product);
    expect(result('kpi|er_post_reach|instagram', 'benchmark')).toBe(0.02);
    typeLine(product, 'Objectifs', { kpi: 'Vues', network: 'Instagram', benchmark: '300', denominator, year: '2024' });
    await compute(product);
    expect(result('kpi|views|instagram', 'benchmark')).toBe('dénominateur autre ou inconnu');
  });
});

describe.each(['fr', 'en'] as const)('chosen objectives (%s)', (language) => {
  let product: Product;
  const [results, objectives, entries] =
    language === 'fr' ? ['Résultats', 'Objectifs', 'Saisies'] : ['Results', 'Objectives', 'Entries'];
  beforeAll(async () => {
    product = openProduct({ language, now: () => Date.UTC(2025, 3, 2, 9) });
    buildAll(product, TWO_MONTHS);
    product.session.step('choose', { objectives: ['awareness', 'customer_service'] });
    product.session.step('build', {}, true);
    await compute(product);
  });

  it('prefill Objectives: three KPIs each, where they have figures, with the month as the period', () => {
    const sheet = product.sheet(objectives);
    const keys = Array.from({ length: sheet.lastRow }, (_, i) => sheet.value(i + 1, 1)).filter((key) =>
      String(key).startsWith('goal:'),
    );
    expect(keys.length).toBeGreaterThanOrEqual(4);
    expect(new Set(keys.map((key) => String(key).split('|')[0])).size).toBeLessThanOrEqual(6);
  });

  it('offer a line in Entries for what no file brings, whose row in Results says so until it is filled', async () => {
    const row = 'line:2025-03:all::messages_received';
    expect(read(product, entries, row, 'value')).toBeNull();
    expect(read(product, results, 'kpi|response_rate|all', 'origin')).toMatch(
      language === 'fr' ? /^À saisir \(feuille Saisies\)/ : /^To enter \(Entries sheet\)/,
    );
    const sheet = product.sheet(entries);
    for (const [metric, value] of [
      ['messages_received', '80'],
      ['messages_answered', '60'],
    ] as const) {
      const at = cellAt(sheet, `line:2025-03:all::${metric}`, 'value');
      sheet.type(at.row, at.column, value);
    }
    await compute(product);
    expect(read(product, results, 'kpi|response_rate|all', 'value')).toBe(0.75);
    expect(read(product, results, 'kpi|response_rate|all', 'origin')).toMatch(
      language === 'fr' ? /^saisi\u00a0: Données, lignes\u00a0\d+, \d+$/ : /^entered: Data, rows \d+, \d+$/,
    );
  });

  it('give targets saved in the sidebar their first month, and keep the old one beside the new', async () => {
    const goal = { kpi: 'impressions', network: 'x', account: null } as const;
    const choice = { objectives: ['awareness', 'customer_service'], kpis: { awareness: ['impressions'] } };
    product.session.step('choose', { ...choice, from: '2025-02', targets: [{ ...goal, target: 2500 }] });
    product.session.step('choose', { ...choice, from: '2025-03', targets: [{ ...goal, target: 4000 }] }, true);
    await compute(product);
    expect(read(product, objectives, 'goal:impressions|x|', 'target')).toBe(2500);
    expect(read(product, objectives, 'goal:impressions|x||2025-03', 'target')).toBe(4000);
    expect(read(product, results, 'kpi|impressions|x', 'target')).toBe(4000);
    expect(read(product, results, 'kpi|impressions|x', 'status')).toBe(language === 'fr' ? 'manqué' : 'missed');
  });

  it('change nothing when the same is saved and built again', () => {
    const choice = { objectives: ['awareness', 'customer_service'], kpis: { awareness: ['impressions'] } };
    again(product);
    const before = dump(product.workbook);
    const goal = { kpi: 'impressions', network: 'x', account: null, target: 4000 };
    product.session.step('choose', { ...choice, from: '2025-03', targets: [goal] });
    again(product);
    expect(dump(product.workbook)).toEqual(before);
  });

  it('record the day of a change of KPIs, and say it above the lines', () => {
    const text = String(read(product, objectives, 'followed', 'objective'));
    expect(text).toContain(language === 'fr' ? 'Suivis depuis le 02/04/2025' : 'Followed since 2025-04-02');
  });
});
