// Facebook Insights data export until about 2021, page: one row per day. A metric that also comes as Weekly or 28 Days is a
// rolling window there: only the daily columns are read.
import type { Names } from '../read/headers';
import { ofPageLikes } from '../read/page-likes';
import { tableFormat } from '../read/table-format';
import type { Format } from '../types';

const DATE: Names = ['Date'];

const page = tableFormat({
  id: 'facebook-insights-page',
  network: 'facebook',
  basis: 'day',
  needs: [DATE, ['Lifetime Total Likes'], ['Daily New Likes']],
  known: ['Daily Page Engaged Users', 'Weekly Page Engaged Users', 'Weekly Total Reach', 'Daily Viral Reach'],
  date: { names: DATE, daily: true },
  metrics: [
    { metric: 'followers', names: ['Lifetime Total Likes'] },
    { metric: 'followers_gained', names: ['Daily New Likes'] },
    { metric: 'followers_lost', names: ['Daily Unlikes'] },
    { metric: 'reach', names: ['Daily Total Reach'] },
    { metric: 'impressions', names: ['Daily Total Impressions'] },
  ],
  skip: (row, index) => (index === 1 && row.text(DATE) === '' ? 'description-row' : null),
  covers: 'its-days',
});

export const facebookInsightsPage: Format & Pick<typeof page, 'spec'> = {
  ...page,
  read: (table, answers) => ofPageLikes(page.read(table, answers)),
};
