// Questions answered one by one; the tables are read again when none is left open.
import type { InputOf, PendingQuestion } from '../../addon/contract';
import { refreshed } from '../files/report';
import { isOpen, questionKey } from '../logic/questions';
import { type Actor, act } from '../run';

export type Answer = InputOf<'answer'>['answers'];

/** Reads the tables again: what was answered changes them, and may raise another question. */
export const reread = (actor: Actor): Promise<boolean> =>
  act(actor, {
    title: 'read',
    manner: 'run',
    work: async (run) => {
      const { tables } = await run.step('read', {});
      actor.store.set({ unread: false, files: refreshed(actor.store.get().files, tables ?? []) });
    },
    retry: () => void reread(actor),
  });

async function whenNoneIsLeft(actor: Actor): Promise<void> {
  const { book, putOff, unread } = actor.store.get();
  const left = book?.questions.filter((question) => isOpen(question, putOff)) ?? [];
  if (left.length > 0 || !unread || !(await reread(actor))) return;
  const { answered: given, book: fresh } = actor.store.get();
  const again = (fresh?.questions ?? []).map(questionKey).filter((key) => given.includes(key));
  actor.store.set({ putOff: [...new Set([...actor.store.get().putOff, ...again])] });
}

/** Keeps the answer to one question. */
export async function answer(actor: Actor, question: PendingQuestion, answers: Answer): Promise<void> {
  const { store } = actor;
  const { source, table } = question;
  const ended = await act(actor, {
    title: 'answer',
    manner: 'alone',
    work: async (run) => void (await run.step('answer', { source, table, answers })),
    retry: () => void answer(actor, question, answers),
  });
  const { book } = store.get();
  if (!ended || !book) return;
  const key = questionKey(question);
  store.set({
    dirty: true,
    unread: true,
    answered: [...store.get().answered, key],
    book: { ...book, questions: book.questions.filter((one) => questionKey(one) !== key) },
  });
  await whenNoneIsLeft(actor);
}

/** Takes the answers about a table back, so that they are asked again. */
export async function askAgain(
  actor: Actor,
  { source, table }: Pick<PendingQuestion, 'source' | 'table'>,
): Promise<void> {
  await act(actor, {
    title: 'read',
    manner: 'run',
    work: async (run) => {
      await run.step('forget', { source, table });
      const { tables } = await run.step('read', {});
      const { files, answered } = actor.store.get();
      const left = answered.filter((key) => !key.startsWith(`${source}|${table}|`));
      actor.store.set({ files: refreshed(files, tables), answered: left, putOff: [], dirty: true, unread: false });
    },
    retry: () => void askAgain(actor, { source, table }),
  });
}

/** Puts a question off: it is asked again when the sidebar is opened anew, or when the person takes it up. */
export async function putOff(actor: Actor, question: PendingQuestion): Promise<void> {
  const { store } = actor;
  store.set({ putOff: [...store.get().putOff, questionKey(question)] });
  await whenNoneIsLeft(actor);
}
