// Which rows under a header are data, and why the others are left out.
import type { Cell } from '../../model/cell';
import type { Day } from '../../model/day';
import { plainText } from '../../model/plain-text';
import type { Answers, RawTable, SkipReason } from '../types';
import type { DateColumn, ReadDate } from './dates';
import { cellNamed, columnsNamed, type Header, type Names } from './headers';
import { monthNamed } from './month-names';
import { notesBelow } from './notes-below';
import { isMissingText, numberText, textOf } from './number-text';
import { type RowDates, readDateColumn } from './row-dates';
import type { RowView, TableSpec } from './spec';
import { sumRow } from './sum-row';
import { isBlankRow } from './tables';

export interface DataRow {
  /** Sheet row, 1-based. */
  readonly row: number;
  readonly cells: readonly Cell[];
  readonly date: ReadDate | null;
  /** Last day that the row covers, where a column tells it. */
  readonly until?: Day | undefined;
}

export interface Rows {
  readonly data: readonly DataRow[];
  readonly skipped: readonly { readonly row: number; readonly reason: SkipReason }[];
  /** The reading of the date column; null where the table has none. */
  readonly dates: DateColumn | null;
  /** First row whose date could not be read, and what stood there. */
  readonly badDate: { readonly row: number; readonly given: string } | null;
  /** Rows left out because nothing stood where their date should. */
  readonly undated: number;
}

const TOTALS = new Set(
  `total|totals|grand total|subtotal|sub-total|sub total|totaux|total general|sous-total|sous total|total du mois|sum|somme
  gesamt|gesamtsumme|gesamtergebnis|zwischensumme|summe|insgesamt|suma|totale|totales|total geral
  totaal|moyenne|average|mean|durchschnitt|mediane|median|maximum|minimum|max|min`
    .split(/[|\n]/)
    .map((name) => name.trim()),
);

/** Whether a cell is the label of a row of totals, means or extremes; the name of a month or a year may follow. */
export function isTotalLabel(text: string): boolean {
  if (text.length > 40 || /^[\d\s.,:/-]*$/.test(text)) return false;
  const name = plainText(text).replace(/\s*(?::|\([^)]*\d[^)]*\))$/, '');
  if (/^total\s?:|^total of \d+ results?$/.test(name)) return true;
  const undated = name.replace(/ (?:19|20)\d\d$/, '');
  const [, before = '', word = ''] = /^(.+) (\S+?)\.?$/.exec(undated) ?? [];
  return TOTALS.has(undated) || (monthNamed(word) !== null && TOTALS.has(before));
}

export function viewOf(header: Header, cells: readonly Cell[]): RowView {
  return {
    text: (names: Names) => {
      const text = textOf(cellNamed(cells, columnsNamed(header, names)));
      return isMissingText(text) ? '' : text;
    },
    any: (test) => cells.some((cell) => textOf(cell) !== '' && test(textOf(cell))),
    get filled() {
      return cells.filter((cell) => textOf(cell) !== '').length;
    },
  };
}

function reasonOf(spec: TableSpec, header: Header, cells: readonly Cell[], index: number): SkipReason | null {
  if (isBlankRow(cells)) return 'blank-row';
  const view = viewOf(header, cells);
  const asked = spec.skip?.(view, index) ?? null;
  if (asked) return asked;
  if (isTotalLabel(textOf(firstText(cells)))) return 'total-row';
  // Not in every cell: what is personal below a heading was hidden before, the heading itself with it.
  const alike = header.titles.flatMap((title, c) => (title === '' ? [] : [textOf(cells[c]) === title]));
  const repeats = alike.filter(Boolean).length;
  return repeats > 1 && repeats >= alike.length * 0.8 ? 'repeated-header' : null;
}

/** The first cell that is filled and no number. */
const firstText = (cells: readonly Cell[]): Cell | undefined =>
  cells.find((cell) => typeof cell === 'string' && textOf(cell) !== '' && numberText(cell).kind === 'bad');

interface Sorted {
  readonly kept: { row: number; cells: readonly Cell[] }[];
  readonly skipped: { row: number; reason: SkipReason }[];
}

/** Sorts the rows under the header into data and what is left out. What tells copies is let go at the end. */
function sorted(spec: TableSpec, table: RawTable, header: Header): Sorted {
  const { kept, skipped }: Sorted = { kept: [], skipped: [] };
  const seen = new Set<string>();
  const isCopy = (cells: readonly Cell[]): boolean => {
    const known = seen.size;
    return !spec.mayRepeat && seen.add(cells.map(textOf).join('\t')).size === known;
  };
  table.rows.forEach((cells, i) => {
    const row = table.top + i;
    if (i === header.at) return;
    const reason =
      i < header.at
        ? isBlankRow(cells)
          ? 'blank-row'
          : 'description-row'
        : reasonOf(spec, header, cells, i - header.at);
    if (reason) skipped.push({ row, reason });
    else if (isCopy(cells)) skipped.push({ row, reason: 'copied-row' });
    else kept.push({ row, cells });
  });
  return { kept, skipped };
}

/** The rows under the header that are data, with their dates, and those that are left out. */
export function rowsOf(spec: TableSpec, table: RawTable, header: Header, answers: Answers): Rows {
  const { kept, skipped } = sorted(spec, table, header);
  if (!spec.date) {
    const notes = notesBelow(kept, table.rows, table.top);
    for (const { row } of notes) skipped.push({ row, reason: 'note-below' });
    const data = kept.slice(0, kept.length - notes.length).map(({ row, cells }) => ({ row, cells, date: null }));
    const total = sumRow(spec, header, data);
    if (total) skipped.push({ row: total.row, reason: 'total-row' });
    return { data: data.filter((row) => row !== total), skipped, dates: null, badDate: null, undated: 0 };
  }
  return datedRows(spec, kept, skipped, readDateColumn(spec, table, header, kept, answers));
}

function datedRows(
  spec: TableSpec,
  kept: readonly { row: number; cells: readonly Cell[] }[],
  skipped: { row: number; reason: SkipReason }[],
  dates: RowDates,
): Rows {
  const data: DataRow[] = [];
  let badDate: Rows['badDate'] = null;
  let undated = 0;
  const lastGood = dates.cells.reduce((last, d, i) => (d.kind === 'day' || d.kind === 'undecided' ? i : last), -1);
  kept.forEach((k, i) => {
    const date = dates.cells[i] ?? { kind: 'missing' };
    if (date.kind === 'day' || date.kind === 'undecided') {
      const end = dates.ends[i];
      data.push({ row: k.row, cells: k.cells, date, until: end?.kind === 'day' ? end.day : undefined });
      return;
    }
    const isNote =
      lastGood >= 0 &&
      i > lastGood &&
      k.cells.filter((cell) => textOf(cell) !== '').length <= Math.max(2, spec.needs.length - 1);
    if (date.kind === 'bad' && !isNote) badDate = badDate ?? { row: k.row, given: date.given };
    if (date.kind === 'missing' && !isNote) undated++;
    skipped.push({ row: k.row, reason: isNote ? 'note-below' : 'no-date' });
  });
  skipped.sort((a, b) => a.row - b.row);
  return { data, skipped, dates, badDate, undated };
}
