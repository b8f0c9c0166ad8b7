// The sample's costs and gains, typed into a French and an American workbook: the same figures in both.
import { beforeAll, describe, expect, it } from 'vitest';
import { loadDecoder } from '../../../local/command/decoder';
import { readResults } from '../../../local/command/results';
import { Steps } from '../../../local/command/steps';
import { openWorkbook } from '../../../local/command/workbook';
import { Workbook } from '../../../local/model';
import { DIST } from '../../../local/report';
import { sampleFiles } from '../../../local/sample';
import { typeMoney } from '../../../local/sample/type-money';

/** 31 days of the subscription's 547; 19 days of the film's 47; invoice; 36 hours at 26 euros. */
const COST = (522 * 31) / 547 + (850 * 19) / 47 + 2350 + 36 * 26;
const GAIN = 336 * 54.67 * 0.48;

describe.each(['fr', 'en'] as const)('typed into a workbook in the language %s', (language) => {
  const figures = new Map<string, number | null | undefined>();

  beforeAll(async () => {
    const book = openWorkbook(DIST, language);
    const session = new Steps(book.host, language);
    session.step('setup', { language });
    const file = sampleFiles().find(({ name }) => name === 'account_overview_analytics.csv');
    const decoded = file && (await loadDecoder(DIST).decode(file.bytes));
    for (const sheet of decoded?.sheets ?? []) await session.bringIn('account_overview_analytics.csv', sheet, null);
    session.step('read', {});
    typeMoney(book.workbook);
    session.step('build', {}, true);
    await book.recalculate();
    const { months, rows } = readResults(book.workbook);
    const december = months.indexOf('2025-12');
    for (const { kpi, network, values } of rows) if (network === 'all') figures.set(kpi, values[december]);
  });

  it('the money of December 2025 is what the lines make by hand', () => {
    expect(figures.get('full_cost')).toBeCloseTo(COST, 2);
    expect(figures.get('gain')).toBeCloseTo(GAIN, 2);
    expect(figures.get('roi')).toBeCloseTo((GAIN - COST) / COST, 4);
  });
});

describe('a workbook of another locale', () => {
  it('is refused: its days and numbers would be read otherwise than they are meant', () => {
    expect(() => typeMoney(new Workbook({ locale: 'de_DE' }))).toThrow(RangeError);
  });
});
