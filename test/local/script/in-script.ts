// Runs a function as a script of its own, in the host, so that tests of services read as Apps Script.
import type { Workbook } from '../../../local/model';
import { createHost, type Host, type HostOptions } from '../../../local/script';

export type Options = Partial<Omit<HostOptions, 'workbook' | 'code'>>;

/** A host whose script is `function go() {…}` with this body; it may use services and its arguments alone. */
export function hostOf(workbook: Workbook, body: (...args: never[]) => unknown, options: Options = {}): Host {
  const code = `function go() { return (${body.toString()}).apply(null, arguments); }`;
  return createHost({ workbook, code, ...options });
}

/** Runs the body once by google.script.run and gives its answer. */
export function inScript<T>(
  workbook: Workbook,
  body: (...args: never[]) => T,
  options: Options = {},
  ...args: unknown[]
): T {
  return hostOf(workbook, body, options).run('go', ...args) as T;
}
