// All that the grid needs to draw one sheet, worked out once for each state of the workbook.
import type { CellStyle, Sheet } from '../../model';
import { Aside } from '../look/aside';
import { Conditional } from '../look/conditional';
import { drawingAt } from '../look/drawn-formula';
import { columnLines, type Lines, rowLines } from '../look/lines';
import { type Shown, type Side, shownValue } from '../look/shown';
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

  /** The last frozen column that is shown; 0 where there is none. */
  get frozenEdge(): number {
    let column = this.sheet.frozenColumns;
    while (column > 0 && !this.columns.sizes[column - 1]) column--;
    return column;
  }

  /** Frozen columns that are shown. */
  get frozenColumns(): number[] {
    return Array.from({ length: this.sheet.frozenColumns }, (_, i) => i + 1).filter((c) => this.columns.sizes[c - 1]);
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

  /**
   * Pixels that a text has before the next filled cells, its own cell's included: to the right, to the left, or on both
   * sides of a centred one. Once the sheet is scrolled, a text of the frozen columns ends with them.
   */
  room(row: number, column: number, wanted: number, side: Side, scrolled: boolean): number {
    const { sheet, columns } = this;
    const frozen = column <= sheet.frozenColumns;
    const last = scrolled && frozen ? sheet.frozenColumns : sheet.maxColumns;
    const first = frozen ? 1 : sheet.frozenColumns + 1;
    const own = columns.sizes[column - 1] ?? 0;
    const reach = (by: 1 | -1): number => {
      let more = 0;
      for (let next = column + by; own + more < wanted && next >= first && next <= last; next += by) {
        if (sheet.value(row, next) !== null) break;
        more += columns.sizes[next - 1] ?? 0;
      }
      return more;
    };
    if (side === 'center') return own + 2 * Math.min(reach(1), reach(-1));
    return own + reach(side === 'left' ? 1 : -1);
  }
}

const keep = (lines: Lines, before: Lines | undefined): Lines =>
  before && before.sizes.length === lines.sizes.length && before.sizes.every((size, i) => size === lines.sizes[i])
    ? before
    : lines;
