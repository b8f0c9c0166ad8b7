// What the sheets that a person fills share: their columns, where lines begin, the names to choose from.
import { sheetMessages } from '../i18n/sheets';
import { NETWORKS } from '../model/networks';
import type { Language } from '../model/text';
import type { Block, Column, Row, SheetKind } from '../plan/types';
import { type Head, headBlock } from './head-block';
import { LAST_COLUMN, openingRow } from './lines';

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

interface Lines {
  /** Between the note and the headings. */
  readonly above?: readonly Row[];
  /** Columns of which one is filled in a line; without it all of the person's but the note. */
  readonly counted?: readonly string[];
  /** Blank ones when the sheet is made. */
  readonly count?: number;
}

/** The headings, and under them the person's lines; a hidden column says where they end. */
export function linesBlock(
  kind: SheetKind,
  head: Head,
  columns: readonly Column[],
  { above = [], counted, count = 200 }: Lines = {},
): Block {
  const own = columns.filter(({ owner, style }) => owner === 'person' && style !== 'comment').map(({ key }) => key);
  const block = headBlock([...columns, LAST_COLUMN], head, [openingRow(kind, counted ?? own)]);
  const [title, note, ...rest] = block.rows as [Row, Row, ...Row[]];
  return { ...block, rows: [title, note, ...above, ...rest], lines: count };
}

export function networkNames(language: Language): string[] {
  const names = sheetMessages[language].networks;
  return NETWORKS.map((network) => names[network]);
}
