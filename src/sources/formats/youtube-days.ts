// YouTube Studio, Totals, and the table by date: one row per day.
import type { MetricId } from '../../catalogue/metrics';
import type { NetworkId } from '../../model/networks';
import { findHeader, type Header } from '../read/headers';
import { textOf } from '../read/number-text';
import { tableFormat } from '../read/table-format';
import type { Answers, Evidence, Format, RawTable, Reading } from '../types';
import { CONTENT, DATE, METRICS_OF_TABLES, TITLE, UNREAD, VIEWS } from './youtube-columns';

const table = tableFormat({
  id: 'youtube-days',
  network: 'youtube',
  basis: 'day',
  needs: [DATE, VIEWS],
  refuses: [...CONTENT, ...TITLE],
  known: UNREAD,
  date: { names: DATE, daily: true },
  metrics: METRICS_OF_TABLES,
  covers: 'its-days',
});

/** Other tools write a date and views too: theirs have a title or comments above, or columns that YouTube has not. */
function recognise(raw: RawTable): Evidence | null {
  const evidence = table.recognise(raw);
  const header = findHeader(raw.rows, [DATE, VIEWS]);
  const hasLinesAbove = raw.rows.slice(0, header?.at ?? 0).some((row) => row.some((cell) => textOf(cell) !== ''));
  return evidence && evidence.score >= 0.6 && (!hasLinesAbove || isHyphened(header)) ? evidence : null;
}

/** YouTube alone writes soft hyphens in its headings. */
const isHyphened = (header: Header | null): boolean => header?.titles.some((t) => t.includes('\u00AD')) === true;

/** A date and views alone, without YouTube's soft hyphens, may come from anywhere: the network is asked. */
function isPlain(raw: RawTable): boolean {
  const header = findHeader(raw.rows, [DATE, VIEWS]);
  return header !== null && header.titles.filter((t) => t !== '').length === 2 && !isHyphened(header);
}

/** What the networks that may give such a table call views; of the others it is not known what they count. */
const VIEWS_OF: Readonly<Partial<Record<NetworkId, MetricId>>> = {
  youtube: 'video_views',
  tiktok: 'video_views',
  facebook: 'views',
  instagram: 'views',
  meta: 'views',
};

/** The same rows as another network's. */
function readAs(reading: Reading, network: NetworkId): Reading {
  const metric = VIEWS_OF[network];
  if (metric === undefined) {
    const warning = { problem: { code: 'unknown-table', headers: 'Date, Views' }, metric: null } as const;
    return { ...reading, network, use: 'unknown', totals: {}, observations: [], warnings: [warning], questions: [] };
  }
  const { video_views: views } = reading.totals ?? {};
  return {
    ...reading,
    network,
    totals: views === undefined ? {} : { [metric]: views },
    observations: reading.observations.map((one) => ({ ...one, network, metric })),
  };
}

function read(raw: RawTable, answers: Answers): Reading {
  const reading = table.read(raw, answers);
  if (!isPlain(raw)) return reading;
  if (answers.network) return readAs(reading, answers.network);
  return {
    ...reading,
    warnings: [...reading.warnings, { problem: { code: 'unknown-network' }, metric: null }],
    questions: [...reading.questions, 'network'],
  };
}

export const youtubeDays: Format = { id: 'youtube-days', reads: table.reads, recognise, read };
