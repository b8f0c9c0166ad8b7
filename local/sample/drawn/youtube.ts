// The views of the YouTube channel by day, and the same views by film.
import { DAYS, type Day, LAST_DAY, monthOf } from '../calendar';
import { code } from '../ids';
import { type Random, randomFor } from '../random';
import { chapterOf } from '../story';
import { type Film, VIDEOS } from '../texts/videos';

export interface ChannelDay {
  readonly day: Day;
  readonly views: number;
}

export function channelDays(): ChannelDay[] {
  const random = randomFor('youtube-days');
  return DAYS.map((day) => ({ day, views: random.count(64 * chapterOf(monthOf(day)).attention) }));
}

export interface FilmFigures extends Film {
  readonly id: string;
  readonly views: number;
  /** Ten-thousandths of an hour, as many decimals as YouTube writes. */
  readonly watched: number;
  readonly subscribers: number;
  readonly impressions: number;
  /** Hundredths of a percent. */
  readonly clickRate: number;
}

/** Weight of a film in the channel's views: short ones are shown more, later ones for a shorter time. */
const weightOf = ({ published, seconds }: Film, random: Random): number =>
  random.around(seconds < 61 ? 2.2 : 1.4, 0.35) * (published > '2026' ? 0.4 : published > '2025' ? 0.8 : 1);

function figuresOf(film: Film, views: number, random: Random): FilmFigures {
  const short = film.seconds < 61;
  return {
    ...film,
    // Some begin with a hyphen, as real ones do: no formula, no negative number.
    id: code(random, random.pick(['-', 'k', 'Q', 'x']), 11),
    views,
    watched: Math.round((views * film.seconds * (short ? 0.72 : 0.37) * 10_000) / 3600),
    subscribers: random.count(views * 0.004) - (random.chance(0.2) ? 1 : 0),
    impressions: Math.round(views * random.around(short ? 0.3 : 9, 0.2)),
    clickRate: Math.round(random.around(380, 0.25)),
  };
}

/** Every film's part of the channel's views from the first day to the last, most seen first. */
export function films(): FilmFigures[] {
  const random = randomFor('youtube-films');
  const total = channelDays().reduce((sum, { views }) => sum + views, 0);
  const shown = VIDEOS.filter(({ published }) => published <= LAST_DAY);
  const weights = shown.map((film) => weightOf(film, random));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const views = weights.map((weight) => Math.floor((total * weight) / all));
  const rest = total - views.reduce((sum, count) => sum + count, 0);
  return shown
    .map((film, at) => figuresOf(film, (views[at] ?? 0) + (at === 0 ? rest : 0), random))
    .sort((a, b) => b.views - a.views);
}
