import { describe, expect, it } from 'vitest';
import { sheetMessages } from '../../src/i18n/sheets';
import { availableIn } from '../../src/results/available';
import { isMoneyKpi, moneyBlockRows } from '../../src/results/money-rows';
import type { ResultsPlace } from '../../src/results/results-rows';
import { faultsOf, textOf } from './support/formula-text';
import { dataWith, shown } from './support/plans';

const place: ResultsPlace = {
  language: 'fr',
  words: sheetMessages.fr,
  months: ['2025-03', '2025-02'],
  periods: [],
  breaks: [],
  figures: { stateOf: () => null, valueOf: () => null },
  closed: new Set(),
  live: new Set(),
};
const rowsFor = (values: Parameters<typeof dataWith>[0]) => moneyBlockRows(availableIn(dataWith(values)), place);
const MONEY = { '2025-03|all||total|gain|period': null, '2025-03|facebook||total|full_cost|period': null };
const figure = (metric: string, network = 'all') =>
  `INDEX([data!*/value];MATCH([#/this column]&"|${network}||total|${metric}|period";[data!*/#];0))`;
const byId = (rows: ReturnType<typeof rowsFor>, id: string, network = 'all') => {
  const row = rows.find(({ key }) => key.startsWith(`kpi|${id}|${network}|`));
  if (!row) throw new Error(`no row ${id} of ${network} among ${rows.map(({ key }) => key)}`);
  return row;
};

describe('the money block', () => {
  const rows = rowsFor(MONEY);

  it('opens with gain, costs, result, the month’s ROI and the cumulated one', () => {
    expect(rows.slice(0, 7).map(({ key }) => key.split('|')[1])).toEqual([
      'gain',
      'cash_cost',
      'staff_cost',
      'full_cost',
      'net',
      'roi',
      'roi_12',
    ]);
  });

  it('has an ROI only once the month has a gain and a cost: (gain − full cost) ÷ full cost', () => {
    const [gain, cost] = [figure('gain'), figure('full_cost')];
    expect(shown(byId(rows, 'roi'), '2025-03')).toBe(
      `=IF(COUNT(IFERROR(${gain};"");IFERROR(${cost};""))<2;"";IFERROR(((${gain}-${cost})/${cost});""))`,
    );
  });

  it('has the ROI of each network from that network’s own gain and cost', () => {
    const [gain, cost] = [figure('gain', 'facebook'), figure('full_cost', 'facebook')];
    expect(shown(byId(rows, 'roi', 'facebook'), '2025-03')).toContain(`IFERROR(((${gain}-${cost})/${cost});"")`);
  });

  it('says of the ROI that it is without time spent, while the shown month has no hours', () => {
    const label = shown(byId(rows, 'roi'), 'kpi');
    expect(label).toMatch(/^="ROI"&IF\(COUNT\(.*staff_cost.*\)>0;"";" hors temps passé"\)/);
    expect(byId(rows, 'roi').styles?.kpi).toBe('computed');
  });

  it('keeps the opportunity cost in a row of its own, which no other row reads', () => {
    for (const row of rows)
      for (const column of ['value', '2025-03', '2025-02'])
        if (!row.key.startsWith('kpi|opportunity_cost|')) expect(shown(row, column)).not.toContain('opportunity_cost');
    expect(shown(byId(rows, 'opportunity_cost'), '2025-03')).toContain('opportunity_cost');
  });

  it('adds months, the oldest first, only as far as the table goes', () => {
    expect(shown(byId(rows, 'roi_12'), '2025-03')).toContain('[cumulated:cost/2025-03..2025-02]');
    expect(shown(byId(rows, 'roi_12'), '2025-02')).toContain('[cumulated:cost/2025-02..2025-02]');
  });

  it('compares amounts in money, and the ROI in points', () => {
    expect(rows.slice(0, 6).map(({ styles }) => styles?.difference)).toEqual([
      ...Array(5).fill('money-difference'),
      'points',
    ]);
    expect(byId(rows, 'roi').cells.change).toBeNull();
  });

  it('folds the networks that no import gives a cost, and opens those it does or that have money alone', () => {
    const foldedWith = (more: Parameters<typeof dataWith>[0]) =>
      byId(rowsFor({ ...MONEY, ...more }), 'roi', 'facebook').folded;
    expect(foldedWith({ '2025-03|facebook||total|likes|day': 5 })).toBe(true);
    expect(foldedWith({ '2025-03|facebook||paid|spend|day': 5 })).toBeUndefined();
    expect(foldedWith({})).toBeUndefined();
  });

  it('holds what advertising costs, and says where networks have no common total', () => {
    const both = rowsFor({
      ...MONEY,
      '2025-03|facebook||paid|spend|day': 5,
      '2025-03|facebook||paid|impressions|day': 1000,
      '2025-03|x||paid|spend|day': 5,
      '2025-03|x||paid|impressions|day': 1000,
    });
    expect(both.filter(({ key }) => key.startsWith('kpi|cpm|')).map(({ cells }) => cells.network)).toEqual([
      'Facebook, payé',
      'X, payé',
      'Tous réseaux',
    ]);
    expect(byId(both, 'cpm').cells.why).toMatch(/^pas de total/);
    expect(['cpm', 'roas', 'likes'].map(isMoneyKpi)).toEqual([true, true, false]);
  });

  it('has formulas that every locale and spreadsheet reads', () => {
    for (const row of rows)
      for (const cell of Object.values(row.cells))
        if (typeof cell === 'object' && cell !== null && 'parts' in cell)
          expect([row.key, textOf(cell), faultsOf(cell)]).toEqual([row.key, textOf(cell), []]);
  });
});
