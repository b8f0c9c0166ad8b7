// The typed client: one promise per step; a step that the server does not have does not compile.
import type { Answers, InputOf, StepName } from '../addon/contract';
import type { Language } from '../model/text';
import { CallError, failureOf } from './failures';
import type { Transport } from './google';

/** Seconds without an answer after which the sidebar says what it is waiting for. */
export const SLOW_AFTER = 20;

/** Which run a call belongs to; the last one lets others build again. */
export interface InRun {
  readonly run: string;
  readonly last?: boolean;
}

export interface ClientOptions {
  readonly transport: Transport;
  readonly language: () => Language;
  readonly online: () => boolean;
  /** Told every {@link SLOW_AFTER} seconds for as long as a call is unanswered, with the seconds so far. */
  readonly onSlow: (seconds: number) => void;
}

/** HTML files that are fetched after the sidebar has opened. */
export type PageName = 'workbook-decoder' | 'catalogue';

export interface Client {
  /** @throws CallError with the problem that the server phrased, or with the failure that was recognised. */
  step<N extends StepName>(step: N, input: InputOf<N>, inRun?: InRun): Promise<Answers[N]>;
  /** The text of an HTML file of the add-on. @throws CallError */
  include(file: PageName): Promise<string>;
}

type Result = { ok: true; answer: unknown } | { ok: false; code: string; message: string };

const isResult = (given: unknown): given is Result =>
  typeof given === 'object' && given !== null && typeof (given as { ok?: unknown }).ok === 'boolean';

async function watched<T>(call: Promise<T>, { onSlow, online }: ClientOptions): Promise<T> {
  let seconds = 0;
  const timer = setInterval(() => {
    seconds += SLOW_AFTER;
    onSlow(seconds);
  }, SLOW_AFTER * 1000);
  try {
    return await call;
  } catch (thrown) {
    throw new CallError(failureOf(thrown, online()));
  } finally {
    clearInterval(timer);
  }
}

export function createClient(options: ClientOptions): Client {
  const { transport, language } = options;
  return {
    async step<N extends StepName>(step: N, input: InputOf<N>, inRun?: InRun): Promise<Answers[N]> {
      const call = { step, input, language: language(), ...inRun };
      const result = await watched(transport('runStep', call), options);
      if (!isResult(result)) throw new CallError({ kind: 'service', detail: '' });
      if (!result.ok) throw new CallError({ kind: 'problem', code: result.code, message: result.message });
      return result.answer as Answers[N];
    },
    async include(file) {
      const text = await watched(transport('include', file), options);
      if (typeof text !== 'string') throw new CallError({ kind: 'service', detail: '' });
      return text;
    },
  };
}
