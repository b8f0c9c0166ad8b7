// The one door of the server: validates a call, runs its step under the lock, phrases what went wrong.
import { phrase } from '../i18n/problems';
import { type Problem, ProblemError } from '../model/problem';
import { Book } from '../sheets/book';
import { locked } from '../sheets/lock';
import { type Answers, INPUTS, REQUEST, type StepName } from './contract';
import type { Handler } from './step';
import { answer, forget } from './steps/answer';
import { build } from './steps/build';
import { choose } from './steps/choose';
import { close, summary } from './steps/close';
import { configure } from './steps/configure';
import { cycleClose, cycleCompare, cycleMeasure, cycleOpen, cycleReopen } from './steps/cycles';
import { importClose, importOpen, importRows, useTab } from './steps/import';
import { insert } from './steps/insert';
import { map, tableColumns, unmap } from './steps/map';
import { money } from './steps/money';
import { read } from './steps/read';
import { refresh } from './steps/refresh';
import { reopen } from './steps/reopen';
import { selection } from './steps/selection';
import { setup } from './steps/setup';
import { show } from './steps/show';
import { state } from './steps/state';

const HANDLERS: { readonly [N in StepName]: Handler<N> } = {
  setup,
  'import-open': importOpen,
  'import-rows': importRows,
  'import-close': importClose,
  'use-tab': useTab,
  read,
  refresh,
  build,
  state,
  answer,
  forget,
  'table-columns': tableColumns,
  map,
  unmap,
  configure,
  choose,
  money,
  selection,
  insert,
  'cycle-open': cycleOpen,
  'cycle-measure': cycleMeasure,
  'cycle-close': cycleClose,
  'cycle-reopen': cycleReopen,
  'cycle-compare': cycleCompare,
  close,
  reopen,
  summary,
  show,
};

type Result = { ok: true; answer: Answers[StepName] } | { ok: false; code: Problem['code']; message: string };

const isStep = (name: string): name is StepName => Object.keys(HANDLERS).indexOf(name) >= 0;

function refuse(problem: Problem, language: 'fr' | 'en'): Result {
  return { ok: false, code: problem.code, message: phrase(problem, language) };
}

const pathOf = (issues: readonly { path: readonly PropertyKey[]; code?: string | undefined }[]): string =>
  issues.map((issue) => `${issue.path.map(String).join('.') || 'call'}: ${issue.code ?? 'invalid'}`).join('; ');

/** Runs one step. Problems are answered in the person's language; what is no problem of theirs is thrown. */
export function serve(call: unknown): Result {
  const request = REQUEST.safeParse(call);
  if (!request.success) {
    return refuse({ code: 'invalid-call', method: 'runStep', detail: pathOf(request.error.issues) }, 'fr');
  }
  const { step, input, language, run, last } = request.data;
  if (!isStep(step)) return refuse({ code: 'unknown-method', method: step }, language);
  const parsed = INPUTS[step].safeParse(input);
  if (!parsed.success) {
    return refuse({ code: 'invalid-call', method: step, detail: pathOf(parsed.error.issues) }, language);
  }
  try {
    const handle = HANDLERS[step] as (input: unknown, book: Book) => Answers[StepName];
    return { ok: true, answer: locked(run, last === true, () => handle(parsed.data, new Book())) };
  } catch (error) {
    if (error instanceof ProblemError) return refuse(error.problem, language);
    throw error;
  }
}
