// The sheet of a cycle: eight steps from top to bottom, each a block; frozen when the cycle is closed.
import { KPIS, type KpiId } from '../catalogue/kpis';
import { OBJECTIVES } from '../catalogue/objectives';
import { writePeriod } from '../i18n/calendar';
import { type CycleMessages, fill } from '../i18n/cycle-messages';
import { cycleMessages } from '../i18n/cycles';
import { listed } from '../i18n/lists';
import type { Cell } from '../model/cell';
import { type Day, type Month, monthOf, monthsBetween } from '../model/day';
import type { Language, Text } from '../model/text';
import { f } from '../plan/formula';
import type { SheetSnapshot } from '../plan/snapshot';
import type { Ref, Row, SheetPlan } from '../plan/types';
import type { Available } from '../results/available';
import type { Break } from '../results/breaks';
import type { KpiRow } from '../results/kpi-rows';
import { type AimPeriod, aimOf, spanTarget, statusMarks } from '../results/target-cells';
import { dayText, monthLabel } from '../results/words';
import { analysisRows } from './analysis';
import { breaksWithin } from './break-between';
import { type ComparedCycle, cellOf, comparisonRows } from './comparison';
import { type Cycle, elapsed, isClosed, lengthOf, wholeMonths } from './cycle';
import type { DailyName } from './daily';
import { type FollowedRow, followedRows } from './followed';
import { measureRows, targetKey } from './measures';
import { FROM, TO } from './period-terms';
import { about, COLUMNS, header, line, note, section, valueStyle } from './sheet-rows';
import { carriedOver, improvementRows, testRows } from './tests';

export interface CycleContext {
  readonly cycle: Cycle;
  /** The one before, where its sheet is there. */
  readonly previous: ComparedCycle | null;
  /** The cycle's own sheet as it stands; undefined before it is made. */
  readonly sheet: SheetSnapshot | undefined;
  readonly available: Available;
  readonly data: SheetSnapshot;
  readonly daily: readonly DailyName[];
  readonly breaks: readonly Break[];
  readonly today: Day;
  readonly language: Language;
}

const row = (key: string, a: string, b: Cell = null, styles: Row['styles'] = {}): Row => ({
  key,
  cells: { a, b },
  styles,
});

const WIDE = 'bcdefghijk'.split('');
const asText: Row['styles'] = Object.fromEntries(WIDE.map((key) => [key, 'text' as const]));
/** What is written in b runs over the cells beside it. */
const RUNS_OVER: Row['styles'] = { b: 'text' };

const because = (step: string, words: CycleMessages): Row =>
  line(`because:${step}`, WIDE, asText, { a: words.because });

/** What came and went between two sets, by name; null where they are the same. */
function changeOf(
  ids: readonly string[],
  before: readonly string[],
  nameOf: (id: string) => string,
): [string, string] | null {
  const names = (some: readonly string[], others: readonly string[]): string =>
    some
      .filter((id) => others.indexOf(id) < 0)
      .map(nameOf)
      .join(', ');
  const [added, removed] = [names(ids, before), names(before, ids)];
  return added || removed ? [added, removed] : null;
}

/** Said of a set that differs from the last cycle's: the two are not compared blindly. */
function changedNote(
  key: string,
  ids: readonly string[],
  before: readonly string[] | undefined,
  nameOf: (id: string) => Text,
  { previous, language }: CycleContext,
): Row[] {
  const change = before && changeOf(ids, before, (id) => nameOf(id)[language]);
  if (!change || !previous) return [];
  const words = cycleMessages(language);
  const [added, removed] = change;
  const said = [added && fill(words.added, added), removed && fill(words.removed, removed)].filter((one) => one !== '');
  return [note(key, fill(words.changed, previous.cycle.number, said.join(words.and)))];
}

function objectiveRows(context: CycleContext, words: CycleMessages): Row[] {
  const { cycle, previous, language } = context;
  const names = cycle.objectives.map((id) => row(`objective:${id}`, OBJECTIVES[id].name[language]));
  return [
    ...section('objectives', words.sections.objectives),
    ...(names.length > 0 ? names : [row('objective', words.without)]),
    ...changedNote(
      'changed:objectives',
      cycle.objectives,
      previous?.cycle.objectives,
      (id) => OBJECTIVES[id as keyof typeof OBJECTIVES].name,
      context,
    ),
    because('objectives', words),
  ];
}

/** Targets of Objectives that hold for a cycle: monthly ones of flows as often as it has months. */
function periodsOf({ flow }: KpiRow, cycle: Cycle): AimPeriod[] {
  const months = wholeMonths(cycle)?.length ?? 0;
  const one = (period: AimPeriod['period']): AimPeriod => ({ period, times: 1, since: TO });
  return [
    ...(months > 0 ? [flow ? { ...one('month'), times: months, since: months > 1 ? FROM : TO } : one('month')] : []),
    ...(months === 3 ? [one('quarter')] : []),
    one('cycle'),
  ];
}

/** The target of the cycle before is proposed again: the person changes it. */
function kpiRow(
  { key, row: kpi }: FollowedRow,
  { cycle, previous, language }: CycleContext,
  words: CycleMessages,
): Row {
  const known = previous && previous.sheet.rows.indexOf(key) >= 0 ? previous : null;
  const target = known?.sheet.cell(targetKey(key), 'e');
  const style = valueStyle(kpi.unit);
  const aim = aimOf(kpi, language);
  const set = aim && spanTarget(aim, periodsOf(kpi, cycle), 'aim', language);
  const before: Ref | null = known && cellOf(known, key, 'd');
  return {
    ...line(targetKey(key), ['e'], { d: style, e: style }, typeof target === 'number' ? { e: target } : {}),
    cells: {
      ...about(kpi, language),
      d: before && f`=IF(COUNT(${before})=0;"";${before})`,
      ...(typeof target === 'number' ? { e: target } : {}),
      f: words.directions[kpi.direction],
      g: set?.target ?? null,
      aim: set?.best ?? null,
    },
    styles: { d: style, e: style, f: 'centred', g: style },
  };
}

const kpiName = (id: string): Text => KPIS[id as KpiId].name;

function lengthRows(
  context: CycleContext,
  begun: readonly Month[],
  rows: readonly FollowedRow[],
  words: CycleMessages,
): Row[] {
  const { cycle, today, language, breaks } = context;
  const day: Row['styles'] = { b: language === 'fr' ? 'day-fr' : 'day' };
  const count: Row['styles'] = { b: 'count' };
  const gaps = begun.filter((month) => !rows.some(({ available }) => available.some((one) => hasMonth(one, month))));
  const crossed = breaksWithin(
    breaks,
    rows.map((one) => one.row),
    cycle,
  );
  const said = { opened: words.opened, measured: words.measured, closed: words.closed, reopened: words.reopened };
  return [
    ...section('length', words.sections.length),
    row('kind', words.length.kind, words.kinds[cycle.kind], RUNS_OVER),
    row('from', words.length.from, { day: cycle.from }, day),
    row('to', words.length.to, { day: cycle.to }, day),
    row('days', words.length.days, lengthOf(cycle), count),
    row('elapsed', words.length.elapsed, elapsed(cycle, today), count),
    row('state', words.length.state, words.states[isClosed(cycle) ? 'closed' : 'open'], RUNS_OVER),
    row(
      'gaps',
      words.length.gaps,
      gaps.map((month) => monthLabel(month, language)).join(', ') || words.noGap,
      RUNS_OVER,
    ),
    row(
      'breaks',
      words.length.breaks,
      listed(
        crossed.map((one) => `${one.text[language]} (${monthLabel(one.month, language)})`),
        language,
      ) || words.noBreak,
      RUNS_OVER,
    ),
    row(
      'history',
      words.length.history,
      cycle.events.map(({ what, on }) => fill(said[what], dayText(on, language))).join(', '),
      RUNS_OVER,
    ),
  ];
}

const hasMonth = (one: FollowedRow['available'][number], month: Month): boolean =>
  [...(one?.metrics.values() ?? [])].some((months) => months.get(month) != null);

/** Without what stands first in the person's cells: it was put there when the sheet was made. */
const untouched = ({ chosen = [], ...one }: Row): Row => ({
  ...one,
  cells: Object.fromEntries(Object.entries(one.cells).filter(([key]) => chosen.indexOf(key) < 0)),
});

export function cyclePlan(context: CycleContext): SheetPlan {
  const { cycle, previous, sheet, available, data, daily, today, language, breaks } = context;
  const words = cycleMessages(language);
  const rows = followedRows(cycle, available);
  const begun = monthsBetween(monthOf(cycle.from), monthOf(cycle.to)).filter((month) => month <= monthOf(today));
  const columns = new Set(daily.map(({ key }) => key));
  const measured = { cycle, rows, columns, data, sheet, begun, language };
  const blocks: Record<string, readonly Row[]> = {
    head: [
      {
        key: 'title',
        style: 'title',
        cells: { a: fill(words.title, cycle.number, writePeriod(cycle.from, cycle.to, language)) },
      },
      note('note', words.note),
    ],
    objectives: objectiveRows(context, words),
    kpis: [
      ...section('kpis', words.sections.kpis),
      header('header:kpis', words.kpiHeader, { f: 'centred' }),
      ...rows.map((one) => kpiRow(one, context, words)),
      ...changedNote('changed:kpis', cycle.kpis, previous?.cycle.kpis, kpiName, context),
      because('kpis', words),
    ],
    length: lengthRows(context, begun, rows, words),
    measures: [...section('measures', words.sections.measures), ...measureRows(measured)],
    comparison: [
      ...section('comparison', words.sections.comparison),
      ...comparisonRows(rows, cycle, previous, breaks, language),
    ],
    analysis: [...section('analysis', words.sections.analysis), ...analysisRows(daily, rows, language)],
    improvements: [...section('improvements', words.sections.improvements), ...improvementRows(language)],
    tests: [...section('tests', words.sections.tests), ...testRows(carriedOver(previous, language), language)],
  };
  return {
    kind: 'cycle',
    id: cycle.id,
    title: fill(words.cycle, cycle.number),
    frozen: { rows: 2, columns: 2 },
    shared: true,
    marks: statusMarks(language, 'j'),
    blocks: Object.entries(blocks).map(([key, all]) => ({
      key,
      columns: COLUMNS,
      rows: sheet ? all.map(untouched) : all,
    })),
  };
}
