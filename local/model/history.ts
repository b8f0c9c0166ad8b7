// What has changed in a workbook since a version: single cells, or anything.
import type { ChangedCell } from './types';

/** More changed cells than that are not told apart. */
const MOST_KEPT = 2000;

export class History {
  /** The number of changes so far. */
  version = 0;
  /** The cells changed after the version `#start`, one for each version. */
  #cells: ChangedCell[] = [];
  #start = 0;

  /** Without a cell, anything may have changed. */
  add(cell?: ChangedCell): void {
    this.version++;
    if (cell && this.#cells.length < MOST_KEPT) this.#cells.push(cell);
    else {
      this.#cells = [];
      this.#start = this.version;
    }
  }

  /** The cells changed since a version, some of them perhaps more than once; null where anything may have changed. */
  since(version: number): readonly ChangedCell[] | null {
    return version < this.#start ? null : this.#cells.slice(version - this.#start);
  }
}
