// The sidebar's calls about formulas: what is selected, and the insertion of one.
import * as z from 'zod/mini';

const count = z.number().check(z.int(), z.nonnegative());
/** What somebody types for an argument, figures of an example in rows, a range by its sheet and corner. */
const typed = z.string().check(z.minLength(1), z.maxLength(300));
const given = z
  .array(z.array(z.union([z.number(), typed])).check(z.minLength(1), z.maxLength(10)))
  .check(z.minLength(1), z.maxLength(50));
const at = z.number().check(z.int(), z.positive());
const place = z.strictObject({ sheet: count, row: at, column: at, height: at, width: at });

export const FORMULA_INPUTS = {
  selection: z.strictObject({}),
  insert: z.strictObject({
    formula: z.string().check(z.regex(/^[A-Z_]{3,40}$/)),
    args: z
      .array(z.nullable(z.union([z.number(), typed, given, z.strictObject({ range: place })])))
      .check(z.maxLength(8)),
    replace: z.boolean(),
  }),
} as const;

/** Some cells: the number of their sheet, their first row and column from 1, how many of each. */
export type Place = z.infer<typeof place>;

/** What these calls answer. */
export interface FormulaAnswers {
  /** The cells that are selected, with an address to read, such as « Feuille 1!A2:A10 ». */
  selection: { readonly range: Place; readonly address: string };
  /** `cell`: where the formula stands; `area`: all that its result takes. Both with the sheet's title. */
  insert: { readonly cell: string; readonly area: string };
}
