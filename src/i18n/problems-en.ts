// The sentences of problems in English.
import type { Problem } from '../model/problem';
import { rewritings } from './ambiguous';
import { writeNumber } from './numbers';
import type { ProblemSentences } from './problems';

const s = (count: number): string => (count === 1 ? '' : 's');
const meant = (nearest: string | null): string => (nearest === null ? '' : ` Did you mean “${nearest}”?`);
const n = (count: number): string => writeNumber(count, 'en');

const FILE_KINDS: Readonly<Record<string, string>> = {
  pdf: 'it is a PDF',
  image: 'it is an image',
  archive: 'it is an archive; open it and drop the files it holds',
  html: 'it is a web page, perhaps a sign-in page',
  workbook: 'it is an Excel workbook that could not be opened',
  binary: 'it is neither text nor a workbook',
  'too-large': 'it is too large a file once unpacked',
  locked: 'it is locked by a password; save it without one',
  damaged: 'it is damaged; download it again',
  cells: 'it is a file of more than 10 million cells, the most that a spreadsheet can hold; choose a shorter period',
};

/** The sentence of a problem that another one quotes. */
const inner = (problem: Problem): string => (problemsEn[problem.code] as (data: Problem) => string)(problem);

export const problemsEn: ProblemSentences = {
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

  'empty-file': () => 'The file is empty. Export again over a period that has data.',
  'unreadable-file': ({ detail }) => `The file cannot be read: ${FILE_KINDS[detail] ?? detail}. Export as CSV or XLSX.`,
  'zip-left-out': ({ names }) => `Left out of this archive: ${names}.`,
  'unknown-table': ({ headers }) =>
    `This table is not recognised (columns: ${headers}). Nothing was taken from it; check that it is an export.`,
  'same-evidence': ({ formats }) =>
    `This table can be read in several ways (${formats}). Nothing was taken from it; export it with all its columns.`,
  'cut-cells': ({ count }) =>
    `${n(count)} cell${s(count)} exceeded 50,000 characters and ${count === 1 ? 'was' : 'were'} cut.`,
  'unclosed-quote': ({ row }) =>
    `A quotation mark opened on row ${n(row)} is never closed: what follows may be misread. Export the file again.`,
  'cut-row': ({ row }) =>
    `Row ${n(row)} is not whole: the file breaks off there, or a quotation mark is never closed. It is not counted. Export the file again.`,
  'repeated-days': ({ count }) =>
    `${n(count)} ${count === 1 ? 'day stands' : 'days stand'} twice in this table with different figures: the lower row was counted.`,
  'no-currency': () =>
    'The amounts in the file have no currency, and this workbook has several. They are not counted until you say which one.',
  'whose-account': () =>
    'This file does not name its account, and it may be another one than that of a file read before. Its figures are not counted until you say which account they come from.',
  'no-year': () => 'The dates of the file have no year. Give the year or the day of the export.',
  'unknown-coverage': ({ from, to }) =>
    from === '' || to === ''
      ? 'The file does not say which period it covers. Give its first and last day.'
      : `The file does not say which period it covers; its rows run from ${from} to ${to}. Confirm the period.`,
  'unknown-network': () => 'The file does not say which network it comes from. Name it.',
  'bad-number': ({ tab, row, column, given }) =>
    `Tab “${tab}”, row ${row}, column “${column}”: “${given}” is not a number. This figure is not counted for the month of that row; correct the cell.`,
  'ambiguous-numbers': ({ tab, column, given }) =>
    `Tab “${tab}”, column “${column}”: “${given}” can be read in two ways. The column was not counted; export again without thousands separators.`,
  'duplicate-column': ({ column }) =>
    `Column “${column}” appears twice with different values. It was not counted; keep the right one.`,
  'unread-columns': ({ columns }) => `Columns not recognised, left out: ${columns}.`,
  'damaged-ids': ({ column }) =>
    `The identifiers of column “${column}” were rounded by a spreadsheet. Drop the original file, without opening it first.`,
  'bad-date': ({ tab, row, column, given }) =>
    `Tab “${tab}”, row ${row}, column “${column}”: “${given}” is not a date that can be read. Correct it or export again.`,
  'ambiguous-date': ({ tab, column, given }) =>
    `Tab “${tab}”, column “${column}”: “${given}” may be day then month, or the reverse. Say which.`,
  'error-cells': ({ tab, row, column, count }) =>
    `Tab “${tab}”, column “${column}”: ${n(count)} cell${s(count)} in error, the first on row ${row}. This figure is not counted for the months of these rows; correct them.`,
  'missing-cells': ({ column, count }) =>
    `Column “${column}”: ${n(count)} blank cell${s(count)}, without a value and not counted as zero.`,
  'audience-table': () =>
    'This table says who the audience is at one moment. It gives no figure of a month: nothing was read.',
  'parts-table': () =>
    'This table breaks the figures of a period down: they go into no month. Export the table by date as well.',
  'not-summable': ({ column }) =>
    `Column “${column}” counts unique people: its rows do not add up. Read the figure of the whole period.`,

  busy: () => 'Someone else is building right now. Try again in a few minutes.',
  'sheet-not-editable': ({ range }) => `The range ${range} is protected. Ask its owner for access, then start again.`,
  'newer-schema': ({ sheet }) => `The sheet “${sheet}” comes from a newer version of Social ROI. Update yours.`,
  'too-many-cells': ({ cells }) =>
    `The workbook would hold ${n(cells)} cells, 10 million at most. Delete tabs that are no longer used.`,
  'no-sources': () => 'There is no data yet. Drop your export files in the sidebar.',
  'unknown-method': ({ method }) =>
    `This version does not know the action “${method}”. Close the sidebar, reload the page and open it again.`,
  'invalid-call': ({ method, detail }) =>
    `The action “${method}” received a value it cannot use (${detail}). Check what was entered, then try again.`,
  'key-lost': ({ sheet }) =>
    `The sheet “${sheet}” has lost its hidden row and column. Undo their deletion, or rename the sheet to have another one built.`,
  'implausible-dates': ({ count, from, to }) =>
    `${count} ${count > 1 ? 'figures are' : 'figure is'} dated before 2004 or in the future (${from} to ${to}): not counted. Check the dates of the file.`,
  'cells-occupied': ({ range, count }) =>
    count === 1
      ? `One cell of ${range} is already filled. Replace it, or choose another cell.`
      : `${n(count)} cells of ${range} are already filled. Replace them, or choose another cell.`,
  'generated-sheet': ({ sheet }) => `The sheet “${sheet}” is kept by Social ROI. Choose a cell of another sheet.`,
  'cell-in-range': ({ cell, argument }) =>
    `The result would take ${cell}, within the range given to ${argument}. Choose a cell outside it.`,
  'month-without-figures': ({ month }) => `No source has figures for ${month}: the table shows another month.`,
  'month-not-shown': () => 'Results shows another month. Try again.',
  'month-incomplete': () => 'This month is not complete. Confirm to close it all the same.',
  'unknown-tab': ({ tab }) => `The tab “${tab}” no longer exists. Choose another one or drop the file again.`,
  'cycle-dates': () => 'The last day of a cycle comes after its first. Give both dates.',
  'cycle-overlap': ({ cycle }) => `These dates touch cycle ${cycle}. Begin after it ends.`,
  'cycle-unknown': () => 'This cycle is not in the spreadsheet. Refresh the sidebar, then choose again.',
  'cycle-closed': ({ cycle }) => `Cycle ${cycle} is closed: its figures are frozen. Reopen it first.`,
  'cycle-gone': ({ cycle }) => `The sheet of cycle ${cycle} was deleted. Undo its deletion (version history).`,
};
