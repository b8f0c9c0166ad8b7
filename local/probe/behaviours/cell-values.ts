// What automatic and formatted cells make of values, and what they give back.
import { isDate, tell, throwsOr } from '../tell';
import { type Behaviour, type Bench, NO_SOURCE } from '../types';

const SETTER = 'Apps Script reference, Range.setValues';

const dayAndTime = (bench: Bench, value: unknown): string =>
  isDate(value)
    ? `date ${Utilities.formatDate(value, bench.spreadsheet.getSpreadsheetTimeZone(), 'yyyy-MM-dd HH:mm')}`
    : tell(value);

export const CELL_VALUES: readonly Behaviour[] = [
  {
    id: 'text-parsed-comma-fr',
    what: 'The text 1234,5 given to setValues in an automatic cell (fr_FR)',
    assumed: 'number 1234.5',
    source: SETTER,
    locale: 'fr_FR',
    trial: {
      way: 'now',
      see: (bench) =>
        tell(
          bench
            .cells(1, 1)
            .setValues([['1234,5']])
            .getValue(),
        ),
    },
  },
  {
    id: 'text-parsed-point-fr',
    what: 'The text 1234.5 given to setValues in an automatic cell (fr_FR)',
    assumed: null,
    source: NO_SOURCE,
    locale: 'fr_FR',
    trial: {
      way: 'now',
      see: (bench) =>
        tell(
          bench
            .cells(1, 1)
            .setValues([['1234.5']])
            .getValue(),
        ),
    },
  },
  {
    id: 'decimal-mark-fr',
    what: 'How 0.1 is displayed under the format 0.0 (fr_FR)',
    assumed: 'text "0,1"',
    source: 'add-ons in use detect the mark so',
    locale: 'fr_FR',
    trial: {
      way: 'now',
      see: (bench) => tell(bench.cells(1, 1).setNumberFormat('0.0').setValue(0.1).getDisplayValue()),
    },
  },
  {
    id: 'format-pattern-fr',
    what: 'A number format written with a point, read back (fr_FR)',
    assumed: 'text "#,##0.00"',
    source: 'add-ons in use write it so in every locale',
    locale: 'fr_FR',
    trial: { way: 'now', see: (bench) => tell(bench.cells(1, 1).setNumberFormat('#,##0.00').getNumberFormat()) },
  },
  {
    id: 'date-zone',
    what: 'A computed date read with getValue, formatted in the spreadsheet’s zone',
    assumed: 'date 2025-03-30 00:00',
    source: 'Apps Script reference, Range.getValue; scripts in use',
    trial: {
      way: 'formula',
      put: (bench) => {
        bench.cells(1, 1).setNumberFormat('yyyy-mm-dd').setFormula('=DATE(2025;3;30)');
      },
      see: (bench) => dayAndTime(bench, bench.cells(1, 1).getValue()),
    },
  },
  {
    id: 'date-serial',
    what: 'A serial number under a date format read with getValue (45746 is 2025-03-30)',
    assumed: 'date 2025-03-30 00:00',
    source: NO_SOURCE,
    trial: {
      way: 'now',
      see: (bench) => dayAndTime(bench, bench.cells(1, 1).setNumberFormat('yyyy-mm-dd').setValue(45746).getValue()),
    },
  },
  {
    id: 'error-value',
    what: 'A cell with #N/A read with getValue',
    assumed: 'text "#N/A"',
    source: 'Apps Script reference, Range.getValue, as code in use reads it',
    trial: {
      way: 'formula',
      put: (bench) => {
        bench.cells(1, 1).setFormula('=NA()');
      },
      see: (bench) => tell(bench.cells(1, 1).getValue()),
    },
  },
  {
    id: 'longest-text',
    what: 'Texts of 50,000 and of 50,001 characters given to setValues',
    assumed: 'first accepted, second throws',
    source: 'reports of its error message',
    trial: {
      way: 'now',
      see: (bench) => {
        const put = (length: number) =>
          throwsOr(() => {
            bench.cells(1, 1).setValues([['x'.repeat(length)]]);
            SpreadsheetApp.flush();
            return 'accepted';
          });
        return `first ${put(50_000)}, second ${put(50_001)}`;
      },
    },
  },
];
