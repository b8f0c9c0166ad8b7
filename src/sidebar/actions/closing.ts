// Closing a month, reopening it, and its summary, which is at hand before it is copied: a copy needs the click itself.
import { type Month, monthOf } from '../../model/day';
import { summaryText } from '../logic/summary-text';
import { type Actor, act, type Run } from '../run';

async function summarise(actor: Actor, run: Run, month: Month): Promise<void> {
  const summary = await run.step('summary', { month });
  const { book, language } = actor.store.get();
  const writing = { month, currency: book?.currency ?? null, language: book?.language ?? language };
  actor.store.set({ summary: { month, text: summaryText(summary, writing) } });
}

/** The table is brought to the month first: what it shows is what is kept. */
async function showMonth(actor: Actor, run: Run, month: Month): Promise<void> {
  const { missing } = await run.step('build', { month });
  actor.store.set({ built: month, missing });
}

/** The open cycle of that month closes with it, as it was last measured. */
async function measureCycle({ store }: Actor, run: Run, month: Month): Promise<void> {
  const cycle = store
    .get()
    .book?.cycles.find(
      (one) => one.kind === 'month' && !one.closed && one.title !== null && monthOf(one.from) === month,
    );
  if (cycle) await run.step('cycle-measure', { id: cycle.id });
}

export async function closeMonth(actor: Actor, month: Month, comment: string, confirmed: boolean): Promise<void> {
  await act(actor, {
    title: 'close',
    manner: 'run',
    retry: () => void closeMonth(actor, month, comment, confirmed),
    work: async (run) => {
      await showMonth(actor, run, month);
      await measureCycle(actor, run, month);
      await run.step('close', { month, confirmed, ...(comment.trim() === '' ? {} : { comment }) });
      await summarise(actor, run, month);
    },
  });
}

export async function prepareSummary(actor: Actor, month: Month): Promise<void> {
  await act(actor, {
    title: 'summary',
    manner: 'run',
    retry: () => void prepareSummary(actor, month),
    work: async (run) => {
      await showMonth(actor, run, month);
      await summarise(actor, run, month);
    },
  });
}

/** Tables are read again: the month's figures are live once more. */
export async function reopenMonth(actor: Actor, month: Month): Promise<void> {
  const { store } = actor;
  const ended = await act(actor, {
    title: 'reopen',
    manner: 'run',
    retry: () => void reopenMonth(actor, month),
    work: async (run) => {
      await run.step('reopen', { month });
      await run.step('read', {});
      store.set({ unread: false, summary: null });
      await showMonth(actor, run, month);
    },
  });
  if (ended) store.set({ notice: 'month-reopened' });
}

/** Plain text to the clipboard, by the older way that frames allow first; else the field is left selected to be copied. */
export async function copySummary({ store }: Actor, text: string, field: HTMLTextAreaElement | null): Promise<void> {
  field?.select();
  const copied =
    document.execCommand('copy') ||
    (await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    ));
  store.set({ notice: copied ? 'summary-copied' : 'summary-by-hand' });
}
