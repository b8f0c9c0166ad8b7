// Metricool, list of posts: one row per post, lifetime figures. Its columns vary from version to version; known in English.
import { withRowNetworks } from '../read/row-network';
import { tableFormat } from '../read/table-format';

const NETWORK = ['Network', 'Social network', 'Provider'];

export const metricoolPosts = withRowNetworks(
  tableFormat({
    id: 'metricool-posts',
    network: 'other',
    basis: 'post',
    needs: [NETWORK, ['Date', 'Published', 'Publication date'], ['Saved'], ['Interactions']],
    refuses: ['Profile'],
    known: [
      'Type',
      'Caption',
      'Text',
      'Title',
      'Engagement',
      'Engagement rate',
      'Followers',
      'Permalink',
      'URL',
      'Link',
    ],
    date: { names: ['Date', 'Published', 'Publication date'] },
    item: [['Permalink', 'URL', 'Link']],
    account: ['Account', 'Brand'],
    rowsCount: 'posts',
    metrics: [
      { metric: 'post_reach', names: ['Reach'] },
      { metric: 'impressions', names: ['Impressions'] },
      { metric: 'views', names: ['Views'] },
      { metric: 'likes', names: ['Likes', 'Reactions'] },
      { metric: 'comments', names: ['Comments'] },
      { metric: 'saves', names: ['Saved'] },
      { metric: 'shares', names: ['Shares'] },
      { metric: 'engagements', names: ['Interactions'] },
      { metric: 'clicks', names: ['Clicks'] },
    ],
    covers: 'asked',
  }),
  NETWORK,
);
