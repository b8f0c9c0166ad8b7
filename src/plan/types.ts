// Pure descriptions of sheets: what stands where, who owns it, how it looks. Never an A1 address.
import type { Cell } from '../model/cell';
import type { RowStyleName, StyleName } from './styles';

export type SheetKind =
  | 'sources'
  | 'raw'
  | 'data'
  | 'entries'
  | 'objectives'
  | 'costs'
  | 'gains'
  | 'results'
  | 'settings'
  | 'daily'
  | 'cycle'
  | 'cycles'
  | 'comparison';

/** A place in a generated sheet, by keys. */
export type Ref =
  /** The cell of this row and column; without `sheet`, of the same sheet. `fix` keeps the address when rows are sorted. */
  | {
      readonly at: 'cell';
      readonly sheet?: SheetKind;
      /** Of a kind that has several sheets: which one. */
      readonly id?: string;
      readonly row: string;
      readonly column: string;
      readonly fix?: boolean;
    }
  /** The number by which a link names a sheet: `#gid=…`. */
  | { readonly at: 'gid'; readonly sheet: SheetKind; readonly id: string }
  /** Whole columns of another sheet, side by side. */
  | { readonly at: 'columns'; readonly sheet: SheetKind; readonly from: string; readonly to: string }
  /** The cell of a column in the formula's own row: survives sorting. */
  | { readonly at: 'own-row'; readonly column: string }
  /** The cell of a row in the formula's own column. */
  | { readonly at: 'own-column'; readonly row: string }
  /** A column of a sheet from one row to another. */
  | {
      readonly at: 'rows';
      readonly sheet: SheetKind;
      readonly from: string;
      readonly to: string;
      readonly column: string;
    }
  /** A whole column of a sheet. */
  | { readonly at: 'column'; readonly sheet?: SheetKind; readonly column: string }
  /** The run of a row from one column to another. `row` absent: the formula's own row. */
  | {
      readonly at: 'run';
      readonly sheet?: SheetKind;
      readonly row?: string;
      readonly from: string;
      readonly to: string;
    }
  /**
   * The lines that a person fills: a column from this row down to the end of its sheet, however long it grows; with
   * `last`, down to the row whose number stands in that column of this row.
   */
  | {
      readonly at: 'lines';
      readonly sheet: SheetKind;
      readonly row: string;
      readonly column: string;
      readonly last?: string;
    };

/** The row of column keys and the column of row keys, as places for a {@link Ref}. */
export const KEY = '#';

export interface Formula {
  readonly parts: readonly (string | Ref)[];
}

export interface Column {
  readonly key: string;
  readonly owner: 'addon' | 'person';
  readonly style: StyleName;
  /** Pixels, for a column that is made new; a person's width is kept. */
  readonly width?: number;
  /** Folded in a column group when made. */
  readonly folded?: boolean;
  readonly hidden?: boolean;
  /** Nobody writes in this column but the add-on: what is planned blank is emptied. */
  readonly exact?: boolean;
}

export interface Row {
  readonly key: string;
  readonly cells: Readonly<Record<string, Cell | Formula>>;
  readonly style?: RowStyleName;
  /** Styles that differ from the column's, by column key. */
  readonly styles?: Readonly<Record<string, StyleName>>;
  /** Folded in a row group when made. */
  readonly folded?: boolean;
  readonly hidden?: boolean;
  /** A drop-down, by column key: the list of what may be chosen. */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
  /** Columns of this row in which the person chooses: written when made, left alone afterwards. */
  readonly chosen?: readonly string[];
  /** Columns of this row that the person fills, in a sheet that both write in. */
  readonly fill?: readonly string[];
  /** The person has just given this row elsewhere: it is written although its columns are the person's. */
  readonly given?: boolean;
  /** Columns of a given row whose cells are emptied. */
  readonly emptied?: readonly string[];
}

/** Rows that belong together. All blocks of a sheet share its columns; row keys are unique in the sheet. */
export interface Block {
  readonly key: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Where rows that are new go: after the one planned before them, or (long tables) at the end. */
  readonly grow?: 'in-place' | 'at-end';
  /** Blank lines below the block for the person to fill, when the sheet is made. */
  readonly lines?: number;
}

/** What a person's line must hold, from the block's first line to the end of the sheet. */
export interface LineRule {
  readonly column: string;
  /** A list may be written past, unless it is `only` what it says. */
  readonly rule:
    | { readonly kind: 'list'; readonly of: readonly string[]; readonly only?: boolean }
    | { readonly kind: 'day' | 'amount' | 'number' };
}

/** How a column shows the cells that hold this text, whatever makes it: a conditional format. */
export interface Mark {
  readonly column: string;
  readonly text: string;
  readonly color: string;
  readonly background: string;
}

export interface SheetPlan {
  readonly kind: SheetKind;
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly lineRules?: readonly LineRule[];
  readonly marks?: readonly Mark[];
  /** Rows whose keys begin so hold nothing of a person's: they are hidden, not struck through, when they are over. */
  readonly fleeting?: string;
  /** The same of columns, by what their keys begin with. */
  readonly fleetingColumns?: readonly string[];
  readonly hidden?: boolean;
  /** Blank rows that a new sheet keeps for what will be added at its end: nothing moves when it is. */
  readonly spare?: number;
  /** Rows to unfold and to fold in a sheet that exists. */
  readonly refold?: { readonly open: readonly string[]; readonly close: readonly string[] };
  /** Rows that the add-on wrote for the person, to be emptied: they are free lines again. */
  readonly withdrawn?: readonly string[];
  /** Rows of the sheet that this plan does not name stay as they are. */
  readonly partial?: boolean;
  /** Both write in this sheet: cells that a row does not name are the person's. */
  readonly shared?: boolean;
  /** Nobody writes in this sheet but the add-on: what is planned blank is emptied. */
  readonly exact?: boolean;
}

export const isFormula = (x: Cell | Formula | undefined): x is Formula =>
  typeof x === 'object' && x !== null && 'parts' in x;
