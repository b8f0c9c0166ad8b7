// Runs a script in Node: compiled once, each run in a fresh context of its own.
import vm from 'node:vm';
import { reduceToEs2019 } from './es2019';
import { MAKERS, type Makers, realmOf } from './makers';
import { remembered } from './remember';
import type { Program, Sandbox } from './sandbox';
import { installDate } from './script-date';

const makers = new vm.Script(MAKERS);

/** Compiles a script, dist/Code.js say, for any number of runs. */
export const nodeProgram = remembered((code): Program => {
  const script = new vm.Script(code, { filename: 'Code.js' });
  return { open: (clock) => openSandbox(script, clock) };
});

function openSandbox(script: vm.Script, clock: Parameters<Program['open']>[0]): Sandbox {
  // Apps Script documents no code made from texts beyond HTML templates.
  const context = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } });
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
