// TikTok Studio, Overview.csv: one row per day, dates without a year. The headings stay English in other languages.
import { tableFormat } from '../read/table-format';

export const tiktokOverview = tableFormat({
  id: 'tiktok-overview',
  network: 'tiktok',
  basis: 'day',
  needs: [['Date'], ['Video Views'], ['Profile Views'], ['Shares']],
  // The Business Suite's overview has these, and years in its dates.
  refuses: ['Reached audience', 'Net growth', 'New followers', 'Lost followers'],
  date: { names: ['Date'], yearless: 'run', daily: true },
  metrics: [
    { metric: 'video_views', names: ['Video Views'] },
    { metric: 'profile_visits', names: ['Profile Views'] },
    { metric: 'likes', names: ['Likes'] },
    { metric: 'comments', names: ['Comments'] },
    { metric: 'shares', names: ['Shares'] },
  ],
  covers: 'its-days',
});
