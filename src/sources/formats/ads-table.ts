// What ad managers' reports share: a row per campaign, ad set or ad, by day where a column says it, else over a period.
import type { MetricId } from '../../catalogue/metrics';
import { columnsNamed, findHeader, type Names } from '../read/headers';
import { textOf } from '../read/number-text';
import { rangeAbove } from '../read/range-above';
import type { MetricColumn, TableSpec } from '../read/spec';
import { tableFormat } from '../read/table-format';
import type { Format, RawTable } from '../types';

type Shared = Pick<TableSpec, 'id' | 'network' | 'needs' | 'refuses' | 'known' | 'account' | 'currency' | 'skip'>;

export interface AdsSpec extends Shared {
  /** The column that makes a report one by day, and how its dates are written. */
  readonly day: NonNullable<TableSpec['date']>;
  /** A day column that holds the period's first day alone where the report is not by day. */
  readonly dayMayBeStart?: boolean;
  /** Columns with the first and last day of the period; absent where lines above the header tell it, or a question. */
  readonly period?: { readonly starts: Names; readonly ends: Names };
  /** Columns that name what a row is about. */
  readonly names: Names;
  /** Columns that break a row down further. */
  readonly splits?: Names;
  readonly spend: Names;
  readonly impressions: Names;
  readonly clicks?: Names;
  readonly linkClicks?: Names;
  readonly conversions?: Names;
  readonly revenue?: Names;
  readonly others?: readonly MetricColumn[];
}

const NONE: Names = [];

function metricsOf(ads: AdsSpec): MetricColumn[] {
  const columns: readonly (readonly [MetricId, Names | undefined])[] = [
    ['spend', ads.spend],
    ['impressions', ads.impressions],
    ['paid_impressions', ads.impressions],
    ['clicks', ads.clicks],
    ['link_clicks', ads.linkClicks],
    ['paid_clicks', ads.linkClicks],
    ['conversions', ads.conversions],
    ['revenue', ads.revenue],
  ];
  return [
    ...columns.flatMap(([metric, names]): MetricColumn[] => {
      if (!names) return [];
      return [metric === 'conversions' ? { metric, names, kind: 'amount' } : { metric, names }];
    }),
    ...(ads.others ?? []),
  ];
}

/** Makes the format of an ad manager's report: every figure is paid; unique people, rates and costs per result are left. */
export function adsTable(ads: AdsSpec): Format {
  const { day, period, names, splits = NONE } = ads;
  const ends = period ? [...period.starts, ...period.ends] : NONE;
  const shared: TableSpec = {
    id: ads.id,
    network: ads.network,
    basis: 'period',
    scope: 'paid',
    needs: [ads.spend, ...ads.needs],
    known: [...names, ...splits, ...(ads.known ?? NONE), ...day.names, ...ends],
    item: names.map((name): Names => [name]),
    itemPart: [...names, ...splits],
    metrics: metricsOf(ads),
    covers: 'asked',
    ...(ads.refuses ? { refuses: ads.refuses } : {}),
    ...(ads.account ? { account: ads.account } : {}),
    ...(ads.currency ? { currency: ads.currency } : {}),
    ...(ads.skip ? { skip: ads.skip } : {}),
  };
  const whole = tableFormat(
    period
      ? {
          ...shared,
          needs: [...shared.needs, period.starts, period.ends],
          date: { names: period.starts, until: period.ends },
          covers: 'its-days',
        }
      : { ...shared, days: (table, header) => rangeAbove(table, header.at) },
  );
  const daily = tableFormat({
    ...shared,
    basis: 'day',
    needs: [...shared.needs, day.names],
    date: day,
    covers: 'its-days',
  });

  const byDay = (table: RawTable): boolean => {
    const header = findHeader(table.rows, [...shared.needs, day.names]);
    if (!header || !ads.dayMayBeStart) return header !== null;
    const column = columnsNamed(header, day.names)[0] ?? 0;
    const days = table.rows.slice(header.at + 1).map((row) => textOf(row[column]));
    return new Set(days.filter((text) => /\d/.test(text))).size > 1;
  };
  const formatOf = (table: RawTable): Format => (byDay(table) ? daily : whole);
  return {
    id: ads.id,
    reads: daily.reads,
    recognise: (table) => formatOf(table).recognise(table),
    read: (table, answers) => formatOf(table).read(table, answers),
  };
}
