// The words of Entries and Objectives and of what Results takes from them: one typed set, in both languages.
import type { Language } from '../model/text';
import { lineSheetsEn } from './line-sheets-en';
import { lineSheetsFr } from './line-sheets-fr';

export type Period = 'month' | 'quarter' | 'year' | 'cycle';

export interface LineSheetMessages {
  entries: {
    title: string;
    note: string;
    columns: Record<'month' | 'network' | 'account' | 'metric' | 'basis' | 'value' | 'note', string>;
    /** Lines with a value that no figure of Data takes. */
    uncounted: string;
    /** Where ad spend is typed. */
    spend: string;
    /** Figures that two lines give. */
    twice: string;
    /** What a value is written in, beside where to find it. */
    units: Readonly<Partial<Record<string, string>>>;
    offered(unit: string, where: string): string;
  };
  data: {
    columns: Record<'imported' | 'gap' | 'entry', string>;
    entered(entries: string): string;
    twice: string;
  };
  objectives: {
    title: string;
    note: string;
    columns: Record<
      | 'objective'
      | 'kpi'
      | 'network'
      | 'account'
      | 'target'
      | 'period'
      | 'from'
      | 'proposal'
      | 'proposal-from'
      | 'benchmark'
      | 'denominator'
      | 'year'
      | 'source'
      | 'note',
      string
    >;
    periods: Record<Period, string>;
    median(count: number, from: string, to: string): string;
    tooMany(objective: string, count: number): string;
    followed(kpis: string, since: string): string;
    before(kpis: string, since: string): string;
  };
  results: {
    columns: Record<'target' | 'status' | 'benchmark', string>;
    /** Two lines give one figure. */
    twice: string;
    otherDenominator: string;
    entered: string;
    toEnter: string;
    brought(ways: string): string;
    typed(entries: string, ways: string): string;
    lacking: string;
  };
}

export const lineSheetMessages: Readonly<Record<Language, LineSheetMessages>> = { fr: lineSheetsFr, en: lineSheetsEn };
