// Bringing a file in: its tab is opened, written block by block and closed; a person's own tab is taken as it is.
import { adoptTab, closeRaw, openRaw, writeRaw } from '../../sheets/raw-tab';
import type { Handler } from '../step';

export const importOpen: Handler<'import-open'> = (input, book) => openRaw(book, input);

export const importRows: Handler<'import-rows'> = ({ id, at, rows }, book) => {
  writeRaw(book, id, at, rows);
  return { written: rows.length };
};

export const importClose: Handler<'import-close'> = ({ id }, book) => {
  closeRaw(book, id);
  return { id };
};

export const useTab: Handler<'use-tab'> = ({ title }, book) => adoptTab(book, title);
