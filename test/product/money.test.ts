// Money, in the built add-on: every figure here is worked out by hand in the comment beside it.
import { beforeAll, describe, expect, it } from 'vitest';
import { recalculate } from '../../local/engine/load';
import type { Value } from '../../local/model';
import { dump } from './dump';
import { buildAll, cellAt, daysOf, drop, errorsIn, openProduct, type Product, type Rows, xOverview } from './support';

const compute = (product: Product) => recalculate(product.workbook, product.host.customFunctions);

/** What is asked of the person about tables. */
interface State {
  readonly questions: readonly {
    readonly source: string;
    readonly table: string;
    readonly tab: string;
    readonly question: string;
  }[];
}

/** The whole key of the row that begins so. */
function keyOf(product: Product, title: string, start: string): string {
  const sheet = product.sheet(title);
  for (let row = 1; row <= sheet.lastRow; row += 1) {
    const key = sheet.value(row, 1);
    if (typeof key === 'string' && key.startsWith(start)) return key;
  }
  throw new Error(`no row of ${title} begins with ${start}`);
}

const read = (product: Product, title: string, row: string, column: string): Value => {
  const sheet = product.sheet(title);
  const at = cellAt(sheet, keyOf(product, title, row), column);
  return sheet.value(at.row, at.column);
};

const typeIn = (product: Product, title: string, row: string, column: string, text: string): void => {
  const sheet = product.sheet(title);
  const at = cellAt(sheet, keyOf(product, title, row), column);
  sheet.type(at.row, at.column, text);
};

/** Types a line at this place below the add-on's own rows, by column key. */
function typeLine(product: Product, title: string, at: number, line: Readonly<Record<string, string>>): void {
  const sheet = product.sheet(title);
  let last = 1;
  for (let row = 1; row <= sheet.lastRow; row += 1) if (sheet.value(row, 1)) last = row;
  for (const [column, text] of Object.entries(line)) {
    sheet.type(last + at, cellAt(sheet, 'lines', column).column, text);
  }
}

/** One line per day: account, day, spend, impressions, link clicks, purchases, their value. */
const metaAds = (currency: string, rows: readonly (readonly (string | number)[])[]): Rows => [
  [
    'Account name',
    'Campaign name',
    'Day',
    `Amount spent (${currency})`,
    'Impressions',
    'Link clicks',
    'Purchases',
    'Purchases conversion value',
  ],
  ...rows.map(([account, ...rest]) => [String(account), 'Printemps', ...rest.map(String)]),
];

/** March 2025 by channel: sessions, key events, revenue. */
const GA4: Rows = [
  ['# ----------------------------------------'],
  ['# Traffic acquisition'],
  ['# Property: shop.example'],
  ['# Start date: 20250301'],
  ['# End date: 20250331'],
  ['Session default channel group', 'Total users', 'Sessions', 'Engaged sessions', 'Key events', 'Total revenue'],
  ['Organic Search', '450', '500', '300', '20', '4000'],
  ['Organic Social', '135', '150', '80', '6', '1000'],
  ['Paid Social', '45', '50', '20', '4', '500'],
  ['Email', '90', '100', '70', '5', '700'],
  ['Direct', '180', '200', '90', '5', '800'],
];

const FILES: Readonly<Record<string, Rows>> = {
  'x.csv': xOverview([
    ...daysOf(2025, 2).map((day) => [day, 100, 4, 1, 2, 0] as const),
    ...daysOf(2025, 3).map((day) => [day, 110, 5, 1, 2, 1] as const),
  ]),
  'ads-eur.csv': metaAds('EUR', [
    ['Maison', '2025-02-10', 100, 10_000, 50, 2, 300],
    ['Maison', '2025-03-10', 200, 20_000, 80, 4, 500],
  ]),
  'ads-usd.csv': metaAds('USD', [['Maison US', '2025-03-12', 110, 5000, 20, 1, 90]]),
  'ga4.csv': GA4,
};

const results = (product: Product, row: string, month = '2025-03') => read(product, 'Résultats', row, month);

describe('money that imports bring', () => {
  let product: Product;
  beforeAll(async () => {
    product = openProduct();
    buildAll(product, FILES, '2025-03');
    // Analytics names no currency, and the other files name two.
    const { questions } = product.session.step<State>('state', {});
    expect(questions.map(({ tab, question }) => [tab, question])).toEqual([['ga4', 'currency']]);
    for (const { source, table } of questions)
      product.session.step('answer', { source, table, answers: { currency: 'EUR' } });
    product.session.step('read', {});
    product.session.step('build', { month: '2025-03' }, true);
    await compute(product);
  });
  const cash = (month?: string) => results(product, 'kpi|cash_cost|all', month);

  it('is the ad spend of each account and month, in the add-on’s own column, and is a cost', () => {
    expect(read(product, 'Coûts', 'ads:2025-03|meta|maison|', 'imported')).toBe(200);
    expect(read(product, 'Coûts', 'ads:2025-03|meta|maison|', 'state')).toBe('compté');
    expect([cash('2025-02'), cash()]).toEqual([100, 200]);
  });

  it('gives paid spend over paid results of the same source, per account', () => {
    const ad = (kpi: string, account = 'maison') => results(product, `kpi|${kpi}|meta|${account}|`);
    // 200 ÷ 20,000 × 1,000; 200 ÷ 80; 200 ÷ 4; 500 ÷ 200.
    expect([ad('cpm'), ad('cpc'), ad('cpa'), ad('roas')]).toEqual([10, 2.5, 50, 2.5]);
    expect([ad('cpm', 'maison us'), ad('roas', 'maison us')]).toEqual(['', '']);
  });

  it('stays visible and out of totals in another currency, until a rate and its day are typed', async () => {
    const dollars = 'ads:2025-03|meta|maison us|';
    expect(read(product, 'Coûts', dollars, 'imported')).toBe(110);
    expect(read(product, 'Coûts', dollars, 'state')).toMatch(/saisissez le taux de change$/);
    expect(read(product, 'Coûts', 'fx:1', 'category')).toBe('USD');
    expect(read(product, 'Résultats', 'notes', 'kpi')).toMatch(/autre devise hors totaux/);
    typeIn(product, 'Coûts', 'fx:1', 'amount', '0,9');
    await compute(product);
    expect(cash()).toBe(200);
    typeIn(product, 'Coûts', 'fx:1', 'hours', '31/03/2025');
    await compute(product);
    // 200 + 110 × 0.9.
    expect(cash()).toBe(299);
    // 99 ÷ 5,000 × 1,000.
    expect(results(product, 'kpi|cpm|meta|maison us|')).toBeCloseTo(19.8, 9);
  });

  it('is corrected in the person’s column: the correction wins and the difference shows', async () => {
    typeIn(product, 'Coûts', 'ads:2025-03|meta|maison|', 'amount', '250');
    await compute(product);
    // 250 + 99.
    expect(cash()).toBe(349);
    expect(read(product, 'Coûts', 'ads:2025-03|meta|maison|', 'difference')).toBe(50);
    expect(read(product, 'Coûts', 'ads:2025-03|meta|maison|', 'state')).toBe('contrôle\u00a0: vos lignes comptent');
  });

  it('gives sales proven by Analytics, which count once their margin is known', async () => {
    expect(read(product, 'Gains', 'sales:2025-03|ga4', 'imported')).toBe(1500);
    expect(read(product, 'Gains', 'sales:2025-03|ga4', 'state')).toMatch(/saisissez le taux de marge$/);
    expect(results(product, 'kpi|gain|all')).toBe('');
    expect(results(product, 'kpi|roi|all')).toBe('');
    typeIn(product, 'Gains', 'sales:2025-03|ga4', 'margin', '40%');
    await compute(product);
    // 1,500 × 40 %; (600 − 349) ÷ 349.
    expect(results(product, 'kpi|gain|all')).toBe(600);
    expect(results(product, 'kpi|roi|all')).toBeCloseTo(251 / 349, 9);
    expect(read(product, 'Résultats', 'kpi|gain|all', 'kpi')).toBe('Gain (marge sur ventes)');
  });

  it('makes way for typed sales: never both, and the difference is shown', async () => {
    typeLine(product, 'Gains', 1, {
      month: '05/03/2025',
      kind: 'Marge sur ventes',
      quantity: '20',
      'unit-value': '100',
      margin: '40%',
    });
    await compute(product);
    // 20 × 100 × 40 %; 1,500 − 2,000 of revenue.
    expect(results(product, 'kpi|gain|all')).toBe(800);
    expect(read(product, 'Gains', 'sales:2025-03|ga4', 'difference')).toBe(-500);
  });

  it('is measured beside the other channels, with the share of social', () => {
    const channel = (start: string, column = '2025-03') => read(product, 'Résultats', `channel|${start}`, column);
    expect(channel('email|ga4|shop.example|total|sessions')).toBe(100);
    // (150 + 50) ÷ 1,000 sessions; 1,500 ÷ 7,000 of revenue.
    expect(channel('share|ga4|shop.example|total|sessions')).toBeCloseTo(0.2, 12);
    expect(channel('share|ga4|shop.example|total|revenue')).toBeCloseTo(1500 / 7000, 12);
    expect(channel('share|ga4|shop.example|total|sessions', 'basis')).toBe('mesuré par GA4 (visiteurs suivis)');
    expect(channel('email|ga4|shop.example|total|sessions', '2025-02')).toBe('');
    // Full cost of 349 ÷ 10 key events of social channels; 500 of ad revenue ÷ 349 of ads.
    expect(results(product, 'kpi|cpa|all')).toBeCloseTo(34.9, 9);
    expect(results(product, 'kpi|roas|all')).toBeCloseTo(500 / 349, 9);
  });

  it('is found again as it was by the next run: nothing of the person’s moves, nothing is added', async () => {
    const dump = () =>
      ['Coûts', 'Gains'].map((title) => {
        const sheet = product.sheet(title);
        const cells: string[] = [];
        for (let row = 1; row <= sheet.lastRow; row += 1)
          for (let column = 1; column <= sheet.lastColumn; column += 1)
            cells.push(sheet.formula(row, column) ?? String(sheet.value(row, column)));
        return cells.join('\n');
      });
    const before = dump();
    product.session.step('setup', {});
    product.session.step('read', {});
    product.session.step('build', {}, true);
    expect(dump()).toEqual(before);
  });

  it('shows no error in any cell', () => {
    expect(errorsIn(product)).toEqual([]);
  });

  it('leaves the totals when its file is taken away', async () => {
    const data = product.sheet('Données');
    data.deleteRows(cellAt(data, '2025-03|meta|maison us|paid|spend|day', 'value').row);
    await compute(product);
    expect(read(product, 'Coûts', 'ads:2025-03|meta|maison us|', 'state')).toMatch(/n’est plus dans les données$/);
    expect(cash()).toBe(250);
  });
});

describe('money that a person types', () => {
  let product: Product;
  beforeAll(async () => {
    product = openProduct();
    buildAll(
      product,
      {
        'x.csv': FILES['x.csv'] as Rows,
        'ads.csv': metaAds('EUR', [['Maison', '2025-03-10', 200, 20_000, 80, 4, 500]]),
      },
      '2025-03',
    );
    await compute(product);
  });
  const cost = (row: string, month?: string) => results(product, row, month);

  it('comes back every month where the line says so, until its end, by day', async () => {
    typeLine(product, 'Coûts', 1, { from: '15/02/2025', category: 'Outils', amount: '30', recurring: 'oui' });
    await compute(product);
    // 14 of 28 days of February; all of March, beside 200 of ads.
    expect([cost('kpi|cash_cost|all', '2025-02'), cost('kpi|cash_cost|all')]).toEqual([15, 230]);
    typeLine(product, 'Coûts', 1, { to: '15/03/2025' });
    await compute(product);
    // 30 × 15 ÷ 31.
    expect(cost('kpi|cash_cost|all')).toBeCloseTo(200 + 450 / 31, 5);
    typeLine(product, 'Coûts', 1, { to: '', from: '01/02/2025' });
    await compute(product);
    expect([cost('kpi|cash_cost|all', '2025-02'), cost('kpi|cash_cost|all')]).toEqual([30, 230]);
  });

  it('counts hours at their loaded rate, and their value elsewhere apart', async () => {
    typeLine(product, 'Coûts', 2, {
      from: '10/03/2025',
      network: 'X',
      category: 'Temps passé',
      hours: '10',
      rate: '30',
      elsewhere: '50',
    });
    await compute(product);
    // 230 + 10 × 30; 10 × (50 − 30) in neither cost.
    expect(cost('kpi|full_cost|all')).toBe(530);
    expect(cost('kpi|opportunity_cost|all')).toBe(200);
    expect(read(product, 'Résultats', 'kpi|roi|all', 'kpi')).toBe('ROI');
  });

  it('keeps costs without a network apart, or shares them as the person chooses', async () => {
    const of = (network: string) => cost(`kpi|full_cost|${network}|`);
    const choose = async (how: string) => {
      typeIn(product, 'Coûts', 'fx:home', 'network', how);
      await compute(product);
    };
    expect([of('meta'), of('x'), cost('kpi|common_cost|all')]).toEqual([200, 300, 30]);
    await choose('à parts égales');
    // X and Meta have figures in March: 15 each.
    expect([of('meta'), of('x')]).toEqual([215, 315]);
    await choose('selon la publicité');
    // All of the spend is Meta's.
    expect([of('meta'), of('x')]).toEqual([230, 300]);
    await choose('selon les heures');
    // All of the hours are X's.
    expect([of('meta'), of('x')]).toEqual([200, 330]);
    await choose('à part');
    expect(cost('kpi|full_cost|all')).toBe(530);
  });

  it('gives a network its ROI from its own gain, and says what it leaves out', async () => {
    typeLine(product, 'Gains', 1, { month: '01/03/2025', network: 'X', kind: 'Économies', amount: '450' });
    typeLine(product, 'Gains', 2, {
      month: '01/03/2025',
      kind: 'Prospects × valeur × taux',
      quantity: '10',
      'unit-value': '100',
      margin: '0,5',
    });
    await compute(product);
    // (450 − 300) ÷ 300; (450 + 500 − 530) ÷ 530.
    expect(cost('kpi|roi|x|')).toBeCloseTo(0.5, 12);
    expect(read(product, 'Résultats', 'kpi|roi|x|', 'kpi')).toBe('ROI, hors coûts communs');
    expect(cost('kpi|roi|all')).toBeCloseTo(420 / 530, 9);
    expect(cost('kpi|roi|meta|')).toBe('');
    expect(read(product, 'Résultats', 'kpi|gain|all', 'kpi')).toBe('Gain (prospects + économies)');
    // 530 ÷ 10 leads.
    expect(cost('kpi|cpl|all')).toBe(53);
  });

  it('adds up the months whose gain and cost are both known, and says how many', async () => {
    expect(cost('kpi|roi_12|all')).toBeCloseTo(420 / 530, 9);
    typeLine(product, 'Gains', 3, { month: '01/02/2025', kind: 'Économies', amount: '60' });
    await compute(product);
    // (950 + 60 − 530 − 30) ÷ 560; February has no hours.
    expect(cost('kpi|roi_12|all')).toBeCloseTo(450 / 560, 9);
    expect(read(product, 'Résultats', 'kpi|roi_12|all', 'kpi')).toBe(
      'ROI cumulé depuis le début (2 mois complets), dont 1 hors temps passé',
    );
  });

  it('has rows for a network that only the money sheets name, once it is built again', async () => {
    typeLine(product, 'Coûts', 4, { from: '10/03/2025', network: 'Pinterest', category: 'Contenu', amount: '50' });
    typeLine(product, 'Gains', 4, { month: '01/03/2025', network: 'Pinterest', kind: 'Autre', amount: '80' });
    await compute(product);
    const before = [cost('kpi|full_cost|all'), cost('kpi|gain|all')];
    expect(() => cost('kpi|roi|pinterest|')).toThrow('no row');
    product.session.step('build', { month: '2025-03' });
    await compute(product);
    expect([cost('kpi|full_cost|all'), cost('kpi|gain|all')]).toEqual(before);
    // (80 − 50) ÷ 50, whatever the others; blank in February.
    expect([cost('kpi|gain|pinterest|'), cost('kpi|full_cost|pinterest|')]).toEqual([80, 50]);
    expect([cost('kpi|roi|pinterest|'), cost('kpi|roi|pinterest|', '2025-02')]).toEqual([0.6, '']);
    const sheet = product.sheet('Résultats');
    expect(sheet.rowGroupDepth(cellAt(sheet, keyOf(product, 'Résultats', 'kpi|roi|pinterest|'), 'kpi').row)).toBe(0);
    // A reading and another build leave them where they are.
    const again = () => {
      product.session.step('read', {});
      product.session.step('build', { month: '2025-03' });
      return dump(product.workbook);
    };
    const once = again();
    expect(again()).toEqual(once);
    await compute(product);
    expect(cost('kpi|roi|pinterest|')).toBe(0.6);
    typeLine(product, 'Coûts', 4, { from: '', network: '', category: '', amount: '' });
    typeLine(product, 'Gains', 4, { month: '', network: '', kind: '', amount: '' });
    await compute(product);
    expect(cost('kpi|full_cost|pinterest|')).toBe('');
  });

  it('is counted in another currency once its rate is known', async () => {
    typeLine(product, 'Coûts', 3, {
      from: '20/03/2025',
      network: 'X',
      category: 'Contenu',
      amount: '100',
      currency: 'GBP',
    });
    await compute(product);
    expect(cost('kpi|full_cost|all')).toBe(530);
    for (const [column, text] of Object.entries({ category: 'GBP', amount: '1,2', hours: '20/03/2025' }))
      typeIn(product, 'Coûts', 'fx:1', column, text);
    await compute(product);
    // 530 + 100 × 1.2.
    expect(cost('kpi|full_cost|all')).toBe(650);
  });
});

describe('money in a workbook in English', () => {
  it('is found again as it was by the next run', async () => {
    const product = openProduct({ language: 'en' });
    buildAll(product, FILES, '2025-03');
    product.session.step('money', { month: '2025-03', hours: 10, rate: 30, recurring: 100, sales: 2000, margin: 0.4 });
    typeLine(product, 'Costs', 3, { from: '2025-03-10', network: 'X', category: 'Content', amount: '50' });
    product.session.step('build', {}, true);
    await compute(product);
    // 200 of ads, 10 × 30, 100 and 50; the dollars have no rate.
    expect(read(product, 'Results', 'kpi|full_cost|all', '2025-03')).toBe(650);
    const again = () => {
      product.session.step('setup', {});
      product.session.step('read', {});
      product.session.step('build', {}, true);
      return dump(product.workbook);
    };
    const once = again();
    expect(again()).toEqual(once);
    await compute(product);
    expect(errorsIn(product)).toEqual([]);
    expect(read(product, 'Results', 'kpi|full_cost|all', '2025-03')).toBe(650);
  });
});

describe('an amount in another currency that its source revises', () => {
  const SPEND = '2025-03|meta|maison us|paid|spend|day';
  const dollars = (spend: number): Rows => metaAds('USD', [['Maison US', '2025-03-12', spend, 5000, 20, 1, 90]]);
  const opened = async (): Promise<Product> => {
    const product = openProduct({ now: () => Date.UTC(2025, 3, 10, 12) });
    buildAll(product, { 'ads-eur.csv': FILES['ads-eur.csv'] as Rows, 'ads-usd.csv': dollars(110) }, '2025-03');
    for (const [column, text] of Object.entries({ category: 'USD', amount: '0,9', hours: '31/03/2025' }))
      typeIn(product, 'Coûts', 'fx:1', column, text);
    await compute(product);
    return product;
  };
  const again = async (product: Product): Promise<void> => {
    drop(product, 'ads-usd-april.csv', dollars(130));
    product.session.step('read', {});
    product.session.step('build', { month: '2025-03' }, true);
    await compute(product);
  };

  it('keeps what it was in its own currency, and counts what it is', async () => {
    const product = await opened();
    expect(read(product, 'Données', SPEND, 'value')).toBe(99);
    await again(product);
    expect(read(product, 'Données', SPEND, 'revisions')).toBe('110 → 130 (lu le 10/04/2025)');
    // 130 × 0.9; with the 200 in euros.
    expect(read(product, 'Données', SPEND, 'value')).toBe(117);
    expect(results(product, 'kpi|cash_cost|all')).toBe(317);
  });

  it('changes nothing in a month that is closed, and is noted there', async () => {
    const product = await opened();
    product.session.step('close', { month: '2025-03', confirmed: true });
    await again(product);
    expect(read(product, 'Données', SPEND, 'value')).toBe(99);
    expect(read(product, 'Données', SPEND, 'revisions')).toMatch(/110 → 130 \(lu le 10\/04\/2025\)$/);
    expect(results(product, 'kpi|cash_cost|all')).toBe(299);
  });
});

describe('sales of a shop', () => {
  const head =
    'Name|Financial Status|Created at|Currency|Subtotal|Shipping|Taxes|Total|Lineitem name|Note Attributes|Tags|Refunded Amount';
  const order = (name: string, day: string, money: string, proof: string, refunded = '0.00') =>
    `${name}|paid|2025-03-${day} 10:00:00 +0100|EUR|${money}|Thé|${proof}|${refunded}`;
  const orders = [
    // 100 of goods, 5 of shipping, 20 of tax on top: 100.
    order('#1', '02', '100.00|5.00|20.00|125.00', 'utm_source: instagram|'),
    // Prices with tax: 120 of goods and no shipping, of which 20 of tax: 100; half refunded: 50.
    order('#2', '03', '120.00|0.00|20.00|120.00', '|instagram, cadeau', '60.00'),
    order('#3', '04', '80.00|0.00|0.00|80.00', 'utm_source: newsletter|'),
  ];

  it('count where they are proven social, without tax, shipping and refunds; Analytics is then the check', async () => {
    const product = openProduct();
    product.session.step('setup', {});
    for (const [name, rows] of Object.entries({
      'ga4.csv': GA4,
      'orders_export.csv': [head, ...orders].map((line) => line.split('|')),
    }))
      drop(product, name, rows);
    product.session.step('read', {});
    product.session.step('build', {}, true);
    await compute(product);
    expect(read(product, 'Gains', 'sales:2025-03|shopify', 'imported')).toBe(150);
    expect(read(product, 'Gains', 'sales:2025-03|shopify', 'network')).toBe('Instagram');
    expect(read(product, 'Gains', 'sales:2025-03|ga4', 'state')).toBe('contrôle\u00a0: la boutique compte');
    // 1,500 − 150.
    expect(read(product, 'Gains', 'sales:2025-03|ga4', 'difference')).toBe(1350);
    product.session.step('money', {
      month: '2025-03',
      hours: null,
      rate: null,
      recurring: null,
      sales: null,
      margin: 0.4,
    });
    await compute(product);
    // 150 × 40 %.
    expect(results(product, 'kpi|gain|all')).toBe(60);
  });
});
