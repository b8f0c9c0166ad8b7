// Rows or columns as such: how many, how wide, hidden or not, and their groups.
import { RefusedError } from './limits';
import type { Edit } from './rect';

interface Line {
  size?: number;
  hidden: boolean;
  depth: number;
  /** Bit d - 1 is set where the group of depth d that the line belongs to is collapsed. */
  folded: number;
}

/** A run of grouped lines (1-based, both included). */
export interface Group {
  readonly start: number;
  readonly end: number;
  readonly depth: number;
  readonly collapsed: boolean;
}

/** Range.shiftRowGroupDepth (Apps Script reference): depths go from 0 to 8. */
export const MAX_DEPTH = 8;

export class Axis {
  count: number;
  frozen = 0;
  /** Group.getControlIndex (Apps Script reference): the toggle stands after the group unless it is set before. */
  toggle: 'before' | 'after' = 'after';
  readonly #standard: number;
  #lines: (Line | undefined)[] = [];

  constructor(count: number, standardSize: number) {
    this.count = count;
    this.#standard = standardSize;
  }

  #line(n: number): Line {
    while (this.#lines.length < n) this.#lines.push(undefined);
    let line = this.#lines[n - 1];
    if (!line) {
      line = { hidden: false, depth: 0, folded: 0 };
      this.#lines[n - 1] = line;
    }
    return line;
  }

  size = (n: number): number => this.#lines[n - 1]?.size ?? this.#standard;
  hidden = (n: number): boolean => this.#lines[n - 1]?.hidden ?? false;
  depth = (n: number): number => this.#lines[n - 1]?.depth ?? 0;

  setSize(start: number, count: number, size: number): void {
    for (let n = start; n < start + count; n++) this.#line(n).size = size;
  }

  setHidden(start: number, count: number, hidden: boolean): void {
    for (let n = start; n < start + count; n++) if (hidden || this.#lines[n - 1]) this.#line(n).hidden = hidden;
  }

  /** Deepens (or flattens) the groups of these lines; what would pass 0 or 8 stays where it is. */
  shiftDepth(start: number, count: number, delta: number): void {
    for (let n = start; n < start + count; n++) {
      const line = this.#line(n);
      line.depth = Math.min(MAX_DEPTH, Math.max(0, line.depth + delta));
      line.folded &= (1 << line.depth) - 1;
    }
  }

  /** Every group: at each depth, each longest run of lines at least that deep. */
  groups(): Group[] {
    const out: Group[] = [];
    for (let depth = 1; depth <= MAX_DEPTH; depth++) {
      let start = 0;
      for (let n = 1; n <= this.#lines.length + 1; n++) {
        const inside = n <= this.#lines.length && this.depth(n) >= depth;
        if (inside && !start) start = n;
        if (inside || !start) continue;
        out.push({ start, end: n - 1, depth, collapsed: this.#isFolded(start, n - 1, depth) });
        start = 0;
      }
    }
    return out;
  }

  #isFolded(start: number, end: number, depth: number): boolean {
    for (let n = start; n <= end; n++) if ((this.#lines[n - 1]?.folded ?? 0) & (1 << (depth - 1))) return true;
    return false;
  }

  groupAt(n: number, depth: number): Group | null {
    return this.groups().find((g) => g.depth === depth && g.start <= n && g.end >= n) ?? null;
  }

  /** Folds or unfolds; lines of a deeper group that is still folded stay hidden. */
  setCollapsed(group: Group, collapsed: boolean): void {
    const bit = 1 << (group.depth - 1);
    for (let n = group.start; n <= group.end; n++) {
      const line = this.#line(n);
      line.folded = collapsed ? line.folded | bit : line.folded & ~bit;
      line.hidden = line.folded !== 0;
    }
  }

  apply(edit: Edit): void {
    if (edit.kind === 'insert') this.#insert(edit.at, edit.count);
    else this.#delete(edit.at, edit.count);
  }

  #insert(at: number, count: number): void {
    const before = this.#lines[at - 2];
    const after = this.#lines[at - 1];
    this.count += count;
    if (at <= this.frozen) this.frozen += count;
    if (at > this.#lines.length) return;
    const depth = Math.min(before?.depth ?? 0, after?.depth ?? 0);
    const folded = (before?.folded ?? 0) & (after?.folded ?? 0);
    const fresh = Array.from({ length: count }, () => (depth ? { hidden: folded !== 0, depth, folded } : undefined));
    this.#lines = this.#lines.slice(0, at - 1).concat(fresh, this.#lines.slice(at - 1));
  }

  #delete(at: number, count: number): void {
    if (count >= this.count) throw new RefusedError("You can't delete all the rows or columns on the sheet.");
    const frozenGone = Math.max(0, Math.min(this.frozen, at + count - 1) - at + 1);
    if (count - frozenGone >= this.count - this.frozen) {
      throw new RefusedError('Sorry, it is not possible to delete all non-frozen rows or columns.');
    }
    this.count -= count;
    this.frozen -= frozenGone;
    this.#lines.splice(at - 1, count);
  }

  copy(): Axis {
    const twin = new Axis(this.count, this.#standard);
    twin.frozen = this.frozen;
    twin.toggle = this.toggle;
    twin.#lines = this.#lines.map((line) => (line ? { ...line } : undefined));
    return twin;
  }
}
