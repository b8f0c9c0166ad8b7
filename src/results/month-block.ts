// The shown month's block: value, previous month, difference, change, and whether the two can be compared at all.
import { metricsOf } from '../catalogue/expr';
import type { MetricId } from '../catalogue/metrics';
import { sheetMessages } from '../i18n/sheets';
import type { Language } from '../model/text';
import { f, join, quote } from '../plan/formula';
import type { Formula, Ref } from '../plan/types';
import type { Series } from './figure-key';
import { lookup, PREVIOUS_MONTH, SHOWN_MONTH } from './lookup';

/** What a row's comparison depends on: the Data rows behind it and the nature of its figure. */
export interface Trail {
  readonly series: readonly Series[];
  /** The metric whose Data rows carry the days, rows and age. */
  readonly metric: MetricId;
  readonly ratio: boolean;
  readonly flow: boolean;
  /** Money may be small: the rule of ten is for counts. */
  readonly count: boolean;
}

export const mainMetric = (expr: Parameters<typeof metricsOf>[0]): MetricId => {
  const [first] = metricsOf(expr);
  if (!first) throw new RangeError('an expression without a metric has no trail');
  return first;
};

const VALUE: Ref = { at: 'own-row', column: 'value' };
const PREVIOUS: Ref = { at: 'own-row', column: 'previous' };
const WHY: Ref = { at: 'own-row', column: 'why' };
const CHANGE: Ref = { at: 'own-row', column: 'change' };

/** The row's own figure in the month column whose key is in `month`. */
export function monthValue(month: Ref, run: Ref, keys: Ref): Formula {
  return f`=IFERROR(INDEX(${run};1;MATCH(${month};${keys};0));"")`;
}

const both = (column: string, series: Series, metric: MetricId): [Formula, Formula] => [
  lookup(column, SHOWN_MONTH, series, metric),
  lookup(column, PREVIOUS_MONTH, series, metric),
];

const orBlank = (piece: Formula): Formula => f`IFERROR(${piece};"")`;
const count = (pieces: readonly Formula[]): Formula => f`COUNT(${join(pieces.map(orBlank), ';')})`;

/** Why the two months cannot be compared, or blank: coverage unknown, a month not complete, posts of different ages. */
export function whyFormula({ series, metric }: Trail, language: Language): Formula {
  const words = sheetMessages[language].results.why;
  const missing = series.flatMap((one) => both('missing-days', one, metric));
  const partial = f`IF(${join(missing, '+')}>0;${quote(words.partial)};${agesFormula(series, metric, words.age)})`;
  const known = f`IF(${count(missing)}<${String(missing.length)};${quote(words.coverage)};${partial})`;
  return f`=IF(COUNT(${VALUE};${PREVIOUS})<2;"";${known})`;
}

/** Figures of posts go on growing: two months are compared only when read at the same age, give or take three days. */
function agesFormula(series: readonly Series[], metric: MetricId, text: string): Formula {
  // How many posts were published does not grow with their age.
  const posts = metric === 'posts' ? [] : series.filter((one) => one.basis === 'post');
  if (posts.length === 0) return f`""`;
  const apart = posts.map((one) => {
    const [shown, previous] = both('age', one, metric);
    return f`ABS(${shown}-${previous})>3`;
  });
  return f`IF(OR(${join(apart, ';')});${quote(text)};"")`;
}

const guarded = (then: Formula): Formula => f`=IF(COUNT(${VALUE};${PREVIOUS})<2;"";IF(${WHY}<>"";"";${then}))`;

/** Counts and money: the difference. Rates and ROI: points. */
export const differenceFormula = ({ ratio }: Trail): Formula =>
  guarded(ratio ? f`(${VALUE}-${PREVIOUS})*100` : f`${VALUE}-${PREVIOUS}`);

/** In percent, for what is no rate; none on a base of zero or less, nor on counts under ten. */
export function changeFormula({ ratio, count: counts }: Trail): Formula | null {
  if (ratio) return null;
  const tooSmall = counts ? f`OR(${PREVIOUS}<=0;${VALUE}<10;${PREVIOUS}<10)` : f`${PREVIOUS}<=0`;
  return guarded(f`IF(${tooSmall};"";${VALUE}/${PREVIOUS}-1)`);
}

/** The change per day (months of unequal length) or per post; for flows of one series. */
export function perUnitFormula({ series, metric, ratio, flow }: Trail): Formula | null {
  const [only, second] = series;
  if (ratio || !flow || !only || second || (metric === 'posts' && only.basis === 'post')) return null;
  const [shown, previous] = both(only.basis === 'post' ? 'rows' : 'days', only, metric);
  const change = f`(${VALUE}/${shown})/(${PREVIOUS}/${previous})-1`;
  const unequal = f`IF(${shown}=${previous};"";${change})`;
  return f`=IF(COUNT(${CHANGE})=0;"";IFERROR(${only.basis === 'post' ? change : unequal};""))`;
}

/** « 30 j / 31 j »: the days of both months that the sources cover. */
export function daysFormula({ series, metric }: Trail, language: Language): Formula | null {
  const [only, second] = series;
  if (!only || second) return null;
  const { daysPair } = sheetMessages[language].results;
  const [shown, previous] = both('days', only, metric);
  const text = f`${shown}&${quote(daysPair)}&${previous}&${quote(daysPair.replace(/ \/ $/, ''))}`;
  return f`=IF(OR(COUNT(${VALUE};${PREVIOUS})<2;${count([shown, previous])}<2);"";${text})`;
}
