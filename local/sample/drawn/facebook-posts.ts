// The Facebook posts: a page with many followers, kept from the years of the market stall, who hardly react any more.
import { DAYS, type Day, monthOf, weekdayOf } from '../calendar';
import { ACCOUNTS } from '../company';
import { digits } from '../ids';
import { type Random, randomFor } from '../random';
import { chapterOf } from '../story';
import { postWriter } from '../texts/compose';

/** Chance of a post, Sunday to Saturday. */
const CHANCE_BY_WEEKDAY = [0.2, 0.2, 0.5, 0.4, 0.5, 0.5, 0.35];

export interface FacebookPost {
  readonly id: string;
  readonly day: Day;
  readonly minute: number;
  readonly seconds: number;
  readonly link: string;
  readonly type: 'Photos' | 'Vidéos';
  readonly title: string | null;
  readonly text: string;
  readonly views: number;
  readonly reach: number;
  readonly reactions: number;
  readonly comments: number;
  readonly shares: number;
  /** Null where the cell is empty: Meta leaves it so when nobody clicked. */
  readonly clicks: number | null;
  readonly linkClicks: number | null;
}

const orEmpty = (count: number): number | null => (count === 0 ? null : count);

function figuresOf(day: Day, random: Random) {
  const { attention, warmth } = chapterOf(monthOf(day));
  const views = Math.round(random.around(460 * attention, 0.3));
  const linkClicks = random.count(views * 0.0025);
  return {
    views,
    reach: Math.round(views * (0.7 + 0.1 * random.real())),
    reactions: random.count(views * 0.0055 * warmth),
    comments: random.count(views * 0.0006 * warmth),
    shares: random.count(views * 0.0005 * warmth),
    clicks: orEmpty(linkClicks + random.count(views * 0.005)),
    linkClicks: orEmpty(linkClicks),
  };
}

function drawPost(day: Day, write: (day: Day) => string, random: Random): FacebookPost {
  const id = digits(random, '9', 15);
  const video = random.chance(0.25);
  const page = `https://www.facebook.com/${ACCOUNTS.facebook.handle}`;
  return {
    id,
    day,
    minute: random.int(8 * 60, 19 * 60 + 59),
    seconds: video ? random.int(8, 95) : 0,
    // Meta files a reel under videos: only its link tells.
    link: video ? `https://www.facebook.com/reel/${id}/` : `${page}/posts/${id}`,
    type: video ? 'Vidéos' : 'Photos',
    title: null,
    text: write(day),
    ...figuresOf(day, random),
  };
}

/** Every post of the eighteen months, oldest first. */
export function facebookPosts(): FacebookPost[] {
  const random = randomFor('facebook-posts');
  const write = postWriter(randomFor('facebook-texts'));
  return DAYS.filter((day) => random.chance(CHANCE_BY_WEEKDAY[weekdayOf(day)] ?? 0)).map((day) =>
    drawPost(day, write, random),
  );
}
