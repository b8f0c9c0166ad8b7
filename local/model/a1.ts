// A1 addresses of cells and rectangles, in both directions.
import { fromCol, parseA1Range, toCol } from '@borgar/fx';
import type { Rect } from './rect';

/** Letters of a 1-based column: 1 is A. */
export const columnLetters = (column: number): string => toCol(column - 1);

/** 1-based column of its letters. */
export const columnNumber = (letters: string): number => fromCol(letters) + 1;

/** `B2` for one cell, `B2:C5` for several. */
export function a1Of(r: Rect): string {
  const start = `${columnLetters(r.left)}${r.top}`;
  return r.top === r.bottom && r.left === r.right ? start : `${start}:${columnLetters(r.right)}${r.bottom}`;
}

/** A rectangle whose open sides (`A2:A`, `3:4`) are null. */
export type OpenRect = { readonly [K in keyof Rect]: number | null };

/** Reads `B2`, `B2:C5`, `A:C`, `2:3`, `A2:C`; null where the text is none of these. */
export function parseA1(text: string): OpenRect | null {
  const range = parseA1Range(text.trim().toUpperCase());
  if (!range) return null;
  const open = (n: number | null | undefined): number | null => (n === null || n === undefined ? null : n + 1);
  return { top: open(range.top), left: open(range.left), bottom: open(range.bottom), right: open(range.right) };
}

/** Splits `'Été 2025'!A1:B2` into the sheet's title (null where there is none) and the address. */
export function splitSheet(text: string): { sheet: string | null; address: string } {
  const at = text.lastIndexOf('!');
  if (at < 0) return { sheet: null, address: text };
  const prefix = text.slice(0, at);
  const quoted = prefix.length >= 2 && prefix.startsWith("'") && prefix.endsWith("'");
  return { sheet: quoted ? prefix.slice(1, -1).replace(/''/g, "'") : prefix, address: text.slice(at + 1) };
}

/** A sheet's title as a formula writes it: bare where it is one plain word, else in quotes. */
export function quoteSheet(title: string): string {
  const bare = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(title) && !/^([A-Za-z]{1,3}\d+|[rR]\d*[cC]\d*|[rRcC])$/.test(title);
  return bare ? title : `'${title.replace(/'/g, "''")}'`;
}
