import { expect, it } from 'vitest';
import { coverageInName } from '../../../src/sources/read/file-name';

it.each([
  ['Jan-14-2025_Apr-14-2025_1396269028466733.csv', { from: '2025-01-14', to: '2025-04-14' }],
  ['données Apr-01-2025_Jun-30-2025_98 (1).csv', { from: '2025-04-01', to: '2025-06-30' }],
  ['févr.-01-2025_févr.-28-2025_98.csv', { from: '2025-02-01', to: '2025-02-28' }],
  ['account_analytics_2025-01-01_2025-01-31.csv', { from: '2025-01-01', to: '2025-01-31' }],
  ['Content 2025-06-13_2025-06-30 Channel.zip', { from: '2025-06-13', to: '2025-06-30' }],
  ['export.csv', null],
  ['Feb-30-2025_Mar-01-2025_1.csv', null],
  ['Apr-14-2025_Jan-14-2025_1.csv', null],
  [undefined, null],
])('%s covers %j', (name, coverage) => {
  expect(coverageInName(name)).toEqual(coverage);
});

it('leaves the second day out where the platform does not cover it', () => {
  expect(coverageInName('daily_tweet_activity_metrics_x_20210301_20210401_en.csv', true)).toEqual({
    from: '2021-03-01',
    to: '2021-03-31',
  });
});
