// Target, status and benchmark of a row of the results, live over Objectives.
import { KPI_IDS, type KpiId, kpiOf } from '../catalogue/kpis';
import { lineSheetMessages, type Period } from '../i18n/line-sheets';
import { STATUS_WORDS } from '../i18n/status';
import type { Cell } from '../model/cell';
import { isPart } from '../model/figure';
import type { Language } from '../model/text';
import { f, join, quote } from '../plan/formula';
import type { StyleName } from '../plan/styles';
import { STATUS_LOOKS } from '../plan/styles';
import type { Formula, Mark, Ref, Row } from '../plan/types';
import { placeName } from './entries-words';
import type { Series } from './figure-key';
import type { KpiRow } from './kpi-rows';
import { lines } from './lines';
import { SHOWN_MONTH } from './lookup';
import { statusFormula } from './target-status';

const line = (column: string): Ref => lines('objectives', column);
const own = (column: string): Ref => ({ at: 'own-row', column });
/** The last day of the month shown, as a serial number, in the hidden row of keys. */
const MONTH_END: Ref = { at: 'cell', row: 'keys', column: 'target', fix: true };

/** Hidden columns: the place of the line of Objectives that holds. */
export const AIM_HELPERS = ['target-line', 'benchmark-line'] as const;

/** Colours of the status column; the words say the same. */
export const statusMarks = (language: Language, column = 'status'): Mark[] =>
  (['reached', 'near', 'missed'] as const).map((one) => ({
    column,
    text: STATUS_WORDS[one][language],
    ...STATUS_LOOKS[one],
  }));

/** The hidden key row's cell that targets are compared with. */
export function monthEnd(): Formula {
  const day = f`DATE(VALUE(LEFT(${SHOWN_MONTH};4));VALUE(RIGHT(${SHOWN_MONTH};2));1)`;
  return f`=IFERROR(EOMONTH(${day};0);"")`;
}

/** What a row is about, for the lines of Objectives to be found. */
export interface Aim {
  readonly kpi: KpiId;
  readonly network: Series['network'];
  readonly account: string | null;
  /** A target without a network means this row too: a rate, or the only row of the KPI. */
  readonly general: boolean;
  /** The denominator that the row's label names. */
  readonly denominator: string | null;
}

const SPECIFIC = 1_000_000;

/** Lines of the row's KPI, network and account: 1 or 0 for each; and how specific each is. */
function linesOf({ kpi, network, account, general }: Aim, language: Language): { about: Formula; rank: Formula } {
  const name = placeName(network, language);
  const all = f`(${line('network')}="")+(${line('network')}=${quote(placeName('all', language))})`;
  const exact = f`(${line('network')}=${quote(name)})`;
  const place = network === 'all' ? f`(${all}>0)` : general ? f`(${exact}+${all}>0)` : exact;
  const named = f`(${line('account')}=${quote(account ?? '')})`;
  const who = account === null ? named : f`((${line('account')}="")+${named}>0)`;
  const about = f`(${line('kpi')}=${quote(kpiOf(kpi).name[language])})*${place}*${who}`;
  return { about, rank: f`(${exact}*2+(${line('account')}<>"")*1)*${String(SPECIFIC)}` };
}

/** The value of the one line with the highest score among those that hold; a text where two have it. */
function pick(
  holds: Formula,
  score: Formula,
  best: string,
  column: string,
  otherwise: Formula,
  twice: string,
  times: Formula | null = null,
) {
  const chosen = f`${holds}*(${score}=${own(best)})`;
  const value = f`IF(SUMPRODUCT(${chosen})>1;${quote(twice)};SUMPRODUCT(${times ? f`${chosen}*${times}` : chosen};${line(column)}))`;
  return {
    [best]: f`=IFERROR(SUMPRODUCT(MAX(${holds}*${score}));0)`,
    [column]: f`=IFERROR(IF(${own(best)}=0;${otherwise};${value});"")`,
  };
}

/**
 * The target that holds for the month shown: of a month, valid since the latest day that is not after it, the row's own
 * network and account before a general one. Targets per quarter, year or cycle are not compared with a month.
 */
function targetOf(aim: Aim, language: Language): Record<string, Formula> {
  const words = lineSheetMessages[language];
  const { about, rank } = linesOf(aim, language);
  const per = f`(${line('period')}=${quote(words.objectives.periods.month)})`;
  const holds = f`${about}*${per}*ISNUMBER(${line('target')})*(${line('from')}<=${MONTH_END})`;
  return pick(holds, f`(${rank}+${line('from')}+1)`, 'target-line', 'target', f`""`, words.results.twice);
}

/** A period of targets: how often a longer span holds it, and the day since which its line must be valid. */
export interface AimPeriod {
  readonly period: Period;
  readonly times: number;
  readonly since: Ref;
}

/** The target for a span made of these periods, the last ones first; `best` is a hidden column of the row. */
export function spanTarget(
  aim: Aim,
  periods: readonly AimPeriod[],
  best: string,
  language: Language,
): { readonly best: Formula | undefined; readonly target: Formula | undefined } {
  const words = lineSheetMessages[language];
  const { about, rank } = linesOf(aim, language);
  const sum = (of: (one: AimPeriod, at: number) => Formula): Formula => f`(${join(periods.map(of), '+')})`;
  const is = ({ period }: AimPeriod): Formula => f`(${line('period')}=${quote(words.objectives.periods[period])})`;
  const valid = sum((one) => f`${is(one)}*(${line('from')}<=${one.since})`);
  const holds = f`${about}*${valid}*ISNUMBER(${line('target')})`;
  const score = f`(${sum((one, at) => f`${is(one)}*${String(at * 10 * SPECIFIC)}`)}+${rank}+${line('from')}+1)`;
  const times = sum((one) => f`${is(one)}*${String(one.times)}`);
  const found = pick(holds, score, best, 'target', f`""`, words.results.twice, times);
  return { best: found[best], target: found.target };
}

/** The latest benchmark on the row's own denominator; a text where the only ones have another. */
function benchmarkOf(aim: Aim, language: Language): Record<string, Formula> {
  const words = lineSheetMessages[language].results;
  const { about, rank } = linesOf(aim, language);
  const there = f`${about}*ISNUMBER(${line('benchmark')})`;
  const holds = f`${there}*(${line('denominator')}=${quote(aim.denominator ?? '')})`;
  const other = f`IF(SUMPRODUCT(${there})>0;${quote(words.otherDenominator)};"")`;
  return pick(holds, f`(${rank}+${line('year')}+1)`, 'benchmark-line', 'benchmark', other, words.twice);
}

export function aimCells(aim: Aim, style: StyleName, language: Language): Pick<Row, 'cells' | 'styles'> {
  const { direction } = kpiOf(aim.kpi);
  const status = direction === 'context' ? null : statusFormula(own('value'), own('target'), direction, language);
  const cells: Record<string, Cell | Formula> = { ...targetOf(aim, language), status, ...benchmarkOf(aim, language) };
  return { cells, styles: { target: style, benchmark: style } };
}

/** What a KPI row is about; a part of a total (organic, paid) has no target of its own. */
export function aimOf(row: KpiRow, language: Language): Aim | null {
  const [first] = row.series;
  if (!first || isPart(first) || KPI_IDS.indexOf(row.kpi as KpiId) < 0) return null;
  return {
    kpi: row.kpi as KpiId,
    network: row.total ? 'all' : first.network,
    account: row.total ? null : first.account,
    general: row.ratio || row.alone,
    denominator: row.way.label?.[language] ?? null,
  };
}

export function targetCells(row: KpiRow, style: StyleName, language: Language): Pick<Row, 'cells' | 'styles'> {
  const aim = aimOf(row, language);
  return aim ? aimCells(aim, style, language) : { cells: {}, styles: {} };
}
