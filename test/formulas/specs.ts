// Every formula's specification, found where the build finds them.
import type { FormulaSpec } from '../../src/formulas/define';

const modules = import.meta.glob<{ formula?: FormulaSpec }>('../../src/formulas/*/*.ts', { eager: true });

export const SPECS: readonly (readonly [name: string, spec: FormulaSpec])[] = Object.values(modules).flatMap(
  ({ formula }) => (formula ? [[formula.name, formula] as const] : []),
);
