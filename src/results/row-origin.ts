// Where the shown figure of a row comes from: the rows of the Data sheet behind it, or what would bring it.
import { BROUGHT_BY, broughtBy, FROM_AN_EXPORT } from '../catalogue/brought-by';
import { KPI_IDS, type KpiId } from '../catalogue/kpis';
import type { MetricId } from '../catalogue/metrics';
import { lineSheetMessages } from '../i18n/line-sheets';
import { listed } from '../i18n/lists';
import type { Language } from '../model/text';
import { f, join, quote } from '../plan/formula';
import type { Formula, Ref } from '../plan/types';
import { typedMetricsOf } from './entries-offer';
import { dataColumn, dataRow, lookup, SHOWN_MONTH } from './lookup';
import { SHOWN_AT } from './month-block';
import type { ResultsPlace } from './results-rows';
import { isLive, type Term } from './row-terms';

const own = (column: string): Ref => ({ at: 'own-row', column });

/** What would bring the figure of a row that has none. */
export function waysTo(id: KpiId | MetricId, language: Language): string {
  const words = lineSheetMessages[language];
  const isKpi = KPI_IDS.indexOf(id as KpiId) >= 0;
  const by = isKpi ? broughtBy(id as KpiId) : [BROUGHT_BY[id as MetricId] ?? FROM_AN_EXPORT];
  const ways = listed(
    (by.length > 0 ? by : [FROM_AN_EXPORT]).map((text) => text[language]),
    language,
  );
  const typed = isKpi && typedMetricsOf(id as KpiId).length > 0;
  return typed ? words.results.typed(words.entries.title, ways) : words.results.brought(ways);
}

/** For a single figure also the tab and the rows that it comes from; « saisi » where a line of Entries gives it. */
export function originFormula(id: KpiId | MetricId | null, terms: readonly Term[], place: ResultsPlace): Formula {
  const { words, language } = place;
  const { rows, row, from } = words.results.origin(words.titles.data);
  const at = own(SHOWN_AT);
  const [only, second] = terms;
  const places = terms.map(([series, metric]) => f`IFERROR(${dataRow(SHOWN_MONTH, series, metric)};"–")`);
  const known =
    only && !second
      ? f`${quote(row)}&${at}&${quote(from)}&INDEX(${dataColumn('source')};${at})`
      : f`${quote(rows)}&${join(places, '&", "&')}`;
  const counts = terms
    .filter((term) => isLive(term, place.live))
    .map(([series, metric]) => f`IFERROR(${lookup('entry', SHOWN_MONTH, series, metric)};0)`);
  const entered = quote(lineSheetMessages[language].results.entered);
  const told = counts.length === 0 ? known : f`IF(SUM(${join(counts, ';')})>0;${entered};"")&${known}`;
  return f`=IF(COUNT(${own('value')})=0;${id === null ? '""' : quote(waysTo(id, language))};${told})`;
}
