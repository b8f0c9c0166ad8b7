// Every formula's specification, found where the build finds them.
import { readdirSync } from 'node:fs';
import type { FormulaSpec } from '../../src/formulas/define';

const FOLDER = new URL('../../src/formulas/', import.meta.url);

const files = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => readdirSync(new URL(name, FOLDER)).map((file) => [name, file.replace(/\.ts$/, '')] as const));

const modules: { formula?: FormulaSpec }[] = await Promise.all(
  files.map(([family, name]) => import(`../../src/formulas/${family}/${name}.ts`)),
);

export const SPECS: readonly (readonly [name: string, spec: FormulaSpec])[] = modules.flatMap(({ formula }) =>
  formula ? [[formula.name, formula] as const] : [],
);
