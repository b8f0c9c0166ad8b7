// What is being typed, and what keys make of it while it is.
import type { Place } from './selection';

export interface Editing {
  readonly place: Place;
  readonly text: string;
  /** Where the caret is to be put next, once; null leaves it. */
  readonly caret: number | null;
  /** Begun by typing: arrows then leave the cell. F2, Enter and double clicks let them move within the text. */
  readonly fresh: boolean;
  readonly where: 'cell' | 'bar';
}

export type AfterCommit = 'down' | 'up' | 'right' | 'left' | 'stay';

const ARROWS: Readonly<Record<string, AfterCommit>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** Where a key that ends the editing leads; null for a key that does not end it. */
export function commitOf(event: KeyboardEvent, editing: Editing): AfterCommit | null {
  if (event.isComposing) return null;
  if (event.key === 'Enter' && !event.altKey && !event.ctrlKey && !event.metaKey) return event.shiftKey ? 'up' : 'down';
  if (event.key === 'Tab') return event.shiftKey ? 'left' : 'right';
  const plain = !event.shiftKey && !event.altKey && !event.ctrlKey && !event.metaKey;
  const isFormula = editing.text.startsWith('=');
  return editing.fresh && plain && !isFormula ? (ARROWS[event.key] ?? null) : null;
}

/** Whether a click on a cell puts its address into the formula, after a sign that asks for one. */
export const takesReference = (text: string, caret: number): boolean =>
  text.startsWith('=') && /[=(;,+\-*/&<>^:]\s*$/.test(text.slice(0, caret));
