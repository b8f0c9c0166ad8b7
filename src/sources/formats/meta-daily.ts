// Meta Business Suite's daily files (Reach.csv, Views.csv…): a title line, a header of two columns, one row per day.
import { headingOf, isNamed } from '../read/headers';
import { textOf } from '../read/number-text';
import { ofPageLikes } from '../read/page-likes';
import { tableFormat } from '../read/table-format';
import type { Answers, Evidence, Format, RawTable, Reading } from '../types';
import { DAILY_METRICS, type DailyTitle, dailyTitle } from './meta-daily-titles';

const DATE = ['Date', 'Data', 'Fecha', 'Datum'];

interface Found {
  readonly title: string;
  readonly says: DailyTitle;
  /** The headings of the days and of the figure. */
  readonly headings: readonly string[];
}

/** The title line and the header under it. Where both name a figure and differ, the title is the true one. */
function find(table: RawTable): Found | null {
  let above: string[] = [];
  for (const row of table.rows.slice(0, 10)) {
    const headings = row.map(textOf).filter(Boolean);
    if (headings.length === 0) continue;
    const [title = ''] = above;
    const says = above.length === 1 ? dailyTitle(title) : null;
    const [date, second] = headings.map(headingOf);
    const isHeader = headings.length === 2 && isNamed(date ?? '', DATE);
    if (says && isHeader && (second === 'primary' || dailyTitle(second ?? ''))) return { title, says, headings };
    above = headings;
  }
  return null;
}

function recognise(table: RawTable): Evidence | null {
  const found = find(table);
  return found ? { score: 1, because: [found.title, ...found.headings] } : null;
}

function read(table: RawTable, answers: Answers): Reading {
  const found = find(table);
  if (!found) throw new Error('read is called for tables that were recognised');
  const network = found.says.network ?? answers.network ?? 'meta';
  const figure = found.headings.slice(1);
  const format = tableFormat({
    id: 'meta-daily',
    network,
    basis: 'day',
    needs: [DATE, figure],
    date: { names: DATE, daily: true },
    metrics: [{ metric: found.says.metric, names: figure }],
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
