// Section 5: each KPI beside the cycle before, and why two figures cannot be compared where they cannot.
import { METRICS } from '../catalogue/metrics';
import { fill } from '../i18n/cycle-messages';
import { cycleMessages } from '../i18n/cycles';
import type { Language } from '../model/text';
import { f, quote } from '../plan/formula';
import type { SheetSnapshot } from '../plan/snapshot';
import type { Formula, Ref, Row } from '../plan/types';
import type { Break } from '../results/breaks';
import type { KpiRow } from '../results/kpi-rows';
import { mainMetric } from '../results/month-block';
import { breakBetween } from './break-between';
import { type Cycle, lengthOf } from './cycle';
import type { FollowedRow } from './followed';
import { about, differenceStyle, header, note, own, valueStyle } from './sheet-rows';

/** A cycle whose sheet is there: its figures can be referred to. */
export interface ComparedCycle {
  readonly cycle: Cycle;
  readonly sheet: SheetSnapshot;
}

/** A cell of that cycle's sheet, seen from another one. */
export const cellOf = ({ cycle }: Pick<ComparedCycle, 'cycle'>, row: string, column: string): Ref => ({
  at: 'cell',
  sheet: 'cycle',
  id: cycle.id,
  row,
  column,
  fix: true,
});

/** Two figures of one KPI: values, days covered, divisors (days or posts) and mean ages of posts, newer first. */
export interface Pair {
  readonly values: readonly [Formula, Formula];
  readonly days: readonly [Formula, Formula];
  readonly per: readonly [Formula, Formula];
  readonly age: readonly [Formula, Formula];
  /** Days of each cycle from end to end. */
  readonly lengths: readonly [number, number];
}

export function pairOf(row: string, newer: Pick<ComparedCycle, 'cycle'>, older: Pick<ComparedCycle, 'cycle'>): Pair {
  const both = (column: string): [Formula, Formula] => [
    f`${cellOf(newer, row, column)}`,
    f`${cellOf(older, row, column)}`,
  ];
  return {
    values: both('d'),
    days: both('e'),
    per: both('per'),
    age: both('age'),
    lengths: [lengthOf(newer.cycle), lengthOf(older.cycle)],
  };
}

const isStock = (row: KpiRow): boolean => METRICS[mainMetric(row.way.expr)].additivity === 'stock';

/**
 * Blank where the two can be compared. Only whole cycles of about one length, or as many days of both, are compared in
 * total (a quarter of 90 days and one of 92); the others per day.
 */
export function whyNot(row: KpiRow, { values, days, age, lengths: whole }: Pair, language: Language): Formula {
  const words = cycleMessages(language).why;
  const [x, y] = values;
  const said = (condition: Formula, text: string, otherwise: Formula): Formula =>
    f`IF(${condition};${quote(text)};${otherwise})`;
  const fine = f`""`;
  const short = f`OR(${days[0]}<${String(whole[0])};${days[1]}<${String(whole[1])})`;
  const part = f`AND(${days[0]}<>${days[1]};${short})`;
  const lengths = row.flow
    ? said(
        f`COUNT(${days[0]};${days[1]})<2`,
        words.coverage,
        said(f`OR(${part};ABS(${days[0]}-${days[1]})*8>${days[1]})`, words.lengths, fine),
      )
    : fine;
  // How many posts were published does not grow with their age.
  const grows = row.series[0]?.basis === 'post' && mainMetric(row.way.expr) !== 'posts';
  const ages = grows ? said(f`ABS(${age[0]}-${age[1]})>3`, words.age, lengths) : lengths;
  return f`IF(COUNT(${x};${y})<2;"";IFERROR(${ages};${quote(words.coverage)}))`;
}

const comparable = (why: Formula, { values: [x, y] }: Pair, then: Formula): Formula =>
  f`=IF(OR(COUNT(${x};${y})<2;${why}<>"");"";${then})`;

export const differenceOf = (row: KpiRow, why: Formula, pair: Pair): Formula => {
  const [x, y] = pair.values;
  return comparable(why, pair, row.ratio ? f`(${x}-${y})*100` : f`${x}-${y}`);
};

const tooSmall = (row: KpiRow, [x, y]: Pair['values']): Formula =>
  row.unit === 'count' || row.unit === 'accounts' ? f`OR(${y}<=0;${x}<10;${y}<10)` : f`${y}<=0`;

/** In percent; none for rates, nor on a base of zero or less, nor on counts under ten. */
export const changeOf = (row: KpiRow, why: Formula, pair: Pair): Formula | null => {
  const [x, y] = pair.values;
  return row.ratio ? null : comparable(why, pair, f`IF(${tooSmall(row, pair.values)};"";${x}/${y}-1)`);
};

/** The change per day, or per post; for flows alone, also where lengths differ. */
export function changePerUnit(row: KpiRow, why: Formula, pair: Pair, language: Language): Formula | null {
  if (!row.flow || row.ratio || isStock(row) || mainMetric(row.way.expr) === 'posts') return null;
  const [x, y] = pair.values;
  const [p, q] = pair.per;
  const barred = f`AND(${why}<>"";${why}<>${quote(cycleMessages(language).why.lengths)})`;
  const change = f`IF(${tooSmall(row, pair.values)};"";(${x}/${p})/(${y}/${q})-1)`;
  return f`=IF(OR(COUNT(${x};${y};${p};${q})<4;${barred});"";IFERROR(${change};""))`;
}

function daysText({ days: [x, y] }: Pair, language: Language): Formula {
  const words = cycleMessages(language);
  return f`=IF(COUNT(${x};${y})<2;"";${x}&${quote(words.daysPair)}&${y}&${quote(words.daysEnd)})`;
}

function comparedRow(
  { key, row }: FollowedRow,
  cycle: Cycle,
  previous: ComparedCycle,
  breaks: readonly Break[],
  language: Language,
): Row {
  const words = cycleMessages(language);
  const style = valueStyle(row.unit);
  const styles: Row['styles'] = {
    d: style,
    e: style,
    f: differenceStyle(row.unit),
    g: 'change',
    h: 'change',
    i: 'centred',
    k: 'sentence',
  };
  const base = { key: `vs|${key}`, styles };
  const current: Ref = { at: 'cell', row: key, column: 'd', fix: true };
  const d = f`=IF(COUNT(${current})=0;"";${current})`;
  if (previous.sheet.rows.indexOf(key) < 0)
    return {
      ...base,
      cells: { ...about(row, language), d, k: f`=${quote(fill(words.notFollowed, previous.cycle.number))}` },
    };
  const pair = pairOf(key, { cycle }, previous);
  const before = pair.values[1];
  const broken = breakBetween(breaks, row, previous.cycle, cycle);
  const known = { ...about(row, language), d, e: f`=IF(COUNT(${before})=0;"";${before})` };
  if (broken)
    return { ...base, cells: { ...known, k: f`=${quote(fill(words.why.definition, broken.text[language]))}` } };
  const why = f`${own('k')}`;
  return {
    ...base,
    cells: {
      ...known,
      f: differenceOf(row, why, pair),
      g: changeOf(row, why, pair),
      h: changePerUnit(row, why, pair, language),
      i: daysText(pair, language),
      k: f`=${whyNot(row, pair, language)}`,
    },
  };
}

export function comparisonRows(
  rows: readonly FollowedRow[],
  cycle: Cycle,
  previous: ComparedCycle | null,
  breaks: readonly Break[],
  language: Language,
): Row[] {
  const words = cycleMessages(language);
  if (!previous) return [note('first-cycle', words.firstCycle)];
  const name = (one: Cycle): string => fill(words.cycle, one.number);
  const names = { ...words.comparisonHeader, d: name(cycle), e: name(previous.cycle) };
  return [
    header('header:comparison', names, { i: 'centred' }),
    ...rows.map((one) => comparedRow(one, cycle, previous, breaks, language)),
  ];
}
