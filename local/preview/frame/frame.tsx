// A sidebar or dialog of the add-on in a frame of its own, which may reach the page by messages alone.
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { built } from '../run/built';
import type { Desk, Language } from '../run/desk';
import { isFromFrame, type ToFrame } from './messages';
import { framePage } from './page';

interface FrameProps {
  readonly desk: Desk;
  readonly title: string;
  readonly content: string;
  readonly language: Language;
  /** Milliseconds that an answer takes, about. */
  readonly delay: number;
  close(): void;
  /** After each call: alerts and other windows that it may have asked for. */
  called(): void;
}

/** Answers take their time, some more than others: those of calls made together may come in another order. */
const delayOf = (id: number, delay: number): number => Math.round(delay * (0.5 + ((id * 61) % 100) / 100));

async function answerOf(desk: Desk, id: number, name: string, json: string): Promise<ToFrame> {
  try {
    const answer = await desk.run(name, JSON.parse(json) as unknown[]);
    return { socialRoi: 'answer', id, json: JSON.stringify(answer ?? null) };
  } catch (error) {
    return { socialRoi: 'failure', id, message: error instanceof Error ? error.message : String(error) };
  }
}

export function Frame({ desk, title, content, language, delay, close, called }: FrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const page = useMemo(
    () => framePage(content, built().frameClient, desk.callable, language),
    [content, desk, language],
  );
  const actions = useRef({ close, called });
  actions.current = { close, called };
  useEffect(() => {
    const hear = async ({ source, data }: MessageEvent<unknown>): Promise<void> => {
      if (source !== frame.current?.contentWindow || !isFromFrame(data)) return;
      if (data.socialRoi === 'close') return actions.current.close();
      if (data.socialRoi === 'focus-sheet') {
        document.querySelector<HTMLElement>('.cell.active')?.focus();
        return;
      }
      const answer = await answerOf(desk, data.id, data.name, data.json);
      actions.current.called();
      setTimeout(() => (source as Window).postMessage(answer, '*'), delayOf(data.id, delay));
    };
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  }, [desk, delay]);
  return (
    <iframe
      ref={frame}
      class="frame"
      title={title}
      srcdoc={page}
      sandbox="allow-scripts allow-forms allow-modals allow-downloads allow-popups allow-popups-to-escape-sandbox"
    />
  );
}
