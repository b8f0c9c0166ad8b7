// The table of a month: made, shown, and shortened to the indicators of the chosen objectives.
import type { InputOf } from '../../addon/contract';
import type { Month } from '../../model/day';
import { type Actor, act } from '../run';

/** What the person confirmed beside the month; absent where it was settled before. */
export interface Confirmed {
  readonly currency?: string;
  readonly tax?: 'excluded' | 'included';
}

/** Sheets are prepared and tables read again first: what the person deleted or corrected meanwhile counts. */
export async function build(actor: Actor, month: Month, confirmed: Confirmed = {}): Promise<void> {
  const { store } = actor;
  const ended = await act(actor, {
    title: 'build',
    manner: 'run',
    retry: () => void build(actor, month, confirmed),
    work: async (run) => {
      await run.step('setup', { language: store.get().language });
      if (confirmed.currency || confirmed.tax) await run.step('configure', { ...confirmed });
      await run.step('refresh', {});
      store.set({ unread: false });
      const { shown, missing } = await run.step('build', { month, show: true });
      store.set({ dirty: false, built: shown, missing });
    },
  });
  if (ended) store.set({ view: 'month' });
}

export const show = (actor: Actor, sheet: InputOf<'show'>['sheet']): Promise<boolean> =>
  act(actor, {
    title: 'show',
    manner: 'alone',
    work: async (run) => void (await run.step('show', { sheet })),
    retry: () => void show(actor, sheet),
  });

/** Keeps the objectives, their indicators and targets; a table that exists is made again with them. */
export async function choose(
  actor: Actor,
  objectives: InputOf<'choose'>['objectives'],
  goals: Omit<InputOf<'choose'>, 'objectives'> = {},
): Promise<void> {
  const { store } = actor;
  const ended = await act(actor, {
    title: 'choose',
    manner: 'run',
    retry: () => void choose(actor, objectives, goals),
    work: async (run) => {
      const { book, built } = store.get();
      await run.step('choose', { objectives, ...goals });
      if (book?.results == null) return;
      const { missing } = await run.step('build', built ? { month: built } : {});
      store.set({ missing });
    },
  });
  if (ended) store.set({ notice: 'objectives-saved' });
}
