// Writes a formula into the cell in which the person is, with figures, texts or ranges for its arguments.
import type { FormulaSpec, Scalar } from '../../formulas/define';
import { numberFormats } from '../../formulas/number-format';
import { readNumber } from '../../formulas/read-cell';
import { runFormula } from '../../formulas/run-formula';
import { type Argument, writeFormula } from '../../formulas/written';
import { ProblemError } from '../../model/problem';
import type { Book } from '../../sheets/book';
import { spreadsheetDay } from '../../sheets/locale';
import { putFormula } from '../../sheets/put-formula';
import {
  type Area,
  addressFrom,
  areaNamed,
  currentCell,
  overlaps,
  shownAddress,
  valuesOf,
} from '../../sheets/selection';
import type { InputOf } from '../contract';
import { formulaNamed } from '../formulas';
import type { Handler } from '../step';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Given = InputOf<'insert'>['args'][number];

/** An argument as it is written in the cell, and as the spreadsheet would pass it. */
interface Read {
  readonly written: Argument;
  readonly passed: unknown;
  readonly cells?: { readonly sheet: Sheet; readonly area: Area };
}

/** What somebody typed for a figure is read as a cell of text would be: "40 %", "1 234,56". */
function readTyped(spec: FormulaSpec, argument: string, text: string): number | string {
  if (spec.params[argument]?.kind !== 'number') return text;
  const read = readNumber(text, { name: spec.name, argument });
  if (typeof read === 'object') throw new ProblemError(read);
  return read ?? text;
}

function readRange(home: Sheet, sheet: Sheet, area: Area): Read {
  return {
    written: { address: addressFrom(home, sheet, area) },
    passed: valuesOf(sheet, area),
    cells: { sheet, area },
  };
}

/** A typed address means cells of the sheet in which the formula will stand. */
function readArgument(book: Book, home: Sheet, spec: FormulaSpec, given: Given, at: number): Read {
  if (given === null) return { written: null, passed: undefined };
  if (typeof given === 'object' && 'range' in given) {
    const { sheet: id, ...area } = given.range;
    const sheet = book.spreadsheet.getSheets().find((one) => one.getSheetId() === id);
    if (!sheet) throw new ProblemError({ code: 'unknown-tab', tab: String(id) });
    return readRange(home, sheet, area);
  }
  const named = typeof given === 'string' ? areaNamed(home, given) : null;
  if (named) return readRange(home, home, named);
  const literal = typeof given === 'string' ? readTyped(spec, Object.keys(spec.params)[at] ?? '', given) : given;
  return { written: { literal }, passed: literal };
}

/** The add-on's own sheets are written by it alone; a tab of the person's that it reads stays theirs. */
function ensureTheirs(book: Book, sheet: Sheet): void {
  const owned = book.owned.find((one) => one.sheet.getSheetId() === sheet.getSheetId());
  if (owned && owned.identity.raw?.origin !== 'typed')
    throw new ProblemError({ code: 'generated-sheet', sheet: sheet.getName() });
}

const tableOf = (result: Scalar | Scalar[][]): Scalar[][] => (Array.isArray(result) ? result : [[result]]);

export const insert: Handler<'insert'> = ({ formula: name, args: given, replace }, book) => {
  const spec = formulaNamed(name);
  if (!spec) throw new ProblemError({ code: 'unknown-method', method: name });
  const { sheet, area: cell } = currentCell(book.spreadsheet);
  ensureTheirs(book, sheet);
  const args = given.map((one, i) => readArgument(book, sheet, spec, one, i));
  const last = args.reduce((found, { written }, i) => (written === null ? found : i), -1);
  const passed = args.slice(0, last + 1).map((one) => one.passed);
  const result = tableOf(runFormula(spec, passed, () => book.spreadsheet.getSpreadsheetLocale(), spreadsheetDay));
  const area = { ...cell, height: result.length, width: result[0]?.length ?? 1 };
  const read = args.findIndex(
    ({ cells }) => cells && cells.sheet.getSheetId() === sheet.getSheetId() && overlaps(cells.area, area),
  );
  if (read >= 0) {
    throw new ProblemError({
      code: 'cell-in-range',
      cell: shownAddress(sheet, area),
      argument: Object.keys(spec.params)[read] ?? '',
    });
  }
  const text = writeFormula(
    name,
    args.map((one) => one.written),
  );
  putFormula(sheet, { text, area, formats: numberFormats(spec, passed, result), replace });
  return { cell: shownAddress(sheet, cell), area: shownAddress(sheet, area) };
};
