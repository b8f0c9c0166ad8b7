// Sprout Social, Post Performance: one row per post of any network, lifetime figures. Reactions include likes.
import { withRowNetworks } from '../read/row-network';
import { tableFormat } from '../read/table-format';

const NETWORK = ['Network'];

export const sproutPosts = withRowNetworks(
  tableFormat({
    id: 'sprout-posts',
    network: 'other',
    basis: 'post',
    needs: [['Date'], ['Post ID'], NETWORK, ['Profile'], ['Engagements']],
    known: [
      ...['Post Type', 'Content Type', 'Sent by', 'Link', 'Post', 'Linked Content', 'Potential Reach', 'Reach'],
      ...[
        'Engagement Rate (per Impression)',
        'Engagement Rate (per Reach)',
        'Likes',
        'Love Reactions',
        'Haha Reactions',
      ],
      ...['Wow Reactions', 'Sad Reactions', 'Angry Reactions', 'Other Post Clicks', 'Negative Feedback', 'Answers'],
      ...['Partial Video Views', 'Organic Partial Video Views', 'Paid Partial Video Views', 'Full Video Views'],
      ...['Organic Full Video Views', 'Paid Full Video Views', 'Organic Reach', 'Paid Reach', 'Tags'],
    ],
    date: { names: ['Date'], order: 'month-first', look: /^\d{1,2}\/\d{1,2}\/\d{4} \d{1,2}:\d{2}(:\d{2})? ?[ap]m$/i },
    item: [['Post ID'], ['Link']],
    itemPart: NETWORK,
    account: ['Profile'],
    rowsCount: 'posts',
    metrics: [
      { metric: 'impressions', names: ['Impressions'] },
      { metric: 'impressions', names: ['Organic Impressions'], scope: 'organic' },
      { metric: 'impressions', names: ['Paid Impressions'], scope: 'paid' },
      { metric: 'post_reach', names: ['Reach'] },
      { metric: 'engagements', names: ['Engagements'] },
      { metric: 'likes', names: ['Reactions'] },
      { metric: 'comments', names: ['Comments'] },
      { metric: 'shares', names: ['Shares'] },
      { metric: 'saves', names: ['Saves'] },
      { metric: 'link_clicks', names: ['Post Link Clicks'] },
      { metric: 'clicks', names: ['Post Clicks (All)'] },
      { metric: 'video_views', names: ['Video Views'] },
      { metric: 'video_views', names: ['Organic Video Views'], scope: 'organic' },
      { metric: 'video_views', names: ['Paid Video Views'], scope: 'paid' },
    ],
    covers: 'asked',
  }),
  NETWORK,
);
