// The unique key of a figure in the Data sheet: month | network | account | scope | measure | basis.
import type { MetricId } from '../catalogue/metrics';
import type { Month } from '../model/day';
import type { Basis, Scope } from '../model/figure';
import type { NetworkId } from '../model/networks';

/** `all` stands for the company as a whole. */
export type Place = NetworkId | 'all';

/** A metric, or the part of it that a channel brought or that is in another currency: `sessions@email`, `spend@usd`. */
export type Measure = MetricId | `${MetricId}@${string}`;

/** What a series of figures is about. */
export interface Series {
  readonly network: Place;
  readonly account: string | null;
  readonly scope: Scope;
  readonly basis: Basis;
}

const REPLACED: Readonly<Record<string, string>> = { '|': '¦', '*': '∗', '?': '？', '~': '∼' };

/** Lookups ignore case and read * ? ~ as wildcards, and | parts the key: look-alikes stand for them, one for each. */
const keyPart = (text: string): string => text.toLowerCase().replace(/[|*?~]/g, (mark) => REPLACED[mark] ?? mark);

/** The part of the key that does not change from month to month. */
export const seriesKey = (series: Series, metric: Measure): string =>
  [series.network, keyPart(series.account ?? ''), series.scope, metric, series.basis].join('|');

export const figureKey = (month: Month, series: Series, metric: Measure): string =>
  `${month}|${seriesKey(series, metric)}`;
