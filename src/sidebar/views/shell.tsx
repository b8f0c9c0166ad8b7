// The frame of all views: where one goes, what is going on, and files dropped anywhere.
import { useEffect, useLayoutEffect, useReducer, useState } from 'preact/hooks';
import { sidebarMessages, type ViewName } from '../../i18n/sidebar';
import { bringIn } from '../actions/bring-in';
import type { Actor } from '../run';
import { type App, AppContext, useApp } from './context';
import { Data } from './data';
import { Formulas } from './formulas';
import { Home } from './home';
import { Month } from './month';
import { More } from './more';
import { Objectives } from './objectives';
import { FailureCard, Notice, TaskCard } from './status';

const VIEWS = { home: Home, data: Data, objectives: Objectives, month: Month, more: More, formulas: Formulas } as const;

/** Views below another one, which stays the one marked. */
const BELOW: Partial<Record<ViewName, ViewName>> = { formulas: 'more' };
const TABS = (Object.keys(VIEWS) as ViewName[]).filter((view) => !BELOW[view]);

function Navigation() {
  const { state, words, go } = useApp();
  return (
    <nav aria-label={words.navigation}>
      {TABS.map((view) => (
        <button
          type="button"
          key={view}
          aria-current={view === (BELOW[state.view] ?? state.view) ? 'page' : undefined}
          onClick={() => go(view)}
        >
          {words.views[view]}
        </button>
      ))}
    </nav>
  );
}

const hasFiles = (event: DragEvent): boolean => [...(event.dataTransfer?.types ?? [])].includes('Files');

/** Files dropped anywhere in the panel are taken, and none makes the browser leave the page. */
function useDrops(actor: Actor): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const drag = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(event.type !== 'dragleave' || event.relatedTarget !== null);
    };
    const drop = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(false);
      void bringIn(actor, [...(event.dataTransfer?.files ?? [])]);
    };
    const listeners = [
      ['dragenter', drag],
      ['dragover', drag],
      ['dragleave', drag],
      ['drop', drop],
    ] as const;
    for (const [name, listener] of listeners) window.addEventListener(name, listener);
    return () => {
      for (const [name, listener] of listeners) window.removeEventListener(name, listener);
    };
  }, [actor]);
  return over;
}

function useAppState(actor: Actor): App {
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  // Before the first paint: an answer may come sooner than an effect would run.
  useLayoutEffect(() => actor.store.subscribe(() => redraw(undefined as never)), [actor]);
  const state = actor.store.get();
  const go = (view: ViewName): void => {
    actor.store.set({ view, notice: null });
    window.scrollTo(0, 0);
  };
  return { state, words: sidebarMessages[state.language], actor, busy: state.task !== null, go };
}

export function Shell({ actor }: { readonly actor: Actor }) {
  const app = useAppState(actor);
  const { language, view, task } = app.state;
  const over = useDrops(actor);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const View = VIEWS[view];
  return (
    <AppContext.Provider value={app}>
      <Navigation />
      <TaskCard />
      <Notice />
      <FailureCard />
      <main aria-busy={task !== null}>
        <View />
      </main>
      {over && (
        <div class="veil" aria-hidden="true">
          {app.words.data.dropHere}
        </div>
      )}
    </AppContext.Provider>
  );
}
