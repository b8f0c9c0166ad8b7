// The rows of Data that Entries may give: over the import of the same figure, or alone.
import { METRICS } from '../catalogue/metrics';
import { lineSheetMessages } from '../i18n/line-sheets';
import { sheetMessages } from '../i18n/sheets';
import { type Day, firstDay, lengthOfMonth, type Month, serialOf } from '../model/day';
import type { Language } from '../model/text';
import type { Row } from '../plan/types';
import { entryCells } from './entries-formula';
import type { EntrySeries } from './entries-read';
import { metricName } from './entries-words';
import { figureKey } from './figure-key';
import type { MonthTrail } from './period-figures';
import { daysPassed, monthLabel, networkLabel } from './words';

/** What quarters and years are told of figures that stand in every month, whoever fills them. */
export const entryTrails = (
  entries: readonly Pick<EntrySeries, 'series' | 'metric'>[],
  months: readonly Month[],
  today: Day,
): MonthTrail[] =>
  months.flatMap((month) => {
    const days = daysPassed(month, today);
    return entries.map(({ series, metric }) => ({
      month,
      series,
      metric,
      days,
      missingDays: lengthOfMonth(month) - days,
    }));
  });

function entryRow(month: Month, entry: EntrySeries, today: Day, language: Language): Row {
  const words = sheetMessages[language];
  const lines = lineSheetMessages[language];
  const { series, metric } = entry;
  const { unit } = METRICS[metric];
  const days = daysPassed(month, today);
  return {
    key: figureKey(month, series, metric),
    ...(unit === 'count' || unit === 'accounts' ? { styles: { value: 'count' } } : {}),
    cells: {
      month: monthLabel(month, language),
      network: networkLabel(series.network, language),
      account: series.account,
      scope: words.data.scopes[series.scope],
      metric: metricName(metric, language),
      basis: words.data.bases[series.basis],
      days,
      'missing-days': lengthOfMonth(month) - days,
      source: lines.data.entered(lines.entries.title),
      first: serialOf(firstDay(month)),
      ...entryCells(entry, false, language),
    },
  };
}

/** The import stays in a column of its own: the entry goes before it, and the difference stands beside. */
function over(row: Row, entry: EntrySeries, language: Language): Row {
  return { ...row, cells: { ...row.cells, imported: row.cells.value ?? null, ...entryCells(entry, true, language) } };
}

/** The rows of figures with what lines of Entries give, in every month: a line typed later counts at once. */
export function withEntries(
  rows: readonly Row[],
  entries: readonly EntrySeries[],
  months: readonly Month[],
  today: Day,
  language: Language,
): Row[] {
  const given = new Map(
    months.flatMap((month) =>
      entries.map((entry) => [figureKey(month, entry.series, entry.metric), { month, entry }] as const),
    ),
  );
  const files = new Set(rows.map(({ key }) => key));
  const alone = [...given].filter(([key]) => !files.has(key));
  return [
    ...rows.map((row) => {
      const own = given.get(row.key);
      return own ? over(row, own.entry, language) : row;
    }),
    ...alone.map(([, { month, entry }]) => entryRow(month, entry, today, language)),
  ];
}
