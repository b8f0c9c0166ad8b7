// Columns that the two Twitter exports before 2024 share: figures of organic posts, and the same again as promoted.
import type { MetricId } from '../../catalogue/metrics';
import type { Names } from '../read/headers';
import type { MetricColumn } from '../read/spec';
import type { Format } from '../types';

const COLUMNS: readonly (readonly [MetricId, Names])[] = [
  ['impressions', ['impressions']],
  ['engagements', ['engagements']],
  ['shares', ['retweets']],
  ['comments', ['replies']],
  ['likes', ['likes', 'favorites']],
  ['profile_visits', ['user profile clicks']],
  ['link_clicks', ['url clicks']],
  ['followers_gained', ['follows']],
];

const UNREAD = [
  'engagement rate',
  'hashtag clicks',
  'detail expands',
  'permalink clicks',
  'app opens',
  'app installs',
  'email tweet',
  'dial phone',
  'media views',
  'media engagements',
];

export const twitterMetrics: readonly MetricColumn[] = [
  ...COLUMNS.map(([metric, names]): MetricColumn => ({ metric, names })),
  ...COLUMNS.map(
    ([metric, names]): MetricColumn => ({ metric, names: names.map((n) => `promoted ${n}`), scope: 'paid' }),
  ),
];

export const twitterKnown: Names = [...UNREAD, ...UNREAD.map((name) => `promoted ${name}`)];

/** Where something was promoted, the plain columns are the organic part of it; else they are all there is. */
export const withPromoted = (format: Format): Format => ({
  ...format,
  read: (table, answers) => {
    const reading = format.read(table, answers);
    if (!reading.observations.some((o) => o.scope === 'paid')) return reading;
    const observations = reading.observations.map((o) =>
      o.scope === 'total' && o.metric !== 'posts' ? { ...o, scope: 'organic' as const } : o,
    );
    return { ...reading, observations };
  },
});
