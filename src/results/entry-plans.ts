// What the sheets that a person fills share: their columns, where lines begin, the names to choose from.
import { sheetMessages } from '../i18n/sheets';
import { NETWORKS } from '../model/networks';
import type { Language } from '../model/text';
import type { Block, Column, Row, SheetKind } from '../plan/types';
import { LAST_COLUMN, LINES_ROW, lastLine } from './costs-formulas';
import { type Head, headBlock } from './head-block';

const LINES = 200;

export const person = (key: string, style: Column['style'], width: number): Column => ({
  key,
  owner: 'person',
  style,
  width,
});
export const addon = (key: string, style: Column['style'], width: number, hidden = false): Column => ({
  key,
  owner: 'addon',
  style,
  width,
  ...(hidden ? { hidden } : {}),
});

export const dayStyle = (language: Language): Column['style'] => (language === 'fr' ? 'day-fr' : 'day');

/**
 * The headings, then a hidden row that opens the person's lines: what is inserted above the first line is counted. A
 * hidden column says in that row where the lines end.
 */
export function linesBlock(kind: SheetKind, head: Head, columns: readonly Column[], above: readonly Row[] = []): Block {
  const last = addon(LAST_COLUMN, 'computed', 60, true);
  const filled = columns.filter(({ owner, style }) => owner === 'person' && style !== 'comment').map(({ key }) => key);
  const opening = { key: LINES_ROW, hidden: true, cells: { [LAST_COLUMN]: lastLine(kind, filled) } };
  const block = headBlock([...columns, last], head, [opening]);
  const [title, note, ...rest] = block.rows;
  return { ...block, rows: [title, note, ...above, ...rest].filter((row) => row !== undefined), lines: LINES };
}

export function networkNames(language: Language): string[] {
  const names = sheetMessages[language].networks;
  return NETWORKS.map((network) => names[network]);
}
