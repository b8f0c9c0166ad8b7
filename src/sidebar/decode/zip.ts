// An archive (ZIP) → the exports in it. Sizes are bounded by what it says of itself before anything is unpacked.
import { unzipSync } from 'fflate';
import type { Problem } from '../../model/problem';
import { crcOf } from './crc';

/** Bytes of all that is unpacked of one archive or workbook: several times the largest exports. */
export const MOST_BYTES = 200_000_000;
/** Files taken of one archive. */
export const MOST_FILES = 100;

export interface Listed {
  readonly name: string;
  /** Bytes once unpacked, as the archive says. */
  readonly size: number;
  /** A password locks it. */
  readonly locked: boolean;
  /** Its checksum; null where the list cannot be read to the end. */
  readonly crc: number | null;
  /** Where it lies; null where the list cannot be read to the end. */
  readonly place: { readonly at: number; readonly packedSize: number; readonly method: number } | null;
}

export interface Unpacked {
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  readonly problems: readonly Problem[];
}

const END_OF_LIST = 0x06054b50;
/** The size of a member that the list tells in another place, as archives of more than 4 GB have it. */
const ELSEWHERE = 0xffffffff;
const UNKNOWN = { locked: false, crc: null, place: null };

/** What the list says of each member beside its name and size. Source: PKWARE, APPNOTE.TXT, 4.3.12 and 4.3.16. */
function marksOf(bytes: Uint8Array, count: number): Omit<Listed, 'name' | 'size'>[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end > 0 && view.getUint32(end, true) !== END_OF_LIST) end--;
  let at = view.getUint32(end + 16, true);
  return Array.from({ length: count }, () => {
    // An archive of more than 4 GB has its list elsewhere.
    if (at + 46 > bytes.length) return UNKNOWN;
    const place = {
      at: view.getUint32(at + 42, true),
      packedSize: view.getUint32(at + 20, true),
      method: view.getUint16(at + 10, true),
    };
    const mark = {
      locked: (view.getUint16(at + 8, true) & 1) === 1,
      crc: view.getUint32(at + 16, true),
      place: place.packedSize === ELSEWHERE ? null : place,
    };
    for (const length of [28, 30, 32].map((from) => view.getUint16(at + from, true))) at += length;
    at += 46;
    return mark;
  });
}

/** What the archive lists at its end; null where that cannot be read. Nothing is unpacked. */
export function listOf(bytes: Uint8Array): Listed[] | null {
  const out: Pick<Listed, 'name' | 'size'>[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        out.push({ name, size: originalSize });
        return false;
      },
    });
    const marks = marksOf(bytes, out.length);
    return out.map((one, i) => ({ ...UNKNOWN, ...one, ...marks[i] }));
  } catch {
    return null;
  }
}

/** Whether a member has the checksum that the list gives, where it gives one. */
const isAsListed = (crc: number | null, content: Uint8Array): boolean => crc === null || crc === crcOf(content);

export const sizeOf = (list: readonly Listed[]): number => list.reduce((n, { size }) => n + size, 0);

const baseOf = (name: string): string => name.slice(name.lastIndexOf('/') + 1);

/** Folders, and what systems add by themselves. */
const isNothing = ({ name }: Listed): boolean => /\/$|(?:^|\/)(?:\.|__MACOSX\/|thumbs\.db$|desktop\.ini$)/i.test(name);

const isTable = ({ name }: Listed): boolean => /\.(?:csv|tsv|txt|xls|xlsx|xlsm|xlsb|ods)$/i.test(name);

const MOST_NAMED = 8;

const named = (list: readonly Listed[]): string =>
  list
    .slice(0, MOST_NAMED)
    .map(({ name }) => baseOf(name))
    .join(', ') + (list.length > MOST_NAMED ? '…' : '');

/**
 * The tables of an archive, by the name of each; what is left out is named in a problem: other files, and archives in
 * the archive. One that is too large, locked or damaged gives a problem alone. Never throws.
 */
export function unpack(bytes: Uint8Array, most = MOST_BYTES): Unpacked {
  const failed = (problem: Problem): Unpacked => ({ files: [], problems: [problem] });
  const list = listOf(bytes)?.filter((one) => !isNothing(one));
  if (!list) return failed({ code: 'unreadable-file', detail: 'archive' });
  if (list.length === 0) return failed({ code: 'empty-file' });
  const tables = list.filter(isTable);
  if (sizeOf(tables) > most || tables.length > MOST_FILES)
    return failed({ code: 'unreadable-file', detail: 'too-large' });
  if (tables.some(({ locked }) => locked)) return failed({ code: 'unreadable-file', detail: 'locked' });
  const others = list.filter((one) => !isTable(one));
  const crcs = new Map(tables.map(({ name, crc }) => [name, crc]));
  try {
    const found = Object.entries(unzipSync(bytes, { filter: ({ name }) => crcs.has(name) }));
    // What is cut or changed would be read as if it were whole.
    if (!found.every(([name, content]) => isAsListed(crcs.get(name) ?? null, content)))
      return failed({ code: 'unreadable-file', detail: 'damaged' });
    return {
      files: found.map(([name, content]) => ({ name: baseOf(name), bytes: content })),
      problems: others.length > 0 ? [{ code: 'zip-left-out', names: named(others) }] : [],
    };
  } catch {
    return failed({ code: 'unreadable-file', detail: 'damaged' });
  }
}
