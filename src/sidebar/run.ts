// An action of several calls: one run number, progress, a stop between steps, and an end that lets others build.
import type { Answers, InputOf, StepName } from '../addon/contract';
import { type SidebarMessages, sidebarMessages } from '../i18n/sidebar';
import type { Language } from '../model/text';
import type { Client, PageName } from './client';
import { CallError, Stopped } from './failures';
import type { Store, Task } from './store';

/** What an action does its work with. */
export interface Run {
  /** One step within the run; says what it is doing. @throws Stopped, CallError */
  step<N extends StepName>(step: N, input: InputOf<N>): Promise<Answers[N]>;
  /** The text of a page that is fetched when it is needed. */
  include(file: PageName): Promise<string>;
  say(label: string, done?: number | null): void;
  readonly words: SidebarMessages;
  readonly language: Language;
}

/**
 * How an action is carried. `run`: several calls under one number, the last of which reads how the workbook stands;
 * `read`: that call alone, without a number; `alone`: nothing after its own call.
 */
export type Manner = 'run' | 'read' | 'alone';

export interface Action {
  readonly title: Task['title'];
  readonly manner: Manner;
  readonly work: (run: Run) => Promise<void>;
  /** Offered beside a failure; null where trying again makes no sense. */
  readonly retry: (() => void) | null;
}

export interface Actor {
  readonly store: Store;
  readonly client: Client;
  readonly newRunId: () => string;
}

interface Control {
  stop(): void;
}

/** The action under way, so that its button can stop it. There is one at a time. */
let current: Control | null = null;

/** Stops the action under way after its current step; where it has become slow, without waiting for that step. */
export const stopCurrent = (): void => current?.stop();

const named = (words: SidebarMessages, step: StepName): string | null =>
  step in words.task.steps ? words.task.steps[step as keyof typeof words.task.steps] : null;

interface Opened {
  readonly run: Run;
  readonly control: Control;
  /** The last call: it lets the workbook go and tells how it stands now. */
  finish(): Promise<void>;
}

function openRun({ store, client, newRunId }: Actor, manner: Manner): Opened {
  const { language } = store.get();
  const words = sidebarMessages[language];
  const inRun = manner === 'run' ? { run: newRunId() } : undefined;
  const patch = (change: Partial<Task>): void => {
    const { task } = store.get();
    if (task) store.set({ task: { ...task, ...change } });
  };
  let abandon: (why: Stopped) => void = () => undefined;
  const abandoned = new Promise<never>((_, reject) => {
    abandon = reject;
  });
  abandoned.catch(() => undefined);
  const answered = async <T>(call: Promise<T>): Promise<T> => {
    const answer = await Promise.race([call, abandoned]);
    patch({ slow: null });
    return answer;
  };
  const waited = <T>(call: () => Promise<T>): Promise<T> =>
    store.get().task?.stopping ? Promise.reject(new Stopped(false)) : answered(call());
  return {
    run: {
      words,
      language,
      say: (label, done) => patch({ label, ...(done === undefined ? {} : { done }) }),
      include: (file) => waited(() => client.include(file)),
      step: (step, input) => {
        const label = named(words, step);
        if (label) patch({ label });
        return waited(() => client.step(step, input, inRun));
      },
    },
    async finish() {
      if (manner === 'alone') return;
      patch({ label: words.task.steps.state });
      store.set({ book: await answered(client.step('state', {}, inRun && { ...inRun, last: true })) });
    },
    control: {
      stop() {
        const { task } = store.get();
        if (task?.slow != null) abandon(new Stopped(true));
        patch({ stopping: true });
      },
    },
  };
}

/** Ends what was stopped or failed; where even that fails, the workbook frees itself after some minutes. */
async function finishQuietly({ finish }: Opened, error: unknown): Promise<void> {
  const ending = finish().catch(() => undefined);
  if (!(error instanceof Stopped && error.abandoned)) await ending;
}

function tell(store: Store, error: unknown, retry: (() => void) | null): void {
  if (error instanceof Stopped) {
    store.set({ notice: error.abandoned ? 'abandoned' : 'stopped' });
    return;
  }
  const failure = error instanceof CallError ? error.failure : ({ kind: 'service', detail: String(error) } as const);
  store.set({ failure: { failure, retry } });
}

/**
 * Does one action. Answers whether it came to its end: a failure or a stop is in the store by then, with a way to try
 * again. A second action is refused while one is under way.
 */
export async function act(actor: Actor, { title, manner, work, retry }: Action): Promise<boolean> {
  const { store } = actor;
  if (store.get().task) return false;
  const task = { title, manner, label: '', done: null, stopping: false, slow: null };
  store.set({ task, failure: null, notice: null });
  const opened = openRun(actor, manner);
  current = opened.control;
  try {
    await work(opened.run);
    await opened.finish();
    return true;
  } catch (error) {
    if (manner === 'run') await finishQuietly(opened, error);
    tell(store, error, retry);
    return false;
  } finally {
    current = null;
    store.set({ task: null });
  }
}
