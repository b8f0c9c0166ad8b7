// What the sidebar is told of the workbook when it opens.
import type { KpiId } from '../catalogue/kpis';
import type { Layer, ObjectiveId, Unit } from '../catalogue/types';
import type { Day, Month } from '../model/day';
import type { NetworkId } from '../model/networks';
import type { Language, Text } from '../model/text';
import type { MoneyAnswer } from '../results/answered-lines';
import type { SourceMonths } from '../results/coverage';
import type { Proposal } from '../results/proposal';
import type { Mapping } from '../sources/mapping';
import type { Question } from '../sources/types';
import type { ClosingView } from './contract-closing';
import type { CycleView } from './contract-cycles';
import type { AnsweredTable, Stranger } from './contract-tables';

/** A question about one table, with what is proposed and why. */
export interface PendingQuestion {
  readonly source: string;
  readonly table: string;
  readonly tab: string;
  readonly question: Question;
  /** Further tables of the same file that the same answer settles. */
  readonly also: readonly { readonly source: string; readonly table: string }[];
  /** The proposal: network id, account, day (ISO) or year, according to the question; null where there is none. */
  readonly proposal: {
    readonly network?: NetworkId;
    readonly year?: number;
    readonly currency?: string;
    readonly from?: Day;
    readonly to?: Day;
    /** The period goes beyond the first or last row, to the border of a month that the rows nearly fill. */
    readonly whole?: boolean;
  } | null;
  /** What the file itself says: the days of its first and last row, a date that may be read two ways, its headings. */
  readonly evidence: { readonly from: Day | null; readonly to: Day | null; readonly headings: readonly string[] };
}

/** One KPI of a chosen objective, with its goals: one per place that has figures of it. */
export interface GoalKpi {
  readonly kpi: KpiId;
  readonly name: Text;
  readonly role: Layer;
  readonly unit: Unit;
  readonly picked: boolean;
  readonly goals: readonly {
    readonly network: NetworkId | 'all' | null;
    readonly account: string | null;
    /** The monthly target that holds now. */
    readonly target: number | null;
    /** From the own past: a median of so many months. */
    readonly proposal: Proposal | null;
  }[];
}

/** What the sidebar shows when it opens. */
export interface State {
  /** Null before the first set-up. */
  readonly language: Language | null;
  /** The person's own: their choice, else null (the sidebar then takes the locale that it was opened with). */
  readonly person: Language | null;
  readonly today: Day;
  readonly currency: string | null;
  readonly tax: 'excluded' | 'included' | null;
  /** The first month of the fiscal year, 1 to 12. */
  readonly fiscalStart: number;
  /** The last six months, oldest first; the running month is not among them. */
  readonly months: readonly Month[];
  readonly sources: readonly SourceMonths[];
  readonly questions: readonly PendingQuestion[];
  /** What was answered of tables that are in the workbook, by table. */
  readonly answered: readonly AnsweredTable[];
  readonly strangers: readonly Stranger[];
  readonly mappings: readonly Mapping[];
  /** Tabs of the person's own that hold something. */
  readonly tabs: readonly string[];
  /** Months that have figures, oldest first, and the last complete one. */
  readonly withFigures: readonly Month[];
  readonly lastComplete: Month | null;
  /** Whether the Results sheet exists, and its title as it is now. */
  readonly results: string | null;
  /** Months that the Results sheet shows, oldest first. */
  readonly built: readonly Month[];
  /** Figures or answers have come in that the Results sheet does not show: building adds them. */
  readonly behind: boolean;
  readonly objectives: readonly ObjectiveId[];
  /** The KPIs of each chosen objective, best first. */
  readonly goals: readonly { readonly objective: ObjectiveId; readonly kpis: readonly GoalKpi[] }[];
  /** Days on which the set of KPIs was chosen or changed, oldest first. */
  readonly kpiSets: readonly Day[];
  /** Oldest first. */
  readonly cycles: readonly CycleView[];
  /** Every month that has figures, oldest first. */
  readonly closings: readonly ClosingView[];
  /** By month, what was answered; the next month is offered the last answers. */
  readonly money: Readonly<Record<Month, MoneyAnswer>>;
}
