// A button that opens a menu, with submenus, for the mouse and the keyboard.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

export type Entry =
  | { readonly caption: string; run(): void }
  | { readonly caption: string; readonly entries: readonly Entry[] }
  | 'separator';

interface MenuProps {
  readonly caption: string;
  /** What the button is called where its caption is a sign. */
  readonly label?: string;
  readonly class?: string;
  readonly entries: readonly Entry[];
  /** Opens above the button. */
  readonly upwards?: boolean;
}

interface ListProps {
  readonly label: string;
  readonly entries: readonly Entry[];
  readonly className: string;
  close(): void;
  /** Closes this list alone. */
  back(): void;
}

const itemsOf = (list: Element | null): HTMLElement[] =>
  [...(list?.children ?? [])]
    .flatMap((child) => [...child.children])
    .filter((el): el is HTMLElement => el.matches('[role=menuitem]'));

function List({ label, entries, className, close, back }: ListProps) {
  const list = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<number | null>(null);
  useLayoutEffect(() => itemsOf(list.current)[0]?.focus(), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    const items = itemsOf(list.current);
    const now = items.indexOf(document.activeElement as HTMLElement);
    const to: Readonly<Record<string, number>> = {
      ArrowDown: (now + 1) % items.length,
      ArrowUp: (now - 1 + items.length) % items.length,
      Home: 0,
      End: items.length - 1,
    };
    const next = to[event.key];
    if (now < 0) return;
    if (next !== undefined) items[next]?.focus();
    else if (event.key === 'Escape' || event.key === 'ArrowLeft') back();
    else if (event.key === 'ArrowRight') items[now]?.getAttribute('aria-haspopup') && items[now]?.click();
    else if (event.key === 'Tab') close();
    else return;
    event.stopPropagation();
    if (event.key !== 'Tab') event.preventDefault();
  };
  return (
    <div ref={list} role="menu" aria-label={label} class={className} onKeyDown={onKeyDown}>
      {entries.map((entry, i) =>
        entry === 'separator' ? (
          <hr key={i} />
        ) : (
          <div key={entry.caption} role="none">
            {'run' in entry ? (
              <button
                type="button"
                role="menuitem"
                tabIndex={-1}
                onClick={() => {
                  close();
                  entry.run();
                }}
              >
                {entry.caption}
              </button>
            ) : (
              <>
                <button
                  type="button"
                  role="menuitem"
                  tabIndex={-1}
                  aria-haspopup="menu"
                  aria-expanded={open === i}
                  onClick={() => setOpen(open === i ? null : i)}
                >
                  {entry.caption}
                  <span aria-hidden="true">▸</span>
                </button>
                {open === i && (
                  <List
                    label={entry.caption}
                    entries={entry.entries}
                    className="menu sub"
                    close={close}
                    back={() => {
                      setOpen(null);
                      itemsOf(list.current)[i]?.focus();
                    }}
                  />
                )}
              </>
            )}
          </div>
        ),
      )}
    </div>
  );
}

export function Menu({ caption, label, class: className, entries, upwards }: MenuProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return undefined;
    const outside = (event: Event): void => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('mousedown', outside);
    window.addEventListener('blur', outside);
    return () => {
      document.removeEventListener('mousedown', outside);
      window.removeEventListener('blur', outside);
    };
  }, [open]);
  const back = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div class="menu-root" ref={root}>
      <button
        ref={button}
        type="button"
        class={className ?? 'menu-button'}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-label={label}
        title={label}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' || open) return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {caption}
      </button>
      {open && (
        <List
          label={label ?? caption}
          entries={entries}
          className={upwards ? 'menu upwards' : 'menu'}
          close={() => setOpen(false)}
          back={back}
        />
      )}
    </div>
  );
}
