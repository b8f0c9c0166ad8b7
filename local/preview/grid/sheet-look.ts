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
  /** Frozen lines that are shown. */
  readonly frozenRows: readonly number[];
  readonly frozenColumns: readonly number[];
  /** The last frozen column that is shown; 0 where there is none. */
  readonly frozenEdge: number;
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
    this.frozenRows = shownUpTo(sheet.frozenRows, this.rows);
    this.frozenColumns = shownUpTo(sheet.frozenColumns, this.columns);
    this.frozenEdge = this.frozenColumns[this.frozenColumns.length - 1] ?? 0;
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

/** Lines from the first to the last one given that are not hidden. */
const shownUpTo = (last: number, { sizes }: Lines): number[] =>
  Array.from({ length: last }, (_, i) => i + 1).filter((line) => sizes[line - 1]);

const keep = (lines: Lines, before: Lines | undefined): Lines =>
  before && before.sizes.length === lines.sizes.length && before.sizes.every((size, i) => size === lines.sizes[i])
    ? before
    : lines;
