// TikTok Business Suite, followers: one row per day. Total followers is a level; reached and engaged people are unique.
import { tableFormat } from '../read/table-format';

export const tiktokBusinessFollowers = tableFormat({
  id: 'tiktok-business-followers',
  network: 'tiktok',
  basis: 'day',
  needs: [['Date'], ['New followers'], ['Total followers'], ['Reached audience', 'Engaged audience']],
  refuses: ['Video views', 'Sponsored followers'],
  known: ['Engaged audience'],
  date: { names: ['Date'], daily: true },
  metrics: [
    { metric: 'followers_gained', names: ['New followers'] },
    { metric: 'followers', names: ['Total followers'] },
    { metric: 'reach', names: ['Reached audience'] },
  ],
  covers: 'its-days',
});
