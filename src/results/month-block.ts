// The shown month's block: value, another month beside it, difference, change, and whether they can be compared at all.
import { metricsOf } from '../catalogue/expr';
import type { MetricId } from '../catalogue/metrics';
import { sheetMessages } from '../i18n/sheets';
import { monthNumberOf, yearOf } from '../model/day';
import type { Language } from '../model/text';
import { f, join, quote } from '../plan/formula';
import type { Formula, Ref } from '../plan/types';
import type { Break } from './breaks';
import type { Measure, Series } from './figure-key';
import { dataColumn, dataRow, LAST_YEAR, lookup, PREVIOUS_MONTH, SHOWN_MONTH } from './lookup';

/** What a row's comparison depends on: the Data rows behind it and the nature of its figure. */
export interface Trail {
  readonly series: readonly Series[];
  /** The metric whose Data rows carry the days, rows and age. */
  readonly metric: Measure;
  readonly ratio: boolean;
  readonly flow: boolean;
  /** Money may be small: the rule of ten is for counts. */
  readonly count: boolean;
  /** Series breaks that touch the row. */
  readonly breaks: readonly Break[];
  /** The row has a month of which only the first days are known, with the same days of the month before. */
  readonly firstDays: boolean;
}

/** The month beside the shown one, and the columns of its comparison. */
export interface Beside {
  readonly month: Ref;
  readonly number: Ref;
  /** The hidden column with the place of its row in the Data sheet. */
  readonly at: string;
  readonly columns: Readonly<Record<'value' | 'difference' | 'change' | 'per-unit' | 'days' | 'why', string>>;
}

const number = (column: string): Ref => ({ at: 'cell', row: 'numbers', column, fix: true });
const SHOWN_NUMBER = number('value');

export const PREVIOUS: Beside = {
  month: PREVIOUS_MONTH,
  number: number('previous'),
  at: 'at-previous',
  columns: {
    value: 'previous',
    difference: 'difference',
    change: 'change',
    'per-unit': 'per-unit',
    days: 'days',
    why: 'why',
  },
};

export const YEAR_BEFORE: Beside = {
  month: LAST_YEAR,
  number: number('last-year'),
  at: 'at-year',
  columns: {
    value: 'last-year',
    difference: 'year-difference',
    change: 'year-change',
    'per-unit': 'year-per-unit',
    days: 'year-days',
    why: 'year-why',
  },
};

export const mainMetric = (expr: Parameters<typeof metricsOf>[0]): MetricId => {
  const [first] = metricsOf(expr);
  if (!first) throw new RangeError('an expression without a metric has no trail');
  return first;
};

const own = (column: string): Ref => ({ at: 'own-row', column });
const VALUE = own('value');
export const SHOWN_AT = 'at-shown';
/** The same figure of the same first days of the month before. */
export const FIRST_DAYS = own('first-days');

/** The row's own figure in the month column whose key is in `month`. */
export function monthValue(month: Ref, run: Ref, keys: Ref): Formula {
  return f`=IFERROR(INDEX(${run};1;MATCH(${month};${keys};0));"")`;
}

/** The place of a month's row in the Data sheet, found once for all that is asked of it; for rows of one series. */
export function placeFormula({ series, metric }: Trail, month: Ref): Formula | null {
  const [only, second] = series;
  return only && !second ? f`=IFERROR(${dataRow(month, only, metric)};"")` : null;
}

/** One column of the Data rows of the shown month and of the one beside it. */
function both(column: string, { series, metric }: Trail, one: Series, beside: Beside): [Formula, Formula] {
  if (series.length > 1) return [lookup(column, SHOWN_MONTH, one, metric), lookup(column, beside.month, one, metric)];
  const at = (place: string): Formula => f`INDEX(${dataColumn(column)};${own(place)})`;
  return [at(SHOWN_AT), at(beside.at)];
}

const orBlank = (piece: Formula): Formula => f`IFERROR(${piece};"")`;
const count = (pieces: readonly Formula[]): Formula => f`COUNT(${join(pieces.map(orBlank), ';')})`;
const pair = ({ columns }: Beside): Formula => f`${VALUE};${own(columns.value)}`;
const byFirstDays = (trail: Trail, beside: Beside): boolean => trail.firstDays && beside === PREVIOUS;

/** Months as numbers that can be compared, 2025-03 as 12 × 2025 + 3. */
const numberOf = ({ month }: Break): string => String(yearOf(month) * 12 + monthNumberOf(month));

/** Why the two months cannot be compared, or blank: a break between them, coverage, posts of different ages. */
export function whyFormula(trail: Trail, beside: Beside, language: Language): Formula {
  const words = sheetMessages[language].results.why;
  const missing = trail.series.flatMap((one) => both('missing-days', trail, one, beside));
  const partial = f`IF(${join(missing, '+')}>0;${quote(words.partial)};${agesFormula(trail, beside, words.age)})`;
  const known = f`IF(${count(missing)}<${String(missing.length)};${quote(words.coverage)};${partial})`;
  const checked = byFirstDays(trail, beside) ? f`IF(COUNT(${FIRST_DAYS})=1;"";${known})` : known;
  const broken = trail.breaks.reduceRight<Formula>((rest, one) => {
    const between = f`(${beside.number}<${numberOf(one)})*(${SHOWN_NUMBER}>=${numberOf(one)})>0`;
    return f`IF(${between};${quote(one.text[language])};${rest})`;
  }, checked);
  const gone = f`IF((COUNT(${VALUE})=0)*(COUNT(${own(beside.columns.value)})=1);${quote(words.missing)};"")`;
  return f`=IF(COUNT(${pair(beside)})<2;${gone};${broken})`;
}

/** Figures of posts go on growing: two months are compared only when read at the same age, give or take three days. */
function agesFormula(trail: Trail, beside: Beside, text: string): Formula {
  // How many posts were published does not grow with their age.
  const posts = trail.metric === 'posts' ? [] : trail.series.filter((one) => one.basis === 'post');
  if (posts.length === 0) return f`""`;
  const apart = posts.map((one) => {
    const [shown, other] = both('age', trail, one, beside);
    return f`ABS(${shown}-${other})>3`;
  });
  return f`IF(OR(${join(apart, ';')});${quote(text)};"")`;
}

const guarded = (beside: Beside, then: Formula): Formula =>
  f`=IF(COUNT(${pair(beside)})<2;"";IF(${own(beside.columns.why)}<>"";"";${then}))`;

/** Counts and money: the difference. Rates and ROI: points. */
export function differenceFormula({ ratio }: Trail, beside: Beside): Formula {
  const difference = f`${VALUE}-${own(beside.columns.value)}`;
  return guarded(beside, ratio ? f`(${difference})*100` : difference);
}

/** In percent, for what is no rate; none on a base of zero or less, nor on counts under ten. */
export function changeFormula({ ratio, count: counts }: Trail, beside: Beside): Formula | null {
  if (ratio) return null;
  const other = own(beside.columns.value);
  const tooSmall = counts ? f`OR(${other}<=0;${VALUE}<10;${other}<10)` : f`${other}<=0`;
  return guarded(beside, f`IF(${tooSmall};"";${VALUE}/${other}-1)`);
}

/** The change per day (months of unequal length) or per post; for flows of one series. */
export function perUnitFormula(trail: Trail, beside: Beside): Formula | null {
  const { series, metric, ratio, flow } = trail;
  const [only, second] = series;
  if (ratio || !flow || !only || second || (metric === 'posts' && only.basis === 'post')) return null;
  const [shown, other] = both(only.basis === 'post' ? 'rows' : 'days', trail, only, beside);
  const change = f`(${VALUE}/${shown})/(${own(beside.columns.value)}/${other})-1`;
  const unequal = f`IF(${shown}=${other};"";${change})`;
  const perUnit = only.basis === 'post' ? change : unequal;
  const none = f`COUNT(${own(beside.columns.change)})=0`;
  const blank = byFirstDays(trail, beside) ? f`OR(${none};COUNT(${FIRST_DAYS})=1)` : none;
  return f`=IF(${blank};"";IFERROR(${perUnit};""))`;
}

/** « 30 j / 31 j »: the days of both months that the sources cover; « 14 premiers j » of each where only these are. */
export function daysFormula(trail: Trail, beside: Beside, language: Language): Formula | null {
  const [only, second] = trail.series;
  if (!only || second) return null;
  const { days, firstDays } = sheetMessages[language].results;
  const [shown, other] = both('days', trail, only, beside);
  const said = (n: Formula, unit: string): Formula => f`${n}&${quote(unit)}`;
  const text = f`${said(shown, days)}&" / "&${said(other, days)}`;
  const first = f`${said(shown, firstDays)}&" / "&${said(shown, firstDays)}`;
  const either = byFirstDays(trail, beside) ? f`IF(COUNT(${FIRST_DAYS})=1;${first};${text})` : text;
  return f`=IF(OR(COUNT(${pair(beside)})<2;${count([shown, other])}<2);"";${either})`;
}

/** Up, down or flat since the month before: per day or per post where months differ; blank where they cannot be compared. */
export function trendFormula(trail: Trail, language: Language): Formula {
  const { up, down, flat } = sheetMessages[language].results.trend;
  const difference = own('difference');
  const perUnit = own('per-unit');
  const moved = perUnitFormula(trail, PREVIOUS)
    ? f`IF(COUNT(${perUnit})=1;${perUnit};${difference})`
    : f`${difference}`;
  return f`=IF(COUNT(${difference})=0;"";IF(${moved}>0;${quote(up)};IF(${moved}<0;${quote(down)};${quote(flat)})))`;
}
