// google.script as a page in a sidebar or dialog finds it. Source: "HTML Service: Communicate with server functions",
// and the class references google.script.run and google.script.host.
import { toJson } from '../../script/carry';
import type { FromFrame, ToFrame } from './messages';

interface Handlers {
  readonly success?: (answer: unknown, userObject?: unknown) => void;
  readonly failure?: (error: Error, userObject?: unknown) => void;
  readonly userObject?: unknown;
}

type Runner = Record<string, (...args: never[]) => unknown>;

/** Class reference google.script.run: ten calls run at once, an eleventh waits until one has returned. */
const MOST_CALLS = 10;

const say = (message: FromFrame): void => parent.postMessage(message, '*');

const waiting: (() => void)[] = [];
const running = new Map<number, Handlers>();
let calls = 0;

function start(handlers: Handlers, name: string, json: string): void {
  calls++;
  running.set(calls, handlers);
  say({ socialRoi: 'call', id: calls, name, json });
}

/** A call: what cannot be carried is refused at once, by the caller's own line. */
function call(handlers: Handlers, name: string, args: readonly unknown[]): void {
  const json = toJson(args, name);
  if (running.size < MOST_CALLS) start(handlers, name, json);
  else waiting.push(() => start(handlers, name, json));
}

/** Each with… gives a runner of its own: one that is kept does not change. */
function runner(handlers: Handlers, functions: readonly string[]): Runner {
  const next = (more: Handlers): Runner => runner({ ...handlers, ...more }, functions);
  const made: Runner = {
    withSuccessHandler: ((success: Handlers['success']) => next({ success } as Handlers)) as never,
    withFailureHandler: ((failure: Handlers['failure']) => next({ failure } as Handlers)) as never,
    withUserObject: (userObject: never) => next({ userObject }),
  };
  for (const name of functions) made[name] = (...args: never[]) => call(handlers, name, args);
  return made;
}

function finish(message: ToFrame): void {
  const handlers = running.get(message.id);
  if (!running.delete(message.id) || !handlers) return;
  waiting.shift()?.();
  if (message.socialRoi === 'answer') {
    handlers.success?.(JSON.parse(message.json), handlers.userObject);
    return;
  }
  const error = new Error(message.message);
  error.name = 'ScriptError';
  if (handlers.failure) handlers.failure(error, handlers.userObject);
  else console.error(`Uncaught ${error.name}: ${error.message}`);
}

window.addEventListener('message', ({ source, data }) => {
  if (source !== parent) return;
  const message = data as ToFrame;
  if (message.socialRoi === 'answer' || message.socialRoi === 'failure') finish(message);
});

/**
 * Called by the script that the page puts before the sidebar's own. @param language that of the person: the page's
 * switch stands for the browser's setting.
 */
export function install(functions: readonly string[], language: string): void {
  Object.defineProperty(navigator, 'language', { value: language, configurable: true });
  Object.defineProperty(navigator, 'languages', { value: [language], configurable: true });
  const script = {
    run: runner({}, functions),
    host: {
      close: () => say({ socialRoi: 'close' }),
      editor: { focus: () => say({ socialRoi: 'focus-sheet' }) },
      setHeight: () => {},
      setWidth: () => {},
    },
  };
  Object.defineProperty(window, 'google', { value: { script }, configurable: true });
}
