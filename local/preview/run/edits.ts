// What the person has typed, cleared and pasted, so that it can be taken back and done again.
import type { Rect, Sheet } from '../../model';
import { type CellState, cellState, putState, sameState } from '../../model/cell-state';

/** Cells of one sheet. */
export interface Edited {
  readonly sheet: Sheet;
  readonly rect: Rect;
}

interface ChangedCell {
  readonly row: number;
  readonly column: number;
  readonly before: CellState;
  readonly after: CellState;
}

interface Step extends Edited {
  readonly cells: readonly ChangedCell[];
}

/** Older edits can no longer be taken back. */
const MOST_KEPT = 100;
/** Nor can an edit of more cells, which would take more memory than the workbook. */
const MOST_CELLS = 100_000;

function statesOf({ sheet, rect }: Edited): CellState[] {
  const states: CellState[] = [];
  for (let row = rect.top; row <= rect.bottom; row++)
    for (let column = rect.left; column <= rect.right; column++) states.push(cellState(sheet, row, column));
  return states;
}

export class Edits {
  readonly #done: Step[] = [];
  readonly #undone: Step[] = [];

  /** Carries out an act that changes no cell beyond the rectangle, and keeps what it changed, were it stopped half-way. */
  record(sheet: Sheet, rect: Rect, act: () => void): void {
    if ((rect.bottom - rect.top + 1) * (rect.right - rect.left + 1) > MOST_CELLS) {
      this.forget();
      act();
      return;
    }
    const before = statesOf({ sheet, rect });
    try {
      act();
    } finally {
      this.#keep({ sheet, rect }, before);
    }
  }

  #keep(edited: Edited, before: readonly CellState[]): void {
    const { top, left, right } = edited.rect;
    const width = right - left + 1;
    const cells = statesOf(edited).flatMap((after, i): ChangedCell[] => {
      const was = before[i];
      if (!was || sameState(was, after)) return [];
      return [{ row: top + Math.floor(i / width), column: left + (i % width), before: was, after }];
    });
    if (cells.length === 0) return;
    this.#done.push({ ...edited, cells });
    if (this.#done.length > MOST_KEPT) this.#done.shift();
    this.#undone.length = 0;
  }

  /** Once something else has changed the workbook, cells may stand elsewhere: nothing can be taken back any more. */
  forget(): void {
    this.#done.length = 0;
    this.#undone.length = 0;
  }

  /** Takes the last edit back. @returns where it was; null where there is none */
  undo(): Edited | null {
    const step = this.#done.pop();
    if (!step) return null;
    for (const { row, column, before } of step.cells) putState(step.sheet, row, column, before);
    this.#undone.push(step);
    return step;
  }

  /** Does the edit again that was taken back last. @returns where it is; null where there is none */
  redo(): Edited | null {
    const step = this.#undone.pop();
    if (!step) return null;
    for (const { row, column, after } of step.cells) putState(step.sheet, row, column, after);
    this.#done.push(step);
    return step;
  }
}
