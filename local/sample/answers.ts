// What the company answers where a file does not say it, and the levels of followers that no file brings.
import { type Day, FIRST_DAY, LAST_DAY, lastDayOf, MONTHS, type Month } from './calendar';
import { ACCOUNTS } from './company';
import { metaDaily } from './layouts/meta-daily';
import { randomFor } from './random';
import { chapterOf } from './story';
import type { TruthFigure } from './types';

/** The answers to the questions about one file, by its name. */
export interface SampleAnswer {
  readonly file: string;
  /** The day of the export, for a file without a year. */
  readonly asOf?: Day;
  readonly network?: string;
  readonly account?: string;
  readonly from?: Day;
  readonly to?: Day;
}

/** The day on which the company exported all its files. */
export const EXPORTED_ON: Day = '2026-04-02';

export const sampleAnswers = (): readonly SampleAnswer[] => [
  { file: 'account_overview_analytics.csv', account: ACCOUNTS.x.handle },
  { file: 'Overview.csv', asOf: EXPORTED_ON, account: ACCOUNTS.tiktok.handle },
  { file: 'Interactions.csv', network: 'instagram', account: ACCOUNTS.instagram.handle },
  { file: 'Table data.csv', from: FIRST_DAY, to: LAST_DAY, account: ACCOUNTS.youtube.name },
  { file: 'Totals.csv', account: ACCOUNTS.youtube.name },
];

/** A figure typed by hand, of the last day of its month. */
export interface SampleEntry {
  readonly month: Month;
  readonly day: Day;
  readonly network: string;
  readonly account: string;
  readonly metric: 'followers';
  readonly value: number;
}

const sumOf = (truth: readonly TruthFigure[], network: string, metric: string, month: Month): number =>
  truth.find((f) => f.network === network && f.metric === metric && f.month === month)?.value ?? 0;

interface Audience {
  readonly network: string;
  readonly account: string;
  /** Followers on the eve of the first day. */
  readonly start: number;
  readonly gained: readonly TruthFigure[];
  /** Followers lost in an ordinary month. */
  readonly lost: number;
}

function levels({ network, account, start, gained, lost }: Audience): SampleEntry[] {
  const random = randomFor(`followers-${network}`);
  let value = start;
  return MONTHS.map((month) => {
    const left = random.count(lost * chapterOf(month).leaving);
    value += sumOf(gained, network, 'followers_gained', month) - left;
    return { month, day: lastDayOf(month), network, account, metric: 'followers', value };
  });
}

/** Levels that the company reads on its profiles at each month's end: nearly twelve thousand on a silent Facebook page. */
export function sampleEntries(): readonly SampleEntry[] {
  const meta = metaDaily.truth();
  return [
    ...levels({ network: 'facebook', account: ACCOUNTS.facebook.name, start: 11_862, gained: meta, lost: 21 }),
    ...levels({ network: 'instagram', account: ACCOUNTS.instagram.handle, start: 3_940, gained: meta, lost: 26 }),
  ];
}
