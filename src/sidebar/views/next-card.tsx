// The one thing to do now, with its button.
import type { Advice, SidebarMessages } from '../../i18n/sidebar';
import { bringIn } from '../actions/bring-in';
import { build, show } from '../actions/build';
import type { SourceState } from '../logic/gaps';
import { type NextStep, nextStep } from '../logic/next-step';
import { type App, useApp } from './context';
import { Button, FileButton } from './parts';

const NAMED = 3;

function missingNames(sources: readonly SourceState[], words: SidebarMessages): { names: string; more: number } {
  const all = [...new Set(sources.map(({ network }) => words.networks[network]))];
  const named = all.length > NAMED + 1 ? all.slice(0, NAMED) : all;
  const more = all.length - named.length;
  return { names: more > 0 ? named.join(', ') : words.data.and(named), more };
}

function adviceFor(step: NextStep, { next, ...words }: SidebarMessages): Advice {
  if (step.kind === 'answer') return next.answer(step.count);
  if (step.kind === 'confirm') return next.confirm(step.month);
  if (step.kind === 'done' || step.kind === 'there') return next[step.kind](step.month);
  if (step.kind !== 'fill' && step.kind !== 'build') return next[step.kind];
  const { names, more } = missingNames(step.sources, { next, ...words });
  return next[step.kind](step.month, names, more);
}

function actionFor(step: NextStep, { go, actor }: App): (() => void) | null {
  if (step.kind === 'answer') return () => go('data');
  if (step.kind === 'confirm' || step.kind === 'money') return () => go('month');
  if (step.kind === 'objectives') return () => go('objectives');
  if (step.kind === 'build') return () => void build(actor, step.month);
  return step.kind === 'done' || step.kind === 'there' ? () => void show(actor, 'results') : null;
}

/** Left out where the view itself is about that step. */
export function NextCard({ except = [] }: { readonly except?: readonly NextStep['kind'][] }) {
  const app = useApp();
  const { state, words, actor } = app;
  if (!state.book || state.task?.manner === 'run') return null;
  const step = nextStep(state.book, state);
  if (except.includes(step.kind)) return null;
  const { title, text, button } = adviceFor(step, words);
  const action = actionFor(step, app);
  const canComplete = step.kind === 'build' && step.sources.length > 0;
  const skip = step.kind === 'objectives' || step.kind === 'money' ? step.kind : null;
  return (
    <section class="card next" aria-label={words.next.heading}>
      <h2>{title}</h2>
      <p>{text}</p>
      <div class="actions">
        {action ? (
          <Button kind="primary" onClick={action}>
            {button}
          </Button>
        ) : (
          <FileButton onFiles={(files) => void bringIn(actor, files)}>{button}</FileButton>
        )}
        {canComplete && (
          <FileButton kind="plain" onFiles={(files) => void bringIn(actor, files)}>
            {words.data.choose}
          </FileButton>
        )}
        {skip && (
          <Button kind="link" onClick={() => actor.store.set({ skipped: [...state.skipped, skip] })}>
            {words.later}
          </Button>
        )}
      </div>
    </section>
  );
}
