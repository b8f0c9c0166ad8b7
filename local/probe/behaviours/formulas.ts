// Native formulas: the forms that generated sheets are made of.
import { computed } from '../computed';
import { tell } from '../tell';
import { type Behaviour, NO_SOURCE } from '../types';

/** The forms of the results table's and of the money's formulas, over the values below the formula. */
const lines = (column: string, row: number): string =>
  `$${column}$${row}:INDEX($${column}:$${column};ROWS($${column}:$${column}))`;

/** Open-ended columns: on a sheet of its own, for whatever stands further down would count. */
function overLines(id: string, what: string, formula: string, assumed: string): Behaviour {
  return {
    id,
    what,
    assumed,
    source: NO_SOURCE,
    trial: {
      way: 'formula',
      put: (bench) => {
        const sheet = bench.ownSheet();
        const rows = [
          [10, 1],
          [20, 2],
          ['', ''],
          [30, ''],
        ];
        sheet.getRange(2, 1, 4, 2).setValues(rows);
        sheet.getRange(1, 4).setFormula(formula);
      },
      see: (bench) => tell(bench.ownSheet().getRange(1, 4).getValue()),
    },
  };
}

export const FORMULAS: readonly Behaviour[] = [
  computed('text-plus-one', 'An empty text plus one, =""+1', '=""+1', 'text "#VALUE!"'),
  computed(
    'count-of-errors',
    'Errors among the arguments of COUNT, =COUNT(1/0;1;NA())',
    '=COUNT(1/0;1;NA())',
    'number 1',
  ),
  computed('count-of-empty-text', '=COUNT(IFERROR(NA();""))', '=COUNT(IFERROR(NA();""))', 'number 0'),
  computed(
    'index-in-row',
    '=INDEX(range;1;2) of a row of three cells',
    (bench) => `=INDEX(${bench.a1(2, 1, 1, 3)};1;2)`,
    'number 20',
    { values: [[10, 20, 30]] },
  ),
  computed(
    'index-of-blank',
    '=INDEX(range;1;2)="" where that cell is blank',
    (bench) => `=INDEX(${bench.a1(2, 1, 1, 3)};1;2)=""`,
    'true',
    { values: [[10, '', 30]] },
  ),
  computed(
    'countifs-blank',
    '=COUNTIFS(range;"") over 1, blank, 3',
    (bench) => `=COUNTIFS(${bench.a1(2, 1, 3, 1)};"")`,
    'number 1',
    { values: [[1], [''], [3]] },
  ),
  computed(
    'countifs-filled',
    '=COUNTIFS(range;"<>") over 1, blank, 3',
    (bench) => `=COUNTIFS(${bench.a1(2, 1, 3, 1)};"<>")`,
    'number 2',
    { values: [[1], [''], [3]] },
  ),
  computed(
    'sumproduct-of-text',
    '=SUMPRODUCT((range="")*range) where one cell holds an empty text',
    (bench) => `=SUMPRODUCT((${bench.a1(2, 1, 2, 1)}="")*${bench.a1(2, 1, 2, 1)})`,
    'text "#VALUE!"',
    { values: [[1], ['=""']] },
  ),
  overLines('open-column-sum', 'SUM over a column open to its last row', `=SUM(${lines('A', 2)})`, 'number 60'),
  overLines(
    'open-column-sumproduct',
    'SUMPRODUCT over open columns with blank cells',
    `=SUMPRODUCT((${lines('A', 2)}<>"")*(${lines('B', 2)}<>"")*${lines('A', 2)}*${lines('B', 2)})`,
    'number 50',
  ),
  overLines(
    'open-column-abs',
    'ABS over open columns inside SUMPRODUCT',
    `=SUMPRODUCT((${lines('A', 2)}<>"")*ABS(${lines('B', 2)}-${lines('A', 2)}))`,
    'number 57',
  ),
  overLines(
    'whole-column-countifs',
    'COUNTIFS over whole columns with blank cells',
    '=COUNTIFS($A:$A;">=20";$B:$B;"")',
    'number 1',
  ),
  computed(
    'sparkline-options',
    '=SPARKLINE with its options in a range of two columns: what getValue gives',
    (bench) => `=SPARKLINE(${bench.a1(2, 1, 1, 3)};${bench.a1(3, 1, 1, 2)})`,
    null,
    {
      values: [
        [1, 2, 3],
        ['charttype', 'column'],
      ],
    },
  ),
];
