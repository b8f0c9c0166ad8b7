// The person's own tabs taken as sources: the cells stay where they are.
import { type Actor, act, type Run } from '../run';
import { isSetUp } from './load';

async function takeAll(run: Run, actor: Actor, titles: readonly string[]): Promise<void> {
  const { store } = actor;
  if (!isSetUp(store.get().book)) await run.step('setup', { language: store.get().language });
  for (const [i, title] of titles.entries()) {
    run.say(run.words.task.tab(title, i + 1, titles.length), i / (titles.length + 1));
    await run.step('use-tab', { title });
  }
  run.say(run.words.task.steps.read, titles.length / (titles.length + 1));
  store.set({ dirty: true, putOff: [] });
  await run.step('read', {});
}

export const takeTabs = (actor: Actor, titles: readonly string[]): Promise<boolean> =>
  act(actor, {
    title: 'tabs',
    manner: 'run',
    work: (run) => takeAll(run, actor, titles),
    retry: () => void takeTabs(actor, titles),
  });
