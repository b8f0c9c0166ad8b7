// The head of the results: title, the month shown and the one before it, live notes, headings.
import { lineSheetMessages } from '../i18n/line-sheets';
import { moneyMessages } from '../i18n/money';
import type { Cell } from '../model/cell';
import type { Month } from '../model/day';
import { f, join, quote } from '../plan/formula';
import { type Formula, KEY, type Ref, type Row } from '../plan/types';
import { foreignLines, incompleteCosts } from './costs-formulas';
import { incompleteGains } from './gains-formulas';
import { isThere, LAST_YEAR, PREVIOUS_MONTH, SHOWN_MONTH } from './lookup';
import { MONEY_SERIES } from './money';
import { cumulatedRows } from './money-cumulated';
import type { ResultsPlace } from './results-rows';
import { monthEnd } from './target-cells';
import { monthLabel } from './words';

const SHOWN_CELL: Ref = { at: 'cell', row: 'shown', column: 'value', fix: true };

/** Months stand newest first: a curve is drawn from right to left. */
export const SPARK_OPTIONS: Ref = { at: 'run', row: 'curve', from: 'value', to: 'previous' };

/** The run of a row over all month columns. */
export function monthRun(months: readonly Month[], row?: string): Ref {
  const [from = '', to = from] = [months[0], months[months.length - 1]];
  return { at: 'run', from, to, ...(row === undefined ? {} : { row }) };
}

/** 2025-01 → 2024-12, as a formula on the cell that holds the key. */
function previousKey(key: Ref): Formula {
  const year = f`VALUE(LEFT(${key};4))`;
  const month = f`VALUE(RIGHT(${key};2))`;
  const inYear = f`LEFT(${key};4)&"-"&RIGHT("0"&(${month}-1);2)`;
  return f`=IF(${key}="";"";IF(${month}=1;(${year}-1)&"-12";${inYear}))`;
}

/** 2025-01 → 2024-01, as a formula on the cell that holds the key. */
const yearBefore = (key: Ref): Formula => f`=IF(${key}="";"";(VALUE(LEFT(${key};4))-1)&RIGHT(${key};3))`;

/** 2025-03 → 24303: months as numbers, 12 to a year. */
const monthNumber = (key: Ref): Formula => f`=IF(${key}="";"";VALUE(LEFT(${key};4))*12+VALUE(RIGHT(${key};2)))`;

/** Live notes: what the shown month lacks for its ROI, and lines of the money sheets that cannot be counted. */
function noteRows({ words, language }: ResultsPlace): Row[] {
  const { wait, incompleteCosts: costs, incompleteGains: gains } = words.results;
  const isCosted = isThere(MONEY_SERIES, 'full_cost');
  const isGained = isThere(MONEY_SERIES, 'gain');
  const lacks = (text: string): string => quote(`${wait.roi}${text}. `);
  const waiting = f`IF(${isCosted};IF(${isGained};"";${lacks(wait.gains)});IF(${isGained};${lacks(wait.costs)};${lacks(wait.costs + wait.and + wait.gains)}))`;
  const lacking = (count: Formula, text: string): Formula => f`IF(${count}=0;"";${quote(text)}&${count}&". ")`;
  const foreign = lacking(
    f`(${foreignLines('costs')}+${foreignLines('gains')})`,
    moneyMessages[language].labels.foreign,
  );
  const wrong = f`${lacking(incompleteCosts(), costs)}&${lacking(incompleteGains(), gains)}&${foreign}`;
  const formula = f`=IFERROR(TRIM(${waiting}&${wrong});"")`;
  return [{ key: 'notes', style: 'note', cells: { kpi: formula }, styles: { kpi: 'computed' } }];
}

function headerCells(place: ResultsPlace): Record<string, Cell | Formula> {
  const { words, language, months, periods } = place;
  const names = join(
    words.months.map((name) => f`${quote(name)}`),
    ';',
  );
  // A month that the table does not hold has a name too.
  const named = (key: Ref): Formula => f`IFERROR(CHOOSE(VALUE(RIGHT(${key};2));${names})&" "&LEFT(${key};4);${key}&"")`;
  const label = (key: Ref): Formula =>
    f`=IFERROR(INDEX(${monthRun(months, 'header')};1;MATCH(${key};${monthRun(months, KEY)};0));${named(key)})`;
  const cells: Record<string, Cell | Formula> = {
    ...words.results.columns,
    ...lineSheetMessages[language].results.columns,
    value: label(SHOWN_MONTH),
    previous: label(PREVIOUS_MONTH),
    'last-year': label(LAST_YEAR),
  };
  for (const month of months) {
    cells[month] = monthLabel(month, language);
    cells[`comment:${month}`] = words.results.comment(monthLabel(month, language));
  }
  for (const { key, label: name } of periods) cells[key] = name;
  return cells;
}

/** Hidden rows that formulas read: keys of the months compared, the same as numbers, how curves are drawn. */
function hiddenRows(shownKey: Formula): Row[] {
  const styles = { value: 'computed', previous: 'computed', 'last-year': 'computed' } as const;
  const keys = { value: shownKey, previous: previousKey(SHOWN_MONTH), 'last-year': yearBefore(SHOWN_MONTH) };
  const numbers = {
    value: monthNumber(SHOWN_MONTH),
    previous: monthNumber(PREVIOUS_MONTH),
    'last-year': monthNumber(LAST_YEAR),
  };
  return [
    { key: 'keys', hidden: true, cells: { ...keys, target: monthEnd() }, styles: { ...styles, target: 'serial' } },
    { key: 'numbers', hidden: true, cells: numbers, styles },
    { key: 'curve', hidden: true, cells: { value: 'rtl', previous: true }, styles },
  ];
}

/** What is to be known of each month, under its heading. */
function marksRow({ words, months }: ResultsPlace, marks: ReadonlyMap<Month, string>): Row {
  const cells = Object.fromEntries(months.map((month) => [month, marks.get(month) ?? '']));
  const styles = Object.fromEntries(months.map((month) => [month, 'comment' as const]));
  return { key: 'marks', style: 'note', cells: { kpi: words.results.marks, ...cells }, styles };
}

export function headRows(
  place: ResultsPlace,
  open: Month | null,
  asked: boolean,
  marks: ReadonlyMap<Month, string>,
): Row[] {
  const { words, language, months, periods } = place;
  const shownKey = f`=IFERROR(INDEX(${monthRun(months, KEY)};1;MATCH(${SHOWN_CELL};${monthRun(months, 'header')};0));"")`;
  const columns = [...months, ...periods.map(({ key }) => key)];
  const monthStyles = Object.fromEntries(columns.map((key) => [key, 'month' as const]));
  return [
    { key: 'title', style: 'title', cells: { kpi: words.results.title } },
    { key: 'note', style: 'note', cells: { kpi: words.results.note } },
    {
      key: 'shown',
      cells: { kpi: words.results.shown, value: open ? monthLabel(open, language) : '' },
      styles: { value: 'month' },
      choices: { value: months.map((month) => monthLabel(month, language)) },
      ...(asked ? {} : { chosen: ['value'] }),
    },
    ...hiddenRows(shownKey),
    ...cumulatedRows(place),
    ...noteRows(place),
    {
      key: 'header',
      style: 'header',
      cells: headerCells(place),
      styles: {
        ...monthStyles,
        value: 'computed-heading',
        previous: 'computed-heading',
        'last-year': 'computed-heading',
      },
    },
    ...([...marks.values()].some((text) => text !== '') ? [marksRow(place, marks)] : []),
  ];
}
