// The built bundle in a context of its own, as a bare script engine runs it.
import vm from 'node:vm';

export type Custom = (...args: readonly unknown[]) => unknown;

/** The custom functions of the bundle, loaded once. */
export function customFunctions(code: string): (name: string) => Custom {
  const context = vm.createContext({});
  new vm.Script(code, { filename: 'Code.js' }).runInContext(context);
  return (name) => vm.runInContext(name, context) as Custom;
}
