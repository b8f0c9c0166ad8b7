// LinkedIn page, content export, sheet All posts (2020: Update Engagement): one row per post, lifetime figures. A post
// that was also sponsored has a row for each campaign too: the rows of a post are parts of it.
import { tableFormat } from '../read/table-format';
import type { Format, Observation } from '../types';

const TYPE = ['Post type', 'Update type'];
const LINK = ['Post link', 'Update link'];

const table = tableFormat({
  id: 'linkedin-posts',
  network: 'linkedin',
  basis: 'post',
  needs: [LINK, ['Created date'], ['Impressions'], TYPE],
  known: [
    'Post title',
    'Update title',
    'Posted by',
    'Campaign name',
    'Campaign start date',
    'Campaign end date',
    'Audience',
    'Offsite Views',
    'Click through rate (CTR)',
    'Engagement rate',
    'Content Type',
  ],
  date: { names: ['Created date'], order: 'month-first', look: /^\d{2}\/\d{2}\/\d{4}$/ },
  item: [LINK],
  itemPart: [...TYPE, 'Campaign name', 'Campaign start date', 'Campaign end date'],
  rowsCount: 'posts',
  counts: (row) => row.text(TYPE).toLowerCase() !== 'sponsored',
  metrics: [
    { metric: 'impressions', names: ['Impressions'] },
    { metric: 'video_views', names: ['Views', 'Video views', 'Views (excluding offsite video views)'] },
    { metric: 'clicks', names: ['Clicks'] },
    { metric: 'likes', names: ['Likes', 'Reactions'] },
    { metric: 'comments', names: ['Comments'] },
    { metric: 'shares', names: ['Reposts', 'Shares'] },
    { metric: 'followers_gained', names: ['Follows'] },
  ],
  covers: 'asked',
});

/**
 * The campaigns of a post as one part of it, told by its link and type: another file, read later, may name them otherwise
 * and have ended them since.
 */
function oneByPost(observations: readonly Observation[]): Observation[] {
  const parts = new Map<string, Observation>();
  for (const one of observations) {
    const item = one.item?.split('|').slice(0, 2).join('|');
    const key = [item ?? one.source.row, one.metric, one.scope, one.from].join('|');
    const known = parts.get(key);
    const value = one.value + (known?.value ?? 0);
    parts.set(key, { ...(known ?? one), value, ...(item === undefined ? {} : { item }) });
  }
  return [...parts.values()];
}

export const linkedinPosts: Format = {
  ...table,
  read: (raw, answers) => {
    const reading = table.read(raw, answers);
    return { ...reading, observations: oneByPost(reading.observations) };
  },
};
