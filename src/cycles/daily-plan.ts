// The sheet of daily figures: a row per day, a column per figure; and its mark, by which an unchanged one is left alone.
import { METRICS } from '../catalogue/metrics';
import { cycleMessages } from '../i18n/cycles';
import type { Cell } from '../model/cell';
import { addDays, type Day } from '../model/day';
import type { Language } from '../model/text';
import type { Snapshot } from '../plan/snapshot';
import type { Column, Row, SheetPlan } from '../plan/types';
import type { DatedReading } from '../results/aggregate';
import { headBlock } from '../results/head-block';
import { DAY, type DailyName, type DailySeries, dailyLabel, dailySeries } from './daily';

/** What the settings keep of the sheet: its mark, and its rows and columns, so that those which vanish are emptied. */
export interface DailyRecord {
  readonly mark: string;
  readonly series: readonly DailyName[];
  readonly gone: readonly string[];
  /** The first and the last. */
  readonly days: readonly Day[];
}

/** The first and the last day that has, or had, a figure. */
const ends = (known: readonly Day[]): Day[] => {
  const sorted = [...known].sort();
  return [sorted[0], sorted[sorted.length - 1]].flatMap((day) => day ?? []);
};

function allDays([first, last]: readonly Day[]): Day[] {
  const days: Day[] = [];
  for (let day = first; day !== undefined && last !== undefined && day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}

function planOf(
  all: readonly DailySeries[],
  gone: readonly string[],
  days: readonly Day[],
  language: Language,
): SheetPlan {
  const { daily: words } = cycleMessages(language);
  const style = (one: DailySeries): Column['style'] =>
    METRICS[one.metric].unit === 'count' || METRICS[one.metric].unit === 'accounts' ? 'count' : 'decimal';
  const columns: Column[] = [
    { key: DAY, owner: 'addon', style: language === 'fr' ? 'day-fr' : 'day', width: 95 },
    ...all.map((one): Column => ({ key: one.key, owner: 'addon', style: style(one), width: 110 })),
    ...gone.map((key): Column => ({ key, owner: 'addon', style: 'decimal', width: 110 })),
  ];
  const header = { [DAY]: words.day, ...Object.fromEntries(all.map((one) => [one.key, dailyLabel(one, language)])) };
  const rows = allDays(days).map((day): Row => {
    const cells: Record<string, Cell> = { [DAY]: { day } };
    for (const { key, values } of all) cells[key] = values.get(day) ?? null;
    return { key: day, cells };
  });
  return {
    kind: 'daily',
    id: 'daily',
    title: cycleMessages(language).titles.daily,
    hidden: true,
    exact: true,
    frozen: { rows: 4, columns: 2 },
    blocks: [headBlock(columns, { ...words, header }), { key: 'days', columns, rows }],
  };
}

const MOD = 4_294_967_291;

/** A number that changes with any of the figures: an order-dependent sum over their text. */
export function dailyMark(all: readonly DailySeries[]): string {
  let mark = 7;
  let count = 0;
  for (const { key, values } of all) {
    for (const text of [key, ...[...values].map(([day, value]) => `${day}=${value}`)]) {
      for (let i = 0; i < text.length; i += 1) mark = (mark * 131 + text.charCodeAt(i)) % MOD;
      count += 1;
    }
  }
  return `${count}.${mark.toString(36)}`;
}

/**
 * The plan of daily figures and what to keep of it; null where nothing has changed since the kept record and the sheet is
 * there. The record must be kept after the sheet is written.
 */
function dailyChange(
  all: readonly DailySeries[],
  kept: DailyRecord | undefined,
  isThere: boolean,
  language: Language,
): { readonly plan: SheetPlan; readonly record: DailyRecord } | null {
  const mark = dailyMark(all);
  if (isThere && kept?.mark === mark) return null;
  const before = isThere ? kept : undefined;
  const series = all.map((one) => ({ key: one.key, label: dailyLabel(one, language) }));
  const known = before ? [...before.series.map(({ key }) => key), ...before.gone] : [];
  const gone = known.filter((key) => !series.some((one) => one.key === key));
  const days = ends([...(before?.days ?? []), ...all.flatMap(({ values }) => [...values.keys()])]);
  return { plan: planOf(all, gone, days, language), record: { mark, series, gone, days } };
}

/** The change of daily figures in this workbook, null where there is none to write. */
export const dailyOf = (
  readings: readonly DatedReading[],
  { settings, language, has }: Pick<Snapshot, 'settings' | 'language' | 'has'>,
): ReturnType<typeof dailyChange> =>
  dailyChange(dailySeries(readings), settings.daily as DailyRecord | undefined, has('daily'), language);

/** The columns that cycles may refer to; none while the sheet is not there. */
export const dailyNames = ({ settings, has }: Pick<Snapshot, 'settings' | 'has'>): readonly DailyName[] =>
  has('daily') ? ((settings.daily as DailyRecord | undefined)?.series ?? []) : [];
