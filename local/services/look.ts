// The looks of a cell: what a script may set each to, and how it reads it back.
import { type CellStyle, DEFAULT_STYLE, RefusedError } from '../model';
import { sectionsOf } from '../model/number-format';
import { hexColor } from './colors';

/** One look: the style's key, and how the script's value and the style's value become one another. */
export interface Look<K extends keyof CellStyle> {
  readonly key: K;
  readonly parse: (value: unknown) => CellStyle[K];
  readonly show: (value: CellStyle[K]) => unknown;
}

function look<K extends keyof CellStyle>(
  key: K,
  parse: (value: unknown) => CellStyle[K],
  show: (v: CellStyle[K]) => unknown = (v) => v,
): Look<K> {
  return { key, parse: (value) => (value === null ? DEFAULT_STYLE[key] : parse(value)), show };
}

function oneOf<T extends string>(...allowed: readonly T[]): (value: unknown) => T {
  return (value) => {
    const found = allowed.find((a) => a === value);
    if (found === undefined) throw new RefusedError(`Invalid argument: ${String(value)}`);
    return found;
  };
}

const text = (value: unknown): string => {
  if (typeof value !== 'string') throw new RefusedError(`Invalid argument: ${String(value)}`);
  return value;
};

const color = (value: unknown): string => hexColor(text(value));

const size = (value: unknown): number => {
  if (!Number.isInteger(value) || (value as number) < 1) throw new RefusedError(`Invalid font size: ${String(value)}`);
  return value as number;
};

/** Range.setNumberFormat (Apps Script reference); a pattern that cannot be shown here is refused at once. */
const pattern = (value: unknown): string => {
  const format = text(value);
  if (format !== '' && format !== 'General' && format !== '@') sectionsOf(format);
  return format === '' ? 'General' : format;
};

const alignment = (value: unknown): CellStyle['horizontalAlignment'] =>
  value === 'normal' ? 'general' : oneOf('left', 'center', 'right')(value);

/** Every look that is set to a text, a number or null; wrapping apart. */
export const LOOKS = {
  numberFormat: look('numberFormat', pattern),
  weight: look('fontWeight', oneOf('normal', 'bold')),
  slant: look('fontStyle', oneOf('normal', 'italic')),
  line: look('fontLine', oneOf('none', 'underline', 'line-through')),
  fontColor: look('fontColor', color),
  fontSize: look('fontSize', size),
  family: look('fontFamily', text),
  background: look('background', color),
  horizontal: look('horizontalAlignment', alignment),
  vertical: look('verticalAlignment', oneOf('top', 'middle', 'bottom')),
};

/** setWrap: true wraps, false lets the text run over the next cell. */
export const WRAP = look(
  'wrap',
  (v) => (v === true ? 'wrap' : 'overflow'),
  (v) => v === 'wrap',
);

/** setWrapStrategy: a value of the enumeration, whose names and values are found by these. */
export const wrapStrategy = (toName: (value: unknown) => string, toValue: (name: string) => object): Look<'wrap'> =>
  look(
    'wrap',
    (v) => oneOf('overflow', 'wrap', 'clip')(toName(v)?.toLowerCase()),
    (v) => toValue(v.toUpperCase()),
  );
