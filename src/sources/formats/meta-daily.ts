// Meta Business Suite's daily files (Reach.csv, Views.csv…): a title line, a header of two columns, one row per day.
import { columnsNamed, type Header, headerAt } from '../read/headers';
import { textOf } from '../read/number-text';
import { ofPageLikes } from '../read/page-likes';
import { tableFormat } from '../read/table-format';
import type { Answers, Evidence, Format, RawTable, Reading } from '../types';
import { DAILY_METRICS, type DailyTitle, dailyTitle } from './meta-daily-titles';

const DATE = ['Date', 'Data', 'Fecha', 'Datum'];

interface Found {
  readonly title: string;
  readonly says: DailyTitle;
  readonly header: Header;
}

const filled = (row: readonly unknown[] | undefined): unknown[] =>
  (row ?? []).filter((cell) => textOf(cell as never) !== '');

/** The title line and the header right under it. Where both name a figure and differ, the title is the true one. */
function find(table: RawTable): Found | null {
  for (let at = 1; at < Math.min(table.rows.length, 10); at++) {
    const header = headerAt(table.rows, at);
    if (columnsNamed(header, DATE)[0] !== 0 || filled(table.rows[at]).length !== 2) continue;
    const above = filled(table.rows[at - 1]);
    const title = textOf(above[0] as never);
    const says = above.length === 1 ? dailyTitle(title) : null;
    const second = header.names[1] ?? '';
    if (says && (second === 'primary' || dailyTitle(second))) return { title, says, header };
  }
  return null;
}

function recognise(table: RawTable): Evidence | null {
  const found = find(table);
  return found ? { score: 1, because: [found.title, ...found.header.titles.slice(0, 2)] } : null;
}

function read(table: RawTable, answers: Answers): Reading {
  const found = find(table);
  if (!found) throw new Error('read is called for tables that were recognised');
  const network = found.says.network ?? answers.network ?? 'meta';
  const format = tableFormat({
    id: 'meta-daily',
    network,
    basis: 'day',
    needs: [DATE, [found.header.titles[1] ?? '']],
    date: { names: DATE, daily: true },
    metrics: [{ metric: found.says.metric, names: [found.header.titles[1] ?? ''] }],
    covers: 'its-days',
  });
  const given = format.read(table, answers);
  const reading = found.says.pageLikes ? ofPageLikes(given) : given;
  if (network !== 'meta' || answers.network) return reading;
  return {
    ...reading,
    warnings: [...reading.warnings, { problem: { code: 'unknown-network' }, metric: null }],
    questions: [...reading.questions, 'network'],
  };
}

export const metaDaily: Format = { id: 'meta-daily', reads: DAILY_METRICS, recognise, read };
