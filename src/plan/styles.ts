// Design tokens for sheets: the one place that says how generated sheets look.

/** How the cells of a column look. Number formats keep "." and "," in every locale: Sheets shows the local marks. */
export type StyleName =
  | 'key'
  | 'label'
  | 'text'
  | 'comment'
  | 'month'
  | 'serial'
  | 'count'
  | 'tally'
  | 'minutes'
  | 'hours'
  | 'seconds'
  | 'score'
  | 'decimal'
  | 'percent'
  | 'change'
  | 'difference'
  | 'points'
  | 'money'
  | 'money-difference'
  | 'rate'
  | 'computed'
  | 'computed-heading'
  | 'sentence'
  | 'centred'
  | 'day'
  | 'day-fr';

export interface CellLook {
  readonly format: string;
  readonly align: 'left' | 'center' | 'right';
  readonly wrap: boolean;
}

const look = (format: string, align: CellLook['align'], wrap = false): CellLook => ({ format, align, wrap });

/** Text columns carry "@": what is written in them is never read as a number, a date or a formula. */
export const STYLES: Readonly<Record<StyleName, CellLook>> = {
  key: look('@', 'left'),
  label: look('@', 'left', true),
  text: look('@', 'left'),
  comment: look('@', 'left', true),
  month: look('@', 'right'),
  /** A day as its serial number, in a hidden column that formulas read. */
  serial: look('0', 'right'),
  count: look('#,##0', 'right'),
  /** A count that is shown where there is any. */
  tally: look('#,##0;-#,##0;', 'right'),
  minutes: look('#,##0.0" min"', 'right'),
  hours: look('#,##0.0" h"', 'right'),
  seconds: look('#,##0.0" s"', 'right'),
  /** Points from −100 to 100. */
  score: look('+0.0;-0.0;0.0', 'right'),
  decimal: look('#,##0.00', 'right'),
  percent: look('0.0%', 'right'),
  change: look('+0.0%;-0.0%;0.0%', 'right'),
  difference: look('+#,##0;-#,##0;0', 'right'),
  points: look('+0.0" pt";-0.0" pt";0.0" pt"', 'right'),
  money: look('#,##0.00', 'right'),
  'money-difference': look('+#,##0.00;-#,##0.00;0.00', 'right'),
  /** An exchange rate. */
  rate: look('0.00####', 'right'),
  /** Text made by a formula: a formula in an "@" cell would stay a text. */
  computed: look('General', 'left'),
  'computed-heading': look('General', 'right'),
  sentence: look('General', 'left', true),
  centred: look('General', 'center', true),
  day: look('yyyy-mm-dd', 'right'),
  'day-fr': look('dd/mm/yyyy', 'right'),
};

export type RowStyleName = 'title' | 'note' | 'header' | 'section' | 'body' | 'total' | 'key';

export interface RowLook {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly size: number;
  readonly color: string;
  readonly background: string;
  /** A rule above the row, for totals. */
  readonly rule: boolean;
}

const INK = '#202124';
const QUIET = '#5f6368';
const PAPER = '#ffffff';

const row = (over: Partial<RowLook> = {}): RowLook => ({
  bold: false,
  italic: false,
  size: 10,
  color: INK,
  background: PAPER,
  rule: false,
  ...over,
});

export const ROW_STYLES: Readonly<Record<RowStyleName, RowLook>> = {
  title: row({ bold: true, size: 14 }),
  note: row({ color: QUIET, italic: true }),
  header: row({ bold: true, background: '#e8f0ee' }),
  section: row({ bold: true, color: '#0b5345', background: '#f4f7f6' }),
  body: row(),
  total: row({ bold: true, rule: true }),
  key: row({ color: QUIET, size: 8 }),
};

/** Colours of a status, at 4.5 to 1 at least; the words say the same. */
export const STATUS_LOOKS = {
  reached: { color: '#0b5345', background: '#e3f1ec' },
  near: { color: '#7a4a00', background: '#fdf1d8' },
  missed: { color: '#9b1c1c', background: '#fbe6e4' },
} as const;

/** A cell that the person fills. */
export const PERSON_BACKGROUND = '#fffdf3';
/** What vanished from the sources: kept, struck through, grey. */
export const GONE_COLOR = '#6b7075';
export const TAB_COLORS = { raw: '#9aa0a6', ours: '#0b5345' } as const;
export const RULE_COLOR = '#0b5345';
