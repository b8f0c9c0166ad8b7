// Improvement cycles: opened, measured, closed, reopened, compared. Tables are read again first: daily figures follow.
import type { InputOf } from '../../addon/contract';
import { type Actor, act, type Run } from '../run';

async function cycleAction(actor: Actor, work: (run: Run) => Promise<void>, retry: () => void): Promise<void> {
  await act(actor, { title: 'cycle', manner: 'run', work, retry });
}

export const openCycle = (actor: Actor, input: InputOf<'cycle-open'>): Promise<void> =>
  cycleAction(
    actor,
    async (run) => {
      await run.step('setup', { language: actor.store.get().language });
      await run.step('refresh', {});
      const { id } = await run.step('cycle-open', input);
      await run.step('show', { sheet: 'cycle', id });
    },
    () => void openCycle(actor, input),
  );

export const measureCycle = (actor: Actor, id: string): Promise<void> =>
  cycleAction(
    actor,
    async (run) => {
      await run.step('refresh', {});
      await run.step('cycle-measure', { id });
      await run.step('show', { sheet: 'cycle', id });
    },
    () => void measureCycle(actor, id),
  );

/** What is frozen is the last state of the figures. */
export const closeCycle = (actor: Actor, id: string): Promise<void> =>
  cycleAction(
    actor,
    async (run) => {
      await run.step('refresh', {});
      await run.step('cycle-measure', { id });
      await run.step('cycle-close', { id });
    },
    () => void closeCycle(actor, id),
  );

export const reopenCycle = (actor: Actor, id: string): Promise<void> =>
  cycleAction(
    actor,
    async (run) => void (await run.step('cycle-reopen', { id })),
    () => void reopenCycle(actor, id),
  );

export const compareCycles = (actor: Actor, ids: readonly string[]): Promise<void> =>
  cycleAction(
    actor,
    async (run) => {
      await run.step('cycle-compare', { ids: [...ids] });
      await run.step('show', { sheet: 'comparison' });
    },
    () => void compareCycles(actor, ids),
  );

export const showCycle = (actor: Actor, sheet: 'cycle' | 'cycles', id?: string): Promise<void> =>
  cycleAction(
    actor,
    async (run) => void (await run.step('show', id === undefined ? { sheet } : { sheet, id })),
    () => void showCycle(actor, sheet, id),
  );
