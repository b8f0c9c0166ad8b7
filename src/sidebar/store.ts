// What the sidebar knows and shows: one value, replaced at each change, and those who want to be told.
import type { Answers, State, Stranger, TableColumns } from '../addon/contract';
import type { SidebarMessages, ViewName } from '../i18n/sidebar';
import type { Month } from '../model/day';
import type { Language } from '../model/text';
import type { Failure } from './failures';
import type { FileReport } from './files/report';
import type { Catalogue } from './logic/catalogue';

/** The action under way. */
export interface Task {
  readonly title: keyof SidebarMessages['task']['titles'];
  /** Several calls, a reading of the workbook, or one call alone: only the first can be stopped before it is slow. */
  readonly manner: 'run' | 'read' | 'alone';
  /** What is being done now, already in words. */
  readonly label: string;
  /** Parts done of all; null where nobody can tell. */
  readonly done: number | null;
  readonly stopping: boolean;
  /** Seconds since the current call was made, once they are many; else null. */
  readonly slow: number | null;
}

/** What an action left to read: a confirmation, a stop. */
export type Notice =
  | 'saved'
  | 'money-saved'
  | 'money-kept'
  | 'objectives-saved'
  | 'month-reopened'
  | 'summary-copied'
  | 'summary-by-hand'
  | 'stopped'
  | 'abandoned';

export interface AppState {
  readonly language: Language;
  readonly view: ViewName;
  /** What the server last said of the workbook; null until it has answered. */
  readonly book: State | null;
  readonly task: Task | null;
  readonly failure: { readonly failure: Failure; readonly retry: (() => void) | null } | null;
  readonly notice: Notice | null;
  readonly files: readonly FileReport[];
  /** The table that is being mapped, with its columns; null where none is. */
  readonly mapping: { readonly stranger: Stranger; readonly columns: TableColumns } | null;
  /** Questions that the person has put off in this session, by {@link questionKey}. */
  readonly putOff: readonly string[];
  /** Questions answered in this session: one that comes back all the same is put off, not asked without end. */
  readonly answered: readonly string[];
  /** Answers were given that the tables have not been read with. */
  readonly unread: boolean;
  readonly skipped: readonly ('objectives' | 'money')[];
  /** Files, tabs or answers came in since the table was last made. */
  readonly dirty: boolean;
  /** The month that was built last in this session. */
  readonly built: Month | null;
  /** The catalogue of formulas, once it has been fetched. */
  readonly catalogue: Catalogue | null;
  /** What is to be copied of a month, in the workbook's language. */
  readonly summary: { readonly month: Month; readonly text: string } | null;
  /** KPIs of the chosen objectives that no source fills, as the last build told. */
  readonly missing: Answers['build']['missing'];
}

export interface Store {
  get(): AppState;
  set(change: Partial<AppState>): void;
  subscribe(listener: () => void): () => void;
}

const FIRST: Omit<AppState, 'language'> = {
  view: 'home',
  book: null,
  task: null,
  failure: null,
  notice: null,
  files: [],
  mapping: null,
  putOff: [],
  answered: [],
  unread: false,
  skipped: [],
  dirty: false,
  built: null,
  catalogue: null,
  summary: null,
  missing: [],
};

export function createStore(language: Language): Store {
  let state: AppState = { ...FIRST, language };
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set(change) {
      state = { ...state, ...change };
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
