// The days that lines above a table's header name: `1 September 2026 - 3 September 2026`, or a start and an end line.
import type { Day } from '../../model/day';
import { plainText } from '../../model/plain-text';
import type { RawTable } from '../types';
import { dateText } from './date-text';
import type { Coverage } from './file-name';
import { textOf } from './number-text';

const START = /\b(?:start|debut|du|from|inicio|beginn)\b/;
const END = /\b(?:end|fin|au|to|fim|ende)\b/;

function dayIn(text: string): Day | null {
  const date = dateText(text.trim());
  return date.kind === 'day' ? date.day : null;
}

/** Null where no line says it, or not in dates of one meaning. */
export function rangeAbove(table: RawTable, headerAt: number): Coverage | null {
  let from: Day | null = null;
  let to: Day | null = null;
  for (const row of table.rows.slice(0, headerAt)) {
    const text = row.map(textOf).filter(Boolean).join(', ');
    const [first = '', last] = text
      .split(/\s+(?:[-–—]|to|au|à)\s+/)
      .map((part) => part.replace(/^.*?:\s*(?=\D*\d)/, ''));
    const pair = last === undefined ? [null, null] : [dayIn(first), dayIn(last)];
    if (pair[0] && pair[1]) [from, to] = pair as [Day, Day];
    const [label = '', ...rest] = text.split(':');
    const day = rest.length > 0 ? dayIn(rest.join(':').replace(/^"?,?/, '')) : null;
    if (day && START.test(plainText(label))) from = day;
    else if (day && END.test(plainText(label))) to = day;
  }
  return from && to && from <= to ? { from, to } : null;
}
