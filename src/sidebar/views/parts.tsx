// Small parts that all views are made of: buttons, fields, headings.
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { useApp } from './context';

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onClick?: () => void;
  readonly kind?: 'primary' | 'plain' | 'link';
  readonly submit?: boolean;
  /** Works while another action is under way: to stop it, to move about. */
  readonly always?: boolean;
  /** What it is called where the visible word alone does not say which of several it is; begins with that word. */
  readonly label?: string;
}

/** While an action is under way the button stays where it is, with its focus, and does nothing. */
export function Button({ children, onClick, kind = 'plain', submit = false, always = false, label }: ButtonProps) {
  const { busy } = useApp();
  const off = busy && !always;
  const click = (event: Event): void => {
    if (off) event.preventDefault();
    else onClick?.();
  };
  return (
    <button
      type={submit ? 'submit' : 'button'}
      class={`button ${kind}`}
      aria-disabled={off}
      aria-label={label}
      onClick={click}
    >
      {children}
    </button>
  );
}

interface FileButtonProps {
  readonly children: string;
  readonly kind?: 'primary' | 'plain';
  readonly onFiles: (files: readonly File[]) => void;
}

/** Opens the browser's own choice of files, many at once; choosing the same again works. */
export function FileButton({ children, kind = 'primary', onFiles }: FileButtonProps) {
  const { busy } = useApp();
  const changed = (event: Event): void => {
    const input = event.currentTarget as HTMLInputElement;
    const files = [...(input.files ?? [])];
    input.value = '';
    onFiles(files);
  };
  return (
    <label class={`button ${kind} file${busy ? ' off' : ''}`}>
      {children}
      <input type="file" multiple class="sr-only" disabled={busy} onChange={changed} />
    </label>
  );
}

/** A heading that takes the focus when it appears: what follows was not there before. */
export function FreshHeading({ children }: { readonly children: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h2 tabIndex={-1} ref={heading}>
      {children}
    </h2>
  );
}

interface FieldProps {
  readonly label: string;
  readonly error?: string | null;
  readonly note?: string | null;
  readonly children: (attributes: {
    id: string;
    'aria-describedby'?: string;
    'aria-invalid'?: true;
  }) => ComponentChildren;
}

/** A labelled field with its note and its error, both read with it. */
export function Field({ label, error = null, note = null, children }: FieldProps) {
  const id = useId();
  const said = [note === null ? '' : `${id}-note`, error === null ? '' : `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({
        id,
        ...(said ? { 'aria-describedby': said } : {}),
        ...(error === null ? {} : { 'aria-invalid': true }),
      })}
      {note !== null && (
        <p class="note" id={`${id}-note`}>
          {note}
        </p>
      )}
      {error !== null && (
        <p class="error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}

/** One choice among a few, all in sight. */
export function Radios<T extends string>(props: {
  readonly legend: string;
  readonly name: string;
  readonly options: readonly (readonly [T, string])[];
  readonly value: T | null;
  readonly onChange: (value: T) => void;
}) {
  const { legend, name, options, value, onChange } = props;
  return (
    <fieldset>
      <legend>{legend}</legend>
      {options.map(([option, label]) => (
        <label class="choice" key={option}>
          <input type="radio" name={name} checked={option === value} onChange={() => onChange(option)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}

export const textOf = (event: Event): string => (event.currentTarget as HTMLInputElement | HTMLSelectElement).value;
