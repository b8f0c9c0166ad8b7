// Where the rows and columns of a generated sheet now stand: read from its hidden key row and key column.
import { ProblemError } from '../model/problem';

/** The cell where key row and key column meet. */
export const CORNER = '#social-roi';
/** A row that is no longer planned keeps its cells; its key is marked so that nothing looks it up. */
export const GONE = '~';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Layout {
  readonly keyRow: number;
  readonly keyColumn: number;
  /** 1-based place of each key. */
  readonly rows: Map<string, number>;
  readonly columns: Map<string, number>;
  /** Marked rows and columns by their key without the mark. */
  readonly gone: Map<string, number>;
  readonly goneColumns: Map<string, number>;
  maxRows: number;
  maxColumns: number;
  lastRow: number;
  lastColumn: number;
}

/** A person may have put a row or two above, a column or two before. */
const SEARCHED = 3;

function corner(sheet: Sheet, maxRows: number, maxColumns: number): [number, number] | null {
  const cells = sheet.getRange(1, 1, Math.min(SEARCHED, maxRows), Math.min(SEARCHED, maxColumns)).getValues();
  for (let r = 0; r < cells.length; r += 1) {
    const c = (cells[r] ?? []).indexOf(CORNER);
    if (c >= 0) return [r + 1, c + 1];
  }
  return null;
}

/** The first cell that holds a key is the row or column; a person's copy of it, further on, is the person's. */
function collect(keys: readonly unknown[], here: Map<string, number>, gone: Map<string, number>): void {
  keys.forEach((key, i) => {
    if (typeof key !== 'string' || key === '' || key === CORNER) return;
    const [map, name] = key.startsWith(GONE) ? [gone, key.slice(1)] : [here, key];
    if (!map.has(name)) map.set(name, i + 1);
  });
}

/** A sheet that is still without keys. */
export function emptyLayout(sheet: Sheet): Layout {
  const [maxRows, maxColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  const size = { maxRows, maxColumns, lastRow: 0, lastColumn: 0 };
  const maps = { rows: new Map(), columns: new Map(), gone: new Map(), goneColumns: new Map() };
  return { keyRow: 1, keyColumn: 1, ...maps, ...size };
}

/** Reads the keys of a finished sheet. @throws key-lost where the hidden row and column are no longer there. */
export function readLayout(sheet: Sheet, made: boolean): Layout {
  const layout = emptyLayout(sheet);
  const found = corner(sheet, layout.maxRows, layout.maxColumns);
  if (!found) {
    if (made) throw new ProblemError({ code: 'key-lost', sheet: sheet.getName() });
    return layout;
  }
  const [keyRow, keyColumn] = found;
  const placed: Layout = {
    ...layout,
    keyRow,
    keyColumn,
    lastRow: sheet.getLastRow(),
    lastColumn: sheet.getLastColumn(),
  };
  const rowKeys = sheet.getRange(1, keyColumn, placed.lastRow, 1).getValues();
  collect(
    rowKeys.map((row) => row[0]),
    placed.rows,
    placed.gone,
  );
  const columnKeys = sheet.getRange(keyRow, 1, 1, placed.lastColumn).getValues()[0] ?? [];
  collect(columnKeys, placed.columns, placed.goneColumns);
  return placed;
}
