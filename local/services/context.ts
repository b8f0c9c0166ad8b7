// What the service classes share in one run: the kernel, the enumerations, and how to make one another.
import { a1Of, type Rect, RefusedError, type Sheet } from '../model';
import type { Edit } from '../model/rect';
import { Enums } from './enums';
import type { Kernel } from './kernel';
import { rangeMembers } from './range';
import { sheetMembers } from './sheet';
import { spreadsheetMembers } from './spreadsheet';

/** What stands behind a Range. */
export interface Place {
  readonly sheet: Sheet;
  readonly rect: Rect;
}

const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

export class Context {
  readonly kernel: Kernel;
  readonly enums: Enums;

  constructor(kernel: Kernel) {
    this.kernel = kernel;
    this.enums = new Enums(kernel);
  }

  get workbook() {
    return this.kernel.state.workbook;
  }
  get switches() {
    return this.kernel.state.switches;
  }

  spreadsheet(): object {
    return this.kernel.wrap('SpreadsheetApp.Spreadsheet', spreadsheetMembers(this));
  }

  sheet(sheet: Sheet): object {
    return this.kernel.wrap('SpreadsheetApp.Sheet', sheetMembers(this, sheet), sheet);
  }

  range(sheet: Sheet, rect: Rect): object {
    const place: Place = { sheet, rect };
    return this.kernel.wrap('SpreadsheetApp.Range', rangeMembers(this, place), place);
  }

  place(range: unknown): Place {
    return this.kernel.inner<Place>(range);
  }

  /** Refuses work on a sheet that has been deleted since. */
  alive(sheet: Sheet): void {
    if (this.workbook.sheets.includes(sheet)) return;
    throw new RefusedError(`Sheet ${sheet.id} not found: it has been deleted.`);
  }

  /** Refuses to write where somebody else has protected the cells. */
  editable(sheet: Sheet, rect: Rect): void {
    this.alive(sheet);
    if (!sheet.canEdit(rect)) throw new RefusedError(`${PROTECTED} (${sheet.name}!${a1Of(rect)})`);
  }

  /** Refuses to change the sheet as such where the whole of it is protected. */
  sheetEditable(sheet: Sheet): void {
    this.alive(sheet);
    if (sheet.protections.some((p) => !p.rect && !p.editable && !p.warningOnly))
      throw new RefusedError(`${PROTECTED} (${sheet.name})`);
  }

  /** Refuses to insert into, or delete from, what somebody else has protected. */
  lineEditable(sheet: Sheet, edit: Edit): void {
    this.sheetEditable(sheet);
    const last = edit.kind === 'insert' ? edit.at : edit.at + edit.count - 1;
    for (const { rect, editable, warningOnly } of sheet.protections) {
      if (!rect || editable || warningOnly) continue;
      const [start, end] = edit.axis === 'rows' ? [rect.top, rect.bottom] : [rect.left, rect.right];
      const from = edit.kind === 'insert' ? start + 1 : start;
      if (edit.at <= end && last >= from) throw new RefusedError(`${PROTECTED} (${sheet.name}!${a1Of(rect)})`);
    }
  }
}
