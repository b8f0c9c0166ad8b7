// Behaviours of Google that no source settles: each is a switch, and the product must be right under either position.

export interface Switches {
  /** What becomes of a leading apostrophe in a text given to setValue(s): part of the text, or a mark that is taken off. */
  readonly apostrophe: 'kept' | 'swallowed';
  /** A text beginning with `=` given to setValue(s) in a cell of the format `@`: a formula, or a text. */
  readonly equalsInTextCell: 'formula' | 'text';
  /** A number or truth value given to setValue(s) in a cell of the format `@`: kept as it is, or turned into a text. */
  readonly numberInTextCell: 'kept' | 'text';
  /** A blank cell as the argument of a custom function: `''`, or undefined. */
  readonly blankArgument: 'empty text' | 'undefined';
  /** An argument left out between two others, `F(1;;2)`: undefined, or `''`. */
  readonly omittedArgument: 'undefined' | 'empty text';
  /** A cell with an error as the argument of a custom function: its name (`'#N/A'`), or an Error object of that message. */
  readonly errorArgument: 'text' | 'object';
  /** The argument separator of what getFormula(s) answers: as typed here, or commas (and the decimal point). */
  readonly formulaAnswers: 'as typed' | 'commas';
  /** Whether Spreadsheet has the method getSheetById; where it is absent, reading it gives undefined. */
  readonly getSheetById: 'absent' | 'present';
  /** Whether isRowHiddenByUser and isColumnHiddenByUser are true for lines that a collapsed group hides. */
  readonly foldedLines: 'hidden by user' | 'not hidden by user';
}

/** The stricter reading of each. */
export const DEFAULT_SWITCHES: Switches = {
  apostrophe: 'kept',
  equalsInTextCell: 'formula',
  numberInTextCell: 'kept',
  blankArgument: 'empty text',
  omittedArgument: 'undefined',
  errorArgument: 'text',
  formulaAnswers: 'as typed',
  getSheetById: 'absent',
  foldedLines: 'hidden by user',
};

const OTHER: Switches = {
  apostrophe: 'swallowed',
  equalsInTextCell: 'text',
  numberInTextCell: 'text',
  blankArgument: 'undefined',
  omittedArgument: 'empty text',
  errorArgument: 'object',
  formulaAnswers: 'commas',
  getSheetById: 'present',
  foldedLines: 'not hidden by user',
};

/** The default positions, then each with one single switch flipped, to run the product under all of them. */
export const SWITCH_POSITIONS: readonly { readonly title: string; readonly switches: Switches }[] = [
  { title: 'as by default', switches: DEFAULT_SWITCHES },
  ...(Object.keys(OTHER) as (keyof Switches)[]).map((name) => ({
    title: `${name}: ${OTHER[name]}`,
    switches: { ...DEFAULT_SWITCHES, [name]: OTHER[name] },
  })),
];
