// What a format file declares: the columns of one export, by meaning.
import type { MetricId } from '../../catalogue/metrics';
import type { Basis, Scope } from '../../model/figure';
import type { NetworkId } from '../../model/networks';
import type { FormatId, RawTable, SkipReason, Use } from '../types';
import type { DateRules } from './dates';
import type { Coverage } from './file-name';
import type { Header, Names } from './headers';
import type { NumberKind } from './numbers';

/** A column of figures. */
export interface MetricColumn {
  readonly metric: MetricId;
  readonly names: Names;
  /** Default: the table's. */
  readonly scope?: Scope;
  /** Default: by the metric's unit; counts are whole numbers. */
  readonly kind?: NumberKind;
  /** What one unit of the file is in the metric's unit: 1/3600 for seconds of a metric in hours. */
  readonly factor?: number;
}

/** A row under its header, asked by the meaning of its columns. */
export interface RowView {
  /** The row's cell in the first column so named that is filled, as text; '' where there is none. */
  text(names: Names): string;
  /** Whether one of the row's filled cells passes, headed or not. */
  any(test: (text: string) => boolean): boolean;
  /** How many cells are filled. */
  readonly filled: number;
}

export interface TableSpec {
  readonly id: FormatId;
  readonly network: NetworkId;
  readonly basis: Basis;
  /** Default `series`; `period` where the basis is period. */
  readonly use?: Use;
  /** Scope of the columns that name none; default `total`. */
  readonly scope?: Scope;
  /** All of these columns must be there. */
  readonly needs: readonly Names[];
  /** A table with one of these columns is something else. */
  readonly refuses?: Names;
  /** Headings that the export also has and that are not read: they count as evidence. */
  readonly known?: Names;
  /**
   * The column that dates each row, and where it has no year the column that repeats the day of the export (`readOn`). With
   * `until` a row covers the days up to the one in that column. Absent where
   * `days` dates the table as a whole.
   */
  readonly date?: DateRules & { readonly names: Names; readonly readOn?: Names; readonly until?: Names };
  /** Days of the whole table, for a table of totals: from lines above the header, or a column that repeats them. */
  readonly days?: (table: RawTable, header: Header) => Coverage | null;
  /** Columns that identify a row (the post), best first; the next is used where one is damaged. */
  readonly item?: readonly Names[];
  /** A column that tells two rows of one item apart: the same post, organic and sponsored. */
  readonly itemPart?: Names;
  readonly account?: Names;
  /** The column that names each row's currency (ISO 4217), for money columns whose heading names none. */
  readonly currency?: Names;
  readonly metrics: readonly MetricColumn[];
  /** A metric that counts the rows: posts, for a table with a row per post. */
  readonly rowsCount?: MetricId;
  /** Which rows count; default all. */
  readonly counts?: (row: RowView) => boolean;
  /** Rows to leave out although they look like data, and why. Asked before the date is read. */
  readonly skip?: (row: RowView, index: number) => SkipReason | null;
  /** Two rows that are alike in every cell are two things, as in a list that a person keeps; else one is a copy. */
  readonly mayRepeat?: boolean;
  /** Whether the rows' own days are all that the table covers (one row per day), or its name or a question tells. */
  readonly covers: 'its-days' | 'asked';
  /** The second day in the file's name is the first that is not covered. */
  readonly nameEndExcluded?: boolean;
}
