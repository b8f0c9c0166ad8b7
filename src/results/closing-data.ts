// The Data sheet's plan under closed months: frozen values stay, later readings become revisions, nothing is dropped.
import { METRICS, type MetricId } from '../catalogue/metrics';
import { closingMessages } from '../i18n/closing';
import { groupDigits, sheetMessages } from '../i18n/sheets';
import type { Cell } from '../model/cell';
import { type Month, parseMonth } from '../model/day';
import type { Basis, Scope } from '../model/figure';
import type { Language } from '../model/text';
import type { SheetSnapshot } from '../plan/snapshot';
import { type Formula, isFormula, type Row } from '../plan/types';
import { closedMonths, recordedMonths } from './closing';
import { gapCells, onLive } from './closing-cells';
import { figureKey, type Place } from './figure-key';
import type { MonthTrail } from './period-figures';

/** What says where a figure came from, and when it was read. */
const PROVENANCE = ['days', 'missing-days', 'rows', 'age', 'same-days', 'page-likes', 'source', 'read'] as const;

/** Rows of the record of a closing (« closing|2025-03 », « target|2025-03|… ») beside those of figures. */
const monthOfKey = (key: string): Month | null =>
  parseMonth(key.replace(/^(closing|target)\|/, '').split('|')[0] ?? '');

type Cells = Record<string, Cell | Formula>;

/** A line of what happened to a figure, once. */
export const noted = (known: Cell, line: string): string => {
  const text = typeof known === 'string' ? known : '';
  if (text === line || text.endsWith(`\n${line}`)) return text;
  return text ? `${text}\n${line}` : line;
};

export interface ClosedData {
  /** Every month of the plan: those whose files have gone too. */
  readonly months: readonly Month[];
  rows(rows: readonly Row[]): Row[];
  /** Rows of closed months that the plan no longer has. */
  kept(planned: readonly Row[]): Row[];
  /** What quarters and years are told: how closed months stood when they were closed. */
  trails(trails: readonly MonthTrail[]): MonthTrail[];
}

export function closedData(
  settings: Readonly<Record<string, unknown>>,
  before: SheetSnapshot | undefined,
  language: Language,
): ClosedData {
  const [closed, recorded] = [closedMonths(settings), new Set(recordedMonths(settings))];
  const words = closingMessages[language];
  const isIn = (months: ReadonlySet<Month>, key: string): boolean => {
    const month = monthOfKey(key);
    return month !== null && months.has(month);
  };
  const was = (key: string, column: string): Cell => before?.cell(key, column) ?? null;
  /** It was there when the month was closed. */
  const isFrozen = (key: string): boolean => was(key, 'closed') !== null;

  /** What a file says now of a closed figure, where it is not what it said last. */
  function revisions({ key, cells }: Row): Cell {
    const known = was(key, 'revisions');
    const [from, at] =
      typeof cells.value === 'number'
        ? (['closing-value', 'live'] as const)
        : typeof cells.imported === 'number'
          ? (['imported', 'imported'] as const)
          : (['native', 'native'] as const);
    const [now, last] = [from === 'closing-value' ? cells.value : cells[at], was(key, at)];
    if (typeof now !== 'number' || now === last) return known;
    const show = (cell: Cell): string => (typeof cell === 'number' ? groupDigits(cell, language) : words.blank);
    const read = typeof cells.read === 'string' ? cells.read : '';
    return noted(known, words.revised + sheetMessages[language].data.revised(show(was(key, from)), show(now), read));
  }

  function frozen(row: Row): Row {
    const { key, cells } = row;
    const value = isFrozen(key) ? was(key, 'closing-value') : null;
    const others: Cells = {};
    for (const [column, cell] of Object.entries(cells)) others[column] = isFormula(cell) ? onLive(cell) : cell;
    // What formulas say there, today's value is made from.
    if (isFrozen(key))
      for (const column of PROVENANCE) if (!isFormula(cells[column])) others[column] = was(key, column);
    return {
      ...row,
      cells: {
        ...others,
        value,
        closed: isFrozen(key) ? was(key, 'closed') : words.late,
        'closing-value': value,
        live: cells.value ?? null,
        ...gapCells('live', language),
        revisions: revisions(row),
      },
    };
  }

  /** Open again: what it was at closing stays beside it, with the difference. */
  const reopened = (row: Row): Row => ({
    ...row,
    cells: { ...row.cells, 'closing-value': was(row.key, 'closing-value'), ...gapCells('value', language) },
  });

  const keptRow = (key: string): Row => {
    const cells = Object.fromEntries((before?.columns ?? []).map((column) => [column, was(key, column)]));
    const gap = parseMonth(key.slice(0, 7)) ? gapCells('live', language) : {};
    return { key, cells: { ...cells, value: was(key, 'closing-value'), ...gap } };
  };

  /** A row that is only in the sheet, as the trail of its month. */
  function trailOf(key: string): MonthTrail[] {
    const [month = '', network, account, scope, metric = '', basis] = key.split('|');
    const day = parseMonth(month);
    if (!day || !isFrozen(key) || !(metric in METRICS)) return [];
    const name = was(key, 'account');
    const series = {
      network: network as Place,
      account: account === '' ? null : typeof name === 'string' ? name : (account ?? null),
      scope: scope as Scope,
      basis: basis as Basis,
    };
    return [{ month: day, series, metric: metric as MetricId, ...covered(key) }];
  }

  function covered(key: string): Pick<MonthTrail, 'days' | 'missingDays' | 'pageLikes'> {
    const number = (cell: Cell): number | null => (typeof cell === 'number' ? cell : null);
    const pageLikes = number(was(key, 'page-likes'));
    return {
      days: number(was(key, 'days')),
      missingDays: number(was(key, 'missing-days')),
      ...(pageLikes === null ? {} : { pageLikes }),
    };
  }

  const closedKeys = (before?.rows ?? []).filter((key) => isIn(closed, key));
  return {
    months: [...closed],
    rows: (rows) =>
      recorded.size === 0
        ? [...rows]
        : rows.map((row) => (isIn(closed, row.key) ? frozen(row) : isIn(recorded, row.key) ? reopened(row) : row)),
    kept(planned) {
      const there = new Set(planned.map(({ key }) => key));
      return closedKeys.filter((key) => !there.has(key)).map(keptRow);
    },
    trails(trails) {
      const open = trails.filter(({ month }) => !closed.has(month));
      const live = trails.filter(({ month }) => closed.has(month));
      const keys = new Map(live.map((trail) => [figureKey(trail.month, trail.series, trail.metric), trail]));
      const then = closedKeys.flatMap((key) => {
        const known = keys.get(key);
        return known && isFrozen(key) ? [{ ...known, ...covered(key) }] : trailOf(key);
      });
      return [...open, ...then];
    },
  };
}
