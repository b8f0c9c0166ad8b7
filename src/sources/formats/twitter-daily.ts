// Twitter analytics until 2024, by day: one row per day.
import { tableFormat } from '../read/table-format';
import { twitterKnown, twitterMetrics, withPromoted } from './twitter-columns';

export const twitterDaily = withPromoted(
  tableFormat({
    id: 'twitter-daily',
    network: 'x',
    basis: 'day',
    needs: [['Date'], ['Tweets published'], ['impressions'], ['retweets']],
    known: twitterKnown,
    date: { names: ['Date'], daily: true },
    metrics: [{ metric: 'posts', names: ['Tweets published'] }, ...twitterMetrics],
    covers: 'its-days',
    nameEndExcluded: true,
  }),
);
