// TikTok Business Suite, overview: one row per day. `NAN` is missing; the reached audience is unique people.
import { tableFormat } from '../read/table-format';

export const tiktokBusinessOverview = tableFormat({
  id: 'tiktok-business-overview',
  network: 'tiktok',
  basis: 'day',
  needs: [['Date'], ['Video views'], ['Reached audience']],
  known: ['Phone number clicks'],
  date: { names: ['Date'], daily: true },
  metrics: [
    { metric: 'video_views', names: ['Video views'] },
    { metric: 'reach', names: ['Reached audience'] },
    { metric: 'profile_visits', names: ['Profile views'] },
    { metric: 'likes', names: ['Likes'] },
    { metric: 'shares', names: ['Shares'] },
    { metric: 'comments', names: ['Comments'] },
    { metric: 'leads', names: ['Leads submission'] },
    { metric: 'net_new_followers', names: ['Net growth'] },
    { metric: 'followers_gained', names: ['New followers'] },
    { metric: 'followers_lost', names: ['Lost followers'] },
  ],
  covers: 'its-days',
});
