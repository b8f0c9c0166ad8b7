// Google Analytics 4, tables by date, by hour or by day of the period (0000, 0001…): one row per day or hour.
import { addDays } from '../../model/day';
import { columnsNamed, findHeader } from '../read/headers';
import { textOf } from '../read/number-text';
import type { TableSpec } from '../read/spec';
import { tableFormat } from '../read/table-format';
import type { Answers, Evidence, Format, RawTable, Reading } from '../types';
import { COMPARED, DATE, DIMENSIONS, FIGURES, UNREAD, USERS } from './ga4-columns';
import { preambleOf } from './ga4-preamble';

const INDEX = ['Nth day', 'Día N'];
const HOUR = ['Date + hour (YYYYMMDDHH)'];

const spec: TableSpec = {
  id: 'ga4-days',
  network: 'ga4',
  basis: 'day',
  needs: [DATE],
  refuses: COMPARED,
  known: [...UNREAD, ...DIMENSIONS],
  date: { names: DATE },
  item: [HOUR],
  metrics: [...FIGURES, { metric: 'users', names: USERS }],
  covers: 'its-days',
};
const table = tableFormat(spec);

const isRead = (raw: RawTable): boolean => {
  const header = findHeader(raw.rows, [DATE]);
  return header !== null && spec.metrics.some((m) => columnsNamed(header, m.names).length > 0);
};

/** The comment lines above are what makes a table of dates one of Analytics. */
function recognise(raw: RawTable): Evidence | null {
  const header = findHeader(raw.rows, [DATE]);
  const evidence = table.recognise(raw);
  if (!header || !evidence || preambleOf(raw, header.at).lines === 0 || !isRead(raw)) return null;
  return { ...evidence, because: [...evidence.because, '#'] };
}

/** The table with its day numbers replaced by the days they stand for: the first day of the period plus the number. */
function withDays(raw: RawTable): RawTable {
  const header = findHeader(raw.rows, [INDEX]);
  const start = header ? preambleOf(raw, header.at).coverage?.from : undefined;
  const column = header ? columnsNamed(header, INDEX)[0] : undefined;
  if (!header || column === undefined) return raw;
  const rows = raw.rows.map((row, i) => {
    const text = textOf(row[column]);
    if (i <= header.at || !/^\d{1,4}$/.test(text)) return row;
    return row.map((cell, c) => (c === column ? (start ? addDays(start, Number(text)) : null) : cell));
  });
  return { ...raw, rows };
}

function read(raw: RawTable, answers: Answers): Reading {
  const header = findHeader(raw.rows, [DATE]);
  const { property, coverage } = preambleOf(raw, header?.at ?? 0);
  const reading = table.read(withDays(raw), {
    ...answers,
    ...(property && !answers.account ? { account: property } : {}),
  });
  const covers =
    coverage && (reading.from === null || (reading.from >= coverage.from && (reading.to ?? '') <= coverage.to));
  return covers ? { ...reading, coverage } : reading;
}

export const ga4Days: Format = { id: 'ga4-days', reads: table.reads, recognise, read };
