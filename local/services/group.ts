// Class Group.
import { type Group, RefusedError, type Sheet } from '../model';
import type { Context } from './context';
import type { GGroup, MembersOf } from './google';
import { CHAIN, read, write } from './kernel';

/** The group at a line (of its own, or that of its toggle) and depth. Sheet.getRowGroup: throws where there is none. */
export function groupAt(ctx: Context, sheet: Sheet, axis: 'rows' | 'columns', line: number, depth: number): object {
  const { toggle } = sheet[axis];
  const groups = sheet[axis].groups().filter((g) => g.depth === depth);
  const found =
    groups.find((g) => g.start <= line && g.end >= line) ??
    groups.find((g) => line === (toggle === 'after' ? g.end + 1 : g.start - 1));
  if (!found) throw new RefusedError(`A group of the ${axis} does not exist at index ${line} and depth ${depth}`);
  return groupOf(ctx, sheet, axis, found);
}

function groupOf(ctx: Context, sheet: Sheet, axis: 'rows' | 'columns', { start, end, depth }: Group): object {
  const current = (): Group => {
    const group = sheet[axis].groupAt(start, depth);
    if (!group) throw new RefusedError('The group does not exist any more.');
    return group;
  };
  const fold = (collapsed: boolean) => (): symbol => {
    ctx.sheetEditable(sheet);
    sheet[axis].setCollapsed(current(), collapsed);
    sheet.workbook.touch();
    return CHAIN;
  };
  const across = { top: 1, left: 1, bottom: sheet.maxRows, right: sheet.maxColumns };
  const members = {
    collapse: write('', fold(true)),
    expand: write('', fold(false)),
    isCollapsed: read('', () => current().collapsed),
    getDepth: read('', () => depth),
    getControlIndex: read('', () => (sheet[axis].toggle === 'after' ? current().end + 1 : current().start - 1)),
    getRange: read('', () =>
      ctx.range(
        sheet,
        axis === 'rows' ? { ...across, top: start, bottom: end } : { ...across, left: start, right: end },
      ),
    ),
    remove: write('', () => {
      ctx.sheetEditable(sheet);
      sheet[axis].shiftDepth(start, end - start + 1, -1);
    }),
  } satisfies MembersOf<GGroup>;
  return ctx.kernel.wrap('SpreadsheetApp.Group', members);
}
