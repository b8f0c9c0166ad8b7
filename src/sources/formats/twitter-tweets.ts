// Twitter analytics until 2024, by tweet: one row per tweet, lifetime figures, times in UTC.
import { tableFormat } from '../read/table-format';
import { twitterKnown, twitterMetrics, withPromoted } from './twitter-columns';

export const twitterTweets = withPromoted(
  tableFormat({
    id: 'twitter-tweets',
    network: 'x',
    basis: 'post',
    needs: [['Tweet id'], ['time'], ['impressions'], ['retweets']],
    known: ['Tweet permalink', 'Tweet text', ...twitterKnown],
    date: { names: ['time'] },
    item: [['Tweet id'], ['Tweet permalink']],
    rowsCount: 'posts',
    metrics: twitterMetrics,
    covers: 'asked',
    nameEndExcluded: true,
  }),
);
