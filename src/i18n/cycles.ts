// The words of cycle sheets: one typed set, in both languages.
import type { Language } from '../model/text';
import { cyclesEn } from './cycles-en';
import { cyclesFr } from './cycles-fr';

type Section = 'objectives' | 'kpis' | 'length' | 'measures' | 'comparison' | 'analysis' | 'improvements' | 'tests';

export interface CycleMessages {
  titles: Record<'daily' | 'overview' | 'comparison', string>;
  cycle(number: number): string;
  title(number: number, period: string): string;
  note: string;
  states: Record<'open' | 'closed' | 'gone', string>;
  sections: Record<Section, { title: string; help: string }>;
  kinds: Record<'month' | 'quarter' | 'free', string>;
  without: string;
  changed(since: number, added: string, removed: string): string;
  because: string;
  kpiHeader: Record<'a' | 'b' | 'c' | 'd' | 'e' | 'f', string>;
  directions: Record<'higher' | 'lower' | 'context', string>;
  length: Record<'kind' | 'from' | 'to' | 'days' | 'elapsed' | 'state' | 'gaps' | 'breaks' | 'history', string>;
  noGap: string;
  noBreak: string;
  opened(on: string): string;
  measured(on: string): string;
  closed(on: string): string;
  reopened(on: string): string;
  measureHeader: Record<'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h' | 'i' | 'j' | 'k' | 'closed', string>;
  status: Record<'reached' | 'near' | 'missed', string>;
  provenance(months: string, read: string): string;
  dailyProvenance: string;
  why: Record<'unique' | 'months' | 'monthly' | 'nothing' | 'coverage' | 'age' | 'lengths' | 'definition', string>;
  lacking(months: string): string;
  atClosing(value: string): string;
  firstCycle: string;
  notFollowed(number: number): string;
  comparisonHeader(current: string, before: string): Record<'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h' | 'i' | 'k', string>;
  daysPair: string;
  daysEnd: string;
  actionHeader: Record<'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h' | 'i' | 'j' | 'k', string>;
  texts: Record<'worked' | 'failed' | 'better' | 'verdict', string>;
  verdicts: readonly string[];
  improvementHeader: Record<'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'k', string>;
  testHeader: Record<'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h' | 'i' | 'j' | 'k', string>;
  testVerdicts: readonly string[];
  from(number: number, improvement: number): string;
  groupHelp: string;
  groupHeader: Record<'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h' | 'i' | 'j' | 'k', string>;
  groups: Record<'invalid' | 'better' | 'worse' | 'unsure' | 'limits', string>;
  daily: { title: string; note: string; day: string };
  overview: { title: string; note: string; columns: Record<'cycle' | 'from' | 'to' | 'days' | 'state' | 'objectives' | 'verdict' | 'lesson', string> };
  side: {
    title: string;
    note: string;
    columns: Record<'kpi' | 'network' | 'basis' | 'difference' | 'change' | 'why', string>;
    perDay(cycle: string): string;
    notIn(cycles: string): string;
  };
}

export const cycleMessages: Readonly<Record<Language, CycleMessages>> = { fr: cyclesFr, en: cyclesEn };
