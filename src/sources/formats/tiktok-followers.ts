// TikTok Studio, FollowerHistory.csv: one row per day, the level and its change, dates without a year.
import { tableFormat } from '../read/table-format';

const DIFFERENCE = ['Difference in followers from previous day'];

export const tiktokFollowers = tableFormat({
  id: 'tiktok-followers',
  network: 'tiktok',
  basis: 'day',
  needs: [['Date'], ['Followers'], DIFFERENCE],
  date: { names: ['Date'], yearless: 'run', daily: true },
  metrics: [
    { metric: 'followers', names: ['Followers'] },
    { metric: 'net_new_followers', names: DIFFERENCE },
  ],
  covers: 'its-days',
});
