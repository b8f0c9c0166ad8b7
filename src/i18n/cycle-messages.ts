// The words of cycle sheets, as plain data: {0}, {1} stand for what a sentence is given.

type Section = 'objectives' | 'kpis' | 'length' | 'measures' | 'comparison' | 'analysis' | 'improvements' | 'tests';

export interface CycleMessages {
  titles: Record<'daily' | 'overview' | 'comparison', string>;
  cycle: string;
  title: string;
  note: string;
  states: Record<'open' | 'closed' | 'gone', string>;
  sections: Record<Section, { title: string; help: string }>;
  kinds: Record<'month' | 'quarter' | 'free', string>;
  without: string;
  changed: string;
  added: string;
  removed: string;
  and: string;
  because: string;
  kpiHeader: Record<'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g', string>;
  bases: Record<'day' | 'post' | 'period', string>;
  directions: Record<'higher' | 'lower' | 'context', string>;
  length: Record<'kind' | 'from' | 'to' | 'days' | 'elapsed' | 'state' | 'gaps' | 'breaks' | 'history', string>;
  noGap: string;
  noBreak: string;
  opened: string;
  measured: string;
  closed: string;
  reopened: string;
  measureHeader: Record<'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h' | 'i' | 'j' | 'k' | 'closed', string>;
  provenance: string;
  read: string;
  dailyProvenance: string;
  why: Record<'unique' | 'months' | 'monthly' | 'nothing' | 'coverage' | 'age' | 'lengths' | 'definition', string>;
  lacking: string;
  atClosing: string;
  firstCycle: string;
  notFollowed: string;
  comparisonHeader: Record<'a' | 'b' | 'c' | 'f' | 'g' | 'h' | 'i' | 'k', string>;
  daysPair: string;
  daysEnd: string;
  actionHeader: Record<'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h' | 'i' | 'j' | 'k', string>;
  texts: Record<'worked' | 'failed' | 'better' | 'verdict', string>;
  verdicts: readonly string[];
  improvementHeader: Record<'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'k', string>;
  testHeader: Record<'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h' | 'i' | 'j' | 'k', string>;
  testVerdicts: readonly string[];
  from: string;
  groupHelp: string;
  groupHeader: Record<'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h' | 'i' | 'j' | 'k', string>;
  groups: Record<'invalid' | 'better' | 'worse' | 'unsure' | 'limits', string>;
  /** A span without a figure, a figure that has none by day. */
  noFigure: Record<'days' | 'daily', string>;
  daily: { title: string; note: string; day: string; rate: string; parts: readonly [string, string] };
  overview: {
    title: string;
    note: string;
    columns: Record<'cycle' | 'from' | 'to' | 'days' | 'state' | 'objectives' | 'verdict' | 'lesson', string>;
  };
  side: {
    title: string;
    note: string;
    columns: Record<'kpi' | 'network' | 'basis' | 'difference' | 'change' | 'why', string>;
    perDay: string;
    notIn: string;
  };
}

/** A sentence with what it is given in place of {0}, {1}… */
export const fill = (text: string, ...given: readonly (string | number)[]): string =>
  text.replace(/\{(\d)\}/g, (_, at: string) => String(given[Number(at)] ?? ''));
