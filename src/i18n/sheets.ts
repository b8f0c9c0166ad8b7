// The words of generated sheets and answers: one typed set, in both languages.
import type { Language } from '../model/text';
import type { NetworkNames } from './networks';
import { sheetsEn } from './sheets-en';
import { sheetsFr } from './sheets-fr';

/** Whole numbers in sentences: thousands set apart as the language does. */
export function groupDigits(n: number, language: Language): string {
  const [whole = '', decimals] = String(Math.abs(n)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === 'fr' ? '\u202f' : ',');
  const mark = language === 'fr' ? ',' : '.';
  return `${n < 0 ? '-' : ''}${grouped}${decimals ? mark + decimals : ''}`;
}

export interface SheetMessages {
  months: readonly string[];
  titles: Record<'sources' | 'data' | 'costs' | 'gains' | 'results' | 'settings', string>;
  month(name: string, year: number): string;
  sources: {
    title: string;
    note: string;
    columns: Record<
      | 'tab'
      | 'format'
      | 'network'
      | 'account'
      | 'use'
      | 'from'
      | 'to'
      | 'rows'
      | 'left-out'
      | 'warnings'
      | 'check'
      | 'read'
      | 'zone',
      string
    >;
    /** Whose days they are where the file does not say it. */
    zones: Record<'pacific' | 'account' | 'platform', string>;
    unknownFormat: string;
    mapped: string;
    inUtc: string;
    sameAccount: (tab: string) => string;
    uses: Record<'series' | 'period' | 'breakdown' | 'unknown', string>;
    skipped: Record<
      | 'total-row'
      | 'error-row'
      | 'description-row'
      | 'continuation-row'
      | 'note-below'
      | 'no-date'
      | 'blank-row'
      | 'repeated-header'
      | 'cut-row'
      | 'copied-row',
      (count: number, rows: string) => string
    >;
    gone: string;
    check(what: string, here: string, used: string, difference: string): string;
  };
  raw: { note(fileName: string, personal: string): string; coverage: string };
  data: {
    title: string;
    note: string;
    columns: Record<
      | 'month'
      | 'network'
      | 'account'
      | 'scope'
      | 'metric'
      | 'basis'
      | 'value'
      | 'period-value'
      | 'days'
      | 'missing-days'
      | 'native'
      | 'currency'
      | 'rows'
      | 'age'
      | 'same-days'
      | 'source'
      | 'read'
      | 'revisions',
      string
    >;
    scopes: Record<'organic' | 'paid' | 'total' | 'unknown', string>;
    bases: Record<'day' | 'post' | 'period', string>;
    allNetworks: string;
    source(tab: string, rows: string): string;
    entered(costs: string, gains: string): string;
    revised(before: string, after: string, on: string): string;
  };
  periods: {
    quarter(number: number, year: string): string;
    /** `split`: the fiscal year lies in two calendar years. */
    year(name: string, split: boolean): string;
    partial(months: number, of: number): string;
    deleted: string;
    broken(month: string): string;
    bounds: { from: string; to: string };
    trace(months: string): string;
  };
  breaks: {
    followed: string;
    replaced(before: string, after: string): string;
    withdrawn(metric: string): string;
    /** After the name of a figure of followers. */
    pageLikes: string;
    toFollowers: string;
    toLikes: string;
  };
  costs: {
    title: string;
    note: string;
    columns: Record<
      | 'from'
      | 'to'
      | 'network'
      | 'account'
      | 'category'
      | 'amount'
      | 'hours'
      | 'rate'
      | 'currency'
      | 'recurring'
      | 'elsewhere'
      | 'note'
      | 'imported'
      | 'kept'
      | 'difference'
      | 'state',
      string
    >;
    categories: readonly string[];
  };
  gains: {
    title: string;
    note: string;
    columns: Record<
      | 'month'
      | 'network'
      | 'account'
      | 'kind'
      | 'quantity'
      | 'unit-value'
      | 'margin'
      | 'amount'
      | 'model'
      | 'currency'
      | 'note'
      | 'source'
      | 'imported'
      | 'kept'
      | 'difference'
      | 'state',
      string
    >;
    kinds: readonly string[];
  };
  settings: { title: string; note: string; columns: Record<'key' | 'value', string> };
  results: {
    title: string;
    note: string;
    shown: string;
    columns: Record<
      | 'kpi'
      | 'network'
      | 'basis'
      | 'difference'
      | 'change'
      | 'trend'
      | 'per-unit'
      | 'days'
      | 'why'
      | 'year-difference'
      | 'year-change'
      | 'year-per-unit'
      | 'year-days'
      | 'year-why'
      | 'baseline'
      | 'spark'
      | 'origin',
      string
    >;
    comment(month: string): string;
    families: Record<
      'money' | 'exposition' | 'influence' | 'engagement' | 'transformation' | 'vente_fidelisation',
      string
    >;
    basis: Record<'day' | 'post' | 'period', string>;
    money: Record<'cash_cost' | 'staff_cost' | 'full_cost' | 'net' | 'roi', string>;
    allNetworks: string;
    without(network: string): string;
    why: Record<'missing' | 'partial' | 'coverage' | 'age', string>;
    /** What the ROI of the shown month lacks. */
    wait: Record<'roi' | 'costs' | 'and' | 'gains', string>;
    incompleteCosts: string;
    incompleteGains: string;
    /** After a number of days. */
    days: string;
    firstDays: string;
    trend: Record<'up' | 'down' | 'flat', string>;
    /** What goes before the row or rows of the Data sheet, and before the source of a single one. */
    origin(data: string): { row: string; rows: string; from: string };
    /** Heading of what is to be known of each month. */
    marks: string;
    partialSource(source: string, days: number, of: number): string;
  };
  networks: NetworkNames;
}

export const sheetMessages: Readonly<Record<Language, SheetMessages>> = { fr: sheetsFr, en: sheetsEn };
