// What Analytics measures of every channel beside the social ones: a row per channel and figure, and the share of social.
import { CHANNELS, type Channel, isSocialChannel } from '../catalogue/channels';
import { METRICS, type MetricId } from '../catalogue/metrics';
import { moneyMessages } from '../i18n/money';
import { f, join } from '../plan/formula';
import type { Formula, Row } from '../plan/types';
import type { Available, AvailablePart } from './available';
import { type Measure, type Series, seriesKey } from './figure-key';
import { lookup } from './lookup';
import { type DataColumn, figureCells, type ResultsPlace } from './results-rows';
import { networkLabel } from './words';

const SHOWN_METRICS = ['sessions', 'users', 'conversions', 'revenue'] as const satisfies readonly MetricId[];

const isChannel = (via: string): via is Channel => CHANNELS.some((channel) => channel === via);

/** Parts by channel of one property, basis and metric, in the order of the channels. */
function groups({ parts }: Available): { series: Series; metric: MetricId; channels: Channel[] }[] {
  const byId = new Map<string, AvailablePart[]>();
  for (const part of parts) {
    if (part.series.network !== 'ga4' || !isChannel(part.via)) continue;
    const id = seriesKey(part.series, part.metric);
    byId.set(id, [...(byId.get(id) ?? []), part]);
  }
  const all = [...byId.values()].map((own) => ({
    series: (own[0] as AvailablePart).series,
    metric: (own[0] as AvailablePart).metric,
    channels: CHANNELS.filter((channel) => own.some(({ via }) => via === channel)),
  }));
  return SHOWN_METRICS.flatMap((metric) => all.filter((one) => one.metric === metric));
}

type Of = (from: DataColumn) => Formula;

const ofChannel = (series: Series, metric: MetricId, channel: Channel, { column, month }: DataColumn): Formula =>
  lookup(column, month, series, `${metric}@${channel}`);

/** A channel that the month's table does not list had nothing: the table lists all that had. */
const sumOf = (series: Series, metric: MetricId, channels: readonly Channel[], from: DataColumn): Formula =>
  f`(${join(
    channels.map((channel) => f`IFERROR(${ofChannel(series, metric, channel, from)}*1;0)`),
    '+',
  )})`;

const anyOf = (series: Series, metric: MetricId, channels: readonly Channel[], from: DataColumn): Formula =>
  f`COUNT(${join(
    channels.map((channel) => f`IFERROR(${ofChannel(series, metric, channel, from)};"")`),
    ';',
  )})`;

/**
 * What these channels bring in a month by Analytics, as a piece of a formula that is blank where nothing is known; null
 * where no table by channel was read, or more than one property: their visitors may be the same.
 */
export function socialTotal(available: Available, metric: MetricId, channels: readonly Channel[]): Of | null {
  const own = groups(available).filter((one) => one.metric === metric);
  const [only, second] = own;
  const there = channels.filter((channel) => only !== undefined && only.channels.indexOf(channel) >= 0);
  if (!only || second || there.length === 0) return null;
  return (from) => f`IF(${anyOf(only.series, metric, there, from)}=0;"";${sumOf(only.series, metric, there, from)})`;
}

export function channelRows(available: Available, place: ResultsPlace): Row[] {
  const { language } = place;
  const words = moneyMessages[language];
  // Data holds the parts of months alone: a channel that a month's table does not list has no row to add up.
  const periods = Object.fromEntries(place.periods.map(({ key }) => [key, words.byMonth]));
  return groups(available).flatMap(({ series, metric, channels }) => {
    const unit = METRICS[metric].unit;
    const account = series.account ? ` (${series.account})` : '';
    const name = METRICS[metric].name[language];
    const row = (key: string, label: string, traced: Measure, ratio: boolean, of: Of, folded: boolean): Row => {
      const count = unit === 'count' || unit === 'accounts';
      const trail = { series: [series], metric: traced, ratio, flow: false, count, breaks: [], firstDays: false };
      const { cells, styles } = figureCells(
        { unit: ratio ? 'percent' : unit, trail, of, terms: [[series, metric]], id: null },
        place,
      );
      return {
        key: `channel|${key}|${seriesKey(series, metric)}`,
        folded,
        cells: {
          kpi: label,
          network: networkLabel('ga4', language) + account,
          basis: words.measured,
          ...cells,
          ...periods,
        },
        ...(styles ? { styles } : {}),
      };
    };
    const own = channels.map((channel) =>
      row(
        channel,
        `${name}, ${words.channels[channel]}`,
        `${metric}@${channel}`,
        false,
        (from) => f`IFERROR(${ofChannel(series, metric, channel, from)};"")`,
        metric !== 'sessions',
      ),
    );
    const social = channels.filter(isSocialChannel);
    // People who came by two channels are counted in both: users have no share.
    if (metric === 'users' || social.length === 0) return own;
    const share = (from: DataColumn): Formula => {
      const [part, all] = [sumOf(series, metric, social, from), sumOf(series, metric, channels, from)];
      return f`IF(${anyOf(series, metric, channels, from)}=0;"";IFERROR(${part}/${all};""))`;
    };
    return [row('share', `${name}, ${words.channelShare}`, metric, true, share, false), ...own];
  });
}
