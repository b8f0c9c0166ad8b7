// What the person has typed, cleared and pasted, so that it can be taken back and done again.
import type { Rect, Sheet } from '../../model';
import { type CellState, cellState, putState, sameState } from '../../model/cell-state';

/** Cells of one sheet. */
export interface Edited {
  readonly sheet: Sheet;
  readonly rect: Rect;
}

interface ChangedCell {
  readonly sheet: Sheet;
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

const sizeOf = ({ top, left, bottom, right }: Rect): number => (bottom - top + 1) * (right - left + 1);

function changed(edited: Edited, before: readonly CellState[]): ChangedCell[] {
  const { sheet, rect } = edited;
  const width = rect.right - rect.left + 1;
  return statesOf(edited).flatMap((after, i): ChangedCell[] => {
    const was = before[i];
    if (!was || sameState(was, after)) return [];
    return [{ sheet, row: rect.top + Math.floor(i / width), column: rect.left + (i % width), before: was, after }];
  });
}

export class Edits {
  readonly #done: Step[] = [];
  readonly #undone: Step[] = [];

  /**
   * Carries out an act that changes no cell beyond these, and keeps what it changed, were it stopped half-way. No two of
   * them share a cell; the first one is shown when the act is taken back.
   */
  record(places: readonly [Edited, ...Edited[]], act: () => void): void {
    if (places.reduce((sum, { rect }) => sum + sizeOf(rect), 0) > MOST_CELLS) {
      this.forget();
      act();
      return;
    }
    const before = places.map(statesOf);
    try {
      act();
    } finally {
      this.#keep(places, before);
    }
  }

  #keep(places: readonly [Edited, ...Edited[]], before: readonly (readonly CellState[])[]): void {
    const cells = places.flatMap((edited, at) => changed(edited, before[at] ?? []));
    if (cells.length === 0) return;
    this.#done.push({ ...places[0], cells });
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
    for (const { sheet, row, column, before } of step.cells) putState(sheet, row, column, before);
    this.#undone.push(step);
    return step;
  }

  /** Does the edit again that was taken back last. @returns where it is; null where there is none */
  redo(): Edited | null {
    const step = this.#undone.pop();
    if (!step) return null;
    for (const { sheet, row, column, after } of step.cells) putState(sheet, row, column, after);
    this.#done.push(step);
    return step;
  }
}
