// One formula, the cells around it and what Google Sheets gives.
import type { Value } from '../../../../local/model/types';

export interface Case {
  /** What the case shows, as a plain sentence. */
  readonly title: string;
  readonly formula: string;
  /** Cells by address (`B2`, `Data!A1`); a text that begins with "=" is a formula. */
  readonly cells?: Readonly<Record<string, Value>>;
  /** Where the formula stands; A1 unless said. */
  readonly at?: string;
  /** The value, or the values of a result that spills, row by row. */
  readonly expected: Value | readonly (readonly Value[])[];
  /** `en_US` unless said. */
  readonly locale?: 'en_US' | 'fr_FR';
  /** The page that says so, and what it says of it where that is not plain. */
  readonly source: string;
  /** Why the source is weak: nothing of Google's own says it. Generated sheets must not rest on such a case. */
  readonly unverified?: string;
}

/** Google's help page of a function. */
export const help = (answer: number): string => `https://support.google.com/docs/answer/${answer}`;

/** Pages of a community that probes live sheets. */
export const wiki = (page: string): string => `https://github.com/Astral1119/sheets-wiki-data (${page})`;

export const error = (name: string): Value => ({ error: name });
