// Reads one row's path: a text with separators in one cell, or one touch per cell.
import type { Problem } from '../../model/problem';
import { isProblem } from '../define';
import { isBlankRaw, readText } from '../read-cell';

/** How a table's paths are written. */
export type PathShape = 'text' | 'cells';

/** Arrows count as the sign: "A -> B". */
const SIGN = /[-=]*>+|→/;
const BAR = /\|/;

/** The pieces of a text between separators, or null where it mixes two kinds of them. */
export function splitPath(text: string): string[] | null {
  const [bySign, byBar] = [SIGN.test(text), BAR.test(text)];
  if (bySign && byBar) return null;
  return text.split(bySign ? SIGN : BAR).map((piece) => piece.replace(/\s+/g, ' ').trim());
}

export const holdsSeparator = (raw: unknown): boolean => typeof raw === 'string' && (SIGN.test(raw) || BAR.test(raw));

/** The cells up to the last filled one. */
export function filledCells(row: readonly unknown[]): readonly unknown[] {
  let length = row.length;
  while (length > 0 && isBlankRaw(row[length - 1])) length -= 1;
  return row.slice(0, length);
}

function readTextPath(raw: unknown, name: string): string[] | Problem {
  const text = readText(raw, { name, argument: 'paths' });
  if (text === undefined) return { code: 'blank-path', name };
  if (isProblem(text)) return text;
  return splitPath(text) ?? { code: 'mixed-separators', name };
}

function readCellPath(row: readonly unknown[], name: string): string[] | Problem {
  const touches: string[] = [];
  for (const raw of filledCells(row)) {
    const touch = readText(raw, { name, argument: 'paths' });
    if (isProblem(touch)) return touch;
    if (holdsSeparator(raw)) return { code: 'path-in-touch', name, given: touch ?? '' };
    touches.push((touch ?? '').replace(/\s+/g, ' '));
  }
  return touches;
}

/** The touches of a row, the oldest first: at least one, none blank; or what is wrong with it. */
export function readPath(row: readonly unknown[], shape: PathShape, name: string): readonly string[] | Problem {
  const touches = shape === 'text' ? readTextPath(row[0], name) : readCellPath(row, name);
  if (isProblem(touches)) return touches;
  if (touches.length === 0) return { code: 'blank-path', name };
  const blank = touches.indexOf('');
  return blank < 0 ? touches : { code: 'blank-touch', name, position: blank + 1 };
}
