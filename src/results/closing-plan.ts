// Closing a month in the Data sheet: every row of the month keeps what it shows, and the formula that made it beside.
import { closingMessages } from '../i18n/closing';
import { groupDigits, sheetMessages } from '../i18n/sheets';
import { type Cell, isErrorCell } from '../model/cell';
import { type Day, firstDay, type Month, serialOf } from '../model/day';
import type { Language } from '../model/text';
import { f } from '../plan/formula';
import type { SheetSnapshot, ShownSheet } from '../plan/snapshot';
import type { Formula, Row, SheetPlan } from '../plan/types';
import { closingEvents } from './closing';
import { gapCells } from './closing-cells';
import { noted } from './closing-data';
import { closingRowKey, targetRowKey } from './closing-results';
import { DATA_COLUMNS } from './data-plan';
import { dayText, monthLabel } from './words';

type Settings = Readonly<Record<string, unknown>>;

export interface ClosingBook {
  readonly data: SheetSnapshot;
  readonly shown: ShownSheet;
  readonly results: ShownSheet;
  readonly settings: Settings;
  readonly today: Day;
  readonly language: Language;
}

/** What a cell shows; an error is no value. */
const shownValue = (cell: Cell): Cell => (cell !== null && isErrorCell(cell) ? null : cell);

/** The formula that made the value: in its own cell, or beside it where a closing was interrupted; else the value. */
function liveOf(key: string, value: Cell, shown: ShownSheet): Cell | Formula {
  const text = shown.formula(key, 'value') || shown.formula(key, 'live');
  return text === '' ? value : f`${text}`;
}

function frozenRow(key: string, month: Month, { data, shown, settings, today, language }: ClosingBook): Row {
  const words = closingMessages[language];
  const value = shownValue(shown.value(key, 'value'));
  const before = data.cell(key, 'closing-value');
  const on = dayText(today, language);
  const say = (cell: Cell): string =>
    typeof cell === 'number' ? groupDigits(cell, language) : typeof cell === 'string' ? cell : words.blank;
  const isAgain = closingEvents(settings, month).length > 0 && value !== before;
  const line = `${words.again}${on}${words.colon}${say(before)} → ${say(value)}`;
  return {
    key,
    cells: {
      value,
      closed: words.closed + on,
      'closing-value': value,
      live: liveOf(key, value, shown),
      ...gapCells('live', language),
      ...(isAgain ? { revisions: noted(data.cell(key, 'revisions'), line) } : {}),
    },
  };
}

/** The record of the closing: its day, and the target that each row of the results was held to. */
function recordRows(month: Month, { results, today, language }: ClosingBook): Row[] {
  const words = closingMessages[language];
  const about = { month: monthLabel(month, language), first: serialOf(firstDay(month)) };
  const closed = words.closed + dayText(today, language);
  const targets = results.rows.flatMap((row): Row[] => {
    const target = shownValue(results.value(row, 'target'));
    if (row.indexOf('kpi|') !== 0 || target === null) return [];
    const [network, kpi] = [results.value(row, 'network'), results.value(row, 'kpi')];
    const cells = {
      ...about,
      network,
      metric: `${words.target}${kpi}`,
      value: target,
      closed,
      'closing-value': target,
    };
    return [{ key: targetRowKey(month, row), cells }];
  });
  return [{ key: closingRowKey(month), cells: { ...about, metric: words.columns.closed, closed } }, ...targets];
}

/** Its value is not that of the closing before, or was not when this closing was interrupted. */
function hasChanged({ key, cells }: Row, { data, today, language }: ClosingBook): boolean {
  if (cells.revisions !== undefined) return true;
  const revisions = data.cell(key, 'revisions');
  const last = typeof revisions === 'string' ? revisions.split('\n').pop() : '';
  const line = closingMessages[language].again + dayText(today, language);
  return data.cell(key, 'closed') !== null && last?.indexOf(line) === 0;
}

export interface ClosingPlan {
  readonly plan: SheetPlan;
  /** Rows whose value is not that of the closing before. */
  readonly changed: number;
}

/** Nothing is read from the files: what people see is what is kept. A closing that was interrupted is completed. */
export function closingPlan(month: Month, book: ClosingBook): ClosingPlan {
  const { data, language } = book;
  const rows = data.rows.filter((key) => key.indexOf(`${month}|`) === 0).map((key) => frozenRow(key, month, book));
  return {
    plan: {
      kind: 'data',
      id: 'data',
      title: sheetMessages[language].titles.data,
      blocks: [{ key: 'figures', columns: DATA_COLUMNS, rows: [...rows, ...recordRows(month, book)], grow: 'at-end' }],
      partial: true,
      shared: true,
    },
    changed: rows.filter((row) => hasChanged(row, book)).length,
  };
}
