// The sidebar starts here: it draws itself at once, then asks the server how the workbook stands.
import { render } from 'preact';
import type { Language } from '../model/text';
import { load } from './actions/load';
import { createClient } from './client';
import { googleTransport } from './google';
import type { Actor } from './run';
import { createStore, type Store } from './store';
import { Shell } from './views/shell';

/** Until the server tells the person's choice: the browser's language. */
const browserLanguage = (): Language => (/^fr/i.test(navigator.language) ? 'fr' : 'en');

const tellSlow = (store: Store) => (slow: number) => {
  const { task } = store.get();
  if (task) store.set({ task: { ...task, slow } });
};

function start(): void {
  const store = createStore(browserLanguage());
  const client = createClient({
    transport: googleTransport,
    language: () => store.get().language,
    online: () => navigator.onLine,
    onSlow: tellSlow(store),
  });
  const actor: Actor = { store, client, newRunId: () => crypto.randomUUID() };
  const root = document.getElementById('app');
  if (!root) return;
  document.documentElement.lang = store.get().language;
  render(<Shell actor={actor} />, root);
  void load(actor);
}

start();
