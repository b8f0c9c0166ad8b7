// What the results show of a month, line by line: from it the summary is written.
import type { Cell } from '../model/cell';
import type { Month } from '../model/day';
import type { ShownSheet } from '../plan/snapshot';
import type { StyleName } from '../plan/styles';
import type { Row, SheetPlan } from '../plan/types';
import { CLOSING_ROW, commentKey } from './closing-results';

export interface SummaryLine {
  /** As the sheet names the row, a formula's label included: « ROI hors temps passé ». */
  readonly label: string;
  readonly place: string;
  readonly value: number;
  /** What the cell shows it in. */
  readonly style: StyleName;
  /** Of the posts of the month, whose change is given per post. */
  readonly ofPosts: boolean;
  /** Null where the sheet gives none. */
  readonly change: number | null;
  readonly difference: number | null;
  readonly differenceStyle: StyleName;
  readonly perUnit: number | null;
  /** Why the two months cannot be compared; blank where they can. */
  readonly why: string;
  readonly target: number | null;
  readonly status: string;
}

export interface MonthSummary {
  /** The heading of the month that it is compared with. */
  readonly against: string;
  readonly money: readonly SummaryLine[];
  readonly main: readonly SummaryLine[];
  readonly comment: string;
  /** What is missing, what is to be known of the month, when it was closed. */
  readonly notes: readonly string[];
}

const textIn = (cell: Cell): string => (typeof cell === 'string' ? cell.trim() : '');
const numberIn = (cell: Cell): number | null => (typeof cell === 'number' ? cell : null);

function lineOf({ key, styles }: Row, sheet: ShownSheet): SummaryLine[] {
  const text = (column: string): string => textIn(sheet.value(key, column));
  const number = (column: string): number | null => numberIn(sheet.value(key, column));
  const value = number('value');
  if (value === null) return [];
  return [
    {
      label: text('kpi'),
      place: text('network'),
      value,
      style: styles?.value ?? 'decimal',
      ofPosts: /\|post$/.test(key),
      change: number('change'),
      difference: number('difference'),
      differenceStyle: styles?.difference ?? 'decimal',
      perUnit: number('per-unit'),
      why: text('why'),
      target: number('target'),
      status: text('status'),
    },
  ];
}

/**
 * The money figures and the main rows that have a figure.
 *
 * @param plan the plan of the results, which says which rows are open
 * @param sheet the results as they show that month
 */
export function monthSummary({ blocks }: SheetPlan, sheet: ShownSheet, month: Month): MonthSummary {
  const linesOf = (money: boolean): SummaryLine[] =>
    blocks
      .filter(({ key }) => (key === 'money') === money)
      .flatMap(({ rows }) => rows.filter(({ folded, key }) => !folded && key.indexOf('kpi|') === 0))
      .flatMap((row) => lineOf(row, sheet));
  const notes = [
    sheet.value('notes', 'kpi'),
    ...textIn(sheet.value('marks', month)).split('\n'),
    sheet.value(CLOSING_ROW, month),
  ];
  return {
    against: textIn(sheet.value('header', 'previous')),
    money: linesOf(true),
    main: linesOf(false),
    comment: textIn(sheet.value(CLOSING_ROW, commentKey(month))),
    notes: notes.map(textIn).filter((text) => text !== ''),
  };
}
