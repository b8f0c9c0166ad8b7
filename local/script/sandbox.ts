// What the host needs of a place to run a script in; Node and the browser each have one.
import type { Realm } from '../services';

/** A fresh realm in which the script has been read, for one single run. */
export interface Sandbox {
  readonly realm: Realm;
  /** Defines the services, then runs the script's own statements. */
  load(globals: Readonly<Record<string, object>>): void;
  /** Calls a function that the script declares. */
  call(name: string, args: readonly unknown[]): unknown;
}

/** A script that has been compiled once and is run any number of times. */
export interface Program {
  open(clock: { readonly now: () => number; readonly zone: string }): Sandbox;
}
