// The reading of a table of which no row is read.
import type { Answers, Reading } from './types';

type Said = Pick<Reading, 'network' | 'use' | 'warnings' | 'questions'>;

/** A reading without a single figure: `said` is all that is known of the table, beside the account that was answered. */
export const nothingRead = (answers: Answers, said: Said): Reading => ({
  ...said,
  account: answers.account ?? null,
  basis: null,
  rows: 0,
  skipped: [],
  from: null,
  to: null,
  coverage: null,
  totals: {},
  observations: [],
});
