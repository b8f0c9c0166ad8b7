// Bringing a file in: its tab is opened, written block by block and closed; a person's own tab is taken as it is.
import type { RawSource } from '../../plan/snapshot';
import { AGREES, agreement, type SourceView, sameViews } from '../../results/same-source';
import type { Book } from '../../sheets/book';
import { readRawOf } from '../../sheets/raw-read';
import { adoptTab, closeRaw, openRaw, writeRaw } from '../../sheets/raw-tab';
import { splitTables } from '../../sources/read/tables';
import type { InputOf } from '../contract';
import type { Handler } from '../step';
import { answersOf, type Reader, type ReadTable, tablesOf, viewed } from './tables';

/** What the file would read as in the place of a source: with its answers, but for those that hold of one period alone. */
function readAs(id: string, file: RawSource, book: Reader): ReadTable[] {
  return tablesOf(file, book, (key) => {
    const { year: _, from: __, to: ___, ...lasting } = answersOf(book.settings, id, key);
    return lasting;
  });
}

/** Where the file itself names no account, only the figures tell one account from another. */
function agrees(book: Book, snapshot: Reader, fresh: readonly ReadTable[], id: string): boolean {
  const { settings } = snapshot;
  const unsure = fresh.filter(({ table, reading }) => {
    const { account, network } = answersOf(settings, id, table.key);
    return reading.account === null || account !== undefined || network !== undefined;
  });
  if (unsure.length === 0) return true;
  const source = readRawOf(book, id);
  const known = source ? tablesOf(source, snapshot, (key) => answersOf(settings, id, key)) : [];
  return unsure.every(({ table, reading }) => {
    const old = known.find((one) => one.table.key === table.key);
    return old !== undefined && (agreement(old.reading, reading) ?? 0) >= AGREES;
  });
}

/** The source whose period this file brings anew; null where there is none, or none for sure. */
function replacedBy(book: Book, { table, fileName, unclosed }: InputOf<'import-open'>): string | null {
  if (!table) return null;
  const settings = book.settings();
  const today = book.today();
  const snapshot = { today, language: book.language(), settings };
  const file = {
    id: '',
    title: '',
    fileName,
    origin: 'text' as const,
    read: today,
    cut: 0,
    unclosed,
    rows: table,
  };
  const keys = splitTables({ tab: '', origin: 'text', top: 1, rows: table }).map(({ key }) => key);
  const sources = Object.entries((settings.sources ?? {}) as Record<string, readonly SourceView[]>);
  const found = sources.find(([id, known]) => {
    if (known.length !== keys.length || known.some((view) => keys.indexOf(view.table) < 0)) return false;
    const fresh = readAs(id, file, snapshot);
    const views = viewed(fresh);
    return views !== null && sameViews(known, views) && agrees(book, snapshot, fresh, id);
  });
  return found?.[0] ?? null;
}

/** A table that came whole is written at once: a person waits for one call in the place of three. */
export const importOpen: Handler<'import-open'> = (input, book) => {
  const opened = openRaw(book, input, replacedBy(book, input));
  if (opened.known || !input.table) return opened;
  writeRaw(book, opened.id, 1, input.table);
  closeRaw(book, opened.id);
  return opened;
};

export const importRows: Handler<'import-rows'> = ({ id, at, rows }, book) => {
  writeRaw(book, id, at, rows);
  return { written: rows.length };
};

export const importClose: Handler<'import-close'> = ({ id }, book) => {
  closeRaw(book, id);
  return { id };
};

export const useTab: Handler<'use-tab'> = ({ title }, book) => adoptTab(book, title);
