// What every view is given: the state, the words of the person's language and what can be asked for.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { SidebarMessages, ViewName } from '../../i18n/sidebar';
import type { Actor } from '../run';
import type { AppState } from '../store';

export interface App {
  readonly state: AppState;
  readonly words: SidebarMessages;
  readonly actor: Actor;
  /** An action is under way: no other can start. */
  readonly busy: boolean;
  go(view: ViewName): void;
}

export const AppContext = createContext<App | null>(null);

export function useApp(): App {
  const app = useContext(AppContext);
  if (!app) throw new Error('a view stands outside the sidebar');
  return app;
}
