// The Results sheet: head with the month shown, money block, KPI rows by family, those not followed folded.
import { moneyMessages } from '../i18n/money';
import { type SheetMessages, sheetMessages } from '../i18n/sheets';
import type { Month } from '../model/day';
import type { Language } from '../model/text';
import type { StyleName } from '../plan/styles';
import type { Block, Column, Row, SheetPlan } from '../plan/types';
import { type Available, figuresIn, liveIn } from './available';
import { breaksWith } from './breaks';
import { channelRows } from './channels-rows';
import { closedMonths } from './closing';
import { closingRow, commentKey, withHeldTargets } from './closing-results';
import { followedIn } from './followed';
import { type KpiRows, kpiRows } from './kpi-rows';
import { marksOf } from './marks';
import { missingIds } from './missing-kpis';
import { MISSING_PREFIX, missingBlock } from './missing-rows';
import { isMoneyKpi, moneyBlockRows } from './money-rows';
import { PREVIOUS, SHOWN_AT, YEAR_BEFORE } from './month-block';
import { fiscalStartOf, periodLabel, periodsOf } from './periods';
import { headRows } from './results-head';
import { kpiRow, type ResultsPlace } from './results-rows';
import { AIM_HELPERS, statusMarks } from './target-cells';

const column = (key: string, style: StyleName, width: number, over: Partial<Column> = {}): Column => ({
  key,
  owner: 'addon',
  style,
  width,
  ...over,
});

const hidden = (key: string, style: StyleName = 'computed'): Column => column(key, style, 60, { hidden: true });
const folded = (key: string, style: StyleName, width: number): Column => column(key, style, width, { folded: true });

/**
 * What is read at a glance, then the shown month's comment, then what explains it, folded; then months newest first. The
 * curve parts the two folded groups, which a spreadsheet would join.
 */
function columnsOf({ months, periods }: ResultsPlace, open: Month | null): Column[] {
  return [
    column('kpi', 'label', 320),
    column('network', 'label', 210),
    column('basis', 'text', 150),
    // Wide enough for the longest month's name beside the arrow of its list, and for « manque Instagram ».
    column('value', 'decimal', 126),
    column('previous', 'decimal', 126),
    column('change', 'change', 80),
    column('trend', 'computed', 80),
    column('last-year', 'decimal', 126),
    column('year-change', 'change', 80),
    column('target', 'decimal', 100),
    column('status', 'computed', 80),
    ...months.map((month) => column(commentKey(month), 'comment', 260, { owner: 'person', folded: month !== open })),
    column('spark', 'computed', 120),
    folded('difference', 'difference', 90),
    folded('per-unit', 'change', 120),
    folded('days', 'computed', 120),
    folded('why', 'computed', 190),
    folded('year-difference', 'difference', 90),
    folded('year-per-unit', 'change', 120),
    folded('year-days', 'computed', 120),
    folded('year-why', 'computed', 190),
    folded('baseline', 'decimal', 110),
    folded('benchmark', 'decimal', 100),
    folded('origin', 'computed', 320),
    ...[SHOWN_AT, PREVIOUS.at, YEAR_BEFORE.at, 'first-days'].map((key) => hidden(key)),
    ...AIM_HELPERS.map((key) => hidden(key, 'serial')),
    ...months.map((month) => column(month, 'decimal', 120)),
    ...periods.map(({ key }) => column(key, 'decimal', 120)),
  ];
}

const section = (key: string, title: string): Row => ({
  key: `section:${key}`,
  style: 'section',
  cells: { kpi: title },
});

/** One block per family; rows that are not followed are folded where they stand, so that no row ever moves. */
function kpiBlocks({ rows: all, main }: KpiRows, columns: readonly Column[], place: ResultsPlace): Block[] {
  const rows = all.filter(({ kpi }) => !isMoneyKpi(kpi));
  const words = place.words.results;
  return [...new Set(rows.map((row) => row.family))].map((family) => {
    const own = rows.filter((row) => row.family === family);
    const folded = !own.some((row) => main.has(row));
    return {
      key: family,
      columns,
      rows: [
        { ...section(family, words.families[family]), folded },
        ...own.map((row) => ({ ...kpiRow(row, place), folded: !main.has(row) })),
      ],
    };
  });
}

const keysOf = (blocks: readonly Block[]): string[] => blocks.flatMap(({ rows }) => rows.map(({ key }) => key));

/** What Analytics measures of every channel, beside the social ones; none without it. */
function channelBlocks(available: Available, columns: readonly Column[], place: ResultsPlace): Block[] {
  const rows = channelRows(available, place);
  const title = moneyMessages[place.language].channelTitle;
  return rows.length === 0 ? [] : [{ key: 'channels', columns, rows: [section('channels', title), ...rows] }];
}

/**
 * The plan of the results of all months that the Data sheet holds. `shown` is the month that the person asked for;
 * without it, a new sheet shows the last complete month and an existing one keeps what the person chose.
 */
export function resultsPlan(
  available: Available,
  language: Language,
  shown: Month | null,
  settings: Readonly<Record<string, unknown>> = {},
): SheetPlan {
  const words: SheetMessages = sheetMessages[language];
  const months = [...available.months].reverse();
  const open = shown ?? available.lastComplete;
  const start = fiscalStartOf(settings);
  const breaks = breaksWith(settings, available);
  const { objectives, picks } = followedIn(settings);
  const place: ResultsPlace = {
    words,
    language,
    months,
    periods: periodsOf(months, start).map((period) => ({
      key: period.key,
      label: periodLabel(period, start, language),
    })),
    breaks,
    figures: figuresIn(available),
    closed: closedMonths(settings),
    live: liveIn(available),
  };
  const columns = columnsOf(place, open);
  const marks = marksOf(available, breaks, language);
  const blocks: Block[] = [
    {
      key: 'head',
      columns,
      rows: [...headRows(place, open, shown !== null, marks), ...closingRow(place, settings)],
    },
    {
      key: 'money',
      columns,
      rows: [section('money', words.results.families.money), ...moneyBlockRows(available, place)],
    },
    ...kpiBlocks(kpiRows(available, objectives, picks), columns, place),
    ...channelBlocks(available, columns, place),
  ];
  return {
    kind: 'results',
    id: 'results',
    title: words.titles.results,
    frozen: { rows: 13, columns: 3 },
    marks: statusMarks(language),
    fleeting: MISSING_PREFIX,
    fleetingColumns: ['Q:', 'Y:'],
    blocks: [
      ...withHeldTargets(blocks, place.closed),
      ...missingBlock(missingIds(available, objectives, picks), keysOf(blocks), columns, language),
    ],
  };
}

/** How the rows' folding changes from one choice of objectives to another. */
export function refolding(before: SheetPlan, after: SheetPlan): SheetPlan {
  const folded = (plan: SheetPlan): Set<string> =>
    new Set(plan.blocks.flatMap((block) => block.rows.filter((row) => row.folded).map((row) => row.key)));
  const [was, is] = [folded(before), folded(after)];
  const refold = { open: [...was].filter((key) => !is.has(key)), close: [...is].filter((key) => !was.has(key)) };
  return { ...after, refold };
}
