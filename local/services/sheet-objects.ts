// Class Sheet: conditional formats, protections, charts, the filter.
import { type Chart, RefusedError, type Sheet } from '../model';
import { chartDraft, embeddedChart, newChart } from './chart';
import { conditionalRule, conditionalRuleOf } from './conditional-format';
import type { Context } from './context';
import { filterOf } from './filter';
import type { GSheet, MembersOf } from './google';
import { read, write } from './kernel';
import { protectionOf } from './protection';

export function sheetObjects(ctx: Context, sheet: Sheet) {
  const rules = () => sheet.conditionalRules.map((rule) => conditionalRule(ctx, sheet, rule));
  const setRules = (given: unknown[]): void => {
    ctx.sheetEditable(sheet);
    sheet.conditionalRules = given.map((rule) => conditionalRuleOf(ctx, sheet, rule));
  };
  /** Sheet.getProtections(RANGE) gives those of ranges, (SHEET) at most one. */
  const protections = (type: object) => {
    const ofRange = ctx.enums.nameOf(type) === 'RANGE';
    return sheet.protections.filter((p) => (p.rect !== null) === ofRange).map((p) => protectionOf(ctx, sheet, p));
  };
  const insertChart = (chart: object): void => {
    ctx.sheetEditable(sheet);
    const { id: _none, ...draft } = chartDraft(ctx, chart);
    sheet.addChart(draft);
  };
  const idOf = (chart: object): number => {
    const { id } = chartDraft(ctx, chart);
    if (!sheet.charts.some((c) => c.id === id)) throw new RefusedError('The chart is not on this sheet.');
    return id as number;
  };
  return {
    getConditionalFormatRules: read('', rules),
    setConditionalFormatRules: write('list', setRules),
    getProtections: read('ProtectionType', protections),
    protect: write('', () => {
      ctx.sheetEditable(sheet);
      const present = sheet.protections.find((p) => p.rect === null);
      return protectionOf(ctx, sheet, present ?? sheet.protect(null, { editable: true }));
    }),
    getCharts: read('', () => sheet.charts.map((chart) => embeddedChart(ctx, sheet, chart))),
    newChart: read('', () => newChart(ctx, sheet)),
    insertChart: write('EmbeddedChart', insertChart),
    updateChart: write('EmbeddedChart', (chart: object) => {
      ctx.sheetEditable(sheet);
      const id = idOf(chart);
      sheet.charts = sheet.charts.map((c) => (c.id === id ? ({ ...chartDraft(ctx, chart), id } satisfies Chart) : c));
    }),
    removeChart: write('EmbeddedChart', (chart: object) => {
      ctx.sheetEditable(sheet);
      const id = idOf(chart);
      sheet.charts = sheet.charts.filter((c) => c.id !== id);
    }),
    getFilter: read('', () => filterOf(ctx, sheet)),
  } satisfies MembersOf<GSheet>;
}
