// TikTok Studio overview of the last 365 days: UTF-8 with its mark, every cell in quotes, no year, no line end at the end.
import { DAYS, type Day, monthOf, withoutYear } from '../calendar';
import { ACCOUNTS } from '../company';
import { sumByMonth } from '../ledger';
import { type Random, randomFor } from '../random';
import { chapterOf } from '../story';
import type { Layout } from '../types';
import { toCsv, utf8WithBom } from '../write';

const ID = 'tiktok-overview';
const HEADER = ['Date', 'Video Views', 'Profile Views', 'Likes', 'Comments', 'Shares'];

/** TikTok gives 365 days at most. */
const FIRST: Day = '2025-04-01';

/** A day on which more comments were removed than written. */
const DAY_OF_REMOVALS: Day = '2025-06-11';

interface TikTokDay {
  readonly day: Day;
  readonly views: number;
  readonly profile: number;
  readonly likes: number;
  readonly comments: number;
  readonly shares: number;
}

function drawDay(day: Day, random: Random): TikTokDay {
  const { attention, warmth } = chapterOf(monthOf(day));
  // A video that catches on lifts its day tenfold, about twice a month.
  const luck = random.chance(0.06) ? 10 : 1;
  const views = Math.round(random.around(190 * attention * luck, 0.4));
  return {
    day,
    views,
    profile: random.count(views * 0.012),
    likes: random.count(views * 0.034 * warmth),
    comments: day === DAY_OF_REMOVALS ? -3 : random.count(views * 0.0016 * warmth),
    shares: random.count(views * 0.0021 * warmth),
  };
}

function drawDays(): TikTokDay[] {
  const random = randomFor(ID);
  return DAYS.filter((day) => day >= FIRST).map((day) => drawDay(day, random));
}

export const tiktokOverview: Layout = {
  id: ID,
  files: () => {
    const rows = drawDays().map((d) => [withoutYear(d.day), d.views, d.profile, d.likes, d.comments, d.shares]);
    const text = toCsv([HEADER, ...rows], { newline: '\n', quoting: 'all', closed: false });
    return [{ name: 'Overview.csv', bytes: utf8WithBom(text), format: ID }];
  },
  truth: () =>
    sumByMonth(
      { format: ID, network: 'tiktok', account: ACCOUNTS.tiktok.handle, basis: 'day' },
      drawDays().map((d) => ({
        month: monthOf(d.day),
        figures: {
          video_views: d.views,
          profile_visits: d.profile,
          likes: d.likes,
          comments: d.comments,
          shares: d.shares,
        },
      })),
    ),
};
