import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFormula } from '../../src/plan/types';
import { availableIn } from '../../src/results/available';
import { commentKey } from '../../src/results/closing-results';
import { resultsPlan } from '../../src/results/results-plan';
import { faultsIn } from './support/formula-text';
import { columnsIn, dataWith, rowIn, rowsIn, shown } from './support/plans';

const DATA = dataWith({
  '2025-01|instagram|chez "jo"|total|likes|post': { value: 90, account: 'Chez "Jo"' },
  '2025-01|instagram|chez "jo"|total|comments|post': { value: 9, account: 'Chez "Jo"' },
  '2025-02|instagram|chez "jo"|total|likes|post': { value: 80, account: 'Chez "Jo"' },
  '2025-02|x||total|posts|day': 12,
  '2025-02|facebook||total|posts|day': 4,
  '2025-03|x||total|posts|day': { value: 13, missing: 5 },
  '2025-03|all||total|gain|period': null,
});
const MONTHS = ['2025-03', '2025-02', '2025-01'];
const plan = (shownMonth: '2025-01' | null = null, language: 'fr' | 'en' = 'fr') =>
  resultsPlan(availableIn(DATA), language, shownMonth);
const figureRows = () => rowsIn(plan()).filter(({ key }) => key.startsWith('kpi|'));

const EXPLAINING = [
  ...['difference', 'per-unit', 'days', 'why', 'year-difference', 'year-per-unit', 'year-days', 'year-why'],
  ...['baseline', 'benchmark', 'origin'],
];

describe('the columns of the results', () => {
  it('are what is read at a glance, a comment per month, what explains it, then months, quarters and years', () => {
    const keys = columnsIn(plan()).map(({ key }) => key);
    const glance = ['value', 'previous', 'change', 'trend', 'last-year', 'year-change', 'target', 'status'];
    const comments = MONTHS.map((month) => `comment:${month}`);
    const hidden = ['at-shown', 'at-previous', 'at-year', 'first-days', 'target-line', 'benchmark-line'];
    const periods = ['Q:2025-01', 'Y:2025-01'];
    expect(keys).toEqual([
      ...['kpi', 'network', 'basis', ...glance, ...comments, 'spark'],
      ...EXPLAINING,
      ...hidden,
      ...MONTHS,
      ...periods,
    ]);
    expect(commentKey('2025-03')).toBe('comment:2025-03');
  });

  it('belong to the add-on, except comments, which are the person’s', () => {
    for (const { key, owner } of columnsIn(plan())) expect(owner).toBe(key.startsWith('comment:') ? 'person' : 'addon');
  });

  it('have the shown month’s comment open, the others and what explains folded', () => {
    const folded = (made: ReturnType<typeof plan>) =>
      columnsIn(made).flatMap(({ key, folded }) => (folded ? [key] : []));
    expect(folded(plan())).toEqual(['comment:2025-03', 'comment:2025-01', ...EXPLAINING]);
    expect(folded(plan('2025-01'))).toEqual(['comment:2025-03', 'comment:2025-02', ...EXPLAINING]);
  });
});

describe('the cells of the results', () => {
  it('of a month are formulas, one in every row: never a number', () => {
    const rows = figureRows();
    expect(rows.length).toBeGreaterThan(8);
    for (const row of rows) for (const month of MONTHS) expect(isFormula(row.cells[month])).toBe(true);
  });

  it('are nowhere a number', () => {
    for (const row of rowsIn(plan()))
      for (const cell of Object.values(row.cells)) expect(typeof cell).not.toBe('number');
  });

  it('leave the person’s comments alone: only their headings are written', () => {
    for (const row of rowsIn(plan()))
      for (const month of MONTHS)
        if (row.key !== 'header') expect(row.cells).not.toHaveProperty(commentKey(month as '2025-03'));
    expect(rowIn(plan(), 'header').cells['comment:2025-02']).toBe('Commentaire février 2025');
  });

  it('stand in columns that the sheet has', () => {
    const known = new Set(columnsIn(plan()).map(({ key }) => key));
    for (const row of rowsIn(plan())) for (const column of Object.keys(row.cells)) expect(known).toContain(column);
  });

  it.each(['fr', 'en'] as const)('hold formulas that every locale and spreadsheet reads (%s)', (language) => {
    expect(faultsIn(plan(null, language))).toEqual([]);
  });
});

describe('the rows of the results', () => {
  it('are money first, then the KPIs by family', () => {
    expect(plan().blocks.map(({ key }) => key)).toEqual(['head', 'money', 'exposition', 'engagement']);
    expect(rowIn(plan(), 'section:money').cells.kpi).toBe('Argent');
    expect(rowIn(plan(), 'section:exposition').cells.kpi).toBe('Exposition');
  });

  it('are folded where they are not followed, and stay where they are', () => {
    const open = rowsIn(plan()).filter(({ key, folded }) => key.startsWith('kpi|') && !folded);
    const followed = new Set(open.map(({ key }) => key.split('|')[1]));
    expect(followed).toEqual(
      new Set(['gain', 'cash_cost', 'staff_cost', 'full_cost', 'net', 'roi', 'roi_12', 'posts', 'interactions']),
    );
    const kpis = plan().blocks.filter(({ key }) => key !== 'money');
    const folded = kpis.flatMap(({ rows }) => rows.flatMap((row) => (row.folded ? [row.key.split('|')[1]] : [])));
    expect(folded.sort()).toEqual(['comments', 'likes']);
  });

  it('fold a whole family, with its heading, where none of its rows is followed', () => {
    const data = dataWith({ '2025-03|x||total|posts|day': 3, '2025-03|x||total|likes|day': 3 });
    const made = resultsPlan(availableIn(data), 'fr', null);
    expect(rowIn(made, 'section:engagement').folded).toBe(true);
    expect(rowIn(made, 'section:exposition').folded).toBe(false);
  });

  it('each have a key of their own, whatever was read', () => {
    const series = fc.tuple(
      fc.constantFrom('facebook', 'instagram', 'x', 'meta'),
      fc.constantFrom('', 'a', 'a*', 'b c'),
      fc.constantFrom('total', 'paid', 'organic', 'unknown'),
      fc.constantFrom('likes', 'comments', 'shares', 'posts', 'views', 'followers', 'followers_start', 'full_cost'),
      fc.constantFrom('day', 'post', 'period'),
    );
    fc.assert(
      fc.property(fc.array(series, { minLength: 1, maxLength: 40 }), (all) => {
        const data = dataWith(Object.fromEntries(all.map((parts) => [`2025-03|${parts.join('|')}`, 5])));
        const keys = rowsIn(resultsPlan(availableIn(data), 'en', null)).map(({ key }) => key);
        expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
      }),
    );
  });
});

describe('the month that is shown', () => {
  const choice = (made: ReturnType<typeof plan>) => rowIn(made, 'shown');

  it('is the last complete one in a new sheet, and then the one that the person chooses', () => {
    expect(choice(plan()).cells.value).toBe('février 2025');
    expect(choice(plan()).chosen).toEqual(['value']);
  });

  it('is the one that is asked for, whatever was chosen', () => {
    expect(choice(plan('2025-01')).cells.value).toBe('janvier 2025');
    expect(choice(plan('2025-01')).chosen).toBeUndefined();
  });

  it('is chosen from all months, newest first, by the names in the headings', () => {
    expect(choice(plan()).choices).toEqual({ value: ['mars 2025', 'février 2025', 'janvier 2025'] });
    expect(MONTHS.map((month) => rowIn(plan(), 'header').cells[month])).toEqual(choice(plan()).choices?.value);
  });

  it('drives the block: its key is found in the headings, and the month before follows from it', () => {
    const keys = rowIn(plan(), 'keys');
    expect(keys.hidden).toBe(true);
    expect(shown(keys, 'value')).toBe(
      '=IFERROR(INDEX([#/2025-03..2025-01];1;MATCH([shown/value fixed];[header/2025-03..2025-01];0));"")',
    );
    const k = '[keys/value fixed]';
    expect(shown(keys, 'previous')).toBe(
      `=IF(${k}="";"";IF(VALUE(RIGHT(${k};2))=1;(VALUE(LEFT(${k};4))-1)&"-12";` +
        `LEFT(${k};4)&"-"&RIGHT("0"&(VALUE(RIGHT(${k};2))-1);2)))`,
    );
  });

  it('names both columns of the block', () => {
    const header = rowIn(plan(), 'header');
    const own = 'INDEX([header/2025-03..2025-01];1;MATCH([keys/value fixed];[#/2025-03..2025-01];0))';
    expect(shown(header, 'value')).toMatch(/^=IFERROR\(INDEX/);
    expect(shown(header, 'value')).toContain(own);
    // A month that the table does not hold is named too.
    expect(shown(header, 'last-year')).toContain('CHOOSE(VALUE(RIGHT([keys/last-year fixed];2));"janvier";');
    expect(shown(header, 'previous')).toContain('[keys/previous fixed]');
  });
});

describe('the head of the results', () => {
  it('stays in view down to the headings and across to the network', () => {
    const made = plan();
    const header = rowsIn(made).findIndex(({ key }) => key === 'header');
    const network = columnsIn(made).findIndex(({ key }) => key === 'network');
    // One row and one column of keys stand before, and places are counted from one.
    expect(made.frozen).toEqual({ rows: header + 2, columns: network + 2 });
  });

  it('tells live what the ROI still waits for', () => {
    const note = shown(rowIn(plan(), 'notes'), 'kpi');
    expect(note).toContain('keys/value fixed]&"|all||total|full_cost|period"');
    expect(note).toContain('keys/value fixed]&"|all||total|gain|period"');
    for (const lacking of [
      'les coûts (feuille Coûts) et les gains (feuille Gains)',
      'les coûts (feuille Coûts)',
      'les gains (feuille Gains)',
    ])
      expect(note).toContain(`"Pour le ROI de ce mois, saisissez ${lacking}. "`);
  });
});
