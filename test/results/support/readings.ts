// Observations and readings as a format would give them.
import type { Day } from '../../../src/model/day';
import type { DatedReading } from '../../../src/results/aggregate';
import type { Observation, Reading } from '../../../src/sources/types';

type Given = Partial<Omit<Observation, 'source'>> & { day?: Day; row?: number };

/** Likes of one day on Instagram, unless told otherwise. */
export function seen(value: number, given: Given = {}): Observation {
  const { day = '2025-03-10', row = 2, ...rest } = given;
  return {
    metric: 'likes',
    network: 'instagram',
    account: null,
    scope: 'total',
    from: day,
    to: day,
    basis: 'day',
    ...rest,
    value,
    source: { tab: 'raw', row },
  };
}

/** A figure of one post of that day. */
export const ofPost = (item: string, value: number, given: Given = {}): Observation =>
  seen(value, { basis: 'post', item, ...given });

export function readingOf(observations: readonly Observation[], over: Partial<Reading> = {}): Reading {
  const days = observations.flatMap((o) => [o.from, o.to]).sort();
  return {
    network: 'instagram',
    account: null,
    use: 'series',
    basis: 'day',
    rows: observations.length,
    skipped: [],
    from: days[0] ?? null,
    to: days[days.length - 1] ?? null,
    coverage: null,
    observations,
    warnings: [],
    questions: [],
    ...over,
  };
}

/** A table that was read on the fifth of May. */
export const table = (
  observations: readonly Observation[],
  over: Partial<Reading> = {},
  more: Partial<Omit<DatedReading, 'reading'>> = {},
): DatedReading => ({
  tab: 'raw',
  format: 'format-a',
  read: '2025-05-05',
  ...more,
  reading: readingOf(observations, over),
});
