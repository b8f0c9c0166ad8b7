// The Instagram posts of the eighteen months: when, what kind, what text, and what each brought.
import { DAYS, type Day, MONTHS, monthOf, weekdayOf } from '../calendar';
import { code, digits } from '../ids';
import { type Random, randomFor } from '../random';
import { chapterOf } from '../story';
import { postWriter } from '../texts/compose';

export type Kind = 'reel' | 'image' | 'carousel';

/** What each kind of post brings: views of an ordinary one, then shares of its views. Reels are shown to strangers. */
export const KINDS = {
  reel: {
    label: 'Reel Instagram',
    path: 'reel',
    views: 1450,
    likes: 0.052,
    comments: 0.005,
    shares: 0.009,
    saves: 0.008,
  },
  image: {
    label: 'Image Instagram',
    path: 'p',
    views: 520,
    likes: 0.039,
    comments: 0.0035,
    shares: 0.002,
    saves: 0.0035,
  },
  carousel: {
    label: 'Carrousel Instagram',
    path: 'p',
    views: 720,
    likes: 0.044,
    comments: 0.004,
    shares: 0.004,
    saves: 0.013,
  },
} as const;

/** Chance of a post, Sunday to Saturday: Maëlle publishes on Tuesdays, Thursdays and Saturdays. */
const CHANCE_BY_WEEKDAY = [0.35, 0.15, 0.75, 0.3, 0.8, 0.25, 0.7];

export interface InstagramPost {
  readonly id: string;
  readonly day: Day;
  readonly minute: number;
  readonly kind: Kind;
  readonly seconds: number;
  readonly link: string;
  readonly text: string;
  readonly views: number;
  readonly reach: number;
  readonly likes: number;
  readonly comments: number;
  readonly shares: number;
  readonly saves: number;
  /** Null where the cell is empty. */
  readonly follows: number | null;
  readonly profileVisits: number;
}

function kindOf(day: Day, random: Random): Kind {
  const reels = 0.25 + 0.015 * MONTHS.indexOf(monthOf(day));
  if (random.chance(reels)) return 'reel';
  return random.chance(0.4) ? 'carousel' : 'image';
}

function figuresOf(day: Day, kind: Kind, random: Random) {
  const { attention, warmth, following } = chapterOf(monthOf(day));
  const habit = KINDS[kind];
  const views = Math.round(random.around(habit.views * attention, 0.28));
  const react = (rate: number) => random.count(views * rate * warmth);
  return {
    views,
    reach: Math.round(views * (0.68 + 0.12 * random.real())),
    likes: react(habit.likes),
    comments: react(habit.comments),
    shares: react(habit.shares),
    saves: react(habit.saves),
    follows: random.chance(0.12) ? null : random.count((kind === 'reel' ? 2.1 : 0.8) * following),
    profileVisits: random.count(views * 0.011),
  };
}

function drawPost(day: Day, write: (day: Day) => string, random: Random): InstagramPost {
  const kind = kindOf(day, random);
  return {
    id: digits(random, '18', 17),
    day,
    minute: random.int(7 * 60, 20 * 60 + 59),
    kind,
    seconds: kind === 'reel' ? random.int(7, 74) : 0,
    // Beginning with S, a code is beyond the 63 bits of a real one: the link leads to nobody's post.
    link: `https://www.instagram.com/${KINDS[kind].path}/${code(random, 'S', 11)}/`,
    text: write(day),
    ...figuresOf(day, kind, random),
  };
}

/** Every post of the eighteen months, oldest first. */
export function instagramPosts(): InstagramPost[] {
  const random = randomFor('instagram-posts');
  const write = postWriter(randomFor('instagram-texts'));
  const busy = (day: Day) => (chapterOf(monthOf(day)).campaign === 'noel-2025' ? 1.3 : 1);
  return DAYS.filter((day) => random.chance((CHANCE_BY_WEEKDAY[weekdayOf(day)] ?? 0) * busy(day))).map((day) =>
    drawPost(day, write, random),
  );
}
