// An archive (ZIP) → the exports in it. Sizes are bounded by what it says of itself before anything is unpacked.
import { unzipSync } from 'fflate';
import type { Problem } from '../../model/problem';

/** Bytes of all that is unpacked of one archive or workbook: several times the largest exports. */
export const MOST_BYTES = 200_000_000;
/** Files taken of one archive. */
export const MOST_FILES = 100;

export interface Listed {
  readonly name: string;
  /** Bytes once unpacked, as the archive says. */
  readonly size: number;
}

export interface Unpacked {
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  readonly problems: readonly Problem[];
}

/** What the archive lists at its end; null where that cannot be read. Nothing is unpacked. */
export function listOf(bytes: Uint8Array): Listed[] | null {
  const out: Listed[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        out.push({ name, size: originalSize });
        return false;
      },
    });
    return out;
  } catch {
    return null;
  }
}

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
 * the archive. One that is too large or damaged gives a problem alone. Never throws.
 */
export function unpack(bytes: Uint8Array, most = MOST_BYTES): Unpacked {
  const failed = (problem: Problem): Unpacked => ({ files: [], problems: [problem] });
  const list = listOf(bytes)?.filter((one) => !isNothing(one));
  if (!list) return failed({ code: 'unreadable-file', detail: 'archive' });
  if (list.length === 0) return failed({ code: 'empty-file' });
  const tables = list.filter(isTable);
  if (sizeOf(tables) > most || tables.length > MOST_FILES)
    return failed({ code: 'unreadable-file', detail: 'too-large' });
  const others = list.filter((one) => !isTable(one));
  const names = new Set(tables.map(({ name }) => name));
  try {
    const found = Object.entries(unzipSync(bytes, { filter: ({ name }) => names.has(name) }));
    return {
      files: found.map(([name, content]) => ({ name: baseOf(name), bytes: content })),
      problems: others.length > 0 ? [{ code: 'zip-left-out', names: named(others) }] : [],
    };
  } catch {
    return failed({ code: 'unreadable-file', detail: 'archive' });
  }
}
