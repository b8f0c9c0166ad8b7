// Custom functions: what reaches them from cells, and what cells make of their answers.
import { tell } from '../tell';
import { type Behaviour, type Bench, NO_SOURCE, type Sheet } from '../types';

const GUIDE = 'Apps Script guide, Custom functions';
/** Rows of the longest answers tried, each in a column of one sheet. */
const SPILLS = [1_000, 10_000, 100_000, 200_000];

type Put = string | ((bench: Bench) => string);

function called(
  id: string,
  what: string,
  formula: Put,
  assumed: string | null,
  more: Partial<Behaviour> & { before?: (bench: Bench) => void; read?: (bench: Bench) => string } = {},
): Behaviour {
  const { before, read, ...rest } = more;
  return {
    id,
    what,
    assumed,
    source: NO_SOURCE,
    ...rest,
    trial: {
      way: 'formula',
      put: (bench) => {
        before?.(bench);
        bench.cells(1, 1).setFormula(typeof formula === 'string' ? formula : formula(bench));
      },
      see: read ?? ((bench) => text(bench)),
    },
  };
}

/** PROBE_TELL answers in words already; anything else is told. */
function text(bench: Bench): string {
  const value: unknown = bench.cells(1, 1).getValue();
  return typeof value === 'string' && !/^#|^$/.test(value) ? value : tell(value);
}

const textOrObject = (bench: Bench): string => {
  const seen = text(bench);
  return /^(table 1 x 1: )?text "#/.test(seen) ? 'text' : /error object/.test(seen) ? 'object' : seen;
};

const returned = (id: string, what: string, key: string, assumed: string | null, more: Partial<Behaviour> = {}) =>
  called(id, `A custom function that returns ${what}`, `=PROBE_RETURN("${key}")`, assumed, {
    ...more,
    read: (bench) => tell(bench.cells(1, 1, 3, 2).getDisplayValues()),
  });

const shown = (first: string) =>
  `table 3 x 2: text "${first}", empty text; empty text, empty text; empty text, empty text`;

const blank = (bench: Bench): string => bench.a1(8, 5);
const error = (bench: Bench): void => {
  bench.cells(2, 1).setFormula('=NA()');
};

const ARGUMENTS: readonly Behaviour[] = [
  called('blank-argument', 'A blank cell as an argument', (bench) => `=PROBE_TELL(${blank(bench)})`, 'empty text', {
    settles: 'blankArgument',
  }),
  called(
    'blank-in-range',
    'A blank cell within a range as an argument',
    (bench) => `=PROBE_TELL(${bench.a1(8, 5, 1, 2)})`,
    'empty text',
    {
      settles: 'blankArgument',
      read: (bench) => text(bench).replace(/^table 1 x 2: (.+), \1$/, '$1'),
    },
  ),
  called('omitted-argument', 'An argument left out between two others', '=PROBE_SECOND(1;;3)', 'undefined', {
    settles: 'omittedArgument',
  }),
  called('last-argument-omitted', 'Two arguments given of three: their number', '=PROBE_COUNT(1;2)', '2 arguments'),
  called('trailing-separator', 'A separator after the last argument, F(1;): their number', '=PROBE_COUNT(1;)', null),
  called('error-argument', 'A cell with #N/A as an argument', (bench) => `=PROBE_TELL(${bench.a1(2, 1)})`, 'text', {
    settles: 'errorArgument',
    before: error,
    read: textOrObject,
  }),
  called(
    'error-in-range',
    'A cell with #N/A within a range as an argument',
    (bench) => `=PROBE_TELL(${bench.a1(2, 1, 1, 2)})`,
    'text',
    {
      settles: 'errorArgument',
      before: error,
      read: (bench) => (/: text "#N\/A"/.test(text(bench)) ? 'text' : textOrObject(bench)),
    },
  ),
  called(
    'one-cell-range',
    'A range of one cell, A1:A1, as an argument',
    (bench) => `=PROBE_TELL(${bench.a1(2, 1)}:${bench.a1(2, 1)})`,
    null,
    {
      before: (bench) => {
        bench.cells(2, 1).setValue(7);
      },
    },
  ),
  called('percent-argument', '10% as an argument', '=PROBE_TELL(10%)', 'number 0.1', { source: GUIDE }),
  called('date-argument', 'A date as an argument', (bench) => `=PROBE_TELL(${bench.a1(2, 1)})`, 'date', {
    source: GUIDE,
    before: (bench) => {
      bench.cells(2, 1).setNumberFormat('yyyy-mm-dd').setValue(45746);
    },
  }),
  called('truth-argument', 'TRUE as an argument', '=PROBE_TELL(TRUE)', 'true'),
  called('locale-in-function', 'The spreadsheet’s locale, asked by a custom function', '=PROBE_LOCALE()', 'answered', {
    source: `${GUIDE}: the spreadsheet may be read`,
  }),
  called('function-like-a-cell', 'A custom function named as a cell is, ROI1()', '=ROI1()', null),
];

const ANSWERS: readonly Behaviour[] = [
  returned('return-nan', 'NaN', 'nan', null),
  returned('return-infinity', 'Infinity', 'infinity', null),
  returned('return-null', 'null', 'null', null),
  returned('return-undefined', 'undefined', 'undefined', null),
  returned('return-empty-list', 'an empty list', 'empty list', null),
  returned('return-list', 'a list of one dimension, 1 and 2', 'list', null, { source: 'anecdotes: it flows downward' }),
  returned('return-ragged', 'a table whose rows differ in length', 'ragged', null),
  returned(
    'return-table',
    'a table of two rows and two columns',
    'table',
    'table 3 x 2: text "1", text "2"; text "3", text "4"; empty text, empty text',
    {
      source: GUIDE,
    },
  ),
  returned('return-date', 'a date', 'date', null),
  returned('return-na', 'the text #N/A', 'na', shown('#N/A')),
  called(
    'return-na-is-error',
    'ISNA of a custom function that returns the text #N/A',
    '=ISNA(PROBE_RETURN("na"))',
    'false',
  ),
  returned('throw', 'nothing, for it throws', 'throw', shown('#ERROR!'), { source: `${GUIDE}; reports` }),
  called('spill-blocked', 'A table that would cover a filled cell', '=PROBE_RETURN("table")', 'text "#REF!"', {
    source: GUIDE,
    before: (bench) => {
      bench.cells(2, 2).setValue('filled');
    },
  }),
  {
    id: 'longest-spill',
    what: `Rows that a custom function may return (${SPILLS.join(', ')} are tried)`,
    assumed: 'at least 1000',
    source: NO_SOURCE,
    trial: { way: 'formula', put: putSpills, see: seeSpills },
  },
];

function putSpills(bench: Bench): void {
  const sheet = bench.ownSheet();
  const most = Math.max(...SPILLS) + 1;
  sheet.deleteColumns(SPILLS.length + 1, sheet.getMaxColumns() - SPILLS.length);
  sheet.insertRowsAfter(sheet.getMaxRows(), most - sheet.getMaxRows());
  SPILLS.forEach((rows, i) => {
    sheet.getRange(1, i + 1).setFormula(`=PROBE_SPILL(${rows})`);
  });
}

const whole = (sheet: Sheet, column: number, rows: number): boolean => sheet.getRange(rows, column).getValue() === rows;

function seeSpills(bench: Bench): string {
  const sheet = bench.ownSheet();
  const passed = SPILLS.filter((rows, i) => whole(sheet, i + 1, rows));
  return `${passed.length === 0 ? 0 : Math.max(...passed)} rows`;
}

export const CUSTOM_FUNCTIONS: readonly Behaviour[] = [...ARGUMENTS, ...ANSWERS];
