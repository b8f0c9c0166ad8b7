// A mapping as it stands in the form, and what it comes to.
import type { InputOf, TableColumns } from '../../addon/contract';
import { NETWORKS } from '../../model/networks';
import { plainText } from '../../model/plain-text';
import type { Language } from '../../model/text';

export type MappingInput = InputOf<'map'>['mapping'];
type MetricChoice = TableColumns['metrics'][number];

export interface MappingDraft {
  readonly rowsOf: MappingInput['rowsOf'];
  readonly network: string;
  readonly account: string;
  /** Headings; '' for none. */
  readonly date: string;
  readonly until: string;
  /** What was typed or chosen for each column, by heading. */
  readonly metrics: Readonly<Record<string, string>>;
}

/** What is wrong with a draft: the sentence that says it, the column that it is about, and what stands there. */
export interface MappingError {
  readonly code: 'needDate' | 'needNetwork' | 'needMetric' | 'dateIsUntil' | 'unknownMetric' | 'notForPosts' | 'twice';
  readonly heading: string | null;
  readonly given: string;
}

/** The form as it opens: what was mapped before for these headings, else what the columns seem to be. */
export function mappingDraft(
  { columns, date, rowsOf, mapping, metrics }: TableColumns,
  language: Language,
): MappingDraft {
  const nameOf = (id: string | null): string => metrics.find((one) => one.id === id)?.name[language] ?? '';
  const before = new Map(mapping?.metrics.map(({ heading, metric }) => [plainText(heading), metric]));
  const chosen = columns.map(({ heading, metric }) => {
    const id = mapping ? (before.get(plainText(heading)) ?? null) : metric;
    return [heading, nameOf(id)] as const;
  });
  const sameHeading = (given: string | null): string =>
    given === null ? '' : (columns.find(({ heading }) => plainText(heading) === plainText(given))?.heading ?? '');
  return {
    rowsOf: mapping?.rowsOf ?? rowsOf,
    network: mapping?.network ?? '',
    account: mapping?.account ?? '',
    date: mapping ? sameHeading(mapping.date) : (date ?? ''),
    until: sameHeading(mapping?.until ?? null),
    metrics: Object.fromEntries(chosen),
  };
}

/** The metric that a text names, by its name in either language or by a usual one. */
export function metricNamed(text: string, metrics: readonly MetricChoice[]): MetricChoice | null {
  const wanted = plainText(text);
  const bears = ({ id, name, aliases }: MetricChoice): boolean =>
    [id, name.fr, name.en, ...aliases].some((one) => plainText(one) === wanted);
  return (
    metrics.find(({ name }) => plainText(name.fr) === wanted || plainText(name.en) === wanted) ??
    metrics.find(bears) ??
    null
  );
}

const wrong = (code: MappingError['code'], heading: string | null = null, given = ''): MappingError => ({
  code,
  heading,
  given,
});

/** The mapping that the server takes, or what is wrong. */
export function readMapping(draft: MappingDraft, metrics: readonly MetricChoice[]): MappingInput | MappingError {
  const { rowsOf, date } = draft;
  const until = rowsOf === 'period' && date !== '' ? draft.until : '';
  if (date === '' && rowsOf !== 'period') return wrong('needDate');
  if (until !== '' && until === date) return wrong('dateIsUntil');
  const network = NETWORKS.find((id) => id === draft.network);
  if (!network) return wrong('needNetwork');
  const taken: MappingInput['metrics'] = [];
  for (const [heading, given] of Object.entries(draft.metrics)) {
    if (given.trim() === '' || heading === date || heading === until) continue;
    const metric = metricNamed(given, metrics);
    if (!metric) return wrong('unknownMetric', heading, given);
    if (rowsOf === 'post' && !metric.posts) return wrong('notForPosts', heading, given);
    if (taken.some((one) => one.metric === metric.id)) return wrong('twice', heading, given);
    taken.push({ heading, metric: metric.id });
  }
  if (taken.length === 0) return wrong('needMetric');
  const account = draft.account.trim() || null;
  return { rowsOf, network, account, date: date || null, until: until || null, metrics: taken };
}
