// A person's copy of a sheet: cells, looks and what lies over them, developer metadata included.
import { CellGrid, CellRow } from './grid';
import type { SheetRect } from './rules';
import type { Sheet } from './sheet';
import type { Workbook } from './workbook';

/** Copies a sheet right after it, as "Copy of …" unless a title is given. References without a sheet point into the copy. */
export function duplicateSheet(workbook: Workbook, sheet: Sheet, title?: string): Sheet {
  const name = title ?? copyTitle(workbook, sheet.name);
  const copy = workbook.addSheet(name, workbook.sheets.indexOf(sheet) + 1, {
    rows: sheet.maxRows,
    columns: sheet.maxColumns,
  });
  copy.grid = copyGrid(sheet.grid);
  copy.rows = sheet.rows.copy();
  copy.columns = sheet.columns.copy();
  copy.tabColor = sheet.tabColor;
  copy.hiddenGridlines = sheet.hiddenGridlines;
  copy.conditionalRules = [...sheet.conditionalRules];
  copy.bandings = sheet.bandings.map((b) => ({ ...b }));
  copy.filter = sheet.filter && { rect: sheet.filter.rect, hiddenValues: new Map(sheet.filter.hiddenValues) };
  copy.protections = sheet.protections.map((p) => ({ ...p, unprotected: [...p.unprotected], id: workbook.nextId() }));
  copy.metadata = sheet.metadata.map((m) => ({ ...m, id: workbook.nextId() }));
  const here = (r: SheetRect): SheetRect => (r.sheetId === sheet.id ? { ...r, sheetId: copy.id } : r);
  copy.charts = sheet.charts.map((c) => ({
    ...c,
    id: workbook.nextId(),
    ranges: c.ranges.map(here),
    anchor: { ...c.anchor },
    options: new Map(c.options),
  }));
  workbook.touch();
  return copy;
}

function copyTitle(workbook: Workbook, title: string): string {
  const french = workbook.locale.startsWith('fr');
  const base = french ? `Copie de ${title}` : `Copy of ${title}`;
  let name = base;
  for (let n = 2; workbook.hasTitle(name); n++) name = `${base} ${n}`;
  return name;
}

/** Results that spill are left out: the engine writes them anew. */
function copyGrid(grid: CellGrid): CellGrid {
  const twin = new CellGrid();
  twin.rows = grid.rows.map((row) => {
    if (!row) return undefined;
    const line = new CellRow();
    line.values = row.values.map((v, c) => (row.spilled?.[c] ? null : v));
    line.formulas = row.formulas?.map((f) => f && { text: f.text, computedAt: -1, spills: false }) ?? null;
    line.styles = row.styles && [...row.styles];
    line.notes = row.notes && [...row.notes];
    line.rules = row.rules && [...row.rules];
    return line;
  });
  return twin;
}
