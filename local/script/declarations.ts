// The functions that a script declares at its top level: the only ones that Google sees.
import { parse } from 'acorn';
import { remembered } from './remember';

/** Names of the top-level function declarations ("HTML Service: Communicate with server functions"). */
export const declaredFunctions = remembered((code): ReadonlySet<string> => {
  const program = parse(code, { ecmaVersion: 2019, sourceType: 'script' });
  return new Set(program.body.flatMap((node) => (node.type === 'FunctionDeclaration' ? [node.id.name] : [])));
});

/** Whether a sidebar, menu or cell may call the function: declared, and not private by a final `_`. */
export const isCallable = (declared: ReadonlySet<string>, name: string): boolean =>
  declared.has(name) && !name.endsWith('_');
