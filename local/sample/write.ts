// Rows to bytes, in the encodings and quotings of the real exports.
import Papa from 'papaparse';

export type Row = readonly (string | number | null)[];

/** When a field stands in quotes beyond where it must: never, always, or wherever it holds a space (Meta). */
export type Quoting = 'needed' | 'all' | 'spaces';

export interface Writing {
  readonly newline: '\n' | '\r\n';
  readonly quoting: Quoting;
  /** Whether the last line ends with a line end. */
  readonly closed: boolean;
}

const BOM = '\uFEFF';

export function toCsv(rows: readonly Row[], { newline, quoting, closed }: Writing): string {
  const quotes = quoting === 'spaces' ? (value: unknown) => /\s/.test(String(value ?? '')) : quoting === 'all';
  return Papa.unparse(rows as unknown[][], { newline, quotes }) + (closed ? newline : '');
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
export const utf8WithBom = (text: string): Uint8Array => utf8(BOM + text);

/** UTF-16, little endian, byte order mark first. */
export function utf16(text: string): Uint8Array {
  const units = BOM + text;
  const view = new DataView(new ArrayBuffer(units.length * 2));
  for (let i = 0; i < units.length; i++) view.setUint16(i * 2, units.charCodeAt(i), true);
  return new Uint8Array(view.buffer);
}
