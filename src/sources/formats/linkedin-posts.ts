// LinkedIn page, content export, sheet All posts (2020: Update Engagement): one row per post, lifetime figures. A post
// that was also sponsored has a second row: the rows of a post are parts of it.
import { tableFormat } from '../read/table-format';

const TYPE = ['Post type', 'Update type'];
const LINK = ['Post link', 'Update link'];

export const linkedinPosts = tableFormat({
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
  itemPart: TYPE,
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
