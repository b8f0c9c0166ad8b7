// What a sheet carries beside its cells: validations, conditional formats, protections, filters, bandings, charts, metadata.
import type { Rect } from './rect';

/** A place in a sheet. */
export interface SheetRect {
  readonly sheetId: number;
  readonly rect: Rect;
}

/** A criterion's argument; a range is kept as its place, so that it follows inserted rows. A date is its serial number. */
export type RuleValue = string | number | boolean | { readonly date: number } | SheetRect;

export const isSheetRect = (v: RuleValue): v is SheetRect => typeof v === 'object' && 'rect' in v;

/** A data validation; `criterion` is a name of SpreadsheetApp.DataValidationCriteria. */
export interface DataRule {
  readonly criterion: string;
  readonly values: readonly (RuleValue | readonly string[])[];
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

export interface RuleFormat {
  readonly background?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strikethrough?: boolean;
  readonly underline?: boolean;
}

/** A point of a colour scale; `type` is a name of SpreadsheetApp.InterpolationType, null where the extreme is meant. */
export interface GradientPoint {
  readonly color: string;
  readonly type: string | null;
  readonly value: string;
}

/** A conditional format; `criterion` is a name of SpreadsheetApp.BooleanCriteria. */
export interface ConditionalRule {
  readonly ranges: readonly Rect[];
  readonly condition:
    | {
        readonly kind: 'boolean';
        readonly criterion: string;
        readonly values: readonly RuleValue[];
        readonly format: RuleFormat;
      }
    | {
        readonly kind: 'gradient';
        readonly min: GradientPoint | null;
        readonly mid: GradientPoint | null;
        readonly max: GradientPoint | null;
      };
}

/** A protected range, or a whole sheet where `rect` is null. `editable`: the person who runs the script may edit it. */
export interface Protection {
  readonly id: number;
  rect: Rect | null;
  description: string;
  warningOnly: boolean;
  editable: boolean;
  /** Ranges of a protected sheet that stay open. */
  unprotected: Rect[];
}

/** A filter; hidden values by 1-based sheet column. */
export interface SheetFilter {
  rect: Rect;
  readonly hiddenValues: Map<number, readonly string[]>;
}

export interface Banding {
  rect: Rect;
  readonly headerColor: string | null;
  readonly firstColor: string;
  readonly secondColor: string;
}

export interface Chart {
  readonly id: number;
  type: string;
  ranges: SheetRect[];
  /** The cell that its upper left corner stands on, and the offset from it in pixels. */
  anchor: { row: number; column: number; offsetX: number; offsetY: number };
  options: Map<string, unknown>;
  numHeaders: number;
  mergeStrategy: string;
  transpose: boolean;
  hiddenDimensionStrategy: string;
}

export type MetadataVisibility = 'DOCUMENT' | 'PROJECT';

export interface Metadata {
  readonly id: number;
  key: string;
  value: string | null;
  visibility: MetadataVisibility;
}

export interface NamedRange extends SheetRect {
  readonly name: string;
}
