import { describe, expect, it } from 'vitest';
import {
  changeFormula,
  daysFormula,
  differenceFormula,
  mainMetric,
  monthValue,
  perUnitFormula,
  type Trail,
  whyFormula,
} from '../../src/results/month-block';
import { faultsOf, textOf } from './support/formula-text';

const DAYS = { network: 'x', account: null, scope: 'total', basis: 'day' } as const;
const POSTS = { ...DAYS, network: 'instagram', basis: 'post' } as const;
const trail = (over: Partial<Trail> = {}): Trail => ({
  series: [DAYS],
  metric: 'likes',
  ratio: false,
  flow: true,
  count: true,
  ...over,
});
const text = (formula: Parameters<typeof textOf>[0] | null): string | null => formula && textOf(formula);

const V = '[this row/value]';
const P = '[this row/previous]';
const both = `COUNT(${V};${P})<2`;
/** A column of the Data row of the shown or the previous month. */
const data = (column: string, month: 'value' | 'previous', series = 'x||total|likes|day') =>
  `INDEX([data!*/${column}];MATCH([keys/${month} fixed]&"|${series}";[data!*/#];0))`;

describe('the value of the month that is shown', () => {
  it('is the row’s own figure under that month’s key, or blank', () => {
    const run = { at: 'run', from: '2025-03', to: '2025-01' } as const;
    const keys = { ...run, row: '#' } as const;
    const month = { at: 'cell', row: 'keys', column: 'value', fix: true } as const;
    expect(text(monthValue(month, run, keys))).toBe(
      '=IFERROR(INDEX([this row/2025-03..2025-01];1;MATCH([keys/value fixed];[#/2025-03..2025-01];0));"")',
    );
  });
});

describe('the difference between two months', () => {
  it('is blank where one of them is, or where they cannot be compared', () => {
    expect(text(differenceFormula(trail()))).toBe(`=IF(${both};"";IF([this row/why]<>"";"";${V}-${P}))`);
  });

  it('is in points for a rate', () => {
    expect(text(differenceFormula(trail({ ratio: true })))).toBe(
      `=IF(${both};"";IF([this row/why]<>"";"";(${V}-${P})*100))`,
    );
  });
});

describe('the change in percent', () => {
  it('of a count is blank on a base of zero or less, and where a count is under ten', () => {
    expect(text(changeFormula(trail()))).toBe(
      `=IF(${both};"";IF([this row/why]<>"";"";IF(OR(${P}<=0;${V}<10;${P}<10);"";${V}/${P}-1)))`,
    );
  });

  it('of money is blank on a base of zero or less: amounts may be small', () => {
    expect(text(changeFormula(trail({ count: false })))).toBe(
      `=IF(${both};"";IF([this row/why]<>"";"";IF(${P}<=0;"";${V}/${P}-1)))`,
    );
  });

  it('is not given for a rate', () => {
    expect(changeFormula(trail({ ratio: true }))).toBeNull();
  });
});

describe('the change per day or per post', () => {
  const change = (column: string, series?: string) => {
    const [shown, previous] = [data(column, 'value', series), data(column, 'previous', series)];
    return `(${V}/${shown})/(${P}/${previous})-1`;
  };

  it('is per day, for months that differ in length, where there is a change at all', () => {
    const unequal = `IF(${data('days', 'value')}=${data('days', 'previous')};"";${change('days')})`;
    expect(text(perUnitFormula(trail()))).toBe(`=IF(COUNT([this row/change])=0;"";IFERROR(${unequal};""))`);
  });

  it('is per post for figures of posts, whatever the length of the months', () => {
    expect(text(perUnitFormula(trail({ series: [POSTS] })))).toBe(
      `=IF(COUNT([this row/change])=0;"";IFERROR(${change('rows', 'instagram||total|likes|post')};""))`,
    );
  });

  it('is not given for the number of posts published: there is one per post', () => {
    expect(perUnitFormula(trail({ series: [POSTS], metric: 'posts' }))).toBeNull();
    expect(perUnitFormula(trail({ metric: 'posts' }))).not.toBeNull();
  });

  it('is never given for stocks, rates and totals over networks', () => {
    expect(perUnitFormula(trail({ flow: false }))).toBeNull();
    expect(perUnitFormula(trail({ ratio: true }))).toBeNull();
    expect(perUnitFormula(trail({ series: [DAYS, POSTS] }))).toBeNull();
  });
});

describe('why two months cannot be compared', () => {
  const missing = (series?: string) => [
    data('missing-days', 'value', series),
    data('missing-days', 'previous', series),
  ];

  it('is that the covered days are not known, or that a month is not complete', () => {
    const [shown = '', previous = ''] = missing();
    expect(text(whyFormula(trail(), 'fr'))).toBe(
      `=IF(${both};"";IF(COUNT(IFERROR(${shown};"");IFERROR(${previous};""))<2;"période du fichier inconnue";` +
        `IF(${shown}+${previous}>0;"mois incomplet";"")))`,
    );
  });

  it('is for posts also that they were read at ages more than three days apart', () => {
    const posts = 'instagram||total|likes|post';
    const ages = `ABS(${data('age', 'value', posts)}-${data('age', 'previous', posts)})>3`;
    expect(text(whyFormula(trail({ series: [POSTS] }), 'en'))).toContain(`IF(OR(${ages});"read at different ages";"")`);
    expect(text(whyFormula(trail(), 'en'))).not.toContain('age');
  });

  it('looks at every network of a total', () => {
    const formula = text(whyFormula(trail({ series: [DAYS, POSTS] }), 'en')) ?? '';
    for (const piece of [...missing(), ...missing('instagram||total|likes|post')]) expect(formula).toContain(piece);
    expect(formula).toContain('<4;"period of the file unknown"');
  });
});

describe('the days of both months', () => {
  it('stand beside the change where both are known', () => {
    const [shown, previous] = [data('days', 'value'), data('days', 'previous')];
    const known = `COUNT(IFERROR(${shown};"");IFERROR(${previous};""))<2`;
    expect(text(daysFormula(trail(), 'fr'))).toBe(`=IF(OR(${both};${known});"";${shown}&" j / "&${previous}&" j")`);
    expect(text(daysFormula(trail(), 'en'))).toContain(`${shown}&" d / "&${previous}&" d"`);
  });

  it('are not given for a total over networks, each of which has its own', () => {
    expect(daysFormula(trail({ series: [DAYS, POSTS] }), 'fr')).toBeNull();
  });
});

describe('the Data row that tells the days, posts and age of a KPI', () => {
  it('is that of its first metric', () => {
    expect(mainMetric({ op: '/', args: [{ op: '+', args: ['likes', 'comments'] }, 'views'] })).toBe('likes');
    expect(() => mainMetric(3)).toThrow(RangeError);
  });
});

describe('every formula of the block', () => {
  it('is read in every locale and spreadsheet', () => {
    for (const one of [trail(), trail({ ratio: true }), trail({ series: [POSTS] }), trail({ series: [DAYS, POSTS] })])
      for (const language of ['fr', 'en'] as const)
        for (const formula of [
          whyFormula(one, language),
          differenceFormula(one),
          changeFormula(one),
          perUnitFormula(one),
          daysFormula(one, language),
        ])
          expect(formula ? faultsOf(formula) : []).toEqual([]);
  });
});
