// The functions that a script declares at its top level: the only ones that Google sees.
import { parse } from 'acorn';

/** Names of the top-level function declarations ("HTML Service: Communicate with server functions"). */
export function declaredFunctions(code: string): ReadonlySet<string> {
  const program = parse(code, { ecmaVersion: 2019, sourceType: 'script' });
  const names = program.body.flatMap((node) => (node.type === 'FunctionDeclaration' ? [node.id.name] : []));
  return new Set(names);
}

/** Whether a sidebar, menu or cell may call the function: declared, and not private by a final `_`. */
export const isCallable = (declared: ReadonlySet<string>, name: string): boolean =>
  declared.has(name) && !name.endsWith('_');
