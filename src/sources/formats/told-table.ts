// Tables that are told for what they are and of which nothing is read: no figure of them belongs to a month.
import type { NetworkId } from '../../model/networks';
import { plainText } from '../../model/plain-text';
import type { Problem } from '../../model/problem';
import { nothingRead } from '../nothing-read';
import { headingOf, type Names } from '../read/headers';
import { textOf } from '../read/number-text';
import type { Format, FormatId, RawTable } from '../types';

/** Why nothing is read. */
type Reason = Extract<
  Problem['code'],
  | 'audience-table'
  | 'parts-table'
  | 'pages-table'
  | 'best-posts'
  | 'period-totals'
  | 'conversions-table'
  | 'deals-table'
>;

export interface Kind {
  readonly network: NetworkId;
  readonly why: Reason;
  /** Headings of a table, all of them in any order; null for one that may be anything. */
  readonly headings: readonly (Names | null)[];
  /** Other headings may stand among them. */
  readonly isOpen?: true;
  /** Lines above without which it may be anything. */
  readonly titles?: Names;
}

export interface Told {
  readonly kind: Kind;
  /** The headings that said so, as they stand. */
  readonly row: readonly string[];
}

export const filled = (row: readonly unknown[]): string[] =>
  row.map((cell) => headingOf(cell as never)).filter(Boolean);
export const named = (heading: string, names: Names): boolean => names.some((name) => plainText(name) === heading);

const isOf = ({ headings, isOpen }: Kind, row: readonly string[]): boolean =>
  (isOpen ? row.length >= headings.length : row.length === headings.length) &&
  headings.every((names) => !names || row.some((heading) => named(heading, names)));

/** The first row of a table that has the headings of a kind. */
export function findTold(table: RawTable, kinds: readonly Kind[]): Told | null {
  for (const [at, cells] of table.rows.slice(0, 10).entries()) {
    const row = filled(cells);
    const above = table.rows.slice(0, at).flatMap(filled);
    const kind = kinds.find(
      (one) => isOf(one, row) && (!one.titles || above.some((title) => named(title, one.titles ?? []))),
    );
    if (kind) return { kind, row: cells.map(textOf).filter(Boolean) };
  }
  return null;
}

export const toldTable = (id: FormatId, find: (table: RawTable) => Told | null): Format => ({
  id,
  reads: [],
  recognise: (table) => {
    const found = find(table);
    return found ? { score: 1, because: found.row } : null;
  },
  read: (table, answers) => {
    const { network, why } = find(table)?.kind ?? { network: 'other', why: 'audience-table' };
    return nothingRead(answers, {
      network,
      use: 'breakdown',
      warnings: [{ problem: { code: why }, metric: null }],
      questions: [],
    });
  },
});
