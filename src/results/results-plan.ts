// The Results sheet: head with the month shown, money block, KPI rows by family, those not followed folded.
import type { ObjectiveId } from '../catalogue/types';
import { type SheetMessages, sheetMessages } from '../i18n/sheets';
import type { Month } from '../model/day';
import type { Language } from '../model/text';
import type { StyleName } from '../plan/styles';
import type { Block, Column, Row, SheetPlan } from '../plan/types';
import type { Available, AvailableSeries } from './available';
import { breaksIn, type SeriesMonths } from './breaks';
import type { Series } from './figure-key';
import { kpiRows } from './kpi-rows';
import { heldAs } from './lookup';
import { marksOf } from './marks';
import { PREVIOUS, SHOWN_AT, YEAR_BEFORE } from './month-block';
import { fiscalStartOf, periodLabel, periodsOf } from './periods';
import { headRows } from './results-head';
import { kpiRow, moneyRows, type ResultsPlace } from './results-rows';

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
function columnsOf({ months, periods }: ResultsPlace, open: Month | null): Column[] {
  return [
    column('kpi', 'label', 300),
    column('network', 'text', 200),
    column('basis', 'text', 150),
    column('value', 'decimal', 100),
    column('previous', 'decimal', 100),
    column('difference', 'difference', 90),
    column('change', 'change', 80),
    column('trend', 'computed', 80),
    column('per-unit', 'change', 120),
    column('days', 'computed', 120),
    column('why', 'computed', 190),
    column('last-year', 'decimal', 100),
    column('year-difference', 'difference', 90),
    column('year-change', 'change', 80),
    column('year-per-unit', 'change', 120),
    column('year-days', 'computed', 120),
    column('year-why', 'computed', 190),
    column('baseline', 'decimal', 110),
    column('spark', 'computed', 120),
    column('origin', 'computed', 320),
    ...[SHOWN_AT, PREVIOUS.at, YEAR_BEFORE.at, 'first-days'].map((key) =>
      column(key, 'computed', 60, { hidden: true }),
    ),
    ...months.map((month) => column(commentKey(month), 'comment', 260, { owner: 'person', folded: month !== open })),
    ...months.map((month) => column(month, 'decimal', 100)),
    ...periods.map(({ key }) => column(key, 'decimal', 110)),
  ];
}

const section = (key: string, title: string): Row => ({
  key: `section:${key}`,
  style: 'section',
  cells: { kpi: title },
});

/** One block per family; rows that are not followed are folded where they stand, so that no row ever moves. */
function kpiBlocks(available: Available, columns: readonly Column[], place: ResultsPlace, followed: Followed): Block[] {
  const { rows, main } = kpiRows(available, followed);
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

/** For the breaks that its own months show. */
export const monthsOfSeries = ({ series, metrics }: AvailableSeries): SeriesMonths => ({
  series,
  months: new Map([...metrics].map(([metric, byMonth]) => [metric, [...byMonth.keys()].sort()])),
});

/** How each figure of the Data sheet stands. */
function statesIn(available: Available): ResultsPlace['stateOf'] {
  const bySeries = new Map(available.series.map((one) => [seriesId(one.series), one.states]));
  return (series, metric, month) => bySeries.get(seriesId(series))?.get(heldAs(series, metric))?.get(month) ?? null;
}

const seriesId = ({ network, account, scope, basis }: Series): string => [network, account, scope, basis].join('|');

/**
 * The plan of the results of all months that the Data sheet holds. `shown` is the month that the person asked for;
 * without it, a new sheet shows the last complete month and an existing one keeps what the person chose.
 */
export function resultsPlan(
  available: Available,
  language: Language,
  shown: Month | null,
  followed: Followed = [],
  settings: Readonly<Record<string, unknown>> = {},
): SheetPlan {
  const words: SheetMessages = sheetMessages[language];
  const months = [...available.months].reverse();
  const open = shown ?? available.lastComplete;
  const start = fiscalStartOf(settings);
  const breaks = breaksIn(settings, available.series.map(monthsOfSeries));
  const place: ResultsPlace = {
    words,
    language,
    months,
    periods: periodsOf(months, start).map((period) => ({
      key: period.key,
      label: periodLabel(period, start, language),
    })),
    breaks,
    stateOf: statesIn(available),
  };
  const columns = columnsOf(place, open);
  const marks = marksOf(available, breaks, language);
  return {
    kind: 'results',
    id: 'results',
    title: words.titles.results,
    frozen: { rows: 9, columns: 3 },
    blocks: [
      { key: 'head', columns, rows: headRows(place, open, shown !== null, marks) },
      { key: 'money', columns, rows: [section('money', words.results.families.money), ...moneyRows(place)] },
      ...kpiBlocks(available, columns, place, followed),
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
