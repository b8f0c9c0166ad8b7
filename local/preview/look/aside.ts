// Computes an expression beside the sheets, for what draws or formats cells; nothing is written.
import { evaluate, result } from '../../engine/evaluate/interpret';
import type { Scope, Session } from '../../engine/evaluate/scope';
import { writingOf } from '../../engine/formula/locale';
import { type Node, sharedReader } from '../../engine/formula/parse';
import { Lookup } from '../../engine/functions/lookup-index';
import { SheetGrid } from '../../engine/sheet-grid';
import { Area, CellError, Lambda, Matrix, type Scalar, toMatrix } from '../../engine/values';
import type { Sheet, SheetView, Workbook } from '../../model';

const NOT_CALLED = new CellError('#N/A', 'A LAMBDA must be called.');

/** A sheet whose results are taken for typed values: everything has been computed before. */
const settledView = (sheet: Sheet): SheetView =>
  ({
    name: sheet.name,
    maxRows: sheet.maxRows,
    maxColumns: sheet.maxColumns,
    lastRow: sheet.lastRow,
    lastColumn: sheet.lastColumn,
    value: (row: number, column: number) => sheet.value(row, column),
    formula: () => null,
    isSpilled: () => false,
  }) as unknown as SheetView;

export class Aside {
  readonly #grids: ReadonlyMap<string, SheetGrid>;
  readonly #session: Session;

  constructor(workbook: Workbook, now: number) {
    const grids = workbook.sheets.map((sheet, at) => new SheetGrid(settledView(sheet), at));
    const ids = new Map(workbook.sheets.map((sheet, at) => [sheet.id, grids[at]]));
    this.#grids = new Map(grids.map((grid) => [grid.view.name.toLowerCase(), grid]));
    const ranges = workbook.namedRanges.flatMap(({ name, sheetId, rect }) => {
      const grid = ids.get(sheetId);
      return grid ? [[name.toLowerCase(), new Area(grid, rect.top, rect.left, rect.bottom, rect.right)] as const] : [];
    });
    const writing = writingOf(workbook.locale);
    this.#session = {
      directory: { sheets: this.#grids, ranges: new Map(ranges) },
      writing,
      timeZone: workbook.timeZone,
      now,
      custom: undefined,
      lookup: new Lookup(writing),
      parse: sharedReader(writing.decimal),
      onReach: () => {},
      onPick: () => {},
    };
  }

  parse(formula: string): Node | null {
    return this.#session.parse(formula);
  }

  /** All the values of an expression that stands in that cell's formula; a table of one where it has a single one. */
  rows(node: Node, sheetName: string, row: number, column: number): readonly (readonly Scalar[])[] {
    return this.#attempt(sheetName, row, column, (scope) => {
      const operand = evaluate(node, scope);
      return operand instanceof Lambda ? [[NOT_CALLED]] : toMatrix(operand).rows;
    });
  }

  /** The single value of a formula that stands in that cell; the first one of a table. */
  value(node: Node, sheetName: string, row: number, column: number): Scalar {
    const rows = this.#attempt(sheetName, row, column, (scope) => {
      const value = result(node, scope);
      return value instanceof Matrix ? value.rows : [[value]];
    });
    return rows[0]?.[0] ?? null;
  }

  #attempt(
    sheetName: string,
    row: number,
    column: number,
    compute: (scope: Scope) => readonly (readonly Scalar[])[],
  ): readonly (readonly Scalar[])[] {
    const sheet = this.#grids.get(sheetName.toLowerCase());
    if (!sheet) return [[new CellError('#REF!')]];
    try {
      return compute({ session: this.#session, sheet, row, column, array: false, names: new Map(), evaluate });
    } catch {
      return [[new CellError('#ERROR!')]];
    }
  }
}
