// What the page or the add-on says in a window of its own, and waits to be read.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Words } from '../words';

export interface Message {
  readonly title: string;
  readonly text: string;
  /** Asks first: carried out where the person goes on. */
  readonly confirmed?: () => void;
}

export function Dialog({ message, words, close }: { message: Message; words: Words; close(): void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const { title, text, confirmed } = message;
  return (
    <dialog ref={dialog} aria-labelledby="dialog-title" onClose={close} onKeyDown={(event) => event.stopPropagation()}>
      <h2 id="dialog-title">{title}</h2>
      <p>{text}</p>
      <div class="buttons">
        {confirmed && (
          <button type="button" class="plain" onClick={close}>
            {words.cancel}
          </button>
        )}
        <button
          type="button"
          class="main"
          onClick={() => {
            close();
            confirmed?.();
          }}
        >
          {confirmed ? words.yes : words.ok}
        </button>
      </div>
    </dialog>
  );
}
