// X account overview, day by day, newest first: UTF-8 without mark, LF, no line end after the last row.
import { DAYS, type Day, inXOverview, isWeekend, monthOf } from '../calendar';
import { ACCOUNTS } from '../company';
import { type Figures, sumByMonth } from '../ledger';
import { type Random, randomFor } from '../random';
import { chapterOf, MISSING_X_MONTH, WEEKEND_DIP } from '../story';
import type { Layout } from '../types';
import { toCsv, utf8 } from '../write';

const ID = 'x-account-overview';

const HEADER = [
  'Date',
  'Impressions',
  'Likes',
  'Engagements',
  'Bookmarks',
  'Shares',
  'New follows',
  'Unfollows',
  'Replies',
  'Reposts',
  'Profile visits',
  'Create Post',
  'Video views',
  'Media views',
];

interface XDay {
  readonly day: Day;
  readonly impressions: number;
  readonly likes: number;
  readonly engagements: number;
  readonly bookmarks: number;
  readonly shares: number;
  readonly follows: number;
  readonly unfollows: number;
  readonly replies: number;
  readonly reposts: number;
  readonly visits: number;
  readonly posts: number;
  readonly videoViews: number;
  readonly mediaViews: number;
}

function drawDay(day: Day, random: Random): XDay {
  const { attention, warmth, following, leaving } = chapterOf(monthOf(day));
  const pace = isWeekend(day) ? WEEKEND_DIP : 1;
  const impressions = Math.round(random.around(310 * attention * pace, 0.3));
  const react = (rate: number) => random.count(impressions * rate * warmth);
  const [likes, replies, reposts, bookmarks, shares] = [
    react(0.021),
    react(0.004),
    react(0.005),
    react(0.002),
    react(0.001),
  ];
  const visits = random.count(9 * attention * pace);
  const mediaViews = random.count(impressions * 0.16);
  return {
    day,
    impressions,
    likes,
    replies,
    reposts,
    bookmarks,
    shares,
    visits,
    mediaViews,
    // X counts in engagements the clicks that it shows nowhere else.
    engagements: likes + replies + reposts + bookmarks + shares + visits + react(0.012),
    follows: random.count(0.9 * (1 + (following - 1) / 3) * pace),
    unfollows: random.count(0.35 * (1 + (leaving - 1) / 3)),
    posts: random.count(isWeekend(day) ? 0.3 : 1.3),
    videoViews: random.count(mediaViews * 0.35),
  };
}

/** Every day but those of the month that nobody exported, oldest first. */
function drawDays(): XDay[] {
  const random = randomFor(ID);
  return DAYS.map((day) => drawDay(day, random)).filter(({ day }) => monthOf(day) !== MISSING_X_MONTH);
}

const rowOf = (d: XDay) => [
  inXOverview(d.day),
  d.impressions,
  d.likes,
  d.engagements,
  d.bookmarks,
  d.shares,
  d.follows,
  d.unfollows,
  d.replies,
  d.reposts,
  d.visits,
  d.posts,
  d.videoViews,
  d.mediaViews,
];

const figuresOf = (d: XDay): Figures => ({
  impressions: d.impressions,
  likes: d.likes,
  engagements: d.engagements,
  saves: d.bookmarks,
  sends: d.shares,
  followers_gained: d.follows,
  followers_lost: d.unfollows,
  comments: d.replies,
  shares: d.reposts,
  profile_visits: d.visits,
  posts: d.posts,
  video_views: d.videoViews,
});

export const xAccountOverview: Layout = {
  id: ID,
  files: () => {
    const rows = drawDays().map(rowOf).reverse();
    const text = toCsv([HEADER, ...rows], { newline: '\n', quoting: 'needed', closed: false });
    return [{ name: 'account_overview_analytics.csv', bytes: utf8(text), format: ID }];
  },
  truth: () =>
    sumByMonth(
      { format: ID, network: 'x', account: ACCOUNTS.x.handle, basis: 'day' },
      drawDays().map((d) => ({ month: monthOf(d.day), figures: figuresOf(d) })),
    ),
};
