// The Objectives sheet: targets and benchmarks of the person, prefilled for the chosen objectives, with proposals.
import { KPI_IDS, type KpiId, kpiOf } from '../catalogue/kpis';
import { OBJECTIVE_IDS, OBJECTIVES } from '../catalogue/objectives';
import type { Unit } from '../catalogue/types';
import { lineSheetMessages } from '../i18n/line-sheets';
import type { Cell } from '../model/cell';
import { firstDay, type Month, serialOf } from '../model/day';
import type { Language } from '../model/text';
import type { SheetSnapshot } from '../plan/snapshot';
import type { StyleName } from '../plan/styles';
import type { Column, LineRule, Row, SheetPlan } from '../plan/types';
import { PLACES, placeName } from './entries-words';
import { dayStyle, linesBlock, person } from './entry-plans';
import { isKpi, type KpiSet } from './followed';
import { FEW_KPIS, type ProposedGoal } from './goals';
import { beginsIn, type Goal, isAbout, type TargetLine, targetIn, targetLines } from './objectives-read';
import { dayText, monthLabel } from './words';

const LINES = 100;

/** A target given in the sidebar, valid from that month on. */
export interface GivenTarget extends Goal {
  readonly target: number;
  readonly from: Month;
}

const columnsOf = (language: Language): Column[] => [
  person('objective', 'text', 150),
  person('kpi', 'text', 240),
  person('network', 'text', 210),
  person('account', 'text', 130),
  person('target', 'decimal', 100),
  person('period', 'text', 90),
  person('from', dayStyle(language), 100),
  { key: 'proposal', owner: 'addon', style: 'decimal', width: 100 },
  { key: 'proposal-from', owner: 'addon', style: 'text', width: 260 },
  person('benchmark', 'decimal', 110),
  person('denominator', 'text', 240),
  person('year', 'serial', 90),
  person('source', 'text', 180),
  person('note', 'comment', 240),
];

const STYLES: Readonly<Partial<Record<Unit, StyleName>>> = {
  count: 'count',
  accounts: 'count',
  percent: 'percent',
  currency: 'money',
};

const baseKey = ({ kpi, network, account }: Goal): string =>
  `goal:${kpi}|${network ?? ''}|${(account ?? '').toLowerCase()}`;

function firstCells({ kpi, network, account }: Goal, objective: string, language: Language): Record<string, Cell> {
  return {
    objective,
    kpi: kpiOf(kpi).name[language],
    network: network === null ? null : placeName(network, language),
    account,
    period: lineSheetMessages[language].objectives.periods.month,
  };
}

function proposalCells({ proposal }: ProposedGoal, language: Language): Record<string, Cell> {
  if (!proposal) return {};
  const { count, from, to, value } = proposal;
  const words = lineSheetMessages[language].objectives;
  return {
    proposal: value,
    'proposal-from': words.median(count, monthLabel(from, language), monthLabel(to, language)),
  };
}

/** Where a given target is written: its month's line, the goal's own line that has none yet, else a new line below. */
function rowKeyOf(given: GivenTarget, lines: readonly TargetLine[]): string | null {
  if (targetIn(lines, given, given.from)?.target === given.target) return null;
  const own = lines.filter((line) => isAbout(line, given) && line.monthly);
  const sameMonth = own.find((line) => line.target !== null && beginsIn(line, given.from));
  // A line that the person has written for that very month is theirs to change.
  if (sameMonth) return sameMonth.key;
  const base = baseKey(given);
  const written = own.some(({ key, target }) => key === base && target !== null);
  return written ? `${base}|${given.from}` : base;
}

/** Rows of the goals: whole where they are new; of those that are there only what is the add-on's. */
function goalRows(
  goals: readonly ProposedGoal[],
  given: readonly GivenTarget[],
  sheet: SheetSnapshot | undefined,
  language: Language,
): Row[] {
  const lines = targetLines(sheet, language);
  const held = new Set((sheet?.lines ?? []).map(({ key }) => key));
  const byKey = new Map(lines.map((line) => [line.key, line]));
  const rows = new Map<string, Row>();
  const stylesOf = (kpi: KpiId): Pick<Row, 'styles'> => {
    const style = STYLES[kpiOf(kpi).unit];
    return style ? { styles: { target: style, proposal: style, benchmark: style } } : {};
  };
  for (const goal of goals) {
    const key = baseKey(goal);
    const line = byKey.get(key);
    // A line that now speaks of something else has been sorted or rewritten: it is left as it is.
    const isOwn = !held.has(key) || (line !== undefined && isAbout(line, goal));
    const first = held.has(key) ? {} : firstCells(goal, OBJECTIVES[goal.objective].name[language], language);
    rows.set(key, { key, ...stylesOf(goal.kpi), cells: { ...first, ...(isOwn ? proposalCells(goal, language) : {}) } });
  }
  for (const one of given) {
    const key = rowKeyOf(one, lines);
    const goal = goals.find((own) => baseKey(own) === baseKey(one));
    if (key === null || !goal) continue;
    const first = held.has(key) ? {} : firstCells(one, OBJECTIVES[goal.objective].name[language], language);
    const cells = { ...rows.get(key)?.cells, ...first, target: one.target, from: serialOf(firstDay(one.from)) };
    rows.set(key, { key, given: true, ...stylesOf(one.kpi), cells });
  }
  return [...rows.values()];
}

/** What is followed and since when, changes included; and a warning where an objective has too many KPIs. */
function followedText(sets: readonly KpiSet[], goals: readonly ProposedGoal[], language: Language): string {
  const words = lineSheetMessages[language].objectives;
  const names = (kpis: readonly KpiId[]): string =>
    kpis
      .filter(isKpi)
      .map((kpi) => kpiOf(kpi).name[language])
      .join(', ') || '—';
  const [now, ...before] = [...sets].reverse();
  const counts = OBJECTIVE_IDS.map((id) => ({
    id,
    count: new Set(goals.filter(({ objective }) => objective === id).map(({ kpi }) => kpi)).size,
  }));
  return [
    ...counts
      .filter(({ count }) => count > FEW_KPIS)
      .map(({ id, count }) => words.tooMany(OBJECTIVES[id].name[language], count)),
    ...(now ? [words.followed(names(now.kpis), dayText(now.from, language))] : []),
    ...before.map((set) => words.before(names(set.kpis), dayText(set.from, language))),
  ].join(' ');
}

const denominators = (language: Language): string[] => [
  ...new Set(
    KPI_IDS.flatMap((id) => {
      const { computed } = kpiOf(id);
      return computed === 'by-hand' ? [] : computed.flatMap(({ label }) => (label ? [label[language]] : []));
    }),
  ),
];

function rulesOf(language: Language): LineRule[] {
  const words = lineSheetMessages[language].objectives;
  const list = (column: string, of: readonly string[]): LineRule => ({
    column,
    rule: { kind: 'list', of, only: true },
  });
  return [
    list(
      'objective',
      OBJECTIVE_IDS.map((id) => OBJECTIVES[id].name[language]),
    ),
    list(
      'kpi',
      KPI_IDS.map((id) => kpiOf(id).name[language]),
    ),
    list(
      'network',
      PLACES.map((place) => placeName(place, language)),
    ),
    { column: 'target', rule: { kind: 'number' } },
    list('period', Object.values(words.periods)),
    { column: 'from', rule: { kind: 'day' } },
    { column: 'benchmark', rule: { kind: 'number' } },
    list('denominator', denominators(language)),
    { column: 'year', rule: { kind: 'amount' } },
  ];
}

export interface ObjectivesContent {
  readonly goals: readonly ProposedGoal[];
  readonly given: readonly GivenTarget[];
  readonly sets: readonly KpiSet[];
  /** The sheet as it stands. */
  readonly sheet: SheetSnapshot | undefined;
}

/** Lines of objectives that are no longer chosen stay: their targets keep their months. */
export function objectivesPlan(language: Language, content?: ObjectivesContent): SheetPlan {
  const words = lineSheetMessages[language].objectives;
  const columns = columnsOf(language);
  const text = content ? followedText(content.sets, content.goals, language) : '';
  const followed: Row = { key: 'followed', style: 'note', given: true, cells: { objective: text } };
  const rows = content ? goalRows(content.goals, content.given, content.sheet, language) : [];
  return {
    kind: 'objectives',
    id: 'objectives',
    title: words.title,
    frozen: { rows: 5, columns: 0 },
    blocks: [
      linesBlock('objectives', { ...words, header: words.columns }, columns, {
        above: [followed],
        counted: ['target', 'benchmark'],
        count: LINES,
      }),
      { key: 'goals', columns, rows, grow: 'at-end' },
    ],
    lineRules: rulesOf(language),
    partial: true,
  };
}
