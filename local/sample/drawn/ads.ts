// What the campaigns spent and brought, ad by ad and day by day, in whole cents.
import { type Day, daysBetween, lastDayOf, type Month, monthOf } from '../calendar';
import { type Random, randomFor } from '../random';
import { type CampaignId, STORY } from '../story';

interface Ad {
  readonly name: string;
  /** Part of the campaign's budget. */
  readonly part: number;
}

interface Campaign {
  readonly name: string;
  readonly set: string;
  readonly from: Day;
  readonly to: Day;
  /** Euros per thousand impressions. */
  readonly cpm: number;
  /** Link clicks per impression. */
  readonly clickRate: number;
  /** Purchases per link click, as Meta attributes them: more than the shop will find. */
  readonly buyRate: number;
  readonly basket: number;
  readonly ads: readonly Ad[];
}

export const CAMPAIGNS: Readonly<Record<CampaignId, Campaign>> = {
  'noel-2024': {
    name: 'Noël 2024 - coffrets',
    set: 'France - 30-65 ans - cuisine et thé',
    from: '2024-11-25',
    to: '2024-12-18',
    cpm: 8.4,
    clickRate: 0.014,
    buyRate: 0.021,
    basket: 44,
    ads: [{ name: 'Coffret - photo', part: 1 }],
  },
  'jeu-printemps-2025': {
    name: 'Grand jeu de printemps',
    set: 'France - 18-65 ans - tous',
    from: '2025-04-07',
    to: '2025-05-25',
    cpm: 3.1,
    clickRate: 0.0065,
    buyRate: 0.003,
    basket: 37,
    ads: [
      { name: 'Un an de thé - visuel', part: 0.6 },
      { name: 'Un an de thé - vidéo', part: 0.4 },
    ],
  },
  'rentree-2025': {
    name: 'Boîte de rentrée',
    set: 'Bretagne et Pays de la Loire - 25-60 ans',
    from: '2025-09-03',
    to: '2025-09-24',
    cpm: 7.2,
    clickRate: 0.013,
    buyRate: 0.02,
    basket: 41,
    ads: [{ name: 'Boîte de rentrée - carrousel', part: 1 }],
  },
  'noel-2025': {
    name: "Noël 2025 - calendrier de l'avent",
    set: 'France - 28-65 ans - similaires aux clients',
    from: '2025-11-03',
    to: '2025-12-19',
    cpm: 8.9,
    clickRate: 0.0195,
    buyRate: 0.047,
    basket: 58,
    ads: [
      { name: 'Calendrier - vidéo atelier', part: 0.65 },
      { name: 'Calendrier - carrousel cases', part: 0.35 },
    ],
  },
};

export interface AdDay {
  readonly day: Day;
  readonly campaign: Campaign;
  readonly ad: string;
  readonly spendCents: number;
  readonly impressions: number;
  readonly reach: number;
  readonly linkClicks: number;
  readonly clicks: number;
  readonly purchases: number;
  readonly purchaseCents: number;
}

/** Shares out a sum by weight; the last takes what rounding leaves, so that the parts make the whole. */
function shareOut(total: number, weights: readonly number[]): number[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const parts = weights.map((weight) => Math.floor((total * weight) / all));
  const left = total - parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part, at) => (at === parts.length - 1 ? part + left : part));
}

function adDay(day: Day, campaign: Campaign, ad: string, spendCents: number, random: Random): AdDay {
  const impressions = Math.round(random.around((spendCents / 100 / campaign.cpm) * 1000, 0.1));
  const linkClicks = random.count(impressions * campaign.clickRate);
  const purchases = random.count(linkClicks * campaign.buyRate);
  return {
    day,
    campaign,
    ad,
    spendCents,
    impressions,
    reach: Math.round(impressions * (0.74 + 0.14 * random.real())),
    linkClicks,
    clicks: linkClicks + random.count(linkClicks * 0.45),
    purchases,
    purchaseCents: Math.round(purchases * random.around(campaign.basket, 0.12) * 100),
  };
}

function monthOfAds(month: Month, id: CampaignId, spend: number, random: Random): AdDay[] {
  const campaign = CAMPAIGNS[id];
  const days = daysBetween(`${month}-01`, lastDayOf(month)).filter((d) => d >= campaign.from && d <= campaign.to);
  const slots = days.flatMap((day) => campaign.ads.map((ad) => ({ day, ad })));
  const cents = shareOut(
    spend * 100,
    slots.map(({ ad }) => ad.part * random.around(1, 0.12)),
  );
  return slots.map(({ day, ad }, at) => adDay(day, campaign, ad.name, cents[at] ?? 0, random));
}

/** Every ad and day of the campaigns, oldest first; on other days there is no row at all. */
export function adDays(): AdDay[] {
  const random = randomFor('ads');
  return STORY.flatMap(({ month, campaign, adSpend }) =>
    campaign ? monthOfAds(month, campaign, adSpend, random) : [],
  );
}

export const adsOf = (month: Month, days: readonly AdDay[]): readonly AdDay[] =>
  days.filter(({ day }) => monthOf(day) === month);
