// The cells of a row that the shown month drives: what stands beside it, the baseline, the trail to the Data sheet.
import type { MetricId } from '../catalogue/metrics';
import type { Cell } from '../model/cell';
import type { Month } from '../model/day';
import { f, join, quote } from '../plan/formula';
import type { StyleName } from '../plan/styles';
import { type Formula, KEY, type Ref } from '../plan/types';
import { baselineFormula } from './baseline';
import { dataColumn, dataRow, SHOWN_MONTH } from './lookup';
import {
  type Beside,
  changeFormula,
  daysFormula,
  differenceFormula,
  FIRST_DAYS,
  monthValue,
  PREVIOUS,
  perUnitFormula,
  placeFormula,
  SHOWN_AT,
  type Trail,
  trendFormula,
  whyFormula,
  YEAR_BEFORE,
} from './month-block';
import { monthRun, SPARK_OPTIONS } from './results-head';
import type { ResultsPlace } from './results-rows';

interface Block {
  readonly trail: Trail;
  readonly metrics: readonly MetricId[];
  /** The figure of the same first days of the month before, without "="; null where the row has none. */
  readonly firstDays: Formula | null;
}

function besideCells(trail: Trail, beside: Beside, place: ResultsPlace): Record<string, Cell | Formula> {
  const { columns, month, at } = beside;
  const value = monthValue(month, monthRun(place.months), monthRun(place.months, KEY));
  return {
    [columns.value]: value,
    [columns.difference]: differenceFormula(trail, beside),
    [columns.change]: changeFormula(trail, beside),
    [columns['per-unit']]: perUnitFormula(trail, beside),
    [columns.days]: daysFormula(trail, beside, place.language),
    [columns.why]: whyFormula(trail, beside, place.language),
    [at]: placeFormula(trail, month),
  };
}

/** The rows of the Data sheet behind the shown figure; for a single one also the tab and the rows that it comes from. */
function originFormula({ trail, metrics }: Block, { words }: ResultsPlace): Formula {
  const { rows, row, from } = words.results.origin(words.titles.data);
  const value: Ref = { at: 'own-row', column: 'value' };
  const at: Ref = { at: 'own-row', column: SHOWN_AT };
  const [only, second] = trail.series;
  if (only && !second && metrics.length === 1) {
    return f`=IF(COUNT(${at})=0;"";${quote(row)}&${at}&${quote(from)}&INDEX(${dataColumn('source')};${at}))`;
  }
  const places = trail.series.flatMap((series) =>
    metrics.map((metric) => f`IFERROR(${dataRow(SHOWN_MONTH, series, metric)};"–")`),
  );
  return f`=IF(COUNT(${value})=0;"";${quote(rows)}&${join(places, '&", "&')})`;
}

function baselineOf({ trail }: Block, { months, stateOf }: ResultsPlace): Formula | null {
  const statesOf = (month: Month) => trail.series.map((series) => stateOf(series, trail.metric, month));
  return baselineFormula(months, statesOf, trail.breaks);
}

export function blockCells(block: Block, place: ResultsPlace): Record<string, Cell | Formula> {
  const { trail, firstDays } = block;
  const { months, language } = place;
  const previous = besideCells(trail, PREVIOUS, place);
  const whole = monthRun(months);
  return {
    value: monthValue(SHOWN_MONTH, whole, monthRun(months, KEY)),
    ...previous,
    ...besideCells(trail, YEAR_BEFORE, place),
    trend: trendFormula(trail, language),
    baseline: baselineOf(block, place),
    ...(months.length > 1 ? { spark: f`=SPARKLINE(${whole};${SPARK_OPTIONS})` } : {}),
    origin: originFormula(block, place),
    [SHOWN_AT]: placeFormula(trail, SHOWN_MONTH),
    ...(firstDays === null ? {} : withFirstDays(firstDays, previous.previous)),
  };
}

/** Where the same first days of the month before are known, they stand in its place. */
function withFirstDays(firstDays: Formula, previous: Cell | Formula | undefined): Record<string, Formula> {
  const whole: Formula = {
    parts: (previous as Formula).parts.map((part, i) => (i === 0 ? String(part).slice(1) : part)),
  };
  return {
    'first-days': f`=${firstDays}`,
    previous: f`=IF(COUNT(${FIRST_DAYS})=1;${FIRST_DAYS};${whole})`,
  };
}

const differenceStyle = (style: StyleName, ratio: boolean): StyleName =>
  ratio && style === 'percent' ? 'points' : style === 'count' ? 'difference' : 'money-difference';

export function blockStyles(style: StyleName, { ratio }: Trail): Record<string, StyleName> {
  const difference = differenceStyle(style, ratio);
  return {
    value: style,
    previous: style,
    'last-year': style,
    baseline: style,
    'first-days': style,
    difference,
    'year-difference': difference,
  };
}
