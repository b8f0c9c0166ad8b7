// Inserting and deleting rows and columns: everything that stands behind moves, and every formula follows.
import { RefusedError } from './limits';
import { chartAfter, moveOverlays } from './overlays';
import { type Edit, rectAfter } from './rect';
import { afterEdit } from './references';
import { rewriteFormulas, rewriteRules } from './rewrite';
import { isSheetRect, type RuleValue } from './rules';
import type { Sheet } from './sheet';

/** Carries an edit out; new lines take the looks of the line `formatFrom` (its number before the edit). */
export function applyEdit(sheet: Sheet, edit: Edit, formatFrom: number): void {
  checkEdit(sheet, edit);
  const { workbook } = sheet;
  if (edit.kind === 'delete') forgetDeletedSpills(sheet, edit);
  sheet[edit.axis].apply(edit);
  editGrid(sheet, edit);
  if (edit.kind === 'insert') dressNewLines(sheet, edit, formatFrom >= edit.at ? formatFrom + edit.count : formatFrom);
  moveOverlays(sheet, edit);
  rewriteFormulas(workbook, (own) => afterEdit(own.name, sheet.name, edit));
  rewriteRules(workbook, (value) => ruleValueAfter(value, sheet, edit));
  for (const each of workbook.sheets) {
    each.charts = each.charts.map((chart) => chartAfter(chart, each, sheet, edit));
  }
  workbook.namedRanges = workbook.namedRanges.flatMap((named) => {
    if (named.sheetId !== sheet.id) return [named];
    const rect = rectAfter(edit, named.rect);
    return rect ? [{ ...named, rect }] : [];
  });
  workbook.touch();
}

function editGrid({ grid }: Sheet, { axis, kind, at, count }: Edit): void {
  if (axis === 'rows' && kind === 'insert') grid.insertRows(at, count);
  else if (axis === 'rows') grid.deleteRows(at, count);
  else if (kind === 'insert') grid.insertColumns(at, count);
  else grid.deleteColumns(at, count);
}

function checkEdit(sheet: Sheet, edit: Edit): void {
  const { at, count, axis } = edit;
  const max = sheet[axis].count;
  const furthest = edit.kind === 'insert' ? max + 1 : max - count + 1;
  if (!Number.isInteger(at) || !Number.isInteger(count) || count < 1 || at < 1 || at > furthest) {
    throw new RefusedError(`Those ${axis} are out of bounds.`);
  }
  if (edit.kind === 'insert') sheet.workbook.checkRoom(count * (axis === 'rows' ? sheet.maxColumns : sheet.maxRows));
}

function forgetDeletedSpills(sheet: Sheet, edit: Edit): void {
  sheet.grid.eachFormula((formula, row, column) => {
    const n = edit.axis === 'rows' ? row : column;
    if (formula.spills && n >= edit.at && n < edit.at + edit.count) sheet.forgetSpill(formula);
  });
}

/** New lines look like their model; a validation that stands on both sides goes on between. */
function dressNewLines(sheet: Sheet, edit: Edit, model: number): void {
  const across = edit.axis === 'rows' ? sheet.maxColumns : sheet.grid.rows.length;
  const place = (line: number, n: number): [number, number] => (edit.axis === 'rows' ? [line, n] : [n, line]);
  for (let n = 1; n <= across; n++) {
    const style = sheet.grid.get('styles', ...place(model, n));
    const before = edit.at > 1 ? sheet.grid.get('rules', ...place(edit.at - 1, n)) : undefined;
    const after = sheet.grid.get('rules', ...place(edit.at + edit.count, n));
    const rule = before !== undefined && JSON.stringify(before) === JSON.stringify(after) ? before : undefined;
    if (!style && !rule) continue;
    for (let line = edit.at; line < edit.at + edit.count; line++) {
      if (style) sheet.grid.set('styles', ...place(line, n), style);
      if (rule) sheet.grid.set('rules', ...place(line, n), rule);
    }
  }
}

function ruleValueAfter(value: RuleValue, sheet: Sheet, edit: Edit): RuleValue {
  if (!isSheetRect(value) || value.sheetId !== sheet.id) return value;
  const rect = rectAfter(edit, value.rect);
  return rect ? { ...value, rect } : '#REF!';
}
