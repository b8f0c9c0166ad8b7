// All that the grid needs to draw one sheet, worked out once for each state of the workbook.
import type { CellStyle, Sheet } from '../../model';
import { Aside } from '../look/aside';
import { Conditional } from '../look/conditional';
import { drawingAt } from '../look/drawn-formula';
import { columnLines, type Lines, rowLines } from '../look/lines';
import { type Shown, shownValue } from '../look/shown';
import type { Rows } from '../look/sparkline';
import { textWidth } from './measure';
import { depthOf, type Toggle, togglesOf } from './outline';

export interface CellLook extends Shown {
  readonly style: CellStyle;
  readonly drawing: { readonly data: Rows; readonly options: Rows } | null;
}

export class SheetLook {
  readonly sheet: Sheet;
  readonly rows: Lines;
  readonly columns: Lines;
  readonly rowToggles: readonly Toggle[];
  readonly columnToggles: readonly Toggle[];
  readonly #conditional: Conditional;
  readonly #aside: () => Aside;

  /** @param before the look before the change, whose lines are taken over where they are the same */
  constructor(sheet: Sheet, now: () => number, before: SheetLook | null) {
    this.sheet = sheet;
    let aside: Aside | null = null;
    this.#aside = () => {
      aside ??= new Aside(sheet.workbook, now());
      return aside;
    };
    this.#conditional = new Conditional(sheet, this.#aside);
    const same = before?.sheet === sheet ? before : null;
    this.rows = keep(rowLines(sheet, textWidth), same?.rows);
    this.columns = keep(columnLines(sheet), same?.columns);
    this.rowToggles = togglesOf(sheet, 'rows');
    this.columnToggles = togglesOf(sheet, 'columns');
  }

  get rowDepth(): number {
    return depthOf(this.rowToggles);
  }
  get columnDepth(): number {
    return depthOf(this.columnToggles);
  }

  cell(row: number, column: number): CellLook {
    const style = this.#conditional.styleAt(row, column);
    const { locale } = this.sheet.workbook;
    const drawing = drawingAt(this.sheet, row, column, this.#aside);
    return { ...shownValue(this.sheet.value(row, column), style, locale), style, drawing };
  }

  /** Pixels that a text has to the right of its cell's left edge before a filled cell, its own width included. */
  room(row: number, column: number, wanted: number): number {
    const { sheet, columns } = this;
    const stop = column <= sheet.frozenColumns ? sheet.frozenColumns : sheet.maxColumns;
    let width = columns.sizes[column - 1] ?? 0;
    for (let next = column + 1; width < wanted && next <= stop; next++) {
      if (sheet.value(row, next) !== null) break;
      width += columns.sizes[next - 1] ?? 0;
    }
    return width;
  }
}

const keep = (lines: Lines, before: Lines | undefined): Lines =>
  before && before.sizes.length === lines.sizes.length && before.sizes.every((size, i) => size === lines.sizes[i])
    ? before
    : lines;
