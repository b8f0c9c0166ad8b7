// TikTok Business Suite, videos: one row per video, lifetime figures, dates with their year.
import { tableFormat } from '../read/table-format';

export const tiktokBusinessVideos = tableFormat({
  id: 'tiktok-business-videos',
  network: 'tiktok',
  basis: 'post',
  needs: [['Video link'], ['Post time'], ['Video views']],
  known: ['Video title'],
  date: { names: ['Post time'] },
  item: [['Video link']],
  rowsCount: 'posts',
  metrics: [
    { metric: 'video_views', names: ['Video views'] },
    { metric: 'likes', names: ['Likes'] },
    { metric: 'comments', names: ['Comments'] },
    { metric: 'shares', names: ['Shares'] },
    { metric: 'saves', names: ['Add to Favorites'] },
  ],
  covers: 'asked',
});
