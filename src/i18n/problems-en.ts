// The sentences of problems of formulas in English.
import type { FormulaProblemData, Problem } from '../model/problem';
import { rewritings } from './ambiguous';
import { writeNumber } from './numbers';
import type { Sentences } from './problems';

const s = (count: number): string => (count === 1 ? '' : 's');
const meant = (nearest: string | null): string => (nearest === null ? '' : ` Did you mean “${nearest}”?`);
const n = (count: number): string => writeNumber(count, 'en');

/** The sentence of a problem that another one quotes. */
const inner = (problem: Problem): string =>
  (problemsEn[problem.code as keyof FormulaProblemData] as (data: Problem) => string)(problem);

export const problemsEn: Sentences<FormulaProblemData> = {
  'not-a-number': ({ given, argument }) =>
    `“${given}” is not a number (argument ${argument}). Write for example 1234.56.`,
  'ambiguous-number': ({ given, argument }) => {
    const { whole, decimal } = rewritings(given, '.');
    return `“${given}” can be read in two ways (argument ${argument}). Write ${whole}, or ${decimal} if the mark stands before decimals.`;
  },
  'error-cell': ({ given, argument }) =>
    `the cell given to argument ${argument} holds the error ${given}. Correct it first.`,
  'missing-argument': ({ argument }) => `argument ${argument} is missing. Add it to the formula.`,
  'too-many-arguments': ({ count }) =>
    `there are too many arguments, ${count} at most. If a number holds a comma, check the separator.`,
  'zero-cost': () => 'the cost is zero. Enter all that was spent, time included.',
  'negative-cost': () => 'the cost is negative. Write it as a positive number.',
  'total-loss': () => 'all is lost (ROI of −100% or less), nothing is left to bring to a year. Keep the plain ROI.',
  'days-not-positive': () => 'the length must be over zero days. Write the number of days of the period.',
  'inflation-too-low': () => 'inflation of −100% or less does not exist. Write for example 3%.',
  'shapes-differ': () => 'the ranges differ in size. Give them the same rows and columns.',
  'boolean-for-number': ({ argument }) => `argument ${argument} holds TRUE or FALSE. Give a number.`,
  'date-for-number': ({ argument }) => `argument ${argument} holds a date. Give a number.`,
  'not-a-day': ({ given, argument }) =>
    `${given === '' ? 'the value' : `“${given}”`} is not a date that can be read (argument ${argument}). Write for example 2026-03-31.`,
  'not-a-text': ({ argument }) => `argument ${argument} must be a text.`,
  'not-one-cell': ({ argument }) => `argument ${argument} must be one cell, not a range.`,
  'not-one-line': ({ argument }) => `argument ${argument} must be a single row or a single column.`,
  'not-two-columns': ({ argument }) => `argument ${argument} must have two columns, the metric’s name then its value.`,
  'gap-in-series': ({ argument, position }) =>
    `value no. ${position} of argument ${argument} is blank. Write 0 if nothing happened.`,
  'result-too-large': () => 'the result is too large for a cell. Check the numbers given.',
  'zero-denominator': ({ argument }) => `argument ${argument} is zero, the division is impossible.`,
  'negative-value': ({ argument }) => `argument ${argument} is negative. Give a number of zero or more.`,
  'part-above-whole': ({ part, whole }) =>
    `argument ${part} exceeds argument ${whole}, which must count everything. Check both.`,
  'margin-not-fraction': ({ given }) => `a margin of ${n(given * 100)}% does not exist. Write a rate, for example 40%.`,
  'no-contribution': () => 'each conversion costs as much as it brings in, or more: break-even is never reached.',
  'rate-too-low': ({ argument }) => `argument ${argument} must be over −100%. Write for example 8%.`,
  'never-paid-back': ({ periods }) => `not paid back after ${n(periods)} period${s(periods)}.`,
  'end-before-start': () => 'the end comes before the start. Swap the two dates.',
  'day-before-start': () => 'the day of measurement comes before the start. Give a day of the period.',
  'same-start-and-target': () => 'the target equals the starting value, there is no way to go.',
  'in-row': ({ row, problem }) => `row ${row} of the range: ${inner(problem)}`,
  'blank-value': ({ argument }) => `argument ${argument} is blank. Write 0 if there is nothing to count.`,
  'blank-path': () => 'the path is blank although figures stand beside it. Write it or clear the row.',
  'blank-touch': ({ position }) => `touch no. ${position} of the path is blank. Fill it in or remove it.`,
  'mixed-separators': () => 'the path mixes “>” and “|”. Keep a single separator.',
  'path-in-touch': ({ given }) =>
    `“${given}” holds several touches in one cell. Give one touch per cell, or the whole path in a single column.`,
  'not-one-column': ({ argument }) => `argument ${argument} must be a single column.`,
  'days-unlike-path': ({ touches, days }) =>
    `the path has ${n(touches)} touch${touches === 1 ? '' : 'es'} and argument days ${n(days)} value${s(days)}. Write days like the path, for example “14 > 7 > 0” beside “A > B > C”.`,
  'days-rising': () =>
    'the days rise along the path. Write the oldest touch first, with the days between it and the conversion.',
  'too-many-channels': ({ count, most }) =>
    `there are ${n(count)} channels, ${n(most)} at most for Markov. Group them, for example by network.`,
  'unknown-model': ({ given, models }) => `Unknown model: “${given}”. Write one of these: ${models}.`,
  'unknown-objective': ({ given, nearest }) =>
    `Unknown objective: “${given}”.${meant(nearest)} =KPI_OBJECTIVES() gives the list.`,
  'unknown-role': ({ given, roles }) => `Unknown role: “${given}”. Write one of these: ${roles}.`,
  'unknown-language': ({ given }) => `Unknown language: “${given}”. Write fr or en.`,
  'unknown-kpi': ({ given, nearest }) =>
    `Unknown KPI: “${given}”.${meant(nearest) || ' =KPI_FOR("sales") gives those of an objective, and the sidebar lists them all under More › Formulas.'}`,
  'unknown-field': ({ given, fields }) => `Unknown field: “${given}”. Write one of these: ${fields}.`,
  'unknown-metric': ({ given, nearest }) =>
    `Unknown metric: “${given}”.${meant(nearest) || ' Write the name of a figure that networks give: views, reach, link clicks, ad spend…'}`,
  'repeated-metric': ({ metric }) => `The metric “${metric}” appears twice. Keep a single row.`,
  'metrics-missing': ({ kpi, missing }) => `Something is missing to work out “${kpi}”: ${missing}.`,
  'kpi-zero-denominator': ({ kpi }) => `“${kpi}” cannot be worked out: what it divides by is zero.`,
  'missing-file': ({ file }) =>
    `The file ${file} is missing from the script. Add it beside Code.js: it is in the folder dist.`,
  'kpi-by-hand': ({ kpi, calculator }) =>
    calculator === null
      ? `“${kpi}” is not worked out from metrics: read its value and type it.`
      : `“${kpi}” is worked out with the formula ${calculator}.`,
};
