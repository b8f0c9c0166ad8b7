// What the build knows of a formula, an entry point and a bundle. Structural: nothing is imported from src/.

export interface Text {
  readonly fr: string;
  readonly en: string;
}

export interface ParamSpec {
  readonly kind: 'number' | 'day' | 'text' | 'series' | 'table';
  readonly optional?: boolean;
  readonly help: Text;
}

export interface FormulaSpec {
  readonly name: string;
  readonly summary: Text;
  readonly params: Readonly<Record<string, ParamSpec>>;
  readonly examples: readonly { readonly args: readonly unknown[] }[];
}

/** A formula and the file that declares it, relative to the project. */
export interface SpecFile {
  readonly file: string;
  readonly formula: FormulaSpec;
}

/** A function that Google, the menu or the sidebar calls, with its JSDoc comment as written. */
export interface EntryPoint {
  readonly name: string;
  /** Where it is declared, relative to the project. */
  readonly file: string;
  readonly params: readonly string[];
  readonly doc: string;
}

/** dist/Code.js before it is written, with what it must hold. */
export interface Bundle {
  readonly code: string;
  /** The text of dist/catalogue.html, which the code reads. */
  readonly catalogue: string;
  readonly formulas: readonly SpecFile[];
  readonly entries: readonly EntryPoint[];
  /** Modules that gave code to the bundle, by their path relative to the project. */
  readonly modules: readonly string[];
  /** The path of each wrapped module, by the short name it bears in the code. */
  readonly moduleKeys: Readonly<Record<string, string>>;
}

/** A rule that a bundle must pass: says what is wrong, one line each; nothing when all is well. */
export type Gate = (bundle: Bundle) => string[];
