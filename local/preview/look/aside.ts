// Computes an expression beside the sheets, for what draws or formats cells; nothing is written.
import { lastComputed } from '../../engine/engine';
import { operandsOf, type Program, programOf, resultOf } from '../../engine/evaluate/program';
import { Scope, type Session } from '../../engine/evaluate/scope';
import { writingOf } from '../../engine/formula/locale';
import type { Node } from '../../engine/formula/parse';
import { Reading, readerOf, treeReader } from '../../engine/formula/read';
import type { Directory } from '../../engine/formula/references';
import { slotsOf } from '../../engine/formula/slots';
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

function directoryOf(workbook: Workbook): Directory {
  const grids = workbook.sheets.map((sheet, at) => new SheetGrid(settledView(sheet), at));
  const ids = new Map(workbook.sheets.map((sheet, at) => [sheet.id, grids[at]]));
  const ranges = workbook.namedRanges.flatMap(({ name, sheetId, rect }) => {
    const grid = ids.get(sheetId);
    return grid ? [[name.toLowerCase(), new Area(grid, rect.top, rect.left, rect.bottom, rect.right)] as const] : [];
  });
  return { sheets: new Map(grids.map((grid) => [grid.view.name.toLowerCase(), grid])), ranges: new Map(ranges) };
}

export class Aside {
  readonly #session: Session;

  /** On the engine's own cells, as the last recalculation left them; before the first one on the sheets as they are. */
  constructor(workbook: Workbook, now: number) {
    const writing = writingOf(workbook.locale);
    const known = lastComputed(workbook);
    this.#session = {
      directory: known?.directory ?? directoryOf(workbook),
      writing,
      timeZone: workbook.timeZone,
      now,
      custom: undefined,
      lookup: known?.lookup ?? new Lookup(writing),
      parse: treeReader(writing.decimal),
      onReach: () => {},
      onPick: () => {},
    };
  }

  read(formula: string): Reading | null {
    return readerOf(this.#session.writing.decimal)(formula);
  }

  /** All the values of an expression that stands in that cell's formula; a table of one where it has a single one. */
  rows(node: Node, sheetName: string, row: number, column: number): readonly (readonly Scalar[])[] {
    return this.#attempt(new Reading(node, slotsOf(node).texts), sheetName, row, column, (program, scope) => {
      const operand = program.run(scope);
      return operand instanceof Lambda ? [[NOT_CALLED]] : toMatrix(operand).rows;
    });
  }

  /** The single value of a formula that stands in that cell; the first one of a table. */
  value(reading: Reading, sheetName: string, row: number, column: number): Scalar {
    const rows = this.#attempt(reading, sheetName, row, column, (program, scope) => {
      const value = resultOf(program, scope);
      return value instanceof Matrix ? value.rows : [[value]];
    });
    return rows[0]?.[0] ?? null;
  }

  #attempt(
    reading: Reading,
    sheetName: string,
    row: number,
    column: number,
    compute: (program: Program, scope: Scope) => readonly (readonly Scalar[])[],
  ): readonly (readonly Scalar[])[] {
    const session = this.#session;
    const sheet = session.directory.sheets.get(sheetName.toLowerCase());
    if (!sheet) return [[new CellError('#REF!')]];
    try {
      const operands = operandsOf(reading, sheet, session.directory);
      return compute(programOf(reading.model), new Scope({ session, sheet, row, column, operands }));
    } catch {
      return [[new CellError('#ERROR!')]];
    }
  }
}
