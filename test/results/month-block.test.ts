import { describe, expect, it } from 'vitest';
import {
  changeFormula,
  daysFormula,
  differenceFormula,
  mainMetric,
  monthValue,
  PREVIOUS,
  perUnitFormula,
  placeFormula,
  type Trail,
  trendFormula,
  whyFormula,
  YEAR_BEFORE,
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
  breaks: [],
  firstDays: false,
  ...over,
});
const text = (formula: Parameters<typeof textOf>[0] | null): string | null => formula && textOf(formula);

const V = '[this row/value]';
const P = '[this row/previous]';
const both = `COUNT(${V};${P})<2`;
const gone = `IF((COUNT(${V})=0)*(COUNT([this row/previous])=1);"pas de chiffre pour le mois affiché";"")`;
/** A column of the Data row of the shown month, or of the one beside it, whose place the row holds. */
const data = (column: string, month: 'value' | 'previous' | 'last-year') =>
  `INDEX([data!*/${column}];[this row/at-${{ value: 'shown', previous: 'previous', 'last-year': 'year' }[month]}])`;
/** The same for one of several series. */
const dataOf = (column: string, month: 'value' | 'previous', series: string) =>
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
    expect(text(differenceFormula(trail(), PREVIOUS))).toBe(`=IF(${both};"";IF([this row/why]<>"";"";${V}-${P}))`);
  });

  it('is in points for a rate', () => {
    expect(text(differenceFormula(trail({ ratio: true }), PREVIOUS))).toBe(
      `=IF(${both};"";IF([this row/why]<>"";"";(${V}-${P})*100))`,
    );
  });
});

describe('the change in percent', () => {
  it('of a count is blank on a base of zero or less, and where a count is under ten', () => {
    expect(text(changeFormula(trail(), PREVIOUS))).toBe(
      `=IF(${both};"";IF([this row/why]<>"";"";IF(OR(${P}<=0;${V}<10;${P}<10);"";${V}/${P}-1)))`,
    );
  });

  it('of money is blank on a base of zero or less: amounts may be small', () => {
    expect(text(changeFormula(trail({ count: false }), PREVIOUS))).toBe(
      `=IF(${both};"";IF([this row/why]<>"";"";IF(${P}<=0;"";${V}/${P}-1)))`,
    );
  });

  it('is not given for a rate', () => {
    expect(changeFormula(trail({ ratio: true }), PREVIOUS)).toBeNull();
  });
});

describe('the change per day or per post', () => {
  const change = (column: string) => {
    const [shown, previous] = [data(column, 'value'), data(column, 'previous')];
    return `(${V}/${shown})/(${P}/${previous})-1`;
  };

  it('is per day, for months that differ in length, where there is a change at all', () => {
    const unequal = `IF(${data('days', 'value')}=${data('days', 'previous')};"";${change('days')})`;
    expect(text(perUnitFormula(trail(), PREVIOUS))).toBe(`=IF(COUNT([this row/change])=0;"";IFERROR(${unequal};""))`);
  });

  it('is per post for figures of posts, whatever the length of the months', () => {
    expect(text(perUnitFormula(trail({ series: [POSTS] }), PREVIOUS))).toBe(
      `=IF(COUNT([this row/change])=0;"";IFERROR(${change('rows')};""))`,
    );
  });

  it('is not given for the number of posts published: there is one per post', () => {
    expect(perUnitFormula(trail({ series: [POSTS], metric: 'posts' }), PREVIOUS)).toBeNull();
    expect(perUnitFormula(trail({ metric: 'posts' }), PREVIOUS)).not.toBeNull();
  });

  it('is never given for stocks, rates and totals over networks', () => {
    expect(perUnitFormula(trail({ flow: false }), PREVIOUS)).toBeNull();
    expect(perUnitFormula(trail({ ratio: true }), PREVIOUS)).toBeNull();
    expect(perUnitFormula(trail({ series: [DAYS, POSTS] }), PREVIOUS)).toBeNull();
  });
});

describe('why two months cannot be compared', () => {
  const missing = () => [data('missing-days', 'value'), data('missing-days', 'previous')];

  it('is that the month shown has no figure where the other has one', () => {
    expect(gone).toContain('pas de chiffre pour le mois affiché');
    expect(text(whyFormula(trail(), PREVIOUS, 'fr'))).toContain(gone);
  });

  it('is that the covered days are not known, or that a month is not complete', () => {
    const [shown = '', previous = ''] = missing();
    expect(text(whyFormula(trail(), PREVIOUS, 'fr'))).toBe(
      `=IF(${both};${gone};IF(COUNT(IFERROR(${shown};"");IFERROR(${previous};""))<2;"période du fichier inconnue";` +
        `IF(${shown}+${previous}>0;"mois incomplet";"")))`,
    );
  });

  it('is for posts also that they were read at ages more than three days apart', () => {
    const ages = `ABS(${data('age', 'value')}-${data('age', 'previous')})>3`;
    expect(text(whyFormula(trail({ series: [POSTS] }), PREVIOUS, 'en'))).toContain(
      `IF(OR(${ages});"read at different ages";"")`,
    );
    expect(text(whyFormula(trail(), PREVIOUS, 'en'))).not.toContain('age');
  });

  it('looks at every network of a total', () => {
    const formula = text(whyFormula(trail({ series: [DAYS, POSTS] }), PREVIOUS, 'en')) ?? '';
    for (const month of ['value', 'previous'] as const)
      for (const series of ['x||total|likes|day', 'instagram||total|likes|post'])
        expect(formula).toContain(dataOf('missing-days', month, series));
    expect(formula).toContain('<4;"period of the file unknown"');
  });
});

const BREAK = {
  month: '2025-04',
  network: 'x',
  metrics: ['likes'],
  text: { fr: 'autre compte', en: 'other count' },
} as const;

describe('a series break between two months', () => {
  it('is the first reason why they cannot be compared: 2025-04 is month 24 304', () => {
    const formula = text(whyFormula(trail({ breaks: [BREAK] }), PREVIOUS, 'fr'));
    const between = '([numbers/previous fixed]<24304)*([numbers/value fixed]>=24304)>0';
    expect(formula?.startsWith(`=IF(${both};${gone};IF(${between};"autre compte";`)).toBe(true);
    expect(text(whyFormula(trail({ breaks: [BREAK] }), YEAR_BEFORE, 'en'))).toContain(
      '([numbers/last-year fixed]<24304)*([numbers/value fixed]>=24304)>0;"other count"',
    );
  });
});

describe('the same month of the year before', () => {
  it('is compared by the same rules, in columns of its own', () => {
    const pair = `COUNT(${V};[this row/last-year])<2`;
    expect(text(differenceFormula(trail(), YEAR_BEFORE))).toBe(
      `=IF(${pair};"";IF([this row/year-why]<>"";"";${V}-[this row/last-year]))`,
    );
    const [shown, before] = [data('days', 'value'), data('days', 'last-year')];
    expect(text(perUnitFormula(trail(), YEAR_BEFORE))).toBe(
      `=IF(COUNT([this row/year-change])=0;"";IFERROR(IF(${shown}=${before};"";` +
        `(${V}/${shown})/([this row/last-year]/${before})-1);""))`,
    );
  });
});

describe('a month of which only the first days are known', () => {
  const first = trail({ firstDays: true });

  it('is compared with the same days of the month before, whatever is missing of it', () => {
    expect(text(whyFormula(first, PREVIOUS, 'fr'))).toContain('IF(COUNT([this row/first-days])=1;"";');
    expect(text(daysFormula(first, PREVIOUS, 'fr'))).toContain('&"\u00a0premiers j"&" / "&');
    expect(text(perUnitFormula(first, PREVIOUS))).toContain(
      'OR(COUNT([this row/change])=0;COUNT([this row/first-days])=1)',
    );
  });

  it('is not compared with the year before', () => {
    expect(text(whyFormula(first, YEAR_BEFORE, 'fr'))).not.toContain('first-days');
  });
});

describe('the trend', () => {
  it('goes by the change per day or per post where there is one, else by the difference', () => {
    const moved = 'IF(COUNT([this row/per-unit])=1;[this row/per-unit];[this row/difference])';
    expect(text(trendFormula(trail(), 'fr'))).toBe(
      `=IF(COUNT([this row/difference])=0;"";IF(${moved}>0;"↗ hausse";IF(${moved}<0;"↘ baisse";"→ stable")))`,
    );
    expect(text(trendFormula(trail({ ratio: true }), 'en'))).not.toContain('per-unit');
  });
});

describe('the days of both months', () => {
  it('stand beside the change where both are known', () => {
    const [shown, previous] = [data('days', 'value'), data('days', 'previous')];
    const known = `COUNT(IFERROR(${shown};"");IFERROR(${previous};""))<2`;
    expect(text(daysFormula(trail(), PREVIOUS, 'fr'))).toBe(
      `=IF(OR(${both};${known});"";${shown}&"\u00a0j"&" / "&${previous}&"\u00a0j")`,
    );
    expect(text(daysFormula(trail(), PREVIOUS, 'en'))).toContain(`${shown}&" d"&" / "&${previous}&" d"`);
  });

  it('are not given for a total over networks, each of which has its own', () => {
    expect(daysFormula(trail({ series: [DAYS, POSTS] }), PREVIOUS, 'fr')).toBeNull();
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
    for (const one of [
      trail(),
      trail({ ratio: true }),
      trail({ series: [POSTS] }),
      trail({ series: [DAYS, POSTS] }),
      trail({ breaks: [BREAK], firstDays: true }),
    ])
      for (const language of ['fr', 'en'] as const)
        for (const formula of [
          ...[PREVIOUS, YEAR_BEFORE].flatMap((beside) => [
            whyFormula(one, beside, language),
            differenceFormula(one, beside),
            changeFormula(one, beside),
            perUnitFormula(one, beside),
            daysFormula(one, beside, language),
            placeFormula(one, beside.month),
          ]),
          trendFormula(one, language),
        ])
          expect(formula ? faultsOf(formula) : []).toEqual([]);
  });
});
