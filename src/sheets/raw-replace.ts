// A source's new content in the tab of the one before: written below it, then copied to its place, so that none is lost.
import { escapeText, unescapeText } from './border';
import { blocks, type Rect } from './grid';
import { type NextContent, type OwnedSheet, type RawIdentity, setIdentity } from './metadata';

type Content = RawIdentity & { readonly rows: number };

/** Whether the tab is as the add-on left it: what a person has written below is not to be written over. */
export function canReplace({ sheet, identity }: OwnedSheet): boolean {
  const { raw, made } = identity;
  if (!made || raw?.origin !== 'text' || raw.rows === undefined) return false;
  return raw.next !== undefined || sheet.getLastRow() <= raw.rows;
}

/** Makes room below for what comes. Noted first: an import that stops is gone on with, or replaced, by the next. */
export function openNext(owned: OwnedSheet, content: Content): void {
  const { sheet, identity } = owned;
  const { raw } = identity;
  if (!raw) return;
  const { next: begun, ...held } = raw;
  const at = Math.max(begun ? begun.at - 1 : sheet.getMaxRows(), content.rows) + 1;
  const width = Math.max(raw.columns, begun?.columns ?? 0);
  setIdentity(owned, { ...identity, raw: { ...held, next: { ...content, at, whole: false } } });
  if (content.columns > width) sheet.insertColumnsAfter(width, content.columns - width);
  const lacking = at + content.rows - 1 - sheet.getMaxRows();
  if (lacking > 0) sheet.insertRowsAfter(sheet.getMaxRows(), lacking);
  if (lacking < 0) sheet.deleteRows(at + content.rows, -lacking);
  sheet.getRange(at, 1, content.rows, content.columns).setNumberFormat('@');
}

/** Copies what stands below to the top and takes the rows below away. Can be repeated. Answers what the tab holds then. */
export function putNext(owned: OwnedSheet, raw: RawIdentity, next: NextContent): RawIdentity {
  const { sheet, identity } = owned;
  const { at, whole, ...content } = next;
  if (!whole) setIdentity(owned, { ...identity, raw: { ...raw, next: { ...next, whole: true } } });
  if (sheet.getMaxRows() >= at) {
    const height = content.rows ?? 1;
    const width = Math.max(raw.columns, content.columns);
    for (const block of blocks({ row: at, column: 1, height, width: content.columns })) copy(sheet, block, 1 - at);
    if (width > content.columns) sheet.getRange(1, content.columns + 1, height, width - content.columns).clearContent();
    // What a person has put in columns beside stays where it is.
    const shared = sheet.getLastColumn() > width;
    if (shared && at > height + 1) sheet.getRange(height + 1, 1, at - 1 - height, width).clearContent();
    const first = shared ? at : height + 1;
    sheet.deleteRows(first, sheet.getMaxRows() - first + 1);
  }
  return content;
}

function copy(sheet: OwnedSheet['sheet'], { row, column, height, width }: Rect, by: number): void {
  const values = sheet.getRange(row, column, height, width).getValues();
  sheet
    .getRange(row + by, column, height, width)
    .setNumberFormat('@')
    .setValues(values.map(asText));
}

const asText = (line: readonly unknown[]): unknown[] =>
  line.map((value) => (typeof value === 'string' ? escapeText(unescapeText(value)) : value));
