// TikTok Studio, Content.csv: one row per video, lifetime figures. `Time` is the day of the export; no date has a year. Once
// the year of the export is answered, each video is dated in the year before that day.
import { tableFormat } from '../read/table-format';

export const tiktokContent = tableFormat({
  id: 'tiktok-content',
  network: 'tiktok',
  basis: 'post',
  needs: [['Video link'], ['Post time'], ['Total views']],
  known: ['Video title'],
  date: { names: ['Post time'], readOn: ['Time'], yearless: 'any' },
  item: [['Video link']],
  rowsCount: 'posts',
  metrics: [
    { metric: 'video_views', names: ['Total views'] },
    { metric: 'likes', names: ['Total likes'] },
    { metric: 'comments', names: ['Total comments'] },
    { metric: 'shares', names: ['Total shares'] },
  ],
  covers: 'asked',
});
