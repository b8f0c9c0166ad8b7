// Bringing one of the add-on's sheets to the front.
import { ProblemError } from '../model/problem';
import type { SheetKind } from '../plan/types';
import type { Book } from './book';

/** Gives the sheet's title. @throws ProblemError where there is no such sheet */
export function bringToFront(book: Book, kind: SheetKind, id?: string): string {
  const owned = book.find(kind, id);
  if (!owned) throw new ProblemError({ code: 'no-sources' });
  book.spreadsheet.setActiveSheet(owned.sheet);
  return owned.sheet.getName();
}
