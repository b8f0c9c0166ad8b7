// The field one types in, in the cell or in the formula bar, with help about the add-on's functions below it.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FunctionHelp } from '../help/functions';
import { type Suggestion, suggestionAt } from '../help/suggest';
import type { Words } from '../words';
import { type AfterCommit, commitOf, type Editing } from './editing';

export interface FieldProps {
  readonly editing: Editing;
  readonly label: string;
  readonly id: string;
  readonly functions: readonly FunctionHelp[];
  readonly decimalComma: boolean;
  readonly words: Words;
  readonly minWidth: number;
  /** Whether the caret goes to this field. */
  readonly focused: boolean;
  change(text: string, caret: number): void;
  commit(then: AfterCommit): void;
  cancel(): void;
}

const shorter = (text: string): string => (text.length > 320 ? `${text.slice(0, 319)}…` : text);

function Call({ suggestion }: { suggestion: Suggestion & { kind: 'call' } }) {
  const { help, argument } = suggestion;
  const current = help.params[Math.min(argument, help.params.length - 1)];
  return (
    <div class="help">
      <p class="signature">
        {help.name}(
        {help.params.map((param, i) => (
          <>
            {i > 0 && '; '}
            {param === current ? <b>{param.name}</b> : param.name}
          </>
        ))}
        )
      </p>
      {current && <p>{shorter(current.text)}</p>}
      <p class="quiet">{shorter(help.summary)}</p>
    </div>
  );
}

function Names({
  suggestion,
  chosen,
  id,
  words,
  take,
}: {
  suggestion: Suggestion & { kind: 'names' };
  chosen: number;
  id: string;
  words: Words;
  take(name: string): void;
}) {
  return (
    <div class="help" role="listbox" id={`${id}-list`} aria-label={words.suggestions}>
      {suggestion.functions.slice(0, 12).map((help, i) => (
        <div
          role="option"
          id={`${id}-${i}`}
          key={help.name}
          class={i === chosen ? 'option chosen' : 'option'}
          aria-selected={i === chosen}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => take(help.name)}
        >
          <b>{help.name}</b>
          {i === chosen && <span>{shorter(help.summary)}</span>}
        </div>
      ))}
    </div>
  );
}

export function TextField(props: FieldProps) {
  const { editing, label, id, functions, decimalComma, words, focused, change, commit, cancel } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  const [chosen, choose] = useState(0);
  const [closed, close] = useState<string | null>(null);
  const [caret, setCaret] = useState(editing.caret ?? editing.text.length);
  useLayoutEffect(() => {
    const area = field.current;
    if (!area || !focused) return;
    if (document.activeElement !== area) area.focus({ preventScroll: true });
    if (editing.caret !== null) area.setSelectionRange(editing.caret, editing.caret);
  }, [editing.caret, focused]);
  const found = focused && closed !== editing.text ? suggestionAt(editing.text, caret, functions, decimalComma) : null;
  const names = found?.kind === 'names' ? found : null;
  const at = names ? Math.min(chosen, Math.min(names.functions.length, 12) - 1) : 0;
  const take = (name: string): void => {
    if (!names) return;
    const text = `${editing.text.slice(0, names.from)}${name}(${editing.text.slice(caret)}`;
    choose(0);
    setCaret(names.from + name.length + 1);
    change(text, names.from + name.length + 1);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (names && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      const count = Math.min(names.functions.length, 12);
      choose((at + (event.key === 'ArrowDown' ? 1 : count - 1)) % count);
      return;
    }
    const first = names?.functions[at];
    const isWhole = first?.name === editing.text.slice(names?.from ?? 0).toUpperCase();
    if (names && first && (event.key === 'Tab' || (event.key === 'Enter' && !isWhole))) {
      event.preventDefault();
      take(first.name);
      return;
    }
    if (event.key === 'Escape') {
      event.preventDefault();
      if (found) close(editing.text);
      else cancel();
      return;
    }
    const then = commitOf(event, editing);
    if (then) {
      event.preventDefault();
      commit(then);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const area = event.currentTarget as HTMLTextAreaElement;
      const start = area.selectionStart;
      change(`${editing.text.slice(0, start)}\n${editing.text.slice(area.selectionEnd)}`, start + 1);
    }
  };
  const follow = (event: Event): void => setCaret((event.currentTarget as HTMLTextAreaElement).selectionStart);
  return (
    <div class="field" style={`min-width:${props.minWidth}px`}>
      <textarea
        ref={field}
        id={id}
        rows={Math.min(8, editing.text.split('\n').length)}
        spellcheck={false}
        autocomplete="off"
        aria-label={label}
        aria-autocomplete="list"
        aria-controls={names ? `${id}-list` : undefined}
        aria-activedescendant={names ? `${id}-${at}` : undefined}
        value={editing.text}
        onInput={(event) => {
          const area = event.currentTarget;
          setCaret(area.selectionStart);
          choose(0);
          change(area.value, area.selectionStart);
        }}
        onKeyDown={onKeyDown}
        onKeyUp={follow}
        onClick={follow}
        onMouseDown={(event) => event.stopPropagation()}
        onCopy={(event) => event.stopPropagation()}
        onCut={(event) => event.stopPropagation()}
        onPaste={(event) => event.stopPropagation()}
      />
      {names && <Names suggestion={names} chosen={at} id={id} words={words} take={take} />}
      {found?.kind === 'call' && <Call suggestion={found} />}
    </div>
  );
}
