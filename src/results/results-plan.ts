// The Results sheet: head with the month shown, money block, KPI rows by family, other KPIs folded.
import { type SheetMessages, sheetMessages } from '../i18n/sheets';
import type { Month } from '../model/day';
import type { Language } from '../model/text';
import type { StyleName } from '../plan/styles';
import type { Block, Column, Row, SheetPlan } from '../plan/types';
import type { Available } from './available';
import { kpiRows } from './kpi-rows';
import { headRows } from './results-head';
import { kpiRow, moneyRows, type ResultsPlace } from './results-rows';

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
    column('network', 'text', 130),
    column('basis', 'text', 150),
    column('value', 'decimal', 100),
    column('previous', 'decimal', 100),
    column('difference', 'difference', 90),
    column('change', 'change', 80),
    column('per-unit', 'change', 110),
    column('days', 'computed', 100),
    column('why', 'computed', 190),
    ...months.map((month) => column(commentKey(month), 'comment', 260, { owner: 'person', folded: month !== open })),
    ...months.map((month) => column(month, 'decimal', 100)),
  ];
}

const section = (key: string, title: string): Row => ({
  key: `section:${key}`,
  style: 'section',
  cells: { kpi: title },
});

function kpiBlocks(available: Available, columns: readonly Column[], place: ResultsPlace): Block[] {
  const { main, others } = kpiRows(available);
  const words = place.words.results;
  const families = [...new Set(main.map((row) => row.family))];
  const blocks: Block[] = families.map((family) => ({
    key: family,
    columns,
    rows: [
      section(family, words.families[family]),
      ...main.filter((row) => row.family === family).map((row) => kpiRow(row, place)),
    ],
  }));
  if (others.length === 0) return blocks;
  const rows = others.map((row) => ({ ...kpiRow(row, place), folded: true }));
  return [...blocks, { key: 'others', columns, rows: [section('others', words.others), ...rows] }];
}

/**
 * The plan of the results of all months that the Data sheet holds. `shown` is the month that the person asked for;
 * without it, a new sheet shows the last complete month and an existing one keeps what the person chose.
 */
export function resultsPlan(available: Available, language: Language, shown: Month | null): SheetPlan {
  const words: SheetMessages = sheetMessages[language];
  const months = [...available.months].reverse();
  const open = shown ?? available.lastComplete;
  const columns = columnsOf(months, open);
  const place: ResultsPlace = { words, language, months };
  return {
    kind: 'results',
    id: 'results',
    title: words.titles.results,
    frozen: { rows: 7, columns: 3 },
    blocks: [
      { key: 'head', columns, rows: headRows(place, open, shown !== null) },
      { key: 'money', columns, rows: [section('money', words.results.families.money), ...moneyRows(place)] },
      ...kpiBlocks(available, columns, place),
    ],
  };
}
