// Sprout Social, Profile Performance: one row per day and profile of any network. Audience is a level.
import { withRowNetworks } from '../read/row-network';
import { tableFormat } from '../read/table-format';

const NETWORK = ['Network'];

export const sproutProfiles = withRowNetworks(
  tableFormat({
    id: 'sprout-profiles',
    network: 'other',
    basis: 'day',
    needs: [['Date'], NETWORK, ['Profile'], ['Audience', 'Net Audience Growth']],
    known: [
      ...['Sent Messages (Total)', 'Received Messages (Total)', 'Engagement Rate (per Impression)', 'Audience Lost'],
    ],
    date: { names: ['Date'], order: 'month-first', look: /^\d{2}-\d{2}-\d{4}$/ },
    itemPart: NETWORK,
    account: ['Profile'],
    metrics: [
      { metric: 'followers', names: ['Audience'] },
      { metric: 'net_new_followers', names: ['Net Audience Growth'] },
      { metric: 'followers_gained', names: ['Audience Gained'] },
      { metric: 'posts', names: ['Published Posts (Total)'] },
      { metric: 'impressions', names: ['Impressions'] },
      { metric: 'video_views', names: ['Video Views'] },
      { metric: 'engagements', names: ['Engagements'] },
    ],
    covers: 'its-days',
  }),
  NETWORK,
);
