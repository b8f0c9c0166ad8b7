// Visits and orders of the online shop, by channel and month.
import type { Month } from '../calendar';
import { type Random, randomFor } from '../random';
import { type Chapter, STORY } from '../story';
import { adDays, adsOf } from './ads';

/** `pull`: how much of the story's swing in visits the channel feels; `basket` in euros, excluding tax. */
interface Channel {
  readonly name: string;
  readonly sessions: number;
  readonly pull: number;
  readonly engaged: number;
  readonly orderRate: number;
}

const CHANNELS: readonly Channel[] = [
  { name: 'Organic Search', sessions: 1900, pull: 0.3, engaged: 0.63, orderRate: 0.019 },
  { name: 'Organic Social', sessions: 1150, pull: 1, engaged: 0.55, orderRate: 0.022 },
  { name: 'Direct', sessions: 850, pull: 0.4, engaged: 0.52, orderRate: 0.024 },
  { name: 'Email', sessions: 260, pull: 0.5, engaged: 0.71, orderRate: 0.032 },
  { name: 'Referral', sessions: 140, pull: 0.2, engaged: 0.6, orderRate: 0.012 },
  { name: 'Unassigned', sessions: 22, pull: 0.2, engaged: 0.1, orderRate: 0 },
];

const PAID_SOCIAL = 'Paid Social';
export const SOCIAL: readonly string[] = ['Organic Social', PAID_SOCIAL];

export interface ChannelMonth {
  readonly month: Month;
  readonly channel: string;
  readonly users: number;
  readonly sessions: number;
  readonly engaged: number;
  /** Seconds of engagement, over all sessions. */
  readonly seconds: number;
  readonly events: number;
  readonly orders: number;
  readonly revenueCents: number;
}

/** The average basket, euros: the advent calendar makes it heavier. */
const basketOf = ({ month, campaign }: Chapter): number =>
  campaign === 'noel-2025' ? 58 : campaign === 'noel-2024' ? 46 : month.endsWith('-08') ? 36 : 43;

function draw(chapter: Chapter, channel: string, mean: number, engaged: number, orderRate: number, random: Random) {
  const sessions = Math.max(1, random.count(mean));
  const orders = random.count(sessions * orderRate);
  const engagedSessions = Math.min(sessions, random.count(sessions * engaged));
  const basket = random.around(basketOf(chapter), 0.05);
  return {
    month: chapter.month,
    channel,
    sessions,
    users: Math.max(1, Math.round(sessions * (0.68 + 0.12 * random.real()))),
    engaged: engagedSessions,
    seconds: Math.round(sessions * random.around(24 + 50 * engaged, 0.15)),
    events: Math.round(sessions * random.around(4.6 + 3 * engaged, 0.08)),
    orders,
    revenueCents: Math.round(orders * basket * 100),
  } satisfies ChannelMonth;
}

/** Visits paid for: nine clicks in ten arrive, and the giveaway's buy nothing much. */
function paid(chapter: Chapter, clicks: number, random: Random): ChannelMonth[] {
  if (clicks === 0) return [];
  const [engaged, rate] = chapter.campaign === 'jeu-printemps-2025' ? [0.24, 0.003] : [0.5, 0.026 * chapter.buying];
  return [draw(chapter, PAID_SOCIAL, clicks * 0.9, engaged, rate, random)];
}

/** Every channel of every month; Paid Social only in the months of a campaign. Most visited first, as in the report. */
export function channelMonths(): ChannelMonth[] {
  const random = randomFor('web');
  const ads = adDays();
  return STORY.flatMap((chapter) => {
    const clicks = adsOf(chapter.month, ads).reduce((sum, { linkClicks }) => sum + linkClicks, 0);
    const unpaid = CHANNELS.map(({ name, sessions, pull, engaged, orderRate }) =>
      draw(chapter, name, sessions * (1 + (chapter.visits - 1) * pull), engaged, orderRate * chapter.buying, random),
    );
    return [...unpaid, ...paid(chapter, clicks, random)].sort((a, b) => b.sessions - a.sessions);
  });
}
