// The head of a generated sheet: its title, a note that says what it is, and the headings of its columns.
import type { Block, Column, Row } from '../plan/types';

export interface Head {
  readonly title: string;
  readonly note: string;
  readonly header: Readonly<Record<string, string>>;
}

/** Rows below the headings, where a sheet needs them, go with `more`. */
export function headBlock(columns: readonly Column[], { title, note, header }: Head, more: readonly Row[] = []): Block {
  const first = columns[0]?.key ?? '';
  return {
    key: 'head',
    columns,
    rows: [
      { key: 'title', style: 'title', cells: { [first]: title } },
      { key: 'note', style: 'note', cells: { [first]: note } },
      { key: 'header', style: 'header', cells: header },
      ...more,
    ],
  };
}
