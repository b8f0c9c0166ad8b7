// A table read as a person has mapped it: by the same reading as the formats, with the columns that they named.

import type { Cell } from '../model/cell';
import { addDays, addMonths, type Day, firstDay, lastDay, monthOf } from '../model/day';
import type { Mapping } from './mapping';
import { headingOf } from './read/headers';
import { monthNamed } from './read/month-names';
import { textOf } from './read/number-text';
import type { TableSpec } from './read/spec';
import { tableFormat } from './read/table-format';
import type { Format, FormatId, Observation, RawTable, Reading } from './types';

/** Formats that a person has made begin with this. */
export const MAPPED = 'mapped-';

export const isMapped = (format: FormatId | null): format is FormatId =>
  format !== null && format.indexOf(MAPPED) === 0;

function specOf({ key, network, rowsOf, date, until, metrics }: Mapping): TableSpec {
  const isPost = rowsOf === 'post';
  return {
    id: MAPPED + key,
    network,
    basis: isPost ? 'post' : rowsOf === 'period' ? 'period' : 'day',
    needs: [...(date === null ? [] : [[date]]), ...metrics.map(({ heading }) => [heading])],
    ...(date === null ? {} : { date: { names: [date], ...(until === null ? {} : { until: [until] }) } }),
    metrics: metrics.map(({ heading, metric }) => ({
      names: [heading],
      metric: isPost && metric === 'reach' ? ('post_reach' as const) : metric,
    })),
    ...(isPost ? { rowsCount: 'posts' as const } : {}),
    mayRepeat: true,
    covers: isPost || date === null ? 'asked' : 'its-days',
  };
}

/** « mars 2025 », "2025-03", "03/2025", "2025|06", "202503" as the first day of that month; any other cell as it is. */
export function monthCell(cell: Cell): Cell {
  const text = typeof cell === 'number' ? String(cell) : typeof cell === 'string' ? headingOf(cell) : '';
  const found =
    /^(\d{4})[-/.|]?(\d{2})$/.exec(text)?.slice(1) ??
    /^(\d{1,2})[-/.](\d{4})$/.exec(text)?.slice(1).reverse() ??
    monthInWords(text);
  const month = found ? Number(found[1]) : 0;
  return found && month >= 1 && month <= 12 ? `${found[0]}-${String(month).padStart(2, '0')}-01` : cell;
}

function monthInWords(text: string): string[] | undefined {
  const words = /^([^\d\s.,-]+)[\s.,-]+(\d{4}|\d{2})$/.exec(text);
  const month = words?.[1] ? monthNamed(words[1]) : null;
  const year = words?.[2] ?? '';
  return month === null ? undefined : [year.length === 2 ? `20${year}` : year, String(month)];
}

/** The table with its months as days, so that they are read like all dates. */
function withMonths(table: RawTable, date: string): RawTable {
  const name = headingOf(date);
  const columns = new Set<number>();
  for (const row of table.rows.slice(0, 40))
    row.forEach((cell, c) => {
      if (headingOf(cell) === name) columns.add(c);
    });
  const rows = table.rows.map((row) => row.map((cell, c) => (columns.has(c) && textOf(cell) ? monthCell(cell) : cell)));
  return { ...table, rows };
}

const wholeMonth = (o: Observation): Observation => ({
  ...o,
  from: firstDay(monthOf(o.from)),
  to: lastDay(monthOf(o.to)),
});

/** A row of a month is about all its days. */
function byMonth(reading: Reading): Reading {
  const first = (day: Day | null): Day | null => day && firstDay(monthOf(day));
  const last = (day: Day | null): Day | null => day && addDays(firstDay(addMonths(monthOf(day), 1)), -1);
  const { from, to, coverage } = reading;
  return {
    ...reading,
    from: first(from),
    to: last(to),
    coverage: coverage && { from: firstDay(monthOf(coverage.from)), to: lastDay(monthOf(coverage.to)) },
    observations: reading.observations.map(wholeMonth),
  };
}

/** The format that a mapping makes. What it cannot place is asked, as for any other. */
export function mappedFormat(mapping: Mapping): Format {
  const format = tableFormat(specOf(mapping));
  const { account, date, rowsOf } = mapping;
  return {
    id: format.id,
    reads: format.reads,
    recognise: (table) => format.recognise(table),
    read: (table, answers) => {
      const known = account === null ? answers : { account, ...answers };
      if (rowsOf !== 'month' || date === null) return format.read(table, known);
      return byMonth(format.read(withMonths(table, date), known));
    },
  };
}
