// Daily curves of Meta Business Suite, a metric a file: UTF-16LE with its mark, `sep=,`, a title, then every cell in quotes.
import { DAYS, type Day, isWeekend, monthOf } from '../calendar';
import { sumByMonth } from '../ledger';
import { type Random, randomFor } from '../random';
import { type Chapter, chapterOf, WEEKEND_DIP } from '../story';
import type { Layout, SampleFile, TruthFigure } from '../types';
import { toCsv, utf16 } from '../write';

const ID = 'meta-daily';

interface Curve {
  readonly name: string;
  readonly title: string;
  readonly network: 'facebook' | 'instagram';
  /** Null for unique counts: their days have no sum. */
  readonly metric: string | null;
  readonly draw: (chapter: Chapter, pace: number, random: Random) => number;
  /** Whether Meta leaves out the days on which nothing happened. */
  readonly sparse?: boolean;
}

/** The titles alone say what a file holds; that of the interactions does not even name its network. */
export const CURVES: readonly Curve[] = [
  {
    name: 'Visits.csv',
    title: 'Facebook visits',
    network: 'facebook',
    metric: 'profile_visits',
    draw: ({ attention }, pace, random) => random.count(21 * attention * pace),
  },
  {
    name: 'Visits (1).csv',
    title: 'Instagram profile visits',
    network: 'instagram',
    metric: 'profile_visits',
    draw: ({ attention }, pace, random) => random.count(34 * attention * pace),
  },
  {
    name: 'Link clicks.csv',
    title: 'Instagram link clicks',
    network: 'instagram',
    metric: 'link_clicks',
    draw: ({ visits }, pace, random) => random.count(13 * visits * pace),
  },
  {
    name: 'Follows.csv',
    title: 'Facebook follows',
    network: 'facebook',
    metric: 'followers_gained',
    draw: ({ following }, _pace, random) => random.count(0.5 * following),
    sparse: true,
  },
  {
    name: 'Follows (1).csv',
    title: 'Instagram follows',
    network: 'instagram',
    metric: 'followers_gained',
    draw: ({ following }, _pace, random) => random.count(2.2 * following),
    sparse: true,
  },
  {
    name: 'Interactions.csv',
    title: 'Content interactions',
    network: 'instagram',
    metric: 'engagements',
    draw: ({ attention, warmth }, pace, random) => Math.round(random.around(31 * attention * warmth * pace, 0.35)),
  },
  {
    name: 'Reach.csv',
    title: 'Facebook reach',
    network: 'facebook',
    metric: null,
    draw: ({ attention }, pace, random) => Math.round(random.around(420 * attention * pace, 0.25)),
  },
];

/** Clocks change in France on these days; Meta's hour follows. */
const CLOCK_CHANGES: readonly Day[] = ['2024-10-27', '2025-03-30', '2025-10-26', '2026-03-29'];

function hourOf(day: Day): string {
  const winter = CLOCK_CHANGES.filter((change) => change <= day).length % 2 === 1;
  return winter ? 'T01:00:00' : 'T00:00:00';
}

interface Point {
  readonly day: Day;
  readonly value: number;
}

function pointsOf({ title, draw, sparse }: Curve): Point[] {
  const random = randomFor(title);
  const points = DAYS.map((day) => ({
    day,
    value: draw(chapterOf(monthOf(day)), isWeekend(day) ? WEEKEND_DIP : 1, random),
  }));
  return sparse ? points.filter(({ value }) => value > 0) : points;
}

function fileOf(curve: Curve): SampleFile {
  const rows = pointsOf(curve).map(({ day, value }) => [day + hourOf(day), value]);
  const table = toCsv([['Date', 'Primary'], ...rows], { newline: '\n', quoting: 'all', closed: true });
  return { name: curve.name, bytes: utf16(`sep=,\n"${curve.title}"\n${table}\n`), format: ID };
}

function truthOf(curve: Curve): TruthFigure[] {
  const { metric, network } = curve;
  if (metric === null) return [];
  return sumByMonth(
    { format: ID, network, account: null, basis: 'day' },
    pointsOf(curve).map(({ day, value }) => ({ month: monthOf(day), figures: { [metric]: value } })),
  );
}

export const metaDaily: Layout = {
  id: ID,
  files: () => CURVES.map(fileOf),
  truth: () => CURVES.flatMap(truthOf),
};
