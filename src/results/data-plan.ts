// The Data sheet: one row per figure, with its unique key in the first column; the money rows are live formulas.
import { CHANNELS } from '../catalogue/channels';
import { METRICS } from '../catalogue/metrics';
import { closingMessages } from '../i18n/closing';
import { lineSheetMessages } from '../i18n/line-sheets';
import { listed } from '../i18n/lists';
import { moneyMessages } from '../i18n/money';
import { groupDigits, sheetMessages } from '../i18n/sheets';
import { addMonths, type Day, firstDay, lastDay, type Month, serialOf } from '../model/day';
import { NETWORKS } from '../model/networks';
import type { Language } from '../model/text';
import { f } from '../plan/formula';
import type { SheetSnapshot } from '../plan/snapshot';
import type { Column, Row, SheetPlan } from '../plan/types';
import { importedValue } from './available';
import { CLOSING_COLUMNS } from './closing-cells';
import { closedData } from './closing-data';
import { own, rateOf } from './costs-formulas';
import type { Entry, EntrySeries } from './entries-read';
import { entryTrails, withEntries } from './entries-rows';
import { headBlock } from './head-block';
import { moneyDataRows, moneyLive, networksIn } from './money-data';
import { isWhole, type MonthFigure } from './month-figure';
import { periodRows, valueStyles } from './period-rows';
import { dayText, monthLabel, networkLabel, rowRanges } from './words';

export const DATA_COLUMNS: readonly Column[] = [
  { key: 'month', owner: 'addon', style: 'label', width: 110 },
  { key: 'network', owner: 'addon', style: 'text', width: 110 },
  { key: 'account', owner: 'addon', style: 'text', width: 130 },
  { key: 'scope', owner: 'addon', style: 'text', width: 90 },
  { key: 'metric', owner: 'addon', style: 'text', width: 220 },
  { key: 'basis', owner: 'addon', style: 'text', width: 150 },
  { key: 'value', owner: 'addon', style: 'decimal', width: 100 },
  { key: 'imported', owner: 'addon', style: 'decimal', width: 110 },
  { key: 'gap', owner: 'addon', style: 'money-difference', width: 110 },
  { key: 'entry', owner: 'addon', style: 'tally', width: 70 },
  { key: 'period-value', owner: 'addon', style: 'decimal', width: 120 },
  { key: 'native', owner: 'addon', style: 'decimal', width: 120 },
  { key: 'currency', owner: 'addon', style: 'text', width: 80 },
  { key: 'days', owner: 'addon', style: 'count', width: 80 },
  { key: 'missing-days', owner: 'addon', style: 'count', width: 80 },
  { key: 'rows', owner: 'addon', style: 'count', width: 70 },
  { key: 'age', owner: 'addon', style: 'count', width: 120 },
  { key: 'same-days', owner: 'addon', style: 'decimal', width: 130 },
  { key: 'source', owner: 'addon', style: 'comment', width: 260 },
  { key: 'read', owner: 'addon', style: 'month', width: 90 },
  ...CLOSING_COLUMNS,
  { key: 'revisions', owner: 'addon', style: 'comment', width: 240 },
  { key: 'first', owner: 'addon', style: 'serial', hidden: true },
  { key: 'last', owner: 'addon', style: 'serial', hidden: true },
  { key: 'page-likes', owner: 'addon', style: 'decimal', hidden: true, exact: true },
  { key: 'weight', owner: 'addon', style: 'decimal', hidden: true },
];

/** What the sheet held before: an older value stays as a revision, nothing is lost. */
function revisions(figure: MonthFigure, before: SheetSnapshot | undefined, language: Language): string {
  const noted = before?.cell(figure.key, 'revisions');
  const known = typeof noted === 'string' ? noted : '';
  const old = before && importedValue(before, figure.key);
  if (typeof old !== 'number' || old === figure.value) return known;
  const show = (n: number) => groupDigits(n, language);
  const added = sheetMessages[language].data.revised(show(old), show(figure.value), dayText(figure.read, language));
  return known ? `${known}\n${added}` : added;
}

/** An amount is worth what its currency's rate says; blank while it has none. */
const CONVERTED = f`=IF(${rateOf(own('currency'))}=0;"";ROUND(${own('native')}*${rateOf(own('currency'))};6))`;

/** « Sessions, E-mail »: a part bears the name of the channel or network that brought it; likes of a page say so. */
function nameOf({ metric, via, pageLikes }: MonthFigure, language: Language): string {
  const name = METRICS[metric].name[language] + (pageLikes ? sheetMessages[language].breaks.pageLikes : '');
  if (via === undefined) return name;
  const channel = CHANNELS.find((one) => one === via);
  const network = NETWORKS.find((one) => one === via);
  const { channels } = moneyMessages[language];
  return `${name}, ${network ? networkLabel(network, language) : channels[channel ?? 'social']}`;
}

function figureRow(figure: MonthFigure, before: SheetSnapshot | undefined, language: Language): Row {
  const words = sheetMessages[language].data;
  const styles = valueStyles(figure.metric);
  return {
    key: figure.key,
    styles,
    cells: {
      month: monthLabel(figure.month, language),
      network: networkLabel(figure.series.network, language),
      account: figure.series.account,
      scope: words.scopes[figure.series.scope],
      metric: nameOf(figure, language),
      basis: words.bases[figure.series.basis],
      value: figure.currency ? CONVERTED : figure.value,
      native: METRICS[figure.metric].unit === 'currency' ? figure.value : null,
      currency: figure.currency ?? null,
      days: figure.days,
      'missing-days': figure.missingDays,
      rows: figure.rows,
      age: figure.age,
      'page-likes': figure.pageLikes ?? null,
      'same-days': figure.sameDays,
      source: listed(
        figure.sources.map((s) => words.source(s.tab, rowRanges(s.rows))),
        language,
      ),
      read: dayText(figure.read, language),
      revisions: revisions(figure, before, language),
      first: serialOf(firstDay(figure.month)),
      last: serialOf(lastDay(figure.month)),
    },
  };
}

/** Every month between the first and the last that has a figure: a month without any is shown as such. */
export function monthsOf(figures: readonly MonthFigure[], typed: readonly Month[] = []): Month[] {
  const known = [...figures.map((figure) => figure.month), ...typed].sort();
  const [first, last] = [known[0], known[known.length - 1]];
  const out: Month[] = [];
  for (let month = first; month !== undefined && last !== undefined && month <= last; month = addMonths(month, 1)) {
    out.push(month);
  }
  return out;
}

/** `settings`: the first month of the fiscal year and the breaks that the person recorded. */
export function dataPlan(
  figures: readonly MonthFigure[],
  before: SheetSnapshot | undefined,
  today: Day,
  language: Language,
  settings: Readonly<Record<string, unknown>> = {},
  entries: {
    readonly series: readonly EntrySeries[];
    readonly months: readonly Month[];
    readonly lines: readonly Entry[];
  } = { series: [], months: [], lines: [] },
): SheetPlan {
  const words = sheetMessages[language].data;
  const header = {
    ...words.columns,
    ...lineSheetMessages[language].data.columns,
    ...closingMessages[language].columns,
  };
  const closed = closedData(settings, before, language);
  const months = monthsOf(figures, [...entries.months, ...closed.months]);
  const present = [
    ...figures.map(({ month, series }) => ({ month, network: series.network })),
    ...entries.lines.filter(({ filled }) => filled),
  ];
  const named = networksIn(before);
  const money = moneyDataRows(months, present, today, language, named);
  const read = figures.map((figure) => figureRow(figure, before, language));
  const rows = withEntries(read, entries.series, months, today, language);
  const amounts = new Set(figures.flatMap(({ key, currency }) => (currency === undefined ? [] : [key])));
  // What files say of the days of a figure goes before what is expected of its lines.
  const live = [...moneyLive(months, present, named), ...entries.series];
  const trails = [...entryTrails(live, months, today), ...figures.filter(isWhole)];
  const periods = periodRows(closed.trails(trails), months, settings, language);
  return {
    kind: 'data',
    id: 'data',
    title: sheetMessages[language].titles.data,
    frozen: { rows: 4, columns: 2 },
    blocks: [
      headBlock(DATA_COLUMNS, { title: words.title, note: words.note, header }),
      { key: 'money', columns: DATA_COLUMNS, rows: closed.rows(money) },
      // Amounts that a rate converts stand together, for their values are formulas.
      { key: 'amounts', columns: DATA_COLUMNS, rows: closed.rows(rows.filter(({ key }) => amounts.has(key))) },
      {
        key: 'figures',
        columns: DATA_COLUMNS,
        rows: [...closed.rows(rows.filter(({ key }) => !amounts.has(key))), ...closed.kept([...money, ...rows])],
        grow: 'at-end',
      },
      { key: 'periods', columns: DATA_COLUMNS, rows: periods, grow: 'at-end' },
    ],
  };
}

/** Rows for figures that Entries has just been given lines for. */
export function entryDataPlan(rows: readonly Row[], periods: readonly Row[], language: Language): SheetPlan {
  return {
    kind: 'data',
    id: 'data',
    title: sheetMessages[language].titles.data,
    blocks: [
      { key: 'figures', columns: DATA_COLUMNS, rows, grow: 'at-end' },
      { key: 'periods', columns: DATA_COLUMNS, rows: periods, grow: 'at-end' },
    ],
    partial: true,
  };
}
