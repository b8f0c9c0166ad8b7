// The catalogue of formulas, the selected cells, and the insertion of a formula.
import type { Answers, InputOf } from '../../addon/contract';
import { CallError } from '../failures';
import type { Catalogue } from '../logic/catalogue';
import { type Actor, act } from '../run';

/** Fetches the catalogue once; it is then in the store. */
export async function loadCatalogue(actor: Actor): Promise<void> {
  const { store } = actor;
  if (store.get().catalogue) return;
  await act(actor, {
    title: 'formulas',
    manner: 'alone',
    retry: () => void loadCatalogue(actor),
    work: async (run) => store.set({ catalogue: JSON.parse(await run.include('catalogue')) as Catalogue }),
  });
}

/** The cells that the person has selected; null where that could not be read, which is then told. */
export async function readSelection(actor: Actor): Promise<Answers['selection'] | null> {
  let found: Answers['selection'] | null = null;
  await act(actor, {
    title: 'selection',
    manner: 'alone',
    retry: null,
    work: async (run) => {
      found = await run.step('selection', {});
    },
  });
  return found;
}

export type Inserted =
  | { readonly kind: 'written'; readonly cell: string; readonly area: string }
  /** Something stands there: what the server says of it, to be confirmed or left. */
  | { readonly kind: 'occupied'; readonly message: string };

/** Null where it failed, which is then told. */
export async function insertFormula(actor: Actor, input: InputOf<'insert'>): Promise<Inserted | null> {
  let outcome: Inserted | null = null;
  await act(actor, {
    title: 'insert',
    manner: 'alone',
    retry: null,
    work: async (run) => {
      try {
        outcome = { kind: 'written', ...(await run.step('insert', input)) };
      } catch (error) {
        const failure = error instanceof CallError ? error.failure : null;
        if (failure?.kind !== 'problem' || failure.code !== 'cells-occupied') throw error;
        outcome = { kind: 'occupied', message: failure.message };
      }
    },
  });
  return outcome;
}
