// Classes EmbeddedChart, EmbeddedChartBuilder and ContainerInfo.
import { type Chart, RefusedError, type Sheet, type SheetRect } from '../model';
import type { Context } from './context';
import type { GChart, GChartBuilder, GContainer, MembersOf } from './google';
import { CHAIN, read } from './kernel';

/** A chart on its way to a sheet; without an id it has not been inserted. */
type Draft = Omit<Chart, 'id'> & { id: number | null };

const copyOf = (d: Draft): Draft => ({
  ...d,
  ranges: [...d.ranges],
  anchor: { ...d.anchor },
  options: new Map(d.options),
});

/** Sheet.newChart. */
export const newChart = (ctx: Context, sheet: Sheet): object =>
  builder(ctx, sheet, {
    id: null,
    type: 'COLUMN',
    ranges: [],
    anchor: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
    options: new Map(),
    numHeaders: 0,
    mergeStrategy: 'MERGE_COLUMNS',
    transpose: false,
    hiddenDimensionStrategy: 'IGNORE_BOTH',
  });

/** What stands behind an EmbeddedChart. */
export const chartDraft = (ctx: Context, chart: object): Draft => copyOf(ctx.kernel.inner<Draft>(chart));

function rangesOut(ctx: Context, ranges: readonly SheetRect[]): object[] {
  return ranges.flatMap(({ sheetId, rect }) => {
    const sheet = ctx.workbook.sheetById(sheetId);
    return sheet ? [ctx.range(sheet, rect)] : [];
  });
}

function container(ctx: Context, { anchor }: Draft): object {
  const members = {
    getAnchorRow: read('', () => anchor.row),
    getAnchorColumn: read('', () => anchor.column),
    getOffsetX: read('', () => anchor.offsetX),
    getOffsetY: read('', () => anchor.offsetY),
  } satisfies MembersOf<GContainer>;
  return ctx.kernel.wrap('SpreadsheetApp.ContainerInfo', members);
}

export function embeddedChart(ctx: Context, sheet: Sheet, chart: Draft): object {
  const members = {
    getChartId: read('', () => chart.id),
    getRanges: read('', () => rangesOut(ctx, chart.ranges)),
    getContainerInfo: read('', () => container(ctx, chart)),
    getNumHeaders: read('', () => chart.numHeaders),
    getMergeStrategy: read('', () => ctx.enums.of('ChartMergeStrategy', chart.mergeStrategy)),
    getHiddenDimensionStrategy: read('', () =>
      ctx.enums.of('ChartHiddenDimensionStrategy', chart.hiddenDimensionStrategy),
    ),
    getTransposeRowsAndColumns: read('', () => chart.transpose),
    getOptions: read('', () =>
      ctx.kernel.wrap('Charts.ChartOptions', { get: read('str', (name: string) => chart.options.get(name) ?? null) }),
    ),
    modify: read('', () => builder(ctx, sheet, copyOf(chart))),
  } satisfies MembersOf<GChart>;
  return ctx.kernel.wrap('SpreadsheetApp.EmbeddedChart', members, chart);
}

function builder(ctx: Context, sheet: Sheet, draft: Draft): object {
  const set = (more: Partial<Draft>): symbol => {
    Object.assign(draft, more);
    return CHAIN;
  };
  const typed = (type: string) => read('', () => set({ type }));
  const sheetRect = (range: object): SheetRect => {
    const place = ctx.place(range);
    return { sheetId: place.sheet.id, rect: place.rect };
  };
  const members = {
    addRange: read('Range', (range: object) => set({ ranges: [...draft.ranges, sheetRect(range)] })),
    clearRanges: read('', () => set({ ranges: [] })),
    removeRange: read('Range', (range: object) => {
      const gone = JSON.stringify(sheetRect(range));
      return set({ ranges: draft.ranges.filter((r) => JSON.stringify(r) !== gone) });
    }),
    getRanges: read('', () => rangesOut(ctx, draft.ranges)),
    getContainer: read('', () => container(ctx, draft)),
    getChartType: read('', () => ctx.enums.of('ChartType', draft.type)),
    setChartType: read('ChartType', (type: object) => set({ type: ctx.enums.nameOf(type) })),
    asLineChart: typed('LINE'),
    asColumnChart: typed('COLUMN'),
    asBarChart: typed('BAR'),
    asAreaChart: typed('AREA'),
    asPieChart: typed('PIE'),
    asComboChart: typed('COMBO'),
    asScatterChart: typed('SCATTER'),
    asHistogramChart: typed('HISTOGRAM'),
    asTableChart: typed('TABLE'),
    setMergeStrategy: read('ChartMergeStrategy', (s: object) => set({ mergeStrategy: ctx.enums.nameOf(s) })),
    setHiddenDimensionStrategy: read('ChartHiddenDimensionStrategy', (s: object) =>
      set({ hiddenDimensionStrategy: ctx.enums.nameOf(s) }),
    ),
    setNumHeaders: read('int', (numHeaders: number) => set({ numHeaders })),
    setTransposeRowsAndColumns: read('bool', (transpose: boolean) => set({ transpose })),
    setOption: read('str,any', (name: string, value: unknown) => {
      const plain: unknown = JSON.parse(JSON.stringify(value) ?? 'null');
      return set({ options: new Map(draft.options).set(name, plain) });
    }),
    setPosition: read('int,int,int,int', (row: number, column: number, offsetX: number, offsetY: number) => {
      if (row < 1 || column < 1 || row > sheet.maxRows || column > sheet.maxColumns) {
        throw new RefusedError('The chart is anchored outside the sheet.');
      }
      return set({ anchor: { row, column, offsetX, offsetY } });
    }),
    build: read('', () => {
      if (!draft.ranges.length) throw new RefusedError('A chart needs a range.');
      return embeddedChart(ctx, sheet, copyOf(draft));
    }),
  } satisfies MembersOf<GChartBuilder>;
  return ctx.kernel.wrap('SpreadsheetApp.EmbeddedChartBuilder', members);
}
