// The formulas by their names, for the steps that work with any of them; each is initialised when it is asked for.
import type { FormulaSpec } from '../formulas/define';

type Formulas = Readonly<Record<string, () => FormulaSpec>>;

let formulas: Formulas = {};

/** Called by the script's entry before anything else: it knows them all. */
export function offer(all: Formulas): void {
  formulas = all;
}

/** The formula of that name, or null. */
export const formulaNamed = (name: string): FormulaSpec | null =>
  Object.keys(formulas).indexOf(name) >= 0 ? (formulas[name]?.() ?? null) : null;
