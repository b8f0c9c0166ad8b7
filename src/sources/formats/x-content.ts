// X content export: one row per post, lifetime figures. Known in English only.
import { tableFormat } from '../read/table-format';

export const xContent = tableFormat({
  id: 'x-content',
  network: 'x',
  basis: 'post',
  needs: [['Post id'], ['Date'], ['Impressions'], ['Engagements'], ['Reposts']],
  known: ['Post text', 'Post Link', 'Link', 'Detail expands', 'Hashtag clicks', 'Permalink clicks', 'Media views'],
  date: { names: ['Date'] },
  item: [['Post id'], ['Link', 'Post Link']],
  rowsCount: 'posts',
  metrics: [
    { metric: 'impressions', names: ['Impressions'] },
    { metric: 'likes', names: ['Likes'] },
    { metric: 'engagements', names: ['Engagements'] },
    { metric: 'saves', names: ['Bookmarks'] },
    // Sent by link or message: X counts re-posts apart.
    { metric: 'sends', names: ['Share', 'Shares'] },
    { metric: 'shares', names: ['Reposts'] },
    { metric: 'followers_gained', names: ['New follows'] },
    { metric: 'comments', names: ['Replies'] },
    { metric: 'profile_visits', names: ['Profile visits'] },
    { metric: 'link_clicks', names: ['Url clicks'] },
    { metric: 'video_views', names: ['Video views'] },
  ],
  covers: 'asked',
});
