// The LinkedIn page, day by day, and its posts.
import { DAYS, type Day, isWeekend, LAST_DAY, monthOf, weekdayOf } from '../calendar';
import { digits } from '../ids';
import { type Random, randomFor } from '../random';
import { chapterOf } from '../story';
import { UPDATES } from '../texts/updates';

export interface PageDay {
  readonly day: Day;
  readonly impressions: number;
  readonly unique: number;
  readonly clicks: number;
  /** Negative on a day when more reactions were withdrawn than given. */
  readonly reactions: number;
  readonly comments: number;
  readonly reposts: number;
  readonly newFollowers: number;
}

export interface PagePost {
  readonly day: Day;
  readonly link: string;
  readonly text: string;
  readonly impressions: number;
  readonly clicks: number;
  readonly likes: number;
  readonly comments: number;
  readonly reposts: number;
  readonly follows: number;
}

const DAYS_OF_WITHDRAWAL: readonly Day[] = ['2025-02-22', '2025-08-17'];

function drawDay(day: Day, random: Random): PageDay {
  const { attention } = chapterOf(monthOf(day));
  // Companies hear little of a consumers' campaign.
  const swing = 1 + (attention - 1) / 3;
  const impressions = Math.round(random.around((isWeekend(day) ? 34 : 96) * swing, 0.35));
  return {
    day,
    impressions,
    unique: Math.round(impressions * (0.52 + 0.12 * random.real())),
    clicks: random.count(impressions * 0.045),
    reactions: DAYS_OF_WITHDRAWAL.includes(day) ? -1 : random.count(impressions * 0.021),
    comments: random.count(impressions * 0.0018),
    reposts: random.count(impressions * 0.0016),
    newFollowers: random.count(isWeekend(day) ? 0.15 : 0.6),
  };
}

/** Every day of the eighteen months, oldest first. */
export function pageDays(): PageDay[] {
  const random = randomFor('linkedin-days');
  return DAYS.map((day) => drawDay(day, random));
}

function drawPost(day: Day, text: string, random: Random): PagePost {
  const impressions = Math.round(random.around(780, 0.35));
  return {
    day,
    link: `https://www.linkedin.com/feed/update/urn:li:activity:${digits(random, '99', 19)}`,
    text,
    impressions,
    clicks: random.count(impressions * 0.04),
    likes: random.count(impressions * 0.022),
    comments: random.count(impressions * 0.002),
    reposts: random.count(impressions * 0.002),
    follows: random.count(0.6),
  };
}

/** A post every third Thursday or so, oldest first. */
export function pagePosts(): PagePost[] {
  const random = randomFor('linkedin-posts');
  const thursdays = DAYS.filter((day) => weekdayOf(day) === 4 && day < LAST_DAY);
  return thursdays
    .filter((_, at) => at % 3 === 1)
    .map((day, at) => drawPost(day, UPDATES[at % UPDATES.length] ?? '', random));
}
