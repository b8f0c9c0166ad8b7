// The list of a cell's drop-down, open below it.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '../words';

interface Props {
  readonly choices: readonly string[];
  readonly current: string;
  /** The cell's place in the window. */
  readonly below: DOMRect;
  readonly words: Words;
  take(choice: string): void;
  close(): void;
}

/** Most pixels that the list takes in height. */
const TALL = 260;

export function ChoiceList({ choices, current, below, words, take, close }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const [at, go] = useState(Math.max(0, choices.indexOf(current)));
  useLayoutEffect(() => list.current?.focus(), []);
  useLayoutEffect(() => document.getElementById(`choice-${at}`)?.scrollIntoView({ block: 'nearest' }), [at]);
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: Math.min(choices.length - 1, at + 1),
      ArrowUp: Math.max(0, at - 1),
      Home: 0,
      End: choices.length - 1,
    };
    const step = steps[event.key];
    const letter = event.key.length === 1 ? event.key.toLowerCase() : null;
    if (step !== undefined) go(step);
    else if (event.key === 'Enter' || event.key === ' ') take(choices[at] ?? '');
    else if (event.key === 'Escape' || event.key === 'Tab') close();
    else if (letter !== null) {
      const order = choices.map((_, i) => (at + 1 + i) % choices.length);
      const found = order.find((i) => choices[i]?.toLowerCase().startsWith(letter));
      if (found !== undefined) go(found);
    } else return;
    event.preventDefault();
  };
  const upwards = below.bottom + TALL > window.innerHeight && below.top > TALL;
  const place = upwards ? `bottom:${window.innerHeight - below.top}px` : `top:${below.bottom}px`;
  return (
    <div
      ref={list}
      class="choices"
      role="listbox"
      tabIndex={0}
      aria-label={words.choices}
      aria-activedescendant={`choice-${at}`}
      style={`left:${below.left}px;${place};min-width:${below.width}px;max-height:${TALL}px`}
      onKeyDown={onKeyDown}
      onBlur={close}
    >
      {choices.map((choice, i) => (
        <div
          key={choice}
          id={`choice-${i}`}
          role="option"
          class={i === at ? 'option chosen' : 'option'}
          aria-selected={i === at}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => take(choice)}
        >
          {choice}
        </div>
      ))}
    </div>
  );
}
