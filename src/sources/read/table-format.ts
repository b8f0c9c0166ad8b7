// A declared table → a format: how it is recognised and read.
import type { Answers, Format, RawTable, Reading } from '../types';
import { doubts } from './doubts';
import { evidenceOf } from './evidence';
import { type FigureColumn, figuresOf } from './figures';
import type { Coverage } from './file-name';
import { cellNamed, columnsNamed, findHeader, type Header } from './headers';
import { accountsOf, itemsOf, onlyOne, replacedRows } from './identity';
import { type Dated, observationsOf } from './observations';
import { toldCoverage } from './row-dates';
import { type Rows, rowsOf, viewOf } from './rows';
import type { TableSpec } from './spec';
import { totalsOf } from './totals';
import { zoneOf } from './zone';

/** The days of each row: its own, or the table's; null where they are not known. */
function daysOf(spec: TableSpec, rows: Rows, whole: Coverage | null): (Dated | null)[] {
  return rows.data.map(({ date, until }) => {
    if (date === null) return whole;
    if (date.kind !== 'day') return null;
    if (!spec.date?.until) return { from: date.day, to: date.day };
    return until !== undefined && until >= date.day ? { from: date.day, to: until } : null;
  });
}

function span(days: readonly (Dated | null)[]): Coverage | null {
  const known = days.filter((d): d is Dated => d !== null);
  const from = known.map((d) => d.from).sort()[0];
  const to = known
    .map((d) => d.to)
    .sort()
    .pop();
  return from && to ? { from, to } : null;
}

/** What the file covers: its own days where it has a row per day, else what its name or an answer tells and its rows allow. */
function coverageOf(
  spec: TableSpec,
  own: Coverage | null,
  told: Coverage | null,
  whole: Coverage | null,
): Coverage | null {
  if (!spec.date) return whole;
  if (spec.covers === 'its-days') return own;
  return told && (!own || (own.from >= told.from && own.to <= told.to)) ? told : null;
}

function counted(spec: TableSpec, header: Header, rows: Rows): FigureColumn[] {
  if (!spec.rowsCount) return [];
  const { counts } = spec;
  return [
    {
      metric: spec.rowsCount,
      scope: spec.scope ?? 'total',
      currency: null,
      values: rows.data.map(({ cells }) => (!counts || counts(viewOf(header, cells)) ? 1 : null)),
      unread: [],
    },
  ];
}

const zoneIn = (table: RawTable, header: Header, rows: Rows, dates: readonly number[]): string | null =>
  zoneOf(
    table.rows.slice(0, header.at),
    header.titles[dates[0] ?? -1] ?? '',
    rows.data.map(({ cells }) => cellNamed(cells, dates)),
  );

function readTable(spec: TableSpec, table: RawTable, answers: Answers): Reading {
  const header = findHeader(table.rows, spec.needs) ?? { at: -1, titles: [], names: [] };
  const all = rowsOf(spec, table, header, answers);
  const replaced = replacedRows(header, all.data, spec);
  const rows = replaced.size > 0 ? { ...all, data: all.data.filter((row) => !replaced.has(row)) } : all;
  const told = toldCoverage(spec, table, answers);
  const whole = spec.date ? null : (spec.days?.(table, header) ?? told);
  const days = daysOf(spec, rows, whole);
  const own = span(days);
  const coverage = coverageOf(spec, own, told, whole);
  const figures = figuresOf(spec, table, header, rows.data);
  const columns = [...counted(spec, header, rows), ...figures.columns];
  const accounts = accountsOf(header, rows.data, spec.account, answers.account);
  const currencies = spec.currency ? columnsNamed(header, spec.currency) : [];
  const { items, warnings } = itemsOf(header, rows.data, spec, days);
  const zone = spec.date ? zoneIn(table, header, rows, columnsNamed(header, spec.date.names)) : null;
  const open = doubts(spec, table, header, rows, coverage, own);
  if (replaced.size > 0) {
    const problem = { code: spec.basis === 'post' ? 'repeated-posts' : 'repeated-days', count: replaced.size } as const;
    open.warnings.push({ problem, metric: null });
  }
  return {
    network: spec.network,
    account: onlyOne(accounts) ?? (rows.data.length === 0 ? (answers.account ?? null) : null),
    use: spec.use ?? (spec.basis === 'period' ? 'period' : 'series'),
    basis: spec.basis,
    rows: rows.data.length,
    skipped: [...rows.skipped, ...[...replaced].map(({ row }) => ({ row, reason: 'copied-row' as const }))].sort(
      (a, b) => a.row - b.row,
    ),
    from: own?.from ?? null,
    to: own?.to ?? null,
    coverage,
    ...(zone === null ? {} : { zone }),
    totals: totalsOf(columns, days, spec.scope ?? 'total'),
    observations: observationsOf({ spec, table, rows, columns, days, accounts, items, currencies }),
    warnings: [...open.warnings, ...warnings, ...figures.warnings],
    questions: open.questions,
  };
}

/** Makes a format of a declared table. It finds its columns by name in any order and keeps what is missing missing. */
export const tableFormat = (spec: TableSpec): Format & { readonly spec: TableSpec } => ({
  spec,
  id: spec.id,
  reads: [...new Set([...(spec.rowsCount ? [spec.rowsCount] : []), ...spec.metrics.map((m) => m.metric)])],
  recognise: (table) => evidenceOf(spec, table),
  read: (table, answers) => readTable(spec, table, answers),
});
