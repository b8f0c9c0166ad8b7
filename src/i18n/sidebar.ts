// The words of the sidebar: one typed set, in both languages. They never travel in the server's script.
import type { Day, Month } from '../model/day';
import type { NetworkId } from '../model/networks';
import type { Language } from '../model/text';
import type { NetworkNames } from './networks';
import type { ClosingSidebarMessages } from './sidebar-closing';
import type { CycleSidebarMessages } from './sidebar-cycles';
import { sidebarEn } from './sidebar-en';
import type { FormulaWords } from './sidebar-formulas';
import { sidebarFr } from './sidebar-fr';
import type { MappingMessages } from './sidebar-mapping';
import type {
  AskedKind,
  CoverageName,
  FailureKind,
  MoneyField,
  ObjectiveName,
  StepTitle,
  TitleName,
  ViewName,
} from './sidebar-names';
import type { TargetsMessages } from './sidebar-targets';

export type { CoverageName, FailureKind, MoneyField, ObjectiveName, ViewName } from './sidebar-names';

/** A heading and what to do, with the word on its button. */
export interface Advice {
  readonly title: string;
  readonly text: string;
  readonly button: string;
}

/** How to export on one network: where to click, and what to know before choosing. */
export interface ExportAdvice {
  readonly where: string;
  readonly note?: string;
}

export interface SidebarMessages {
  readonly calendar: {
    month(m: Month): string;
    monthName(m: Month): string;
    shortMonth(m: Month): string;
    day(d: Day): string;
    period(from: Day, to: Day): string;
    months(from: Month, to: Month): string;
  };
  readonly number: (n: number) => string;
  readonly views: Readonly<Record<ViewName, string>>;
  readonly navigation: string;
  readonly loading: string;
  readonly refresh: string;
  readonly later: string;
  readonly save: string;
  readonly saved: string;
  readonly networks: NetworkNames;
  readonly home: {
    readonly welcome: string;
    readonly intro: string;
    status(month: Month, complete: number, all: number): string;
    readonly grid: string;
    readonly source: string;
    readonly coverage: Readonly<Record<CoverageName, string>>;
    readonly touch: string;
    gap(source: string, month: Month, coverage: CoverageName): string;
    readonly close: string;
    dates(period: string): string;
    several(count: number): string;
    readonly unknownCoverage: string;
  };
  readonly next: {
    readonly heading: string;
    readonly drop: Advice;
    answer(count: number): Advice;
    build(month: Month, missing: string, more: number): Advice;
    confirm(month: Month): Advice;
    readonly objectives: Advice;
    readonly money: Advice;
    fill(month: Month, sources: string, more: number): Advice;
    done(month: Month | null): Advice;
    there(month: Month | null): Advice;
  };
  readonly data: {
    readonly title: string;
    readonly drop: string;
    readonly choose: string;
    readonly dropHere: string;
    readonly kinds: string;
    readonly help: string;
    readonly tabs: string;
    readonly tabsNote: string;
    readonly useTabs: string;
    recognised(sources: number, questions: number): string;
    notRecognised(files: number): string;
    alreadyThere(files: number): string;
    failed(files: number): string;
    readonly status: Readonly<Record<'waiting' | 'reading' | 'sending' | 'sent' | 'stopped', string>>;
    table(rows: number, period: string | null): string;
    readonly known: string;
    readonly unknown: string;
    readonly unknownHelp: string;
    readonly breakdown: string;
    sheet(name: string): string;
    personal(columns: string): string;
    toKnow(count: number): string;
    readonly unreadable: string;
    readonly files: string;
    fine(files: number): string;
    and(items: readonly string[]): string;
  };
  readonly questions: {
    heading(at: number, all: number): string;
    readonly ask: Readonly<Record<AskedKind, (tab: string) => string>>;
    readonly why: Readonly<Record<AskedKind, string>>;
    readonly rows: (period: string) => string;
    readonly columns: (headings: string, more: number) => string;
    readonly proposed: string;
    readonly proposedWhole: string;
    readonly year: string;
    readonly thisYear: string;
    readonly from: string;
    readonly to: string;
    readonly network: string;
    readonly chooseNetwork: string;
    readonly account: string;
    readonly order: string;
    readonly dayFirst: string;
    readonly monthFirst: string;
    readonly currency: string;
    readonly chooseCurrency: string;
    readonly workbookCurrency: string;
    readonly answer: string;
    readonly given: string;
    readonly change: string;
    readonly unknown: string;
    readonly reversed: string;
    readonly outside: string;
    readonly required: string;
    readonly yearRange: string;
    putOff(count: number): string;
    readonly again: string;
  };
  readonly mapping: MappingMessages;
  readonly objectives: {
    readonly title: string;
    readonly intro: string;
    readonly names: Readonly<Record<ObjectiveName, { readonly name: string; readonly line: string }>>;
    readonly many: string;
    readonly most: string;
    readonly none: string;
    save(count: number): string;
    readonly saved: string;
    readonly skip: string;
  };
  readonly targets: TargetsMessages;
  readonly month: {
    readonly title: string;
    readonly which: string;
    readonly lastComplete: string;
    readonly noFigures: string;
    readonly incomplete: string;
    readonly currency: string;
    readonly currencies: Readonly<Record<string, string>>;
    readonly tax: string;
    readonly taxes: Readonly<Record<'excluded' | 'included', string>>;
    readonly once: string;
    settled(currency: string, tax: 'excluded' | 'included'): string;
    readonly change: string;
    build(month: Month): string;
    ready(month: Month | null): string;
    readonly readyNote: string;
    readonly show: string;
    readonly another: string;
    readonly missing: string;
    readonly missingNote: string;
  };
  readonly money: {
    title(month: Month): string;
    readonly intro: string;
    carried(month: Month): string;
    closed(month: Month): string;
    readonly groups: Readonly<Record<'time' | 'costs' | 'gains', string>>;
    field(name: MoneyField, currency: string, tax: 'excluded' | 'included'): string;
    readonly notes: Readonly<Record<'time' | 'costs' | 'gains', string>>;
    readonly saved: string;
    readonly skip: string;
    readonly invalid: string;
    readonly negative: string;
    readonly marginRange: string;
    readonly tooLarge: string;
    ambiguous(given: string, whole: string, decimal: string): string;
    readonly kept: string;
    readonly nothing: string;
    readonly half: Readonly<Record<'time' | 'gains', string>>;
  };
  readonly closing: ClosingSidebarMessages;
  readonly cycles: CycleSidebarMessages;
  readonly more: {
    readonly settings: string;
    readonly language: string;
    readonly languages: Readonly<Record<Language, string>>;
    readonly languageNote: string;
    readonly amounts: string;
    readonly fiscalStart: string;
    readonly fiscalNote: string;
    readonly help: string;
    readonly sections: readonly { readonly title: string; readonly lines: readonly string[] }[];
    readonly exports: string;
  };
  readonly formulas: FormulaWords;
  readonly task: {
    readonly titles: Readonly<Record<TitleName, string>>;
    readonly steps: Readonly<Record<StepTitle, string>>;
    file(name: string, at: number, all: number): string;
    tab(name: string, at: number, all: number): string;
    rows(done: number, all: number): string;
    readonly stop: string;
    readonly stopping: string;
    readonly stopped: string;
    slow(seconds: number): string;
    readonly abandon: string;
    readonly abandoned: string;
  };
  readonly failures: {
    readonly title: string;
    readonly kinds: Readonly<Record<FailureKind, { readonly title: string; readonly lines: readonly string[] }>>;
    readonly retry: string;
    readonly dismiss: string;
    readonly detail: string;
  };
  readonly exports: Readonly<Record<NetworkId, ExportAdvice>>;
}

export const sidebarMessages: Readonly<Record<Language, SidebarMessages>> = { fr: sidebarFr, en: sidebarEn };
