// The comment lines above a Google Analytics 4 table: what property it is of and which days it covers.
import type { Cell } from '../../model/cell';
import { type Day, dayOf } from '../../model/day';
import { plainText } from '../../model/plain-text';
import type { Coverage } from '../read/file-name';
import { textOf } from '../read/number-text';
import type { RawTable } from '../types';

export interface Preamble {
  readonly coverage: Coverage | null;
  /** The property's name; null where no line tells it. */
  readonly property: string | null;
  readonly lines: number;
}

const day = (digits: string | undefined): Day | null => {
  const m = /^(\d{4})(\d{2})(\d{2})$/.exec(digits ?? '');
  return m ? dayOf(Number(m[1]), Number(m[2]), Number(m[3])) : null;
};

const START = ['start date', 'fecha de inicio', 'date de debut', 'data de inicio', 'startdatum'];
const END = ['end date', 'fecha de finalizacion', 'date de fin', 'data de termino', 'enddatum'];
const PROPERTY = ['property', 'propiedad', 'propriete', 'propriedade'];

/** The first filled cell of a line: a column may stand empty before the table. */
const lineOf = (row: readonly Cell[]): string => row.map(textOf).find(Boolean) ?? '';

function propertyIn(comment: string): string | null {
  const m = /^#\s*([^:]+):\s*(.+)$/.exec(comment);
  return m && PROPERTY.includes(plainText(m[1] ?? '')) ? (m[2] ?? '').trim() || null : null;
}

/** Reads the `#` lines from the first row to the header. A range alone (`# 20230515-20230521`) is an exploration's. */
export function preambleOf(table: RawTable, headerAt: number): Preamble {
  const comments = table.rows
    .slice(0, headerAt)
    .map(lineOf)
    .filter((text) => text.charAt(0) === '#');
  let from: Day | null = null;
  let to: Day | null = null;
  let property: string | null = null;
  for (const comment of comments) {
    const text = comment.replace(/^#\s*/, '').trim();
    const [label = '', value = ''] = [text.slice(0, text.indexOf(':')), text.slice(text.indexOf(':') + 1).trim()].map(
      (t) => t.trim(),
    );
    const name = plainText(label);
    const range = /^(\d{8})-(\d{8})$/.exec(text);
    if (range) [from, to] = [day(range[1]), day(range[2])];
    if (START.includes(name)) from = day(value);
    if (END.includes(name)) to = day(value);
    property = property ?? propertyIn(comment);
  }
  for (const row of table.head ?? []) property = property ?? propertyIn(lineOf(row));
  return { coverage: from && to && from <= to ? { from, to } : null, property, lines: comments.length };
}
