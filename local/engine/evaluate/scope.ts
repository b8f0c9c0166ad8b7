// What a formula may look at while it is computed.

import type { CustomFunctions } from '../custom';
import type { Writing } from '../formula/locale';
import type { Node } from '../formula/parse';
import type { Directory } from '../formula/references';
import type { Lookup } from '../functions/lookup-index';
import type { SheetGrid } from '../sheet-grid';
import type { Area, Operand } from '../values';

/** The same for all formulas of one recalculation. */
export interface Session {
  readonly directory: Directory;
  readonly writing: Writing;
  readonly timeZone: string;
  /** The moment of the recalculation, in milliseconds since 1970. */
  readonly now: number;
  readonly custom: CustomFunctions | undefined;
  readonly lookup: Lookup;
  /** Reads a formula's text, for INDIRECT. */
  readonly parse: (text: string) => Node | null;
  /** Called with an area that a formula reads and does not name. */
  readonly onReach: (area: Area) => void;
  /** Called with what INDEX picks from an area. */
  readonly onPick: (area: Area) => void;
}

/** Where a formula stands. */
export interface Place {
  readonly session: Session;
  readonly sheet: SheetGrid;
  readonly row: number;
  readonly column: number;
  /** What its addresses, names and texts stand for, in order. */
  readonly operands: readonly Operand[];
}

/** A part of a formula, made ready to be computed. */
export type Part = (scope: Scope) => Operand;

/** The value of an argument; an omitted one is blank. */
export const given = (part: Part | null | undefined, scope: Scope): Operand => (part ? part(scope) : null);

const NO_NAMES: ReadonlyMap<string, Operand> = new Map();

/** Where a formula stands, and how its parts are to be computed. */
export class Scope implements Place {
  readonly session: Session;
  readonly sheet: SheetGrid;
  readonly row: number;
  readonly column: number;
  readonly operands: readonly Operand[];
  /**
   * Whether tables are worked through value by value, as inside ARRAYFORMULA or SUMPRODUCT. Elsewhere a range where one
   * value is wanted stands for its cell in the formula's own row or column.
   */
  readonly array: boolean;
  /** The names bound by LET and LAMBDA, in small letters. */
  readonly names: ReadonlyMap<string, Operand>;
  #twin: Scope | null = null;

  constructor({ session, sheet, row, column, operands }: Place, array = false, names = NO_NAMES) {
    this.session = session;
    this.sheet = sheet;
    this.row = row;
    this.column = column;
    this.operands = operands;
    this.array = array;
    this.names = names;
  }

  /** The same place, where tables are worked through value by value or not. */
  inArrays(array: boolean): Scope {
    if (array === this.array) return this;
    this.#twin ??= new Scope(this, array, this.names);
    return this.#twin;
  }

  withNames(names: Iterable<readonly [string, Operand]>): Scope {
    const all = new Map(this.names);
    for (const [name, operand] of names) all.set(name.toLowerCase(), operand);
    return new Scope(this, this.array, all);
  }
}
