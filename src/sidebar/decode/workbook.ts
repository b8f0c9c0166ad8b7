// The decoder of workbooks (XLSX, XLS, ODS, SpreadsheetML), a script of its own because its library is heavy.
import { type CellObject, read, SSF, type WorkSheet } from '@e965/xlsx';
import { finish } from './finish';
import { kindOf } from './kind';
import type { Decoded, Grid } from './types';
import { isSound } from './zip';

/** The first byte of an archive, as XLSX and ODS are. */
const ZIP = 0x50;

const pad = (n: number): string => String(n).padStart(2, '0');

/** A number in plain notation: no exponent, no grouping. */
function plainNumber(value: number): string {
  const text = String(value);
  return text.includes('e-') ? value.toFixed(20).replace(/\.?0+$/, '') : text;
}

/** `yyyy-mm-dd`, with ` hh:mm` where the cell has a time; `h:mm:ss` for a duration or a time of day. */
function dateText(value: number, format: string, date1904: boolean): string {
  const d = SSF.parse_date_code(value, { date1904 });
  if (!d) return plainNumber(value);
  if (!/[yd]/i.test(format.replace(/\[[^\]]*\]|"[^"]*"/g, ''))) {
    return `${d.H + 24 * Math.floor(value)}:${pad(d.M)}:${pad(d.S)}`;
  }
  const day = `${d.y}-${pad(d.m)}-${pad(d.d)}`;
  return value % 1 === 0 ? day : `${day} ${pad(d.H)}:${pad(d.M)}`;
}

function textOfCell(cell: CellObject | undefined, date1904: boolean): string {
  if (!cell || cell.v === undefined || cell.v === null || cell.t === 'z') return '';
  if (cell.t === 'e') return cell.w ?? '#VALUE!';
  if (typeof cell.v === 'boolean') return cell.v ? 'TRUE' : 'FALSE';
  if (typeof cell.v !== 'number') return String(cell.v);
  const format = typeof cell.z === 'string' ? cell.z : '';
  return SSF.is_date(format) ? dateText(cell.v, format, date1904) : plainNumber(cell.v);
}

function gridOf(name: string, sheet: WorkSheet | undefined, date1904: boolean): Grid {
  const data = (sheet?.['!data'] ?? []) as (CellObject[] | undefined)[];
  const rows = Array.from(data, (row) => Array.from(row ?? [], (cell) => textOfCell(cell, date1904)));
  return { name, rows };
}

/**
 * Decodes a workbook: one entry per sheet that holds something. Numbers are in plain notation (`1234.5`), real date
 * cells as ISO text, everything else as its own text. Never throws: a file that cannot be read is a problem.
 */
export function decodeWorkbook(bytes: Uint8Array, _fileName: string): Decoded {
  if (kindOf(bytes).kind !== 'workbook')
    return { sheets: [], problems: [{ code: 'unreadable-file', detail: 'binary' }] };
  // A member that is larger than its list says would be unpacked whole.
  if (bytes[0] === ZIP && !isSound(bytes))
    return { sheets: [], problems: [{ code: 'unreadable-file', detail: 'damaged' }] };
  try {
    const book = read(bytes, { type: 'array', dense: true, cellNF: true, cellHTML: false, cellFormula: false });
    const date1904 = book.Workbook?.WBProps?.date1904 === true;
    return finish(book.SheetNames.map((name) => gridOf(name, book.Sheets[name], date1904)));
  } catch (error) {
    const detail = /password|encrypt/i.test(String(error)) ? 'locked' : 'workbook';
    return { sheets: [], problems: [{ code: 'unreadable-file', detail }] };
  }
}
