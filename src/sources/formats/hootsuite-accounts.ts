// Hootsuite, account metrics: one row per day. A heading names the figure, the network and whether it is the day's (`Daily`)
// or the level since the start (`Overall`); only the day's figures are read, and where two headings say the same, neither.
import type { MetricId } from '../../catalogue/metrics';
import { findHeader, headingOf, type Names } from '../read/headers';
import { networkIn } from '../read/row-network';
import { tableFormat } from '../read/table-format';
import type { Format, RawTable } from '../types';

const DATE: Names = ['Date (GMT)'];

const FIGURES: readonly (readonly [RegExp, MetricId])[] = [
  [/^post engagement\b/, 'engagements'],
  [/^post video views\b/, 'video_views'],
  [/^post views\b/, 'views'],
  [/^post (?:likes|reactions)\b/, 'likes'],
  [/^post comments\b/, 'comments'],
  [/^post shares\b/, 'shares'],
  [/^post impressions\b/, 'impressions'],
  [/\b(?:subscribers|followers) gained\b/, 'followers_gained'],
];

/** The daily figures of a table by heading; headings that name one figure twice are none. */
function figuresOf(table: RawTable): Map<string, MetricId> {
  const header = findHeader(table.rows, [DATE]);
  const daily = (header?.titles ?? []).filter(
    (title) => /\bdaily$/.test(headingOf(title)) && !/rate|reach/i.test(title),
  );
  const named = daily.flatMap((title) => {
    const metric = FIGURES.find(([shape]) => shape.test(headingOf(title)))?.[1];
    return metric ? [[title, metric] as const] : [];
  });
  return new Map(named.filter(([, metric]) => named.filter(([, other]) => other === metric).length === 1));
}

const formatOf = (table: RawTable): Format => {
  const figures = figuresOf(table);
  const networks = [...new Set([...figures.keys()].map(networkIn))];
  const titles = findHeader(table.rows, [DATE])?.titles ?? [];
  return tableFormat({
    id: 'hootsuite-accounts',
    network: networks.length === 1 ? (networks[0] ?? 'other') : 'other',
    basis: 'day',
    needs: [DATE],
    known: titles.filter((title) => /\boverall$/.test(headingOf(title))),
    date: { names: DATE, daily: true },
    metrics: [...figures].map(([title, metric]) => ({ metric, names: [title] })),
    covers: 'its-days',
  });
};

export const hootsuiteAccounts: Format = {
  id: 'hootsuite-accounts',
  reads: FIGURES.map(([, metric]) => metric),
  recognise: (table) => (figuresOf(table).size > 0 ? formatOf(table).recognise(table) : null),
  read: (table, answers) => {
    const reading = formatOf(table).read(table, answers);
    if (reading.network !== 'other') return reading;
    const network = answers.network ?? 'other';
    const observations = reading.observations.map((o) => ({ ...o, network }));
    if (answers.network) return { ...reading, network, observations };
    return {
      ...reading,
      warnings: [...reading.warnings, { problem: { code: 'unknown-network' }, metric: null }],
      questions: [...reading.questions, 'network'],
    };
  },
};
