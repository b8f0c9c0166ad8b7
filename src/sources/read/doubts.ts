// What a reading must say and ask: what could not be placed, and what was left unread.
import type { Question, RawTable, Warning } from '../types';
import { unknownHeadings } from './evidence';
import type { Coverage } from './file-name';
import { type Header, isNamed } from './headers';
import type { Rows } from './rows';
import type { TableSpec } from './spec';

/** Warnings and questions about the table as a whole: its year, order of dates, period and columns. */
export function doubts(
  spec: TableSpec,
  table: RawTable,
  header: Header,
  rows: Rows,
  coverage: Coverage | null,
  own: Coverage | null,
): { warnings: Warning[]; questions: Question[] } {
  const warnings: Warning[] = [];
  const questions: Question[] = [];
  const column = spec.date
    ? (header.titles.find((_, c) => isNamed(header.names[c] ?? '', spec.date?.names ?? [])) ?? '')
    : '';
  const warn = (problem: Warning['problem']): void => void warnings.push({ problem, metric: null });
  const unread = unknownHeadings(spec, header);
  if (unread.length > 0)
    warn({ code: 'unread-columns', columns: unread.slice(0, 20).join(', ') + (unread.length > 20 ? '…' : '') });
  if (rows.dates?.open === 'year') {
    warn({ code: 'no-year' });
    questions.push('year');
  }
  if (rows.dates?.open === 'order') {
    warn({ code: 'ambiguous-date', tab: table.tab, column, given: rows.dates.given ?? '' });
    questions.push('day-first');
  }
  if (rows.badDate)
    warn({ code: 'bad-date', tab: table.tab, row: rows.badDate.row, column, given: rows.badDate.given });
  if (rows.undated > 0) warn({ code: 'missing-cells', column, count: rows.undated });
  if (!coverage && rows.data.length > 0 && !rows.dates?.open) {
    warn({ code: 'unknown-coverage', from: own?.from ?? '', to: own?.to ?? '' });
    // A table that covers its own days and has none that can be read: no answer would change that.
    if (spec.covers !== 'its-days') questions.push('period');
  }
  return { warnings, questions };
}
