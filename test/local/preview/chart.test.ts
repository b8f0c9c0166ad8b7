// Charts: from the specification that goes to Google to the one that is drawn.
import { describe, expect, it } from 'vitest';
import { type Chart, Workbook } from '../../../local/model';
import { chartConfig } from '../../../local/preview/look/chart-config';
import { chartData } from '../../../local/preview/look/chart-data';

function specification(over: Partial<Chart> = {}) {
  const workbook = new Workbook({ locale: 'fr_FR' });
  const sheet = workbook.active;
  sheet.typeRows(1, 1, [
    ['Mois', 'Gain', 'Coût'],
    ['janvier', '10', '4'],
    ['février', '', '5'],
    ['mars', '30', '6'],
  ]);
  const chart: Chart = {
    id: 1,
    type: 'COLUMN',
    ranges: [{ sheetId: sheet.id, rect: { top: 1, left: 1, bottom: 4, right: 3 } }],
    anchor: { row: 1, column: 5, offsetX: 0, offsetY: 0 },
    options: new Map<string, unknown>([['title', 'Argent']]),
    numHeaders: 1,
    mergeStrategy: 'MERGE_COLUMNS',
    transpose: false,
    hiddenDimensionStrategy: 'IGNORE_BOTH',
    ...over,
  };
  return { workbook, sheet, chart };
}

describe('the figures of a chart', () => {
  it('are its columns, the first one for the labels; a blank stays a gap', () => {
    const { workbook, chart } = specification();
    expect(chartData(workbook, chart)).toEqual({
      labels: ['janvier', 'février', 'mars'],
      places: [null, null, null],
      series: [
        { name: 'Gain', values: [10, null, 30] },
        { name: 'Coût', values: [4, 5, 6] },
      ],
    });
  });

  it('leave hidden rows and columns out, unless all are to be shown', () => {
    const { workbook, sheet, chart } = specification();
    sheet.hideRows(3);
    sheet.hideColumns(2);
    expect(chartData(workbook, chart)).toMatchObject({
      labels: ['janvier', 'mars'],
      series: [{ name: 'Coût', values: [4, 6] }],
    });
    const all = { ...chart, hiddenDimensionStrategy: 'SHOW_BOTH' };
    expect(chartData(workbook, all).series).toHaveLength(2);
  });

  it('of two ranges stand side by side', () => {
    const { workbook, sheet, chart } = specification();
    const range = (left: number) => ({ sheetId: sheet.id, rect: { top: 1, left, bottom: 4, right: left } });
    const data = chartData(workbook, { ...chart, ranges: [range(1), range(3)] });
    expect(data.series.map(({ name }) => name)).toEqual(['Coût']);
  });

  it('turn with the chart', () => {
    const { workbook, chart } = specification({ transpose: true });
    expect(chartData(workbook, chart).series.map(({ name }) => name)).toEqual(['janvier', 'février', 'mars']);
  });
});

describe('what is drawn', () => {
  const drawn = (over: Partial<Chart>) => {
    const { workbook, chart } = specification(over);
    return chartConfig(chart, chartData(workbook, chart), 'fr_FR');
  };

  it('has the title and the colours of the specification', () => {
    const config = drawn({
      options: new Map<string, unknown>([
        ['title', 'T'],
        ['colors', ['#111111', '#222222']],
      ]),
    });
    expect(config?.options?.plugins?.title).toMatchObject({ display: true, text: 'T' });
    expect(config?.data.datasets.map((set) => set.backgroundColor)).toEqual(['#111111', '#222222']);
  });

  it('lies down for bars', () => {
    expect(drawn({ type: 'BAR' })).toMatchObject({ type: 'bar', options: { indexAxis: 'y' } });
    expect(drawn({})).toMatchObject({ type: 'bar', options: { indexAxis: 'x' } });
  });

  it('stacks where asked, by a word or by true', () => {
    const stacked = (value: unknown) =>
      drawn({ options: new Map([['isStacked', value]]) })?.options?.scales?.y as { stacked: boolean };
    expect([true, 'percent', false].map((value) => stacked(value).stacked)).toEqual([true, true, false]);
  });

  it('mixes lines and columns by the series of a combined chart', () => {
    const options = new Map<string, unknown>([['series', { 1: { type: 'line' } }]]);
    expect(drawn({ type: 'COMBO', options })?.data.datasets.map(({ type }) => type)).toEqual(['bar', 'line']);
  });

  it('shows a share of the first series in a pie', () => {
    expect(drawn({ type: 'PIE' })?.data.datasets).toMatchObject([{ label: 'Gain', data: [10, null, 30] }]);
  });

  it('is nothing for a kind that would be drawn wrong', () => {
    expect(drawn({ type: 'HISTOGRAM' })).toBeNull();
    expect(drawn({ type: 'GAUGE' })).toBeNull();
  });
});
