// The cells of a row that the shown month drives: what stands beside it, the baseline, the trail to the Data sheet.
import type { Cell } from '../model/cell';
import { f } from '../plan/formula';
import type { StyleName } from '../plan/styles';
import { type Formula, KEY } from '../plan/types';
import { baselineFormula } from './baseline';
import { settledMonths } from './closing';
import { SHOWN_MONTH } from './lookup';
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
import { statesOfTerms, type Term } from './row-terms';

interface Block {
  readonly trail: Trail;
  readonly terms: readonly Term[];
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

export function blockCells(block: Block, place: ResultsPlace): Record<string, Cell | Formula> {
  const { trail, terms, firstDays } = block;
  const { months, language, figures } = place;
  const previous = besideCells(trail, PREVIOUS, place);
  const whole = monthRun(months);
  return {
    value: monthValue(SHOWN_MONTH, whole, monthRun(months, KEY)),
    ...previous,
    ...besideCells(trail, YEAR_BEFORE, place),
    trend: trendFormula(trail, language),
    baseline: baselineFormula(months, statesOfTerms(terms, figures), trail.breaks, settledMonths(months, place.closed)),
    ...(months.length > 1 ? { spark: f`=SPARKLINE(${whole};${SPARK_OPTIONS})` } : {}),
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
