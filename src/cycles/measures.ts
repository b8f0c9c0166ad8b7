// Section 4: each KPI over the cycle so far, against its target, with where the figure comes from.
import { fill } from '../i18n/cycle-messages';
import { cycleMessages } from '../i18n/cycles';
import { groupDigits } from '../i18n/sheets';
import type { Month } from '../model/day';
import type { Language } from '../model/text';
import { f, join } from '../plan/formula';
import type { SheetSnapshot } from '../plan/snapshot';
import type { Formula, Ref, Row } from '../plan/types';
import { figureKey } from '../results/figure-key';
import { mainMetric } from '../results/month-block';
import { statusFormula } from '../results/target-status';
import { monthLabel } from '../results/words';
import { type Cycle, isClosed, wholeMonths } from './cycle';
import type { FollowedRow } from './followed';
import { type Term, termOf } from './period-terms';
import { about, header, own, valueStyle } from './sheet-rows';

export interface Measured {
  readonly cycle: Cycle;
  readonly rows: readonly FollowedRow[];
  /** Keys of the columns of daily figures. */
  readonly columns: ReadonlySet<string>;
  readonly data: SheetSnapshot;
  /** The cycle's own sheet as it stands. */
  readonly sheet: SheetSnapshot | undefined;
  /** Months of the cycle that have begun. */
  readonly begun: readonly Month[];
  readonly language: Language;
}

const cell = (row: string, column: string): Ref => ({ at: 'cell', row, column, fix: true });

export const targetKey = (key: string): string => `target|${key}`;

/** A total: there where every part is, said of which it is made by its row's place. */
function totalOf(parts: readonly Formula[]): Formula {
  return f`IF(COUNT(${join(parts, ';')})<${String(parts.length)};"";${join(parts, '+')})`;
}

/** The same number for all parts, or none. */
function common(pieces: readonly (Formula | null)[]): Formula | null {
  const all = pieces.flatMap((one) => one ?? []);
  const [first, ...others] = all;
  if (!first || all.length < pieces.length) return null;
  if (others.length === 0) return first;
  const apart = others.map((one) => f`${first}<>${one}`);
  return f`IF(OR(${join(apart, ';')});"";${first})`;
}

const termsOf = ({ row, available }: FollowedRow, { cycle, columns }: Measured): Term[] =>
  row.series.map((_, i) => termOf(row.ways[i] ?? row.way, available[i], wholeMonths(cycle), columns));

/**
 * Target, how much of it, pace and status: by formulas, for the target is the person's. That of a flow is compared,
 * while the cycle runs, for the days that are over.
 */
function againstTarget({ key, row }: FollowedRow, closed: boolean, language: Language): Row['cells'] {
  const [typed, set] = [cell(targetKey(key), 'e'), cell(targetKey(key), 'g')];
  const [value, target, aim] = [own('d'), own('g'), own('aim')];
  const running = row.flow && !closed;
  const elapsed = cell('elapsed', 'b');
  const part = (whole: Ref): Formula => f`=IF(COUNT(${value};${whole})<2;"";IF(${whole}<=0;"";${value}/${whole}))`;
  return {
    g: f`=IF(COUNT(${typed})>0;${typed};IF(COUNT(${set})>0;${set};""))`,
    h: part(target),
    i: running ? part(aim) : null,
    j: row.direction === 'context' ? null : statusFormula(value, aim, row.direction, language),
    aim: running
      ? f`=IF(OR(COUNT(${target})=0;${elapsed}=0);"";${target}*${elapsed}/${cell('days', 'b')})`
      : f`=${target}`,
  };
}

function latestReading({ available, row }: FollowedRow, months: readonly Month[], data: SheetSnapshot): string {
  const [series] = available;
  if (!series) return '';
  const metric = mainMetric(row.way.expr);
  const read = months.map((month) => data.cell(figureKey(month, series.series, metric), 'read'));
  const last = read[read.length - 1];
  return typeof last === 'string' ? last : '';
}

/** « Données, avril–juin 2025 ; lu le 02/07/2025 », and what is to be known of the figure. */
function trail(followed: FollowedRow, terms: readonly Term[], measured: Measured): string {
  const { language, begun, data, sheet, cycle } = measured;
  const words = cycleMessages(language);
  const [first] = terms;
  const why = terms.find((term) => term.why !== null)?.why;
  const said: string[] = [];
  if (why) said.push(words.why[why]);
  else if (first && first.months.length === 0) said.push(words.dailyProvenance);
  else if (first) {
    const months = first.months.map((month) => monthLabel(month, language)).join(', ');
    const read = latestReading(followed, first.months, data);
    said.push(fill(words.provenance, months) + (read && words.and + fill(words.read, read)));
    const lacking = begun.filter((month) => terms.some((term) => term.months.indexOf(month) < 0));
    if (lacking.length > 0)
      said.push(fill(words.lacking, lacking.map((month) => monthLabel(month, language)).join(', ')));
  }
  const before = sheet?.cell(followed.key, 'closed');
  const reopened = cycle.events.some(({ what }) => what === 'reopened');
  if (reopened && typeof before === 'number') said.push(fill(words.atClosing, shownNumber(before, followed, language)));
  return said.join('. ');
}

function shownNumber(value: number, { row }: FollowedRow, language: Language): string {
  const percent = row.unit === 'percent';
  const rounded = Math.round((percent ? value * 100 : value) * 100) / 100;
  const unit = percent ? (language === 'fr' ? '\u00a0%' : '%') : '';
  return `${groupDigits(rounded, language)}${unit}`;
}

function measureRow(followed: FollowedRow, measured: Measured): Row {
  const { language, cycle } = measured;
  const { row, key } = followed;
  const terms = termsOf(followed, measured);
  const values = terms.flatMap(({ value }) => value ?? []);
  const complete = values.length === terms.length && values.length > 0;
  const all = (piece: (term: Term) => Formula | null): Formula | null => common(terms.map(piece));
  const [days, per, age] = [all((term) => term.days), all((term) => term.per), all((term) => term.age)];
  const style = valueStyle(row.unit);
  const perDay =
    row.flow && !row.ratio && per
      ? f`=IF(COUNT(${own('d')};${own('per')})<2;"";IFERROR(${own('d')}/${own('per')};""))`
      : null;
  return {
    key,
    cells: {
      ...about(row, language),
      d: complete ? f`=${values.length > 1 ? totalOf(values) : (values[0] as Formula)}` : null,
      e: days ? f`=${days}` : null,
      f: perDay,
      ...againstTarget(followed, isClosed(cycle), language),
      k: trail(followed, terms, measured),
      per: per ? f`=${per}` : null,
      age: age ? f`=${age}` : null,
    },
    styles: { d: style, e: 'count', g: style, h: 'percent', i: 'percent', j: 'centred', closed: style },
  };
}

export function measureRows(measured: Measured): Row[] {
  const words = cycleMessages(measured.language);
  return [
    header('header:measures', words.measureHeader, { j: 'centred' }),
    ...measured.rows.map((one) => measureRow(one, measured)),
  ];
}
