// Sheets, rows and columns, and their groups.
import { tell, throwsOr } from '../tell';
import { type Behaviour, type Bench, NO_SOURCE, type Sheet } from '../types';

const GROUPS = 'Apps Script reference, Range.shiftColumnGroupDepth';

const depths = (sheet: Sheet, first: number, last: number): string => {
  const found: number[] = [];
  for (let column = first; column <= last; column++) found.push(sheet.getColumnGroupDepth(column));
  return `depths ${found.join(' ')}`;
};

/** A new sheet whose columns 3 and 4 are grouped. */
function grouped(bench: Bench): Sheet {
  const sheet = bench.newSheet();
  sheet.getRange(1, 3, 1, 2).shiftColumnGroupDepth(1);
  return sheet;
}

const hiddenBy = (hidden: boolean): string => (hidden ? 'hidden by user' : 'not hidden by user');

export const STRUCTURE: readonly Behaviour[] = [
  {
    id: 'sheet-by-id',
    what: 'Spreadsheet.getSheetById',
    assumed: 'absent',
    source: 'newer than the type definitions in use',
    settles: 'getSheetById',
    trial: {
      way: 'now',
      see: ({ spreadsheet }) => (typeof spreadsheet.getSheetById === 'function' ? 'present' : 'absent'),
    },
  },
  {
    id: 'first-sheet-id',
    what: 'The number of the first sheet of a new spreadsheet',
    assumed: 'number 0',
    source: 'addresses of spreadsheets (gid=0)',
    trial: { way: 'now', see: ({ spreadsheet }) => tell(spreadsheet.getSheets()[0]?.getSheetId()) },
  },
  {
    id: 'new-sheet-size',
    what: 'Rows and columns of a sheet made by insertSheet',
    assumed: '1000 x 26',
    source: NO_SOURCE,
    trial: {
      way: 'now',
      see: (bench) => {
        const sheet = bench.newSheet();
        return `${sheet.getMaxRows()} x ${sheet.getMaxColumns()}`;
      },
    },
  },
  {
    id: 'folded-rows',
    what: 'isRowHiddenByUser of a row in a folded group',
    assumed: 'hidden by user',
    source: NO_SOURCE,
    settles: 'foldedLines',
    trial: {
      way: 'now',
      see: (bench) => {
        const sheet = bench.newSheet();
        sheet.getRange(3, 1, 2, 1).shiftRowGroupDepth(1);
        sheet.getRowGroup(3, 1)?.collapse();
        return hiddenBy(sheet.isRowHiddenByUser(3));
      },
    },
  },
  {
    id: 'folded-columns',
    what: 'isColumnHiddenByUser of a column in a folded group',
    assumed: 'hidden by user',
    source: NO_SOURCE,
    settles: 'foldedLines',
    trial: {
      way: 'now',
      see: (bench) => {
        const sheet = grouped(bench);
        sheet.getColumnGroup(3, 1)?.collapse();
        return hiddenBy(sheet.isColumnHiddenByUser(3));
      },
    },
  },
  {
    id: 'group-depth-twice',
    what: 'shiftColumnGroupDepth(1) called twice on columns 3 and 4: depths of columns 2 to 5',
    assumed: 'depths 0 2 2 0',
    source: GROUPS,
    trial: {
      way: 'now',
      see: (bench) => {
        const sheet = grouped(bench);
        sheet.getRange(1, 3, 1, 2).shiftColumnGroupDepth(1);
        return depths(sheet, 2, 5);
      },
    },
  },
  {
    id: 'insert-before-group',
    what: 'insertColumnsBefore the first column of a group of two, columns 3 and 4: depths of columns 3 to 6',
    assumed: 'depths 0 1 1 0',
    source: NO_SOURCE,
    trial: {
      way: 'now',
      see: (bench) => depths(grouped(bench).insertColumnsBefore(3, 1), 3, 6),
    },
  },
  {
    id: 'insert-after-group',
    what: 'insertColumnsBefore the column that follows a group, columns 3 and 4: depths of columns 3 to 6',
    assumed: 'depths 1 1 0 0',
    source: NO_SOURCE,
    trial: {
      way: 'now',
      see: (bench) => depths(grouped(bench).insertColumnsBefore(5, 1), 3, 6),
    },
  },
  {
    id: 'insert-in-group',
    what: 'insertColumnsAfter the first column of a group, columns 3 and 4: depths of columns 3 to 6',
    assumed: 'depths 1 1 1 0',
    source: NO_SOURCE,
    trial: {
      way: 'now',
      see: (bench) => depths(grouped(bench).insertColumnsAfter(3, 1), 3, 6),
    },
  },
  {
    id: 'absent-group',
    what: 'getColumnGroup where there is no group',
    assumed: 'throws',
    source: 'Apps Script reference, Sheet.getColumnGroup',
    trial: { way: 'now', see: (bench) => throwsOr(() => tell(bench.newSheet().getColumnGroup(3, 1))) },
  },
  {
    id: 'inserted-row-format',
    what: 'The number format of a row inserted after a formatted one',
    assumed: 'text "0.00"',
    source: NO_SOURCE,
    trial: {
      way: 'now',
      see: (bench) => {
        const sheet = bench.newSheet();
        sheet.getRange(2, 1).setNumberFormat('0.00');
        return tell(sheet.insertRowsAfter(2, 1).getRange(3, 1).getNumberFormat());
      },
    },
  },
  {
    id: 'last-row-of-blank-results',
    what: 'getLastRow where the last formula gives an empty text in row 5',
    assumed: 'number 5',
    source: 'Apps Script reference, Sheet.getLastRow: the last row that has content',
    trial: {
      way: 'formula',
      put: (bench) => {
        bench.ownSheet().getRange(5, 1).setFormula('=""');
      },
      see: (bench) => tell(bench.ownSheet().getLastRow()),
    },
  },
  {
    id: 'most-sheets',
    what: 'Sheets that a spreadsheet takes (stops at 250, or after four minutes)',
    assumed: 'at least 100',
    source: NO_SOURCE,
    trial: {
      way: 'limits',
      see: ({ spreadsheet }) => {
        const end = Date.now() + 4 * 60 * 1000;
        let made = spreadsheet.getNumSheets();
        const refused = throwsOr(() => {
          while (made < 250 && Date.now() < end) {
            spreadsheet.insertSheet();
            made++;
          }
          return '';
        });
        return `${made} sheets${refused === '' ? '' : ', then refused'}`;
      },
    },
  },
];
