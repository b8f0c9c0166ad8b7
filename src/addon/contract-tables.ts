// What the sidebar is told of tables that were answered about, are unknown, or are mapped by hand.
import type { MetricId } from '../catalogue/metrics';
import type { Text } from '../model/text';
import type { Mapping, RowsOf } from '../sources/mapping';
import type { Answers as TableAnswers } from '../sources/types';

/** The answers about one table. */
export interface AnsweredTable {
  readonly source: string;
  readonly table: string;
  readonly tab: string;
  readonly answers: TableAnswers;
}

/** A table that no format knows, or that a person has mapped. */
export interface Stranger {
  readonly source: string;
  readonly table: string;
  readonly tab: string;
  /** The key of the mapping that reads it; null where nothing does. */
  readonly mapping: string | null;
}

/** What the columns of a table look like, and what is proposed for each. */
export interface TableColumns {
  readonly columns: readonly {
    readonly heading: string;
    readonly samples: readonly string[];
    readonly metric: MetricId | null;
  }[];
  readonly date: string | null;
  readonly rowsOf: RowsOf;
  /** What was mapped before for the same headings. */
  readonly mapping: Mapping | null;
  /** All that a column may hold, with the names that people give it; `posts`: also in a row per post. */
  readonly metrics: readonly {
    readonly id: MetricId;
    readonly name: Text;
    readonly aliases: readonly string[];
    readonly posts: boolean;
  }[];
}
