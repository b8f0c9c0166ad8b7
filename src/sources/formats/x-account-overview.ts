// X account overview: one row per day, newest first. Known in English only.
import { tableFormat } from '../read/table-format';

export const xAccountOverview = tableFormat({
  id: 'x-account-overview',
  network: 'x',
  basis: 'day',
  needs: [['Date'], ['Impressions'], ['Engagements'], ['New follows', 'New Follows'], ['Reposts']],
  // The content export has a row per post.
  refuses: ['Post id', 'Post text', 'Post Link', 'Tweet id'],
  known: ['Media views'],
  date: { names: ['Date'], daily: true },
  metrics: [
    { metric: 'impressions', names: ['Impressions'] },
    { metric: 'likes', names: ['Likes'] },
    { metric: 'engagements', names: ['Engagements'] },
    { metric: 'saves', names: ['Bookmarks'] },
    // Sent by link or message: X counts re-posts apart.
    { metric: 'sends', names: ['Shares', 'Share'] },
    { metric: 'shares', names: ['Reposts'] },
    { metric: 'followers_gained', names: ['New follows'] },
    { metric: 'followers_lost', names: ['Unfollows'] },
    { metric: 'comments', names: ['Replies'] },
    { metric: 'profile_visits', names: ['Profile visits'] },
    { metric: 'posts', names: ['Create Post'] },
    { metric: 'video_views', names: ['Video views'] },
  ],
  covers: 'its-days',
});
