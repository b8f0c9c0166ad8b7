// Bringing one of the add-on's sheets to the front.
import { ProblemError } from '../../model/problem';
import type { Handler } from '../step';

export const show: Handler<'show'> = ({ sheet: kind, id }, book) => {
  const owned = book.find(kind, id);
  if (!owned) throw new ProblemError({ code: 'no-sources' });
  book.spreadsheet.setActiveSheet(owned.sheet);
  return { sheet: owned.sheet.getName() };
};
