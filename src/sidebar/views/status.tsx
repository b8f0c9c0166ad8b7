// What is going on: progress, failures, confirmations.
import type { SidebarMessages } from '../../i18n/sidebar';
import { stopCurrent } from '../run';
import type { AppState } from '../store';
import { useApp } from './context';
import { Button } from './parts';

/** Short readings are a thin bar; what takes several calls, or long, is a card with a way to stop. */
export function TaskCard() {
  const { state, words } = useApp();
  const { task } = state;
  if (!task) return <div class="bar" />;
  const bar = (
    <progress
      aria-label={words.task.titles[task.title]}
      {...(task.done === null ? {} : { value: task.done, max: 1 })}
    />
  );
  if (task.manner !== 'run' && task.slow === null) return <div class="bar">{bar}</div>;
  return (
    <section class="card task" aria-label={words.task.titles[task.title]}>
      <h2>{words.task.titles[task.title]}</h2>
      {bar}
      <p class="note">{task.stopping ? words.task.stopping : task.label}</p>
      {task.slow !== null && <p class="warning">{words.task.slow(task.slow)}</p>}
      {task.slow !== null ? (
        <Button always onClick={stopCurrent}>
          {words.task.abandon}
        </Button>
      ) : (
        !task.stopping && (
          <Button always onClick={stopCurrent}>
            {words.task.stop}
          </Button>
        )
      )}
    </section>
  );
}

export function FailureCard() {
  const { state, words, actor } = useApp();
  if (!state.failure) return null;
  const { failure, retry } = state.failure;
  const said =
    failure.kind === 'problem'
      ? { title: words.failures.title, lines: [failure.message] }
      : words.failures.kinds[failure.kind];
  const detail = failure.kind === 'problem' ? '' : failure.detail;
  return (
    <section class="card failure" role="alert">
      <h2>{said.title}</h2>
      {said.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {detail !== '' && (
        <details>
          <summary>{words.failures.detail}</summary>
          <p class="detail">{detail}</p>
        </details>
      )}
      <div class="actions">
        {retry && (
          <Button kind="primary" onClick={retry}>
            {words.failures.retry}
          </Button>
        )}
        <Button onClick={() => actor.store.set({ failure: null })}>{words.failures.dismiss}</Button>
      </div>
    </section>
  );
}

function noticeText({ notice }: AppState, words: SidebarMessages): string | null {
  if (notice === null) return null;
  const texts = {
    saved: words.saved,
    'money-saved': words.money.saved,
    'money-kept': words.money.kept,
    'objectives-saved': words.objectives.saved,
    'month-reopened': words.closing.reopened,
    'summary-copied': words.closing.copied,
    'summary-by-hand': words.closing.byHand,
    stopped: words.task.stopped,
    abandoned: words.task.abandoned,
  } as const;
  return texts[notice];
}

/** What an action left to read. It stands in a region that is always there, so that it is read out. */
export function Notice() {
  const { state, words } = useApp();
  const { task } = state;
  const text = noticeText(state, words);
  return (
    <div role="status">
      {text !== null && <p class="card notice">{text}</p>}
      {task && <p class="sr-only">{`${words.task.titles[task.title]}. ${task.label}`}</p>}
    </div>
  );
}
