// YouTube Studio `Totals.csv`: the channel's views by day, UTF-8 without mark, LF, ISO days.
import { monthOf } from '../calendar';
import { ACCOUNTS } from '../company';
import { channelDays } from '../drawn/youtube';
import { sumByMonth } from '../ledger';
import type { Layout } from '../types';
import { toCsv, utf8 } from '../write';

const ID = 'youtube-totals';

export const youtubeTotals: Layout = {
  id: ID,
  files: () => {
    const rows = channelDays().map(({ day, views }) => [day, views]);
    const text = toCsv([['Date', 'Views'], ...rows], { newline: '\n', quoting: 'needed', closed: true });
    return [{ name: 'Totals.csv', bytes: utf8(text), format: ID }];
  },
  truth: () =>
    sumByMonth(
      { format: ID, network: 'youtube', account: ACCOUNTS.youtube.name, basis: 'day' },
      channelDays().map(({ day, views }) => ({ month: monthOf(day), figures: { video_views: views } })),
    ),
};
