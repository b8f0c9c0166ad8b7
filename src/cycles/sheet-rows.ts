// How rows of a cycle's sheet are made: eleven shared columns, what the add-on writes and what the person fills.

import type { Unit } from '../catalogue/types';
import { cycleMessages } from '../i18n/cycles';
import { sheetMessages } from '../i18n/sheets';
import type { Cell } from '../model/cell';
import { isPart } from '../model/figure';
import type { Language } from '../model/text';
import type { StyleName } from '../plan/styles';
import type { Column, Formula, Ref, Row } from '../plan/types';
import type { KpiRow } from '../results/kpi-rows';
import { networkLabel } from '../results/words';

const column = (key: string, style: StyleName, width: number, over: Partial<Column> = {}): Column => ({
  key,
  owner: 'addon',
  style,
  width,
  ...over,
});

/** Fits an A4 page on its side. */
export const COLUMNS: readonly Column[] = [
  column('a', 'comment', 230),
  column('b', 'comment', 120),
  column('c', 'comment', 160),
  ...['d', 'e', 'f', 'g', 'h', 'i', 'j'].map((key) => column(key, 'decimal', 88)),
  column('k', 'comment', 260),
  column('closed', 'decimal', 100, { folded: true }),
  column('per', 'decimal', 80, { hidden: true }),
  column('age', 'decimal', 80, { hidden: true }),
  column('aim', 'decimal', 80, { hidden: true }),
];

export type Cells = Readonly<Record<string, Cell | Formula>>;

export const own = (key: string): Ref => ({ at: 'own-row', column: key });

export const note = (key: string, text: string): Row => ({ key, style: 'note', cells: { a: text } });
/** @param styles of columns that hold no figures below */
export const header = (key: string, cells: Cells, styles: Row['styles'] = {}): Row => ({
  key,
  style: 'header',
  cells,
  styles,
});

/** A section's title, what to do in it, and its rows. */
export const section = (key: string, words: { readonly title: string; readonly help: string }): Row[] => [
  { key: `section:${key}`, style: 'section', cells: { a: words.title }, styles: { a: 'text' } },
  note(`help:${key}`, words.help),
];

/** A line for the person: their columns, how these look, and what stands in them when the sheet is made. */
export function line(key: string, fill: readonly string[], styles: Row['styles'] = {}, cells: Cells = {}): Row {
  const text = Object.fromEntries(fill.filter((one) => !styles?.[one]).map((one) => [one, 'comment' as const]));
  return { key, cells, fill, chosen: fill, styles: { ...text, ...styles } };
}

const VALUE_STYLES: Readonly<Partial<Record<Unit, StyleName>>> = {
  count: 'count',
  accounts: 'count',
  percent: 'percent',
  currency: 'money',
};

export const valueStyle = (unit: Unit): StyleName => VALUE_STYLES[unit] ?? 'decimal';

export const differenceStyle = (unit: Unit): StyleName => {
  const style = valueStyle(unit);
  return style === 'percent' ? 'points' : style === 'count' ? 'difference' : 'money-difference';
};

/** KPI, network and basis of a row: what it is about. */
export function about(row: KpiRow, language: Language): { a: string; b: string; c: string } {
  const words = sheetMessages[language];
  const [first] = row.series;
  const label = row.way.label ? `${row.name[language]} (${row.way.label[language]})` : row.name[language];
  if (!first) return { a: label, b: '', c: '' };
  const account = first.account ? ` (${first.account})` : '';
  const part = isPart(first) ? `, ${words.data.scopes[first.scope]}` : '';
  const place = row.total ? words.results.allNetworks : `${networkLabel(first.network, language)}${account}${part}`;
  return { a: label, b: place, c: cycleMessages(language).bases[first.basis] };
}
