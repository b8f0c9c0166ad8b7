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

/** Where a formula stands, and how its parts are to be computed. */
export interface Scope {
  readonly session: Session;
  readonly sheet: SheetGrid;
  readonly row: number;
  readonly column: number;
  /**
   * Whether tables are worked through value by value, as inside ARRAYFORMULA or SUMPRODUCT. Elsewhere a range where one
   * value is wanted stands for its cell in the formula's own row or column.
   */
  readonly array: boolean;
  /** The names bound by LET and LAMBDA, in small letters. */
  readonly names: ReadonlyMap<string, Operand>;
  readonly evaluate: (node: Node | null, scope: Scope) => Operand;
}

export const inArrays = (scope: Scope): Scope => (scope.array ? scope : { ...scope, array: true });

export function withNames(scope: Scope, names: Iterable<readonly [string, Operand]>): Scope {
  const all = new Map(scope.names);
  for (const [name, operand] of names) all.set(name.toLowerCase(), operand);
  return { ...scope, names: all };
}
