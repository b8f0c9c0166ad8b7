// What the sample gives: files as bytes, and the figures that it knows to be true of them.
import type { Month } from './calendar';

export interface SampleFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The layout, by the name of its file in layouts/. */
  readonly format: string;
}

/**
 * The sum of one metric over one month of one layout's rows. `basis` day: activity of that day; post: lifetime so far of
 * the posts published that month; period: a total given for exact dates. `post_reach` is the sum of each post's reach.
 */
export interface TruthFigure {
  readonly format: string;
  readonly network: string;
  readonly account: string | null;
  readonly basis: 'day' | 'post' | 'period';
  /** Null where the figure is of the whole file, whose period stands nowhere in it. */
  readonly month: Month | null;
  readonly metric: string;
  readonly value: number;
}

/** A layout: its files and what they say, both made from the same drawn figures. */
export interface Layout {
  readonly id: string;
  files(): readonly SampleFile[];
  truth(): readonly TruthFigure[];
}
