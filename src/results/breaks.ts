// Series breaks: months from which a figure no longer means what it meant. Shown, never spliced over.
import { METRICS, type MetricId } from '../catalogue/metrics';
import { sheetMessages } from '../i18n/sheets';
import { addMonths, type Month, monthOf, parseMonth } from '../model/day';
import { NETWORKS, type NetworkId } from '../model/networks';
import type { Language, Text } from '../model/text';
import type { Available } from './available';
import type { Series } from './figure-key';
import { followedIn } from './followed';

export interface Break {
  /** The first month of the new series. */
  readonly month: Month;
  /** Null: whatever the network. */
  readonly network: NetworkId | null;
  /** Absent: whatever the account. */
  readonly account?: string | null;
  /** Metrics whose months before and after cannot be compared; none: nothing but a mark. */
  readonly metrics: readonly MetricId[];
  readonly text: Text;
}

/** Changes of definition under an unchanged name, with the day on which they came. */
const KNOWN: readonly Break[] = [
  {
    // support.google.com/youtube/thread/333869549: from 31 March 2025, no minimum watch time.
    month: '2025-04',
    network: 'youtube',
    metrics: ['video_views', 'views'],
    text: {
      fr: 'vues des Shorts comptées dès le lancement depuis le 31/03/2025',
      en: 'Shorts views counted from the first instant since 2025-03-31',
    },
  },
  {
    // support.google.com/analytics/answer/11583528: Universal Analytics stopped processing data on 1 July 2023.
    month: '2023-07',
    network: 'ga4',
    metrics: ['sessions', 'sessions_social', 'engaged_sessions', 'users', 'new_users', 'conversions'],
    text: { fr: 'Universal Analytics remplacé par GA4', en: 'Universal Analytics replaced by GA4' },
  },
];

/** Metrics that networks replace by another: where one ends and the other begins is seen in the data. */
const REPLACED: readonly (readonly [MetricId, MetricId])[] = [
  ['impressions', 'views'],
  ['impressions', 'video_views'],
  ['reach', 'viewers'],
];

/** Breaks that a person has recorded; an entry that is none is left out. */
export function recordedBreaks(settings: Readonly<Record<string, unknown>>): Break[] {
  if (!Array.isArray(settings.breaks)) return [];
  return (settings.breaks as unknown[]).flatMap((one) => {
    if (typeof one !== 'object' || one === null) return [];
    const { month, network, metrics, text } = one as Record<string, unknown>;
    const from = typeof month === 'string' ? parseMonth(month) : null;
    if (!from || typeof text !== 'string' || text === '') return [];
    const known = (Array.isArray(metrics) ? metrics : []).filter(
      (id): id is MetricId => Object.keys(METRICS).indexOf(id) >= 0,
    );
    const place = NETWORKS.indexOf(network as NetworkId) >= 0 ? (network as NetworkId) : null;
    return [{ month: from, network: place, metrics: known, text: { fr: text, en: text } }];
  });
}

/** From the month of a change of the KPIs that are followed: nothing but a mark, for their figures stay what they are. */
function kpiSetBreaks(settings: Readonly<Record<string, unknown>>): Break[] {
  const [, ...changes] = followedIn(settings).sets;
  const { followed } = sheetMessages.fr.breaks;
  const text = { fr: followed, en: sheetMessages.en.breaks.followed };
  return changes.map(({ from }) => ({ month: monthOf(from), network: null, metrics: [], text }));
}

/** The months of each metric of one series, oldest first. */
export interface SeriesMonths {
  readonly series: Series;
  readonly months: ReadonlyMap<MetricId, readonly Month[]>;
  /** Figures of followers that are likes of the page. */
  readonly pageLikes?: readonly PageLikes[];
}

export interface PageLikes {
  readonly metric: MetricId;
  readonly month: Month;
  /** 1: all of the figure, else some. */
  readonly share: number;
}

const nameOf = (metric: MetricId, language: Language): string => METRICS[metric].name[language];

/** What a series shows by itself: a metric that ends while others go on, and the one that takes its place. */
function seenIn({ series, months }: SeriesMonths): Break[] {
  const { network } = series;
  if (network === 'all') return [];
  const last =
    [...months.values()]
      .map((list) => list[list.length - 1] ?? '')
      .sort()
      .pop() ?? '';
  const out: Break[] = [];
  for (const [metric, list] of months) {
    const end = list[list.length - 1];
    if (end === undefined || end >= last || METRICS[metric].additivity === 'stock') continue;
    const month = addMonths(end, 1);
    const heir = REPLACED.find(([old, next]) => old === metric && months.get(next)?.[0] === month)?.[1];
    const said = (language: Language): string => {
      const words = sheetMessages[language].breaks;
      return heir
        ? words.replaced(nameOf(metric, language), nameOf(heir, language))
        : words.withdrawn(nameOf(metric, language));
    };
    out.push({ month, network, metrics: [], text: { fr: said('fr'), en: said('en') } });
  }
  return out;
}

/** The months in which followers are counted where likes of the page were, or likes once more. */
function likesIn({ series: { network, account }, months, pageLikes = [] }: SeriesMonths): Break[] {
  if (network === 'all' || pageLikes.length === 0) return [];
  const shares = new Map(pageLikes.map(({ metric, month, share }) => [`${metric}|${month}`, share]));
  const out = new Map<string, Break>();
  for (const [metric, list] of months) {
    const shareOf = (month: Month | undefined): number => shares.get(`${metric}|${month}`) ?? 0;
    [...list].sort().forEach((month, i, all) => {
      const [before, now] = [shareOf(all[i - 1]), shareOf(month)];
      if (i === 0 || before === now) return;
      const said = (language: Language): string => {
        const words = sheetMessages[language].breaks;
        return now > before ? words.toLikes : words.toFollowers;
      };
      const text = { fr: said('fr'), en: said('en') };
      const metrics = out.get(month + text.fr)?.metrics ?? [];
      out.set(month + text.fr, { month, network, account, metrics: [...metrics, metric], text });
    });
  }
  return [...out.values()];
}

/** All breaks that concern these series: known ones, those that the person recorded, those that the figures show. */
export function breaksIn(settings: Readonly<Record<string, unknown>>, series: readonly SeriesMonths[]): Break[] {
  const networks = new Set(series.map((one) => one.series.network));
  const all = [...KNOWN, ...recordedBreaks(settings), ...kpiSetBreaks(settings)].filter(
    ({ network }) => network === null || networks.has(network),
  );
  const seen = series.flatMap((one) => [...seenIn(one), ...likesIn(one)]);
  const id = (one: Break): string => `${one.month}|${one.network}|${one.account}|${one.text.fr}`;
  return [...new Map([...all, ...seen].map((one) => [id(one), one])).values()];
}

/** The same for all that the Data sheet holds. */
export const breaksWith = (settings: Readonly<Record<string, unknown>>, { series }: Available): Break[] =>
  breaksIn(
    settings,
    series.map(({ series: one, metrics, states }) => ({
      series: one,
      pageLikes: [...states].flatMap(([metric, byMonth]) =>
        [...byMonth].flatMap(([month, { pageLikes }]) =>
          pageLikes === undefined ? [] : [{ metric, month, share: pageLikes }],
        ),
      ),
      months: new Map([...metrics].map(([metric, byMonth]) => [metric, [...byMonth.keys()].sort()])),
    })),
  );

/** The breaks that touch one of these metrics of a series. */
export const breaksOf = (breaks: readonly Break[], series: Series, metrics: readonly MetricId[]): Break[] =>
  breaks.filter(
    (one) =>
      (one.network === null || one.network === series.network) &&
      (one.account === undefined || one.account === series.account) &&
      one.metrics.some((metric) => metrics.indexOf(metric) >= 0),
  );

/** Whether a break lies after the first of these months, and not after the last. */
export const isBetween = ({ month }: Break, first: Month, last: Month): boolean => first < month && month <= last;
