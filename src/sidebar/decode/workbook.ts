// The decoder of workbooks (XLSX, XLS, ODS, SpreadsheetML), a script of its own because its library is heavy.
import { type CellObject, read, SSF, type WorkSheet } from '@e965/xlsx';
import { faultOf } from './archived-workbook';
import { finish } from './finish';
import { kindOf } from './kind';
import { Extent } from './rows';
import type { Decoded, Grid, Pieces } from './types';

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

/** Rows that are made text at once. */
const ROWS = 1000;

interface Measured {
  readonly grid: Grid;
  readonly isTooLarge: boolean;
}

function gridOf(name: string, sheet: WorkSheet | undefined, date1904: boolean): Measured {
  const data = (sheet?.['!data'] ?? []) as (CellObject[] | undefined)[];
  const textsOf = (row: CellObject[] | undefined): string[] =>
    Array.from(row ?? [], (cell) => textOfCell(cell, date1904));
  async function* pieces(): Pieces {
    for (let at = 0; at < data.length; at += ROWS) yield Array.from(data.slice(at, at + ROWS), textsOf);
  }
  const extent = new Extent();
  for (const row of data) extent.add(textsOf(row));
  return { grid: { name, height: extent.height, pieces }, isTooLarge: extent.isTooLarge };
}

const failed = (detail: string): Decoded => ({ sheets: [], problems: [{ code: 'unreadable-file', detail }] });

/**
 * Decodes a workbook: one entry per sheet that holds something. Numbers are in plain notation (`1234.5`), real date
 * cells as ISO text, everything else as its own text. Never throws: a file that cannot be read is a problem.
 */
export async function decodeWorkbook(bytes: Uint8Array): Promise<Decoded> {
  if (kindOf(bytes).kind !== 'workbook') return failed('binary');
  const fault = bytes[0] === ZIP ? faultOf(bytes) : null;
  if (fault) return failed(fault);
  try {
    const book = read(bytes, { type: 'array', dense: true, cellNF: true, cellHTML: false, cellFormula: false });
    const date1904 = book.Workbook?.WBProps?.date1904 === true;
    const sheets = book.SheetNames.map((name) => gridOf(name, book.Sheets[name], date1904));
    if (sheets.some(({ isTooLarge }) => isTooLarge)) return failed('cells');
    return await finish(sheets.map(({ grid }) => grid));
  } catch (error) {
    return failed(/password|encrypt/i.test(String(error)) ? 'locked' : 'workbook');
  }
}
