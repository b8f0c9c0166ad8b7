// Remembers where values stand, so that a thousand lookups read a column once. Valid while no cell of it changes.
import { readNumber } from '../evaluate/coerce';
import type { Writing } from '../formula/locale';
import type { SheetGrid } from '../sheet-grid';
import { Area, type Matrix, type Scalar } from '../values';
import { type Criterion, indexKey, numericTextKey } from './criteria';

/** Places in an area, counted row by row from 0, rising. */
export type Places = readonly number[];

const NOWHERE: Places = [];

/** The values of an area or table, counted row by row, without the blank rows that end it. */
export class Vector {
  /** Null for a table that is in no cells. */
  readonly key: string | null;
  /** The cells that the values stand in; null for a table that is in none. */
  readonly area: Area | null;
  readonly width: number;
  /** How many values there are, blank ends included, and how many before those. */
  readonly length: number;
  readonly used: number;
  readonly #source: Area | Matrix;

  constructor(source: Area | Matrix, usedRows = usedRowsOf(source)) {
    this.#source = source;
    this.area = source instanceof Area ? source : null;
    this.width = source.width;
    this.length = source.width * source.height;
    this.used = source.width * Math.max(0, Math.min(usedRows, source.height));
    this.key = source instanceof Area ? `${source.key}|${this.used}` : null;
  }

  get(place: number): Scalar {
    const row = Math.floor(place / this.width);
    const column = place % this.width;
    if (this.#source instanceof Area) return this.#source.sheet.get(this.#source.top + row, this.#source.left + column);
    return this.#source.rows[row]?.[column] ?? null;
  }
}

/** Rows of a source up to the last that can hold something. */
export const usedRowsOf = (source: Area | Matrix): number =>
  source instanceof Area ? Math.min(source.bottom, source.sheet.lastRow) - source.top + 1 : source.height;

export class Lookup {
  readonly #indexes = new Map<string, { readonly area: Area | null; readonly index: Map<string, number[]> }>();
  readonly #writing: Writing;

  constructor(writing: Writing) {
    this.#writing = writing;
  }

  /** To be called whenever any cell may have changed. */
  clear(): void {
    this.#indexes.clear();
  }

  /** To be called when a cell has changed. */
  forget(sheet: SheetGrid, row: number, column: number): void {
    for (const [key, { area }] of this.#indexes) if (area?.holds(sheet, row, column)) this.#indexes.delete(key);
  }

  /** Places of a value, by its `indexKey`. */
  places(vector: Vector, key: string): Places {
    const known = vector.key === null ? undefined : this.#indexes.get(vector.key)?.index;
    const index = known ?? indexOf(vector, this.#writing);
    if (vector.key !== null && !known) this.#indexes.set(vector.key, { area: vector.area, index });
    return index.get(key) ?? NOWHERE;
  }

  /** Places of the values that satisfy a criterion that asks for equality; null for any other criterion. */
  equal(vector: Vector, criterion: Criterion): Places | null {
    return criterion.equals && merged(criterion.equals.map((key) => this.places(vector, key)));
  }
}

/** Rising lists without a place in common, as one. */
function merged(lists: readonly Places[]): Places {
  const filled = lists.filter((list) => list.length > 0);
  return filled.length > 1 ? filled.flat().sort((a, b) => a - b) : (filled[0] ?? NOWHERE);
}

function indexOf(vector: Vector, writing: Writing): Map<string, number[]> {
  const index = new Map<string, number[]>();
  const add = (key: string, place: number): void => {
    const places = index.get(key);
    if (places) places.push(place);
    else index.set(key, [place]);
  };
  for (let place = 0; place < vector.used; place++) {
    const value = vector.get(place);
    if (value === null) continue;
    add(indexKey(value), place);
    const number = typeof value === 'string' ? readNumber(value, writing) : null;
    if (number !== null) add(numericTextKey(number), place);
  }
  return index;
}
