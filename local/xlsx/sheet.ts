// One sheet as the file's writer takes it.
import type { CellValue, ColumnDef, Cell as FileCell, CellStyle as FileStyle, RowDef, WriteSheet } from 'hucre';
import type { Sheet } from '../model/sheet';
import type { CellStyle, SheetView } from '../model/types';
import { type Formulas, formulaCell, valueCell } from './cell';
import { rowHeight } from './heights';
import { fileConditionals, fileValidations } from './rules';

/** Width of a digit and of a cell's margins in pixels, in the standard font. */
const DIGIT = 7;
const MARGINS = 5;

export interface Options {
  readonly title: string;
  readonly formulas: Formulas;
  readonly styleOf: (style: CellStyle) => FileStyle | null;
}

type Cells = Map<string, Partial<FileCell>>;

export function fileSheet(sheet: Sheet, options: Options): WriteSheet {
  const columns = columnsOf(sheet, options.styleOf);
  const cells: Cells = new Map();
  const rows = Array.from({ length: sheet.lastRow }, (_, i) => rowValues(sheet, i + 1, columns, cells, options));
  const rowDefs = rowsOf(sheet);
  if (rowDefs.has(sheet.lastRow)) rows.push([]);
  return {
    name: options.title,
    columns,
    rows,
    cells,
    rowDefs,
    hidden: sheet.hidden,
    dataValidations: fileValidations(sheet, options.formulas),
    conditionalRules: fileConditionals(sheet, options.formulas),
    pageSetup: pageOf(sheet),
    ...((sheet.frozenRows > 0 || sheet.frozenColumns > 0) && {
      freezePane: { rows: sheet.frozenRows, columns: sheet.frozenColumns },
    }),
  };
}

/** The widest sheet, in pixels, that can still be read on one page's width. */
const WIDEST_PAGE = 1800;

/** A4, lying; as wide as the sheet where that can be read, with the frozen rows on every page. */
function pageOf(sheet: SheetView): NonNullable<WriteSheet['pageSetup']> {
  let width = 0;
  for (let column = 1; column <= sheet.lastColumn; column++)
    if (!sheet.columnHidden(column)) width += sheet.columnWidth(column);
  return {
    paperSize: 'a4',
    orientation: 'landscape',
    ...(width <= WIDEST_PAGE && { fitToPage: true, fitToWidth: 1, fitToHeight: 0 }),
    ...(sheet.frozenRows > 0 && { printTitlesRow: `$1:$${sheet.frozenRows}` }),
  };
}

/** The values of a row; what a cell has besides its value and its column's look goes to `cells`. */
function rowValues(
  sheet: SheetView,
  row: number,
  columns: readonly ColumnDef[],
  cells: Cells,
  { formulas, styleOf }: Options,
): CellValue[] {
  return Array.from({ length: sheet.lastColumn }, (_, i) => {
    const column = i + 1;
    const { value = null, ...more } = contentOf(sheet, row, column, formulas);
    const style = styleOf(sheet.style(row, column));
    const note = sheet.note(row, column);
    if (note !== '') more.comment = { text: note, author: '' };
    const own = style !== (columns[i]?.style ?? null);
    if (own || Object.keys(more).length > 0) {
      cells.set(`${row - 1},${i}`, { ...more, value, ...(style && { style }) });
    }
    return value;
  });
}

function contentOf(sheet: SheetView, row: number, column: number, formulas: Formulas): Partial<FileCell> {
  const text = sheet.formula(row, column);
  if (sheet.isSpilled(row, column) && sheet.isStale(row, column)) return {};
  return text === null ? valueCell(sheet.value(row, column)) : formulaCell(sheet, row, column, text, formulas);
}

/** Widths and groups of all columns, with the look that a column's cells share, so that it need not be said of each. */
function columnsOf(sheet: SheetView, styleOf: Options['styleOf']): ColumnDef[] {
  return Array.from({ length: sheet.maxColumns }, (_, i) => {
    const column = i + 1;
    const style = column <= sheet.lastColumn ? sharedStyle(sheet, column, styleOf) : null;
    return {
      width: Math.max(0, (sheet.columnWidth(column) - MARGINS) / DIGIT),
      ...(sheet.columnHidden(column) && { hidden: true }),
      ...lineGroup(
        (n) => sheet.columnGroupDepth(n),
        (n) => sheet.columnHidden(n),
        column,
      ),
      ...(style && { style }),
    };
  });
}

function sharedStyle(sheet: SheetView, column: number, styleOf: Options['styleOf']): FileStyle | null {
  const first = sheet.lastRow > 0 ? styleOf(sheet.style(1, column)) : null;
  for (let row = 2; row <= sheet.lastRow; row++) if (styleOf(sheet.style(row, column)) !== first) return null;
  return first;
}

function rowsOf(sheet: Sheet): Map<number, RowDef> {
  const rows = new Map<number, RowDef>();
  for (let row = 1; row <= sheet.lastRow + 1 && row <= sheet.maxRows; row++) {
    const height = rowHeight(sheet, row);
    const line: RowDef = {
      ...(height !== null && { height }),
      ...(sheet.rowHidden(row) && { hidden: true }),
      ...lineGroup(
        (n) => sheet.rowGroupDepth(n),
        (n) => sheet.rowHidden(n),
        row,
      ),
    };
    if (Object.keys(line).length > 0) rows.set(row - 1, line);
  }
  return rows;
}

/** Depth of a line's group; the line after a group that is folded away carries its mark. */
function lineGroup(
  depthOf: (n: number) => number,
  hidden: (n: number) => boolean,
  line: number,
): Pick<RowDef, 'outlineLevel' | 'collapsed'> {
  const depth = depthOf(line);
  const before = line > 1 ? depthOf(line - 1) : 0;
  return {
    ...(depth > 0 && { outlineLevel: depth }),
    ...(before > depth && hidden(line - 1) && { collapsed: true }),
  };
}
