// The sentences of problems of files, sheets and cycles in English.
import type { FileProblemData } from '../model/problem';
import { writeNumber } from './numbers';
import type { Sentences } from './problems';

const s = (count: number): string => (count === 1 ? '' : 's');
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

export const fileProblemsEn: Sentences<FileProblemData> = {
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
  'repeated-posts': ({ count }) =>
    `${n(count)} ${count === 1 ? 'row of this table is of a post that comes' : 'rows of this table are of posts that come'} again further down with other figures: only the last one was counted.`,
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
  'pages-table': () =>
    'This table compares several pages and does not say which is yours: nothing was read. Export the Content and Followers tabs of your page.',
  'conversions-table': () =>
    'This table counts conversions of several kinds, which do not add up: nothing was read. Type in Gains what they bring.',
  'deals-table': () =>
    'This table does not say which deals came from social networks: nothing was read. Type those in Gains.',
  'best-posts': () =>
    'This table lists the best posts only: what they add up to is the total of no month, nothing was read.',
  'period-totals': () =>
    'This table gives the totals of a period. The file gives them by day as well: nothing was read here.',
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
