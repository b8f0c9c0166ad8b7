// The cells that the person has selected, for an argument of a formula.
import { selected } from '../../sheets/selection';
import type { Handler } from '../step';

export const selection: Handler<'selection'> = (_, book) => {
  const { sheet, range, address } = selected(book.spreadsheet);
  return { range: { sheet: sheet.getSheetId(), ...range }, address };
};
