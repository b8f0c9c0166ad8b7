// The probe's page: measures as soon as it opens and hands over what it saw.
import { type Call, measure } from './measure';

interface Runner {
  withSuccessHandler(done: (answer: unknown) => void): Runner;
  withFailureHandler(failed: (error: Error) => void): Runner;
}

interface Element {
  textContent: string | null;
  readonly clientWidth: number;
  append(child: Element): void;
}

/** The little of the browser that is used: the types of the whole would reach all of local/. */
declare const document: {
  readonly body: Element;
  readonly documentElement: Element;
  createElement(tag: string): Element;
};
declare const location: { readonly origin: string };
declare const Worker: new (address: string) => { terminate(): void };

declare const google: { readonly script: { readonly run: Runner } };

const call: Call = (name, ...args) =>
  new Promise((resolve, reject) => {
    const run = google.script.run.withSuccessHandler(resolve).withFailureHandler(reject);
    (run as unknown as Record<string, (...given: unknown[]) => void>)[name]?.(...args);
  });

function attempt(what: () => string): string {
  try {
    return what();
  } catch (error) {
    return `refused: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function worker(): string {
  new Worker(URL.createObjectURL(new Blob(['0'], { type: 'text/javascript' }))).terminate();
  return 'made';
}

const page: Record<string, () => string> = {
  'page-eval': () => attempt(() => `runs: ${new Function('return 1')()}`),
  'page-worker': () => attempt(worker),
  'page-crypto': () => (typeof crypto === 'object' && crypto.subtle ? 'present' : 'absent'),
  'page-origin': () => location.origin.replace(/^(https:\/\/)[^.]*\./, '$1….'),
  'page-width': () => String(document.documentElement.clientWidth),
};

const lines = document.createElement('ol');
document.body.append(lines);
const say = (line: string): void => {
  const item = document.createElement('li');
  item.textContent = line;
  lines.append(item);
};

measure({ call, now: () => Date.now(), page, say }).catch((error) => say(String(error)));
