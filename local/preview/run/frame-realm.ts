// Runs a script in the browser: each run in a fresh frame of the same origin, with the page's own names taken out.

import { declaredFunctions } from '../../script/declarations';
import { GLOBALS, reduceToEs2019 } from '../../script/es2019';
import { MAKERS, type Makers, realmOf } from '../../script/makers';
import { remembered } from '../../script/remember';
import type { Program, Sandbox } from '../../script/sandbox';
import { installDate } from '../../script/script-date';

type Bag = Record<string, unknown>;
type Frame = Window & typeof globalThis;

/** Names that a window cannot lose (HTML Standard, [LegacyUnforgeable]) and those that lead back to it. */
const SHADOWED = ['window', 'document', 'location', 'top', 'self', 'globalThis'];

const NO_CODE = 'Code generation from strings disallowed for this context';

/** A script to be run in frames of this page, one for each run. */
export const frameProgram = remembered((code): Program => ({ open: (clock) => openSandbox(code, clock) }));

let former: HTMLIFrameElement | null = null;

function freshFrame(): HTMLIFrameElement {
  former?.remove();
  const frame = document.createElement('iframe');
  frame.hidden = true;
  document.body.append(frame);
  former = frame;
  return frame;
}

/** Evaluates a script in the frame; what it says goes to the property `out_` of the frame's window. */
function execute(owner: Document, frame: Frame, text: string): unknown {
  const bag = frame as unknown as Bag;
  const script = owner.createElement('script');
  script.textContent = text;
  owner.head.append(script);
  script.remove();
  const out = bag.out_;
  delete bag.out_;
  return out;
}

function openSandbox(code: string, clock: Parameters<Program['open']>[0]): Sandbox {
  const element = freshFrame();
  const frame = element.contentWindow as Frame;
  const owner = element.contentDocument as Document;
  const realm = realmOf(execute(owner, frame, `out_ = ${MAKERS}`) as Makers);
  const global = frame as unknown as Bag;
  refuseCode(frame);
  emptyChain(frame);
  reduceToEs2019(global);
  installDate(global, clock.now, clock.zone);
  let functions: Bag = {};
  return {
    realm,
    load(globals) {
      const scope = scopeOf(frame, globals);
      const start = execute(owner, frame, wrapped(code, Object.keys(globals))) as (...args: unknown[]) => Bag;
      functions = start(
        ...SHADOWED.map((name) => (name === 'globalThis' ? scope : undefined)),
        ...Object.values(globals),
      );
      for (const [name, value] of Object.entries(functions)) if (!(name in scope)) scope[name] = value;
    },
    call: (name, args) => Reflect.apply(functions[name] as (...a: unknown[]) => unknown, undefined, args),
  };
}

/** The script as a function of what it may see, which gives the functions that it declares. */
function wrapped(code: string, services: readonly string[]): string {
  const given = [...declaredFunctions(code)].map((name) => `${name}: ${name}`).join(', ');
  return `out_ = function (${[...SHADOWED, ...services].join(', ')}) {\n${code}\nreturn { ${given} };\n}`;
}

/** What the script sees as globalThis: the library of its realm and the services. */
function scopeOf(frame: Frame, globals: Readonly<Record<string, object>>): Bag {
  const scope: Bag = Object.create(frame.Object.prototype) as Bag;
  const define = (name: string, value: unknown) =>
    Object.defineProperty(scope, name, { value, writable: true, configurable: true });
  for (const name of GLOBALS) if (name !== 'globalThis') define(name, (frame as unknown as Bag)[name]);
  define('globalThis', scope);
  for (const [name, value] of Object.entries(globals)) define(name, value);
  return scope;
}

/** Window's prototypes hold names too, addEventListener among them; the chain itself cannot be cut. */
function emptyChain(frame: Frame): void {
  for (let holder = Object.getPrototypeOf(frame) as object; holder !== frame.Object.prototype; ) {
    for (const name of Reflect.ownKeys(holder)) Reflect.deleteProperty(holder, name);
    const next = Object.getPrototypeOf(holder) as object | null;
    if (!next) return;
    holder = next;
  }
}

/** Apps Script documents no code made from texts beyond HTML templates. */
function refuseCode(frame: Frame): void {
  const refuse = (): never => {
    throw new frame.EvalError(NO_CODE);
  };
  const guard = (maker: object): object => new Proxy(maker, { apply: refuse, construct: refuse });
  const kinds = execute(
    frame.document,
    frame,
    'out_ = [function () {}, async () => {}, function* () {}, async function* () {}]',
  );
  for (const one of kinds as object[]) {
    const prototype = Object.getPrototypeOf(one) as { constructor: object };
    Object.defineProperty(prototype, 'constructor', { value: guard(prototype.constructor) });
  }
  const global = frame as unknown as Bag;
  global.Function = (frame.Function.prototype as unknown as Bag).constructor;
  global.eval = refuse;
}
