// What the probe asks of Google: a behaviour, what is assumed of it, and how it is tried.
import type { Switches } from '../services/switches';

export type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type Range = GoogleAppsScript.Spreadsheet.Range;

/** What a trial works on: cells that are its own, in the probe's own spreadsheet. */
export interface Bench {
  readonly spreadsheet: Spreadsheet;
  /** Cells of the trial's own block of the scratch sheet, 8 rows by 26 columns; numbered from 1. */
  cells(row: number, column: number, rows?: number, columns?: number): Range;
  /** The address of such cells, for a formula. */
  a1(row: number, column: number, rows?: number, columns?: number): string;
  /** A new sheet that no other trial uses. */
  newSheet(): Sheet;
  /** The trial's own sheet, made at the first call and found again by the second function. */
  ownSheet(): Sheet;
}

export type Trial =
  /** Tried at once by `probe`. */
  | { readonly way: 'now'; see(bench: Bench): string }
  /** `probe` writes formulas, `probeResults` reads them once they have been computed. */
  | { readonly way: 'formula'; put(bench: Bench): void; see(bench: Bench): string }
  /** Takes minutes: tried by `probeLimits` alone. */
  | { readonly way: 'limits'; see(bench: Bench): string }
  /** Measured by the page that `probeSidebar` opens. */
  | { readonly way: 'sidebar' }
  /** Only a person can see it. */
  | { readonly way: 'person'; readonly steps: string };

export type Locale = 'en_US' | 'fr_FR';

export interface Behaviour {
  /** Small letters and hyphens. */
  readonly id: string;
  /** What is tried, in a few words. */
  readonly what: string;
  /**
   * What the trial says where the assumption holds; `at least N` is met by any number from N on. Null where the product
   * assumes nothing and the probe only looks.
   */
  readonly assumed: string | null;
  /** Where the assumption comes from. */
  readonly source: string;
  /** The switch of the local services that stands for it: `assumed` is then its default position. */
  readonly settles?: keyof Switches;
  /** The spreadsheet's locale during the trial; any where absent. */
  readonly locale?: Locale;
  readonly trial: Trial;
}

/** Where no page of Google's says anything. */
export const NO_SOURCE = 'none found';
