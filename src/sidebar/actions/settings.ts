// Answers about money, and settings of the person and of the workbook.
import type { InputOf } from '../../addon/contract';
import type { Language } from '../../model/text';
import { type Actor, act } from '../run';

/** Writes the three answers in Costs and Gains: formulas do the rest. Lines corrected by hand stay, and it is said. */
export async function money(actor: Actor, input: InputOf<'money'>): Promise<void> {
  let byHand = 0;
  const ended = await act(actor, {
    title: 'money',
    manner: 'run',
    work: async (run) => {
      byHand = (await run.step('money', input)).kept.length;
    },
    retry: () => void money(actor, input),
  });
  if (ended) actor.store.set({ notice: byHand > 0 ? 'money-kept' : 'money-saved' });
}

/** The person's language: at once here, and kept for the next time. */
export async function speak(actor: Actor, person: Language): Promise<void> {
  actor.store.set({ language: person });
  await act(actor, {
    title: 'configure',
    manner: 'alone',
    work: async (run) => void (await run.step('configure', { person })),
    retry: () => void speak(actor, person),
  });
}

/** Settings of the workbook; figures and a table that exist are made again, for formats and periods follow them. */
export async function settle(actor: Actor, given: Omit<InputOf<'configure'>, 'person'>): Promise<void> {
  const { store } = actor;
  const ended = await act(actor, {
    title: 'configure',
    manner: 'run',
    retry: () => void settle(actor, given),
    work: async (run) => {
      const { book, built } = store.get();
      await run.step('setup', { language: store.get().language });
      await run.step('configure', given);
      if (book?.results == null) return;
      await run.step('refresh', {});
      await run.step('build', built ? { month: built } : {});
    },
  });
  if (ended) store.set({ notice: 'saved' });
}
