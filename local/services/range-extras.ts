// Class Range: notes, validations, groups, sorting, protection, filters.
import { type DataRule, type Rect, RefusedError, type SortKey } from '../model';
import type { Context, Place } from './context';
import { dataValidation, ruleOf } from './data-validation';
import { filterOf } from './filter';
import type { GRange, MembersOf } from './google';
import { CHAIN, read, write } from './kernel';
import { protectionOf } from './protection';
import { eachOf, filled, gridOf } from './range-values';

export function rangeExtras(ctx: Context, place: Place) {
  const { sheet, rect } = place;
  const note = (row: number, column: number) => sheet.note(row, column);
  const rule = (row: number, column: number) => dataValidation(ctx, sheet.rule(row, column));
  const edit = <A extends unknown[]>(change: (...args: A) => void) => {
    return (...args: A): symbol => {
      ctx.editable(sheet, rect);
      change(...args);
      return CHAIN;
    };
  };
  const setNotes = (grid: readonly (readonly unknown[])[]): void => {
    eachOf(rect, grid, (_r, _c, text) => {
      if (text !== null && typeof text !== 'string') throw new RefusedError('A note is a text');
    });
    eachOf(rect, grid, (r, c, text) => sheet.setNote(r, c, (text as string | null) ?? ''));
  };
  const setRules = (grid: readonly (readonly unknown[])[]): void => {
    const rules = grid.map((line) =>
      line.map((given): DataRule | null => (given === null ? null : ruleOf(ctx, given))),
    );
    eachOf(rect, rules, (r, c, given) => sheet.setRule(r, c, given));
  };
  return {
    getNote: read('', () => note(rect.top, rect.left)),
    getNotes: read('', () => gridOf(rect, note)),
    setNote: write(
      'str0',
      edit((text: string | null) => setNotes(filled(rect, text))),
    ),
    setNotes: write('grid', edit(setNotes)),
    getDataValidation: read('', () => rule(rect.top, rect.left)),
    getDataValidations: read('', () => gridOf(rect, rule)),
    setDataValidation: write(
      'DataValidation0',
      edit((given: object | null) => setRules(filled(rect, given))),
    ),
    setDataValidations: write('grid', edit(setRules)),
    clearDataValidations: write(
      '',
      edit(() => setRules(filled(rect, null))),
    ),
    shiftRowGroupDepth: write('int', (delta: number) => shift(ctx, place, 'rows', delta)),
    shiftColumnGroupDepth: write('int', (delta: number) => shift(ctx, place, 'columns', delta)),
    collapseGroups: write('', () => foldGroups(ctx, place, true)),
    expandGroups: write('', () => foldGroups(ctx, place, false)),
    sort: write(
      'any',
      edit((spec: unknown) => sheet.sort(rect, sortKeys(spec))),
    ),
    canEdit: read('', () => sheet.canEdit(rect)),
    protect: write('', () => {
      ctx.editable(sheet, rect);
      return protectionOf(ctx, sheet, sheet.protect(rect, { editable: true }));
    }),
    createFilter: write('', () => {
      ctx.editable(sheet, rect);
      if (sheet.filter) throw new RefusedError("You can't create a filter in a sheet that already has a filter.");
      sheet.setFilter(rect);
      return filterOf(ctx, sheet);
    }),
    getFilter: read('', () => filterOf(ctx, sheet)),
  } satisfies MembersOf<GRange>;
}

const span = (rect: Rect, axis: 'rows' | 'columns'): [number, number] =>
  axis === 'rows' ? [rect.top, rect.bottom] : [rect.left, rect.right];

/** Range.shiftRowGroupDepth: with the toggle before the group, the first line has no room for one. */
function shift(ctx: Context, { sheet, rect }: Place, axis: 'rows' | 'columns', delta: number): symbol {
  ctx.sheetEditable(sheet);
  const [start, end] = span(rect, axis);
  if (sheet[axis].toggle === 'before' && start === 1) {
    throw new RefusedError(
      `The group depth of the first of the ${axis} cannot be shifted while the control stands before the group.`,
    );
  }
  sheet[axis].shiftDepth(start, end - start + 1, delta);
  return CHAIN;
}

/** Range.collapseGroups: the groups wholly within the range; if there is none, the deepest open one partly within it. */
function foldGroups(ctx: Context, { sheet, rect }: Place, collapsed: boolean): symbol {
  ctx.sheetEditable(sheet);
  const both = (['rows', 'columns'] as const).flatMap((axis) => {
    const [start, end] = span(rect, axis);
    return sheet[axis].groups().flatMap((group) => {
      const touches = group.start <= end && group.end >= start;
      return touches ? [{ axis, group, within: group.start >= start && group.end <= end }] : [];
    });
  });
  const within = both.filter((g) => g.within);
  const partly = both.filter((g) => g.group.collapsed !== collapsed).sort((a, b) => b.group.depth - a.group.depth);
  for (const { axis, group } of within.length ? within : partly.slice(0, 1)) sheet[axis].setCollapsed(group, collapsed);
  sheet.workbook.touch();
  return CHAIN;
}

/** Range.sort: a column of the sheet, `{column, ascending}`, or a list of these. */
function sortKeys(spec: unknown): SortKey[] {
  const one = (s: unknown): SortKey => {
    const { column, ascending = true } = typeof s === 'number' ? { column: s } : ((s ?? {}) as Partial<SortKey>);
    if (!Number.isInteger(column) || typeof ascending !== 'boolean')
      throw new RefusedError('Invalid sort specification.');
    return { column: column as number, ascending };
  };
  return Array.isArray(spec) ? spec.map(one) : [one(spec)];
}
