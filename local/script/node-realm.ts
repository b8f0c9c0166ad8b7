// Runs a script in Node: compiled once, each run in a fresh context of its own.
import vm from 'node:vm';
import { reduceToEs2019 } from './es2019';
import { MAKERS, type Makers, realmOf } from './makers';
import { remembered } from './remember';
import type { Program, Sandbox } from './sandbox';
import { installDate } from './script-date';

/**
 * A global object as Apps Script has it. The one that Node makes by itself asks the outside at each use of a global
 * name, `Math` say, which takes a hundred times as long; Node before 20.18 has no other.
 */
export const ORDINARY_GLOBAL: vm.Context | typeof vm.constants.DONT_CONTEXTIFY = vm.constants?.DONT_CONTEXTIFY ?? {};

const makers = new vm.Script(MAKERS);

/** Compiles a script, dist/Code.js say, for any number of runs. */
export const nodeProgram = remembered((code): Program => {
  const script = new vm.Script(code, { filename: 'Code.js' });
  return { open: (clock) => openSandbox(script, clock) };
});

function openSandbox(script: vm.Script, clock: Parameters<Program['open']>[0]): Sandbox {
  // Apps Script documents no code made from texts beyond HTML templates.
  const context = vm.createContext(ORDINARY_GLOBAL, { codeGeneration: { strings: false, wasm: false } });
  const global = vm.runInContext('globalThis', context) as Record<string, unknown>;
  reduceToEs2019(global);
  installDate(global, clock.now, clock.zone);
  return {
    realm: realmOf(makers.runInContext(context) as Makers),
    load(globals) {
      for (const [name, value] of Object.entries(globals)) {
        Object.defineProperty(global, name, { value, writable: true, configurable: true });
      }
      script.runInContext(context);
    },
    call: (name, args) => Reflect.apply(global[name] as (...a: unknown[]) => unknown, undefined, args),
  };
}
