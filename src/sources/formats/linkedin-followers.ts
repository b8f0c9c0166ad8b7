// LinkedIn page, followers export, sheet New followers: one row per day. "Total followers" is the day's gain, not a level.
import { tableFormat } from '../read/table-format';

export const linkedinFollowers = tableFormat({
  id: 'linkedin-followers',
  network: 'linkedin',
  basis: 'day',
  needs: [['Date'], ['Total followers'], ['Organic followers']],
  known: ['Auto-invited followers'],
  date: { names: ['Date'], order: 'month-first', look: /^\d{2}\/\d{2}\/\d{4}$/, daily: true },
  metrics: [
    { metric: 'followers_gained', names: ['Total followers'] },
    { metric: 'followers_gained', names: ['Organic followers'], scope: 'organic' },
    { metric: 'followers_gained', names: ['Sponsored followers'], scope: 'paid' },
  ],
  covers: 'its-days',
});
