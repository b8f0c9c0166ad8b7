// What raw tabs hold, read back: the content that is there whole, while another is on its way too.
import type { Cell } from '../model/cell';
import type { RawSource } from '../plan/snapshot';
import type { Book } from './book';
import { toCell, unescapeText } from './border';
import { blocks, type Rect } from './grid';
import type { OwnedSheet, RawIdentity } from './metadata';

interface Held {
  readonly raw: RawIdentity;
  readonly rect: Rect;
}

function heldBy({ sheet, identity }: OwnedSheet): Held | null {
  const { raw, made } = identity;
  if (!raw || !made) return null;
  const { next, origin } = raw;
  const [height, all] = [sheet.getLastRow(), sheet.getLastColumn()];
  // A column that a person has added beside a file's copy is none of the file's.
  const width = origin === 'text' ? Math.min(all, (next?.whole ? next : raw).columns) : all;
  const below = next && sheet.getMaxRows() >= next.at;
  if (next?.whole)
    return { raw: next, rect: { row: below ? next.at : 1, column: 1, height: next.rows ?? height, width } };
  return { raw, rect: { row: 1, column: 1, height: below ? (raw.rows ?? height) : height, width } };
}

function sourceOf(book: Book, owned: OwnedSheet): RawSource | null {
  const held = heldBy(owned);
  if (!held) return null;
  const { fileName, origin, read, cut, unclosed } = held.raw;
  const rows = cellsIn(book, owned, held.rect, origin === 'text');
  return { id: owned.identity.id, title: owned.sheet.getName(), fileName, origin, read, cut, unclosed, rows };
}

/** The rows of every complete raw tab, oldest first, each read when it is come to. */
export const readRaw = (book: Book): Iterable<RawSource> => ({
  *[Symbol.iterator]() {
    for (const owned of book.rawSheets()) {
      const source = sourceOf(book, owned);
      if (source) yield source;
    }
  },
});

/** One source, or null where it is not in the workbook. */
export function readRawOf(book: Book, id: string): RawSource | null {
  const owned = book.rawSheets().find(({ identity }) => identity.id === id);
  return owned ? sourceOf(book, owned) : null;
}

function cellsIn(book: Book, { sheet }: OwnedSheet, rect: Rect, isText: boolean): Cell[][] {
  const cellOf = (value: unknown): Cell =>
    toCell(isText && typeof value === 'string' ? unescapeText(value) : value, book.clock);
  if (rect.height === 0 || rect.width === 0) return [];
  return blocks(rect).flatMap((block) =>
    sheet
      .getRange(block.row, block.column, block.height, block.width)
      .getValues()
      .map((line) => line.map(cellOf)),
  );
}
