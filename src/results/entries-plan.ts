// The Entries sheet: lines of the person, and lines offered for what no source fills.
import { broughtBy } from '../catalogue/brought-by';
import type { KpiId } from '../catalogue/kpis';
import { METRICS, type MetricId } from '../catalogue/metrics';
import { lineSheetMessages } from '../i18n/line-sheets';
import { listed } from '../i18n/lists';
import { firstDay, type Month, serialOf } from '../model/day';
import type { Language } from '../model/text';
import type { Column, LineRule, Row, SheetPlan } from '../plan/types';
import { entriesNote } from './entries-formula';
import { basisNames, metricName, PLACES, placeName, TYPED_METRICS } from './entries-words';
import { dayStyle, linesBlock, person } from './entry-plans';
import type { Place } from './figure-key';

/** A blank line for a figure that only the person can bring. */
export interface Offer {
  readonly month: Month;
  readonly network: Place;
  readonly account: string | null;
  readonly metric: MetricId;
  /** The KPI that needs it. */
  readonly kpi: KpiId;
}

const columnsOf = (language: Language): Column[] => [
  person('month', dayStyle(language), 95),
  person('network', 'text', 210),
  person('account', 'text', 130),
  person('metric', 'text', 240),
  person('basis', 'text', 150),
  person('value', 'decimal', 110),
  person('note', 'comment', 360),
];

function offeredRow({ month, network, account, metric, kpi }: Offer, language: Language): Row {
  const words = lineSheetMessages[language].entries;
  const { unit } = METRICS[metric];
  const where = listed(
    broughtBy(kpi).map((text) => text[language]),
    language,
  );
  return {
    key: `line:${month}:${network}:${account ?? ''}:${metric}`,
    cells: {
      month: serialOf(firstDay(month)),
      network: placeName(network, language),
      account,
      metric: metricName(metric, language),
      note: words.offered(words.units[unit] ?? '', where),
    },
    ...(unit === 'percent' ? { styles: { value: 'percent' } } : {}),
  };
}

/**
 * What a line may hold. `offers` are added below those that are there; a line once offered is the person's. `counted`:
 * the Data sheet exists, so that the note above the lines can say what it does not take.
 */
export function entriesPlan(language: Language, offers: readonly Offer[] = [], counted = false): SheetPlan {
  const words = lineSheetMessages[language].entries;
  const columns = columnsOf(language);
  const list = (column: string, of: readonly string[]): LineRule => ({
    column,
    rule: { kind: 'list', of, only: true },
  });
  const check: Row = {
    key: 'check',
    style: 'note',
    // In a column that no sum over the lines reads: it would wait for them, and they for it.
    cells: counted ? { note: entriesNote(language) } : {},
    styles: { note: 'sentence' },
  };
  return {
    kind: 'entries',
    id: 'entries',
    title: words.title,
    frozen: { rows: 5, columns: 0 },
    blocks: [
      linesBlock('entries', { ...words, header: words.columns }, columns, { above: [check], counted: ['value'] }),
      { key: 'offers', columns, rows: offers.map((offer) => offeredRow(offer, language)), grow: 'at-end' },
    ],
    lineRules: [
      { column: 'month', rule: { kind: 'day' } },
      list(
        'network',
        PLACES.map((place) => placeName(place, language)),
      ),
      list(
        'metric',
        TYPED_METRICS.map((metric) => metricName(metric, language)),
      ),
      list('basis', basisNames(language)),
      { column: 'value', rule: { kind: 'number' } },
    ],
    partial: true,
  };
}
