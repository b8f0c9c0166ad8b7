// How sure it is that a table is one that a format declares: the share of its headings that the format knows.
import type { Evidence, RawTable } from '../types';
import { findHeader, type Header, isNamed, type Names } from './headers';
import type { TableSpec } from './spec';

const allNames = (spec: TableSpec): Names[] => [
  ...spec.needs,
  ...(spec.date ? [spec.date.names] : []),
  ...(spec.item ?? []),
  ...(spec.itemPart ? [spec.itemPart] : []),
  ...(spec.date?.readOn ? [spec.date.readOn] : []),
  ...(spec.date?.until ? [spec.date.until] : []),
  ...(spec.currency ? [spec.currency] : []),
  ...(spec.account ? [spec.account] : []),
  ...spec.metrics.map((m) => m.names),
  ...(spec.known ? [spec.known] : []),
];

/** Headings that the format does not know at all, as they stand. */
export function unknownHeadings(spec: TableSpec, header: Header): string[] {
  const names = allNames(spec);
  return header.titles.filter((title, c) => title !== '' && !names.some((n) => isNamed(header.names[c] ?? '', n)));
}

/** The share of a table's headings that the format knows. All the needed ones must be there, none of the refused. */
export function evidenceOf(spec: TableSpec, table: RawTable): Evidence | null {
  const header = findHeader(table.rows, spec.needs);
  if (!header) return null;
  const { refuses } = spec;
  if (refuses && header.names.some((name) => isNamed(name, refuses))) return null;
  const names = allNames(spec);
  const filled = header.names.flatMap((name, c) => (name === '' ? [] : [{ name, title: header.titles[c] ?? '' }]));
  const known = filled.filter(({ name }) => names.some((n) => isNamed(name, n)));
  return { score: known.length / filled.length, because: known.map(({ title }) => title) };
}
