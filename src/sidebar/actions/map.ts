// A table mapped by hand: its columns asked for, the mapping kept or removed, and all tables read again.
import type { Stranger } from '../../addon/contract';
import { refreshed } from '../files/report';
import type { MappingInput } from '../logic/mapping-draft';
import { type Actor, act, type Run } from '../run';

/** Shows the columns of a table, to be mapped. */
export async function openMapping(actor: Actor, stranger: Stranger): Promise<void> {
  const { source, table } = stranger;
  await act(actor, {
    title: 'columns',
    manner: 'alone',
    work: async (run) => {
      const columns = await run.step('table-columns', { source, table });
      actor.store.set({ mapping: { stranger, columns } });
    },
    retry: () => void openMapping(actor, stranger),
  });
}

async function readAgain(run: Run, { store }: Actor): Promise<void> {
  const { tables } = await run.step('read', {});
  store.set({ files: refreshed(store.get().files, tables), dirty: true, unread: false, putOff: [] });
}

/** Keeps a mapping and reads with it. */
export async function keepMapping(actor: Actor, { source, table }: Stranger, mapping: MappingInput): Promise<void> {
  const ended = await act(actor, {
    title: 'map',
    manner: 'run',
    work: async (run) => {
      await run.step('map', { source, table, mapping });
      actor.store.set({ mapping: null });
      await readAgain(run, actor);
    },
    retry: null,
  });
  if (ended) actor.store.set({ notice: 'saved' });
}

/** Forgets a mapping: its tables are unknown again. */
export async function removeMapping(actor: Actor, key: string): Promise<void> {
  await act(actor, {
    title: 'map',
    manner: 'run',
    work: async (run) => {
      await run.step('unmap', { key });
      await readAgain(run, actor);
    },
    retry: () => void removeMapping(actor, key),
  });
}
