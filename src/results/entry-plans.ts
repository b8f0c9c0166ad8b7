// What the sheets that a person fills share: their columns, where lines begin, the names to choose from.
import { sheetMessages } from '../i18n/sheets';
import { NETWORKS } from '../model/networks';
import type { Language } from '../model/text';
import type { Block, Column, Row, SheetKind } from '../plan/types';
import { type Head, headBlock } from './head-block';
import { LAST_COLUMN, openingRow } from './lines';

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

/** The headings, and under them the person's lines; a hidden column says where they end. */
export function linesBlock(kind: SheetKind, head: Head, columns: readonly Column[], above: readonly Row[] = []): Block {
  const filled = columns.filter(({ owner, style }) => owner === 'person' && style !== 'comment').map(({ key }) => key);
  const block = headBlock([...columns, LAST_COLUMN], head, [openingRow(kind, filled)]);
  const [title, note, ...rest] = block.rows as [Row, Row, ...Row[]];
  return { ...block, rows: [title, note, ...above, ...rest], lines: LINES };
}

export function networkNames(language: Language): string[] {
  const names = sheetMessages[language].networks;
  return NETWORKS.map((network) => names[network]);
}
