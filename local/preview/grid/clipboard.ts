// Plain text of the clipboard: rows by line feeds, cells by tabs, quotes around cells that hold either.
import type { Rect, Sheet } from '../../model';
import { textOf } from '../look/shown';

const quoted = (text: string): string => (/[\t\n"]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);

/** What the cells show, hidden lines left out. */
export function copyText(sheet: Sheet, rect: Rect): string {
  const lines: string[] = [];
  for (let row = rect.top; row <= rect.bottom; row++) {
    if (sheet.rowHidden(row)) continue;
    const cells: string[] = [];
    for (let column = rect.left; column <= rect.right; column++) {
      if (sheet.columnHidden(column)) continue;
      const { numberFormat } = sheet.style(row, column);
      cells.push(quoted(textOf(sheet.value(row, column), numberFormat, sheet.workbook.locale)));
    }
    lines.push(cells.join('\t'));
  }
  return lines.join('\n');
}

/** Rows of texts; quotes are read only where they open a cell and close it again. */
export function pastedRows(text: string): string[][] {
  const normal = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const rows: string[][] = [[]];
  let at = 0;
  while (at <= normal.length) {
    const cell = readCell(normal, at);
    rows[rows.length - 1]?.push(cell.text);
    if (normal[cell.end] === '\n') rows.push([]);
    if (cell.end >= normal.length) break;
    at = cell.end + 1;
  }
  return rows;
}

function readCell(text: string, from: number): { text: string; end: number } {
  const quotedCell = /^"((?:[^"]|"")*)"(?=[\t\n]|$)/.exec(text.slice(from));
  if (quotedCell) return { text: (quotedCell[1] ?? '').replace(/""/g, '"'), end: from + quotedCell[0].length };
  const next = text.slice(from).search(/[\t\n]/);
  const end = next < 0 ? text.length : from + next;
  return { text: text.slice(from, end), end };
}
