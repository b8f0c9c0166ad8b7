// How the workbook stands, read when the sidebar opens and when the person asks.
import type { State } from '../../addon/contract';
import { type Actor, act } from '../run';

/** The language of the person's choice, once it is known, is that of the sidebar. */
export async function load(actor: Actor): Promise<void> {
  const { store } = actor;
  const ended = await act(actor, {
    title: 'load',
    manner: 'read',
    work: () => Promise.resolve(),
    retry: () => void load(actor),
  });
  const { book, language } = store.get();
  if (ended) store.set({ language: book?.person ?? language });
}

/** What an action needs of the workbook before it starts. */
export const isSetUp = (book: State | null): boolean => book !== null && book.language !== null;
