// Colours in CSS notation, kept as `#rrggbb`.
import { NotImplementedError } from './kernel';

const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#ffffff',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  yellow: '#ffff00',
  orange: '#ffa500',
  gray: '#808080',
  grey: '#808080',
};

/** The colour as `#rrggbb` in lower case. */
export function hexColor(color: string): string {
  const text = color.trim().toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(text)) return text;
  if (/^#[0-9a-f]{3}$/.test(text)) return `#${[...text.slice(1)].map((digit) => digit + digit).join('')}`;
  const named = NAMED[text];
  if (named) return named;
  throw new NotImplementedError(`The colour ${color}`);
}
