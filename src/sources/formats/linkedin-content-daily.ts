// LinkedIn page, content export, sheet Metrics: one row per day, organic, sponsored and total side by side.
import type { MetricId } from '../../catalogue/metrics';
import type { Names } from '../read/headers';
import type { MetricColumn } from '../read/spec';
import { tableFormat } from '../read/table-format';

const organic: Names = ['organic', 'orgânicas', 'orgânicos'];
const sponsored: Names = ['sponsored', 'patrocinadas', 'patrocinados'];
const withPart = (words: Names, parts: Names): Names =>
  words.flatMap((word) => parts.map((part) => `${word} (${part})`));

/** The three columns of a figure; the total is never made by adding. */
const three = (metric: MetricId, words: Names): MetricColumn[] => [
  { metric, names: withPart(words, ['total']) },
  { metric, names: withPart(words, organic), scope: 'organic' },
  { metric, names: withPart(words, sponsored), scope: 'paid' },
];

const IMPRESSIONS: Names = ['Impressions', 'Impressões'];

const ALL: Names = [...organic, ...sponsored, 'total'];
const OTHERS: Names = ['Clicks', 'Cliques', 'Reactions', 'Reações', 'Comments', 'Comentários', 'Reposts', 'Shares'];

export const linkedinContentDaily = tableFormat({
  id: 'linkedin-content-daily',
  network: 'linkedin',
  basis: 'day',
  needs: [['Date', 'Data'], withPart(IMPRESSIONS, ALL), withPart(OTHERS, ALL)],
  known: [
    ...withPart(['Unique impressions', 'Impressões únicas'], organic),
    ...withPart(['Engagement rate', 'Taxa de engajamento'], ALL),
  ],
  date: { names: ['Date', 'Data'], order: 'month-first', look: /^\d{2}\/\d{2}\/\d{4}$/, daily: true },
  metrics: [
    ...three('impressions', IMPRESSIONS),
    ...three('clicks', ['Clicks', 'Cliques']),
    ...three('likes', ['Reactions', 'Reações']),
    ...three('comments', ['Comments', 'Comentários']),
    ...three('shares', ['Reposts', 'Shares', 'Compartilhamentos']),
  ],
  covers: 'its-days',
});
