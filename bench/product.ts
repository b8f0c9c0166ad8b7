// The built bundle in a context of its own, as a bare script engine runs it.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import vm from 'node:vm';
import { ORDINARY_GLOBAL } from '../local/script/node-realm';

export type Custom = (...args: readonly unknown[]) => unknown;

/** The built script, and the file beside it that its functions may read. */
export interface Built {
  readonly code: string;
  readonly catalogue: string;
}

/** @param path of the built script */
export const builtAt = (path: string): Built => ({
  code: readFileSync(path, 'utf8'),
  catalogue: readFileSync(join(dirname(path), 'catalogue.html'), 'utf8'),
});

/** A fresh context with a global object as Apps Script has it, and the one service that a custom function asks for. */
export function freshContext({ catalogue }: Pick<Built, 'catalogue'>): vm.Context {
  const context = vm.createContext(ORDINARY_GLOBAL);
  const HtmlService = { createTemplateFromFile: () => ({ getRawContent: () => catalogue }) };
  Object.defineProperty(vm.runInContext('globalThis', context), 'HtmlService', { value: HtmlService });
  return context;
}

/** The custom functions of the bundle, loaded once. */
export function customFunctions(built: Built): (name: string) => Custom {
  const context = freshContext(built);
  new vm.Script(built.code, { filename: 'Code.js' }).runInContext(context);
  return (name) => vm.runInContext(name, context) as Custom;
}
