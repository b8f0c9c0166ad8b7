// A copy of a whole workbook, as « Make a copy » gives it: the same sheets under the same numbers, their metadata included.
import { Workbook } from '../../local/model';
import { CellGrid, CellRow } from '../../local/model/grid';
import type { Sheet } from '../../local/model/sheet';

/** Computed values stay: nothing needs to be computed again. */
function gridOf({ grid }: Sheet): CellGrid {
  const twin = new CellGrid();
  twin.rows = grid.rows.map((row) => {
    if (!row) return undefined;
    const line = new CellRow();
    line.values = [...row.values];
    line.formulas = row.formulas?.map((one) => one && { ...one }) ?? null;
    line.styles = row.styles && [...row.styles];
    line.notes = row.notes && [...row.notes];
    line.rules = row.rules && [...row.rules];
    return line;
  });
  return twin;
}

export function copied(workbook: Workbook): Workbook {
  const { locale, timeZone, name, typingYear } = workbook;
  const copy = new Workbook({ locale, timeZone, name, typingYear });
  const [first] = copy.sheets;
  const twins = new Map<number, Sheet>();
  const byId = [...workbook.sheets].sort((a, b) => a.id - b.id);
  let last = 0;
  for (const sheet of byId) {
    for (; last + 1 < sheet.id; last += 1) copy.nextId();
    const size = { rows: sheet.maxRows, columns: sheet.maxColumns };
    if (sheet.id === 0 && first) copy.rename(first, sheet.name);
    const twin = sheet.id === 0 && first ? first : copy.addSheet(sheet.name, copy.sheets.length, size);
    last = Math.max(last, twin.id);
    if (twin.id !== sheet.id) throw new Error(`${sheet.name} is ${sheet.id}, its copy ${twin.id}`);
    twin.grid = gridOf(sheet);
    [twin.rows, twin.columns] = [sheet.rows.copy(), sheet.columns.copy()];
    twin.hidden = sheet.hidden;
    twin.tabColor = sheet.tabColor;
    twin.hiddenGridlines = sheet.hiddenGridlines;
    twin.conditionalRules = [...sheet.conditionalRules];
    twin.protections = sheet.protections.map((one) => ({ ...one }));
    twin.metadata = sheet.metadata.map((one) => ({ ...one }));
    twin.filter = sheet.filter;
    twins.set(sheet.id, twin);
  }
  // Numbers given so far, of protections and metadata too, are given to nothing else.
  const given = [workbook, ...workbook.sheets].flatMap((one) => [
    ...one.metadata,
    ...('protections' in one ? one.protections : []),
  ]);
  for (const end = Math.max(last, ...given.map(({ id }) => id)); last < end; last += 1) copy.nextId();
  copy.sheets = workbook.sheets.flatMap(({ id }) => twins.get(id) ?? []);
  copy.metadata = workbook.metadata.map((one) => ({ ...one }));
  copy.namedRanges = workbook.namedRanges.map((one) => ({ ...one }));
  copy.touch();
  copy.confirmComputed();
  return copy;
}
