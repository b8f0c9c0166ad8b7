// What a file is, told from its first bytes and, for an archive, from its list of contents: names lie.
import { bytesOf } from './bytes';
import { listOf, MOST_BYTES, sizeOf } from './zip';

/** `detail` of an unreadable file is a short code: what it is instead. */
export type FileKind =
  | { kind: 'text' }
  | { kind: 'workbook' }
  | { kind: 'zip' }
  | { kind: 'empty' }
  | { kind: 'unreadable'; detail: 'pdf' | 'image' | 'archive' | 'html' | 'binary' | 'too-large' };

const SIGNATURES: readonly (readonly [number[], 'pdf' | 'image' | 'archive'])[] = [
  [[0x25, 0x50, 0x44, 0x46], 'pdf'],
  [[0x89, 0x50, 0x4e, 0x47], 'image'],
  [[0xff, 0xd8, 0xff], 'image'],
  [[0x47, 0x49, 0x46, 0x38], 'image'],
  [[0x52, 0x49, 0x46, 0x46], 'image'],
  [[0x1f, 0x8b], 'archive'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'archive'],
  [[0x52, 0x61, 0x72, 0x21], 'archive'],
];

/** Bytes at the beginning that tell what a file is. */
const HEAD = 4096;
const ZIP = [0x50, 0x4b];

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, i) => bytes[i] === byte);

/** The first bytes as letters, NULs dropped, so that UTF-16 reads too. */
function letters(bytes: Uint8Array, from: number, to: number): string {
  let out = '';
  for (let i = from; i < Math.min(to, bytes.length); i++) {
    const byte = bytes[i] ?? 0;
    if (byte !== 0) out += String.fromCharCode(byte);
  }
  return out;
}

function archiveKind(bytes: Uint8Array): FileKind {
  const list = listOf(bytes);
  if (list) {
    const has = (name: RegExp): boolean => list.some((one) => name.test(one.name));
    if (!has(/^xl\/workbook\./i) && !(has(/^mimetype$/) && has(/^content\.xml$/))) return { kind: 'zip' };
    return sizeOf(list) > MOST_BYTES ? { kind: 'unreadable', detail: 'too-large' } : { kind: 'workbook' };
  }
  // A zip that is cut names its members in each member's header all the same.
  const ends = letters(bytes, 0, HEAD) + letters(bytes, Math.max(0, bytes.length - 8192), bytes.length);
  const isWorkbook = /xl\/|opendocument\.spreadsheet/.test(ends);
  return isWorkbook ? { kind: 'workbook' } : { kind: 'unreadable', detail: 'archive' };
}

function isUtf16(bytes: Uint8Array): boolean {
  return utf16Order(bytes) !== null;
}

/** Byte order of a UTF-16 text, with or without its mark; null for any other. */
export function utf16Order(bytes: Uint8Array): 'le' | 'be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'be';
  const length = Math.min(bytes.length, HEAD);
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i++) if (bytes[i] === 0) i % 2 === 0 ? even++ : odd++;
  if (odd > length / 8 && even * 20 < odd) return 'le';
  if (even > length / 8 && odd * 20 < even) return 'be';
  return null;
}

const CONTROL = (byte: number): boolean => byte < 9 || (byte > 13 && byte < 32 && byte !== 27);

function isBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, HEAD);
  let controls = 0;
  for (let i = 0; i < length; i++) if (CONTROL(bytes[i] ?? 0)) controls++;
  return controls > length / 100;
}

/** Tells a text table, a workbook (XLSX, XLS, ODS, SpreadsheetML), an archive and what is none. Reads a few kilobytes, and
 * an archive's list. */
export function kindOf(bytes: Uint8Array): FileKind {
  const known = SIGNATURES.find(([signature]) => startsWith(bytes, signature));
  if (known) return { kind: 'unreadable', detail: known[1] };
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return archiveKind(bytes);
  if (startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) return { kind: 'unreadable', detail: 'archive' };
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return { kind: 'workbook' };
  const head = letters(bytes, 0, HEAD);
  if (/^[^A-Za-z0-9"]*<\?(xml|mso)/i.test(head) && /office:spreadsheet/.test(head)) return { kind: 'workbook' };
  if (/^[^A-Za-z0-9"]*<(!doctype\s+html|html|head|body|table)\b/i.test(head)) {
    return { kind: 'unreadable', detail: 'html' };
  }
  if (!isUtf16(bytes) && isBinary(bytes)) return { kind: 'unreadable', detail: 'binary' };
  return head.replace(/[\sï»¿þÿ]/g, '') === '' && bytes.length < HEAD ? { kind: 'empty' } : { kind: 'text' };
}

/** The same of a file: an archive alone is read whole. */
export async function kindOfFile(file: Blob): Promise<FileKind> {
  const head = await bytesOf(file, 0, HEAD);
  return kindOf(startsWith(head, ZIP) ? await bytesOf(file) : head);
}
