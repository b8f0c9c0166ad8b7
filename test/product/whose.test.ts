// Two accounts of one network whose files name none: a question, each answered once, and never one over the other.
import { beforeEach, describe, expect, it } from 'vitest';
import type { State, TableAnswer } from '../../src/addon/contract';
import { cellAt, daysOf, drop, openProduct, type Product, type Rows, xOverview } from './support';

const days = (month: number, impressions: number): Rows =>
  xOverview(daysOf(2025, month).map((day, i) => [day, impressions + i, 4, 1, 2, 0] as const));
/** 31 days from 100 to 130: 31 × 115; 31 days from 20 to 50: 31 × 35. */
const [OURS, THEIRS] = [31 * 115, 31 * 35];

const stateOf = (product: Product): State => product.session.step<State>('state', {});
const read = (product: Product): readonly TableAnswer[] =>
  product.session.step<{ tables: readonly TableAnswer[] }>('read', {}, true).tables;
const rows = (product: Product): string[] => {
  const sheet = product.sheet('Données');
  return Array.from({ length: sheet.lastRow }, (_, r) => String(sheet.value(r + 1, 1)));
};
function impressions(product: Product, account: string, month = '2025-03') {
  const sheet = product.sheet('Données');
  const at = cellAt(sheet, `${month}|x|${account}|total|impressions|day`, 'value');
  return sheet.value(at.row, at.column);
}
function tell(product: Product, tab: string, account: string): void {
  const question = stateOf(product).questions.find((one) => one.tab === tab && one.question === 'account');
  if (!question) throw new Error(`nothing asked of ${tab}`);
  product.session.step('answer', { source: question.source, table: question.table, answers: { account } });
}
/** What the Sources sheet says of a tab. */
function lineOf(product: Product, tab: string): string {
  const sheet = product.sheet('Sources');
  const row = Array.from({ length: sheet.lastRow }, (_, r) => r + 1).find((r) => sheet.value(r, 2) === tab) ?? 0;
  return Array.from({ length: sheet.lastColumn }, (_, c) => String(sheet.value(row, c + 1))).join(' ');
}
const asked = (product: Product) => stateOf(product).questions.map(({ tab, question }) => `${tab}: ${question}`);

describe('two files of the same days that name no account and tell other figures', () => {
  let product: Product;
  beforeEach(() => {
    product = openProduct({ now: () => Date.UTC(2025, 4, 5) });
    product.session.step('setup', {});
    drop(product, 'a.csv', days(3, 100));
    read(product);
    drop(product, 'b.csv', days(3, 20));
  });

  it('do not win over one another: those of the second stay out, with the reason, and both are asked about', () => {
    const [first, second] = read(product);
    expect(impressions(product, '')).toBe(OURS);
    expect(asked(product)).toEqual(['a: account', 'b: account']);
    expect(first?.warnings.map(({ code }) => code)).not.toContain('whose-account');
    expect(second?.warnings.map(({ code }) => code)).toContain('whose-account');
    expect(lineOf(product, 'b')).toContain('Ce fichier ne nomme pas son compte');
    expect(lineOf(product, 'a')).not.toContain('Ce fichier ne nomme pas son compte');
  });

  it('are asked about with their headings, not with the lines above them', () => {
    drop(product, 'c.csv', [['Figures of the account. All times are in UTC.'], ...days(3, 50)]);
    read(product);
    const question = stateOf(product).questions.find(({ tab }) => tab === 'c');
    expect(question?.evidence.headings.slice(0, 3)).toEqual(['Date', 'Impressions', 'Likes']);
  });

  it('are two sources once both are answered, in the figures and in the grid', () => {
    read(product);
    tell(product, 'a', 'Maison');
    tell(product, 'b', 'Boutique');
    read(product);
    expect([impressions(product, 'maison'), impressions(product, 'boutique')]).toEqual([OURS, THEIRS]);
    // Of the network as a whole nothing but its money stands.
    const whole = rows(product).filter((key) => key.startsWith('2025-03|x||'));
    expect(whole.filter((key) => !/\|(gain|full_cost)\|period$/.test(key))).toEqual([]);
    const { sources, questions } = stateOf(product);
    expect(questions).toEqual([]);
    expect(sources.map(({ account, months }) => [account, months.at(-2)?.coverage])).toEqual([
      ['Boutique', 'complete'],
      ['Maison', 'complete'],
    ]);
  });

  it('are never one line of the grid while only one is answered', () => {
    read(product);
    tell(product, 'b', 'Boutique');
    read(product);
    expect(impressions(product, 'boutique')).toBe(THEIRS);
    expect(asked(product)).toEqual(['a: account']);
    expect(stateOf(product).sources.map(({ account }) => account)).toEqual(['Boutique']);
  });

  it('are one where the person says so: the later reading wins', () => {
    read(product);
    tell(product, 'a', 'Maison');
    tell(product, 'b', 'Maison');
    read(product);
    expect(impressions(product, 'maison')).toBe(THEIRS);
  });

  it('are asked about no more when a later export of one comes, even with a new month', () => {
    read(product);
    tell(product, 'a', 'Maison');
    tell(product, 'b', 'Boutique');
    const [heading = [], ...april] = days(4, 500);
    drop(product, 'c.csv', [heading, ...days(3, 20).slice(1), ...april]);
    read(product);
    expect(asked(product)).toEqual([]);
    expect([impressions(product, 'maison'), impressions(product, 'boutique')]).toEqual([OURS, THEIRS]);
    // 30 days from 500 to 529.
    expect(impressions(product, 'boutique', '2025-04')).toBe(15435);
  });

  it('and a month that only one of them has is asked about: nothing tells whose it is', () => {
    read(product);
    tell(product, 'a', 'Maison');
    tell(product, 'b', 'Boutique');
    drop(product, 'avril.csv', days(4, 500));
    read(product);
    expect(asked(product)).toEqual(['avril: account']);
    expect(rows(product).filter((key) => key.startsWith('2025-04|x|'))).toEqual([]);
    tell(product, 'avril', 'maison');
    read(product);
    expect(impressions(product, 'maison', '2025-04')).toBe(15435);
  });
});
