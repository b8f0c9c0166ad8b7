// The story to find in the figures, month by month. Every layout draws around this table.
import type { Month } from './calendar';

/** What sets a month apart. All but `adSpend` are factors on an ordinary month, 1 being ordinary. */
export interface Chapter {
  readonly month: Month;
  /** How much is seen: impressions, views, reach. */
  readonly attention: number;
  /** How much people do about what they see: reactions, comments, shares, saves per view. */
  readonly warmth: number;
  /** New followers. */
  readonly following: number;
  /** Those who leave. */
  readonly leaving: number;
  /** Visits to the online shop. */
  readonly visits: number;
  /** Orders per visit. */
  readonly buying: number;
  /** Advertising, euros in the month, excluding tax. */
  readonly adSpend: number;
  readonly campaign: CampaignId | null;
}

export type CampaignId = 'noel-2024' | 'jeu-printemps-2025' | 'rentree-2025' | 'noel-2025';

type Line = [Month, number, number, number, number, number, number, number, CampaignId | null];

// Spring 2025: a giveaway brings followers who neither react nor buy, and who leave in June.
// Christmas 2025: an advent calendar of teas, well shown, well liked, well sold.
const LINES: readonly Line[] = [
  //         attention warmth following leaving visits buying spend campaign
  ['2024-10', 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 0, null],
  ['2024-11', 1.05, 1.0, 1.0, 1.0, 1.15, 1.1, 120, 'noel-2024'],
  ['2024-12', 1.15, 1.05, 1.1, 1.0, 1.4, 1.3, 160, 'noel-2024'],
  ['2025-01', 0.95, 1.0, 0.9, 1.1, 1.05, 0.95, 0, null],
  ['2025-02', 0.95, 1.02, 0.9, 1.0, 0.95, 0.95, 0, null],
  ['2025-03', 1.0, 1.0, 1.0, 1.0, 0.95, 0.95, 0, null],
  ['2025-04', 1.2, 0.62, 5.0, 1.2, 0.92, 0.85, 480, 'jeu-printemps-2025'],
  ['2025-05', 1.15, 0.6, 4.0, 2.0, 0.9, 0.85, 420, 'jeu-printemps-2025'],
  ['2025-06', 0.95, 0.9, 0.4, 5.0, 0.9, 0.9, 0, null],
  ['2025-07', 0.85, 0.95, 0.7, 2.0, 0.75, 0.8, 0, null],
  ['2025-08', 0.8, 0.95, 0.7, 1.4, 0.7, 0.8, 0, null],
  ['2025-09', 1.05, 1.05, 1.0, 1.1, 1.0, 1.0, 240, 'rentree-2025'],
  ['2025-10', 1.1, 1.05, 1.1, 1.0, 1.1, 1.05, 0, null],
  ['2025-11', 1.7, 1.2, 1.6, 1.0, 1.95, 1.45, 1650, 'noel-2025'],
  ['2025-12', 1.95, 1.25, 1.7, 1.0, 2.6, 1.75, 2350, 'noel-2025'],
  ['2026-01', 1.15, 1.1, 1.1, 1.1, 1.15, 1.0, 0, null],
  ['2026-02', 1.1, 1.05, 1.0, 1.0, 1.05, 1.0, 0, null],
  ['2026-03', 1.15, 1.05, 1.0, 1.0, 1.1, 1.0, 0, null],
];

export const STORY: readonly Chapter[] = LINES.map(
  ([month, attention, warmth, following, leaving, visits, buying, adSpend, campaign]) => ({
    month,
    attention,
    warmth,
    following,
    leaving,
    visits,
    buying,
    adSpend,
    campaign,
  }),
);

const BY_MONTH = new Map(STORY.map((chapter) => [chapter.month, chapter]));

export function chapterOf(month: Month): Chapter {
  const chapter = BY_MONTH.get(month);
  if (!chapter) throw new RangeError(`the story has no month ${month}`);
  return chapter;
}

/** The month in which nobody exported X, and which the service no longer gives. */
export const MISSING_X_MONTH: Month = '2025-08';

/** From this month on Meta counts views; before it, impressions. */
export const VIEWS_SINCE: Month = '2025-01';

/** People click and visit less at the week-end: factor on an ordinary working day. */
export const WEEKEND_DIP = 0.45;
