// The Results sheet: head with the month shown, money block, KPI rows by family, those not followed folded.
import type { ObjectiveId } from '../catalogue/types';
import { type SheetMessages, sheetMessages } from '../i18n/sheets';
import type { Month } from '../model/day';
import type { Language } from '../model/text';
import type { StyleName } from '../plan/styles';
import type { Block, Column, Row, SheetPlan } from '../plan/types';
import { type Available, liveIn } from './available';
import { type KpiRows, kpiRows, missingIds, type Picks } from './kpi-rows';
import { MISSING_PREFIX, missingBlock } from './missing-rows';
import { headRows } from './results-head';
import { kpiRow, moneyRows, type ResultsPlace } from './results-rows';
import { statusMarks, TARGET_COLUMNS } from './target-cells';

/** The objectives whose KPIs are followed; none: the usual first KPIs. */
type Followed = readonly ObjectiveId[];

const column = (key: string, style: StyleName, width: number, over: Partial<Column> = {}): Column => ({
  key,
  owner: 'addon',
  style,
  width,
  ...over,
});

export const commentKey = (month: Month): string => `comment:${month}`;

/** Months newest first; every comment column but the shown month's is folded. */
function columnsOf(months: readonly Month[], open: Month | null): Column[] {
  return [
    column('kpi', 'label', 300),
    column('network', 'text', 200),
    column('basis', 'text', 150),
    column('value', 'decimal', 100),
    column('previous', 'decimal', 100),
    column('difference', 'difference', 90),
    column('change', 'change', 80),
    column('per-unit', 'change', 120),
    column('days', 'computed', 110),
    column('why', 'computed', 190),
    ...TARGET_COLUMNS,
    ...months.map((month) => column(commentKey(month), 'comment', 260, { owner: 'person', folded: month !== open })),
    ...months.map((month) => column(month, 'decimal', 100)),
  ];
}

const section = (key: string, title: string): Row => ({
  key: `section:${key}`,
  style: 'section',
  cells: { kpi: title },
});

/** One block per family; rows that are not followed are folded where they stand, so that no row ever moves. */
function kpiBlocks({ rows, main }: KpiRows, columns: readonly Column[], place: ResultsPlace): Block[] {
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

/**
 * The plan of the results of all months that the Data sheet holds. `shown` is the month that the person asked for;
 * without it, a new sheet shows the last complete month and an existing one keeps what the person chose.
 */
export function resultsPlan(
  available: Available,
  language: Language,
  shown: Month | null,
  followed: Followed = [],
  picks: Picks = {},
): SheetPlan {
  const words: SheetMessages = sheetMessages[language];
  const months = [...available.months].reverse();
  const open = shown ?? available.lastComplete;
  const columns = columnsOf(months, open);
  const place: ResultsPlace = { words, language, months, live: liveIn(available) };
  const blocks: Block[] = [
    { key: 'head', columns, rows: headRows(place, open, shown !== null) },
    { key: 'money', columns, rows: [section('money', words.results.families.money), ...moneyRows(place)] },
    ...kpiBlocks(kpiRows(available, followed, picks), columns, place),
  ];
  return {
    kind: 'results',
    id: 'results',
    title: words.titles.results,
    frozen: { rows: 7, columns: 3 },
    marks: statusMarks(language),
    fleeting: MISSING_PREFIX,
    blocks: [...blocks, ...missingBlock(missingIds(available, followed, picks), keysOf(blocks), columns, language)],
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
