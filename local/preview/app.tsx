// The page: head, workspace, tabs, the add-on's sidebar, and what either says.
import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { writeXlsx } from '../xlsx';
import { Frame } from './frame/frame';
import { Workspace } from './grid/workspace';
import { functionsOf } from './help/functions';
import { Dialog, type Message } from './parts/dialog';
import { Header } from './parts/header';
import { Loading, type LoadingState } from './parts/loading';
import { Tabs } from './parts/tabs';
import { Toasts } from './parts/toasts';
import { built } from './run/built';
import type { Desk, Language } from './run/desk';
import { askedFiles, type Beginning, dayOf, keepLanguage, saveFile } from './start/browser';
import { type Opened, openEmpty, openOwn, openSample } from './start/open';
import { WORDS } from './words';

interface AppProps {
  readonly first: Language;
  readonly delay: number;
  readonly beginning: Beginning;
}

export function App({ first, delay, beginning }: AppProps) {
  const [language, setLanguage] = useState(first);
  const words = WORDS[language];
  const [desk, setDesk] = useState<Desk | null>(null);
  const [loading, setLoading] = useState<LoadingState | null>({ done: 0, all: 0 });
  const [messages, setMessages] = useState<readonly Message[]>([]);
  const [toasts, setToasts] = useState<readonly string[]>([]);
  const [, redraw] = useReducer((n: number, _: undefined) => n + 1, 0);
  const opening = useRef(0);
  const functions = useMemo(() => functionsOf(built().code), []);

  const tell = useCallback((more: readonly Message[]) => setMessages((all) => [...all, ...more]), []);
  const start = useCallback(
    async (open: (progress: (done: number, all: number) => void) => Promise<Opened> | Opened) => {
      const mine = ++opening.current;
      setDesk(null);
      setLoading({ done: 0, all: 0 });
      try {
        const opened = await open((done, all) => mine === opening.current && setLoading({ done, all }));
        if (mine !== opening.current) return;
        setDesk(opened.desk);
        setLoading(null);
        if (opened.messages.length) tell([{ title: words.aboutFiles, text: opened.messages.join('\n') }]);
      } catch (error) {
        setLoading({ done: 0, all: 0, failed: error instanceof Error ? error.message : String(error) });
      }
    },
    [words],
  );
  useEffect(() => {
    void start(async (progress) => {
      // Files are known again by a digest, which browsers compute for secure origins alone.
      if (!isSecureContext) throw new Error(words.insecure);
      if (beginning === 'empty') return openEmpty(first);
      return beginning === 'own' ? openOwn(first, await askedFiles(), progress) : openSample(first, progress);
    });
  }, []);
  useEffect(() => desk?.subscribe(() => redraw(undefined)), [desk]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words.title;
  }, [language]);

  /** Alerts and toasts that a run of the script has left. */
  const collect = (): void => {
    if (!desk) return;
    const { state } = desk.host;
    const alerts = state.titledAlerts.splice(0).map(({ title, text }) => ({ title: title ?? state.addOnTitle, text }));
    if (alerts.length) tell(alerts);
    const said = state.toasts.splice(0);
    if (said.length) setToasts((all) => [...all, ...said]);
    redraw(undefined);
  };
  const click = async (caption: string): Promise<void> => {
    try {
      await desk?.clickMenu(caption);
    } catch (error) {
      tell([{ title: words.problem, text: error instanceof Error ? error.message : String(error) }]);
    }
    collect();
  };
  const speak = (next: Language): void => {
    setLanguage(next);
    keepLanguage(next);
    desk?.speak(next);
  };
  const asked = (question: string, confirmed: () => void): void => {
    if (desk?.touched) tell([{ title: words.again, text: question, confirmed }]);
    else confirmed();
  };
  const download = async (): Promise<void> => {
    if (!desk) return;
    await desk.settled();
    saveFile(await writeXlsx(desk.workbook), words.downloadName);
  };
  const sidebar = desk?.host.sidebar ?? null;
  const dialog = desk?.host.state.dialog ?? null;
  const closeShown = (which: 'sidebar' | 'dialog'): void => {
    if (desk) desk.host.state[which] = null;
    redraw(undefined);
  };
  const message = messages[0];
  return (
    <div class="page">
      <Header
        desk={desk}
        words={words}
        language={language}
        sampleDay={desk?.isSample ? dayOf(desk.now(), language) : null}
        speak={speak}
        click={click}
        download={download}
        again={() => asked(words.againAsk, () => start((progress) => openSample(language, progress)))}
        empty={() => asked(words.emptyAsk, () => start(() => openEmpty(language)))}
      />
      <main>
        {loading && <Loading state={loading} words={words} own={beginning === 'own'} />}
        {desk && (
          <div class="sheet" id="sheet" role="tabpanel" aria-labelledby={`tab-${desk.workbook.active.id}`}>
            <Workspace
              key={opening.current}
              desk={desk}
              words={words}
              functions={functions}
              refuse={(text) => tell([{ title: words.problem, text }])}
            />
          </div>
        )}
        {desk && sidebar && (
          <aside class="sidebar" aria-label={sidebar.title || words.sidebar}>
            <div class="sidebar-head">
              <h2>{sidebar.title}</h2>
              <button type="button" class="icon" aria-label={words.close} onClick={() => closeShown('sidebar')}>
                ×
              </button>
            </div>
            <Frame
              desk={desk}
              title={sidebar.title || words.sidebar}
              content={sidebar.content}
              language={language}
              delay={delay}
              close={() => closeShown('sidebar')}
              called={collect}
            />
          </aside>
        )}
      </main>
      {desk && <Tabs desk={desk} words={words} />}
      {desk && dialog && (
        <div class="modal" role="dialog" aria-modal="true" aria-label={dialog.title}>
          <div class="sidebar-head">
            <h2>{dialog.title}</h2>
            <button type="button" class="icon" aria-label={words.close} onClick={() => closeShown('dialog')}>
              ×
            </button>
          </div>
          <Frame
            desk={desk}
            title={dialog.title}
            content={dialog.content}
            language={language}
            delay={delay}
            close={() => closeShown('dialog')}
            called={collect}
          />
        </div>
      )}
      {message && (
        <Dialog
          key={messages.length}
          message={message}
          words={words}
          close={() => setMessages((all) => all.slice(1))}
        />
      )}
      <Toasts texts={toasts} done={() => setToasts((all) => all.slice(1))} />
    </div>
  );
}
