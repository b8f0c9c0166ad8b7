// A sidebar without a page: its store, and a server that answers as it is told.
import type { PendingQuestion, State } from '../../src/addon/contract';
import { createClient } from '../../src/sidebar/client';
import type { Actor } from '../../src/sidebar/run';
import { createStore } from '../../src/sidebar/store';

export const EMPTY_BOOK: State = {
  language: 'fr',
  person: null,
  today: '2026-04-02',
  currency: null,
  tax: null,
  fiscalStart: 1,
  months: ['2025-10', '2025-11', '2025-12', '2026-01', '2026-02', '2026-03'],
  sources: [],
  questions: [],
  answered: [],
  strangers: [],
  mappings: [],
  tabs: [],
  withFigures: [],
  lastComplete: null,
  results: null,
  built: [],
  behind: false,
  objectives: [],
  cycles: [],
  closings: [],
  goals: [],
  kpiSets: [],
  money: {},
};

type Coverage = State['sources'][number]['months'][number]['coverage'];

/** A line of the grid: one coverage per month, in the order of the grid. */
export const source = (
  network: State['sources'][number]['network'],
  coverages: readonly Coverage[],
  account: string | null = null,
): State['sources'][number] => ({
  network,
  account,
  months: EMPTY_BOOK.months.map((month, i) => ({ month, coverage: coverages[i] ?? 'missing' })),
});

export const question = (change: Partial<PendingQuestion> = {}): PendingQuestion => ({
  source: 's1',
  table: 't1',
  tab: 'Overview',
  question: 'year',
  also: [],
  proposal: null,
  evidence: { from: null, to: null, headings: [] },
  ...change,
});

export interface Call {
  readonly step: string;
  readonly input: unknown;
  readonly language: string;
  readonly run?: string;
  readonly last?: boolean;
}

type Answering = (call: Call) => unknown;

/** Answers by step; what is not named answers `{}`, and `state` an empty workbook. */
export function openSidebar(answers: Readonly<Record<string, Answering>> = {}) {
  const calls: Call[] = [];
  const store = createStore('fr');
  const client = createClient({
    language: () => store.get().language,
    online: () => true,
    onSlow: (slow) => {
      const { task } = store.get();
      if (task) store.set({ task: { ...task, slow } });
    },
    transport: async (_, argument) => {
      const call = argument as Call;
      calls.push(call);
      const answer = answers[call.step];
      return { ok: true, answer: await (answer ? answer(call) : call.step === 'state' ? EMPTY_BOOK : {}) };
    },
  });
  let runs = 0;
  const actor: Actor = { store, client, newRunId: () => `run-${++runs}` };
  return { actor, store, calls, steps: () => calls.map(({ step }) => step) };
}
