// Groups of rows or columns: at which line the button that folds each of them stands.
import type { Group, Sheet } from '../../model';

export interface Toggle {
  readonly group: Group;
  /** The line beside which the button stands. */
  readonly line: number;
}

/** The line after the group (or before it), or the nearest shown one on that side; a group at the edge turns inwards. */
export function togglesOf(sheet: Sheet, axis: 'rows' | 'columns'): Toggle[] {
  const { count, toggle } = sheet[axis];
  const shown = (n: number): boolean => n >= 1 && n <= count && !sheet[axis].hidden(n);
  const seek = (from: number, by: 1 | -1): number | null => {
    for (let n = from; n >= 1 && n <= count; n += by) if (shown(n)) return n;
    return null;
  };
  const groups = sheet[axis].groups();
  const foldedAway = (inner: Group): boolean =>
    groups.some((g) => g.collapsed && g.depth < inner.depth && g.start <= inner.start && g.end >= inner.end);
  return groups.flatMap((group) => {
    if (foldedAway(group)) return [];
    const after = () => seek(group.end + 1, 1);
    const before = () => seek(group.start - 1, -1);
    const line = toggle === 'before' ? (before() ?? after()) : (after() ?? before());
    return line === null ? [] : [{ group, line }];
  });
}

export const depthOf = (toggles: readonly Toggle[]): number =>
  toggles.reduce((depth, { group }) => Math.max(depth, group.depth), 0);
