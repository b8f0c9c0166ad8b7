// INDEX and MATCH, and what they give for missing, blank and text.
import { type Case, error, help, wiki } from './case';

const INDEX = help(3098242);
const MATCH = help(3093378);
const COUNT = help(3093620);
const IFERROR = help(3093304);

/** Three rows under a header: a number, a blank and a text. */
const DATA = {
  'Data!A1': 'Key',
  'Data!H1': 'Value',
  'Data!A2': '2025-03|x',
  'Data!H2': 8517,
  'Data!A3': '2025-04|x',
  'Data!A4': '2025-05|x',
  'Data!H4': 'n/a',
  J1: '2025-03',
  K1: '2025-04',
  L1: '2025-05',
  M1: '2025-06',
};
const lookup = (cell: string) => `IFERROR(INDEX(Data!$H:$H;MATCH(${cell}&"|x";Data!$A:$A;0));"")`;

export const LOOKUPS: readonly Case[] = [
  {
    title: 'a key that is there gives its figure',
    formula: `=${lookup('J$1')}`,
    cells: DATA,
    expected: 8517,
    source: INDEX,
  },
  {
    title: 'a key that is not there gives the empty text',
    formula: `=${lookup('M$1')}`,
    cells: DATA,
    expected: '',
    source: IFERROR,
  },
  {
    title: 'a key whose figure is blank gives a blank, not 0',
    formula: `=${lookup('K$1')}`,
    cells: DATA,
    expected: null,
    source: INDEX,
  },
  {
    title: 'a key whose figure is a text gives the text',
    formula: `=${lookup('L$1')}`,
    cells: DATA,
    expected: 'n/a',
    source: INDEX,
  },
  {
    title: 'COUNT of a figure found is 1',
    formula: `=COUNT(${lookup('J$1')})`,
    cells: DATA,
    expected: 1,
    source: COUNT,
  },
  {
    title: 'COUNT of a key not found is 0',
    formula: `=COUNT(${lookup('M$1')})`,
    cells: DATA,
    expected: 0,
    source: COUNT,
  },
  {
    title: 'COUNT of a blank figure is 0',
    formula: `=COUNT(${lookup('K$1')})`,
    cells: DATA,
    expected: 0,
    source: COUNT,
  },
  { title: 'COUNT of a text is 0', formula: `=COUNT(${lookup('L$1')})`, cells: DATA, expected: 0, source: COUNT },
  {
    title: 'COUNT of several counts those that are numbers',
    formula: `=COUNT(${lookup('J$1')};${lookup('K$1')};${lookup('L$1')};${lookup('M$1')};7)`,
    cells: DATA,
    expected: 2,
    source: COUNT,
  },
  {
    title: 'a guard by COUNT gives the empty text where one term is missing',
    formula: `=IF(COUNT(${lookup('J$1')};${lookup('M$1')})=2;${lookup('J$1')}/${lookup('M$1')};"")`,
    cells: DATA,
    expected: '',
    source: COUNT,
  },
  {
    title: 'MATCH finds a text whatever its capitals',
    formula: '=MATCH("ABC";B1:B3;0)',
    cells: { B1: 'x', B2: 'abc', B3: 'ABC' },
    expected: 2,
    source: MATCH,
    unverified: 'Google documents it for COUNTIF alone (3093480), not for MATCH.',
  },
  {
    title: 'MATCH tells a number from the text of its digits',
    formula: '=MATCH(5;B1:B2;0)',
    cells: { B1: '5', B2: 5 },
    expected: 2,
    source: MATCH,
  },
  {
    title: 'MATCH of what is not there is #N/A',
    formula: '=MATCH("z";B1:B2;0)',
    cells: { B1: 'a' },
    expected: error('#N/A'),
    source: MATCH,
  },
  {
    title: 'MATCH in rows and columns at once is #N/A',
    formula: '=MATCH(1;B1:C2;0)',
    cells: { B1: 1 },
    expected: error('#N/A'),
    source: MATCH,
  },
  {
    title: 'MATCH without a type takes the last value not above',
    formula: '=MATCH(25;B1:B3)',
    cells: { B1: 10, B2: 20, B3: 30 },
    expected: 2,
    source: MATCH,
  },
  {
    title: 'MATCH in falling values takes the last not below',
    formula: '=MATCH(25;B1:B3;-1)',
    cells: { B1: 30, B2: 20, B3: 10 },
    expected: 1,
    source: MATCH,
  },
  {
    title: 'MATCH reads * and ? in a text as wildcards',
    formula: '=MATCH("b*";B1:B3;0)',
    cells: { B1: 'abc', B2: 'bcd', B3: 'b' },
    expected: 2,
    source: help(3093318),
    unverified: 'Google documents wildcards for VLOOKUP.',
  },
  {
    title: 'MATCH takes a wildcard after ~ for itself',
    formula: '=MATCH("b~*";B1:B3;0)',
    cells: { B1: 'bcd', B2: 'b*' },
    expected: 2,
    source: help(3093480),
  },
  {
    title: 'INDEX of row 0 is the whole column',
    formula: '=SUM(INDEX(B1:C3;0;2))',
    cells: { C1: 1, C2: 2, C3: 4, B1: 50 },
    expected: 7,
    source: INDEX,
  },
  {
    title: 'INDEX beyond the range is #NUM!',
    formula: '=INDEX(B1:B3;4)',
    expected: error('#NUM!'),
    source: wiki('INDEX: live probe'),
  },
  {
    title: 'a range may end at INDEX',
    formula: '=SUM(Costs!$E$4:INDEX(Costs!$E:$E;ROWS(Costs!$E:$E)))',
    cells: { 'Costs!E3': 100, 'Costs!E4': 1, 'Costs!E5': 2, 'Costs!E900': 4 },
    expected: 7,
    source: INDEX,
  },
  {
    title: 'such a range does not hold the cells above it',
    formula: '=Costs!E1',
    cells: { 'Costs!E1': '=SUM(E4:INDEX(E:E;ROWS(E:E)))', 'Costs!E4': 5 },
    expected: 5,
    source: INDEX,
  },
  { title: 'a reference to a blank cell is blank', formula: '=B1', expected: null, source: help(3093290) },
  {
    title: 'a reference to a blank cell counts for nothing',
    formula: '=COUNT(B1)',
    cells: { B1: '=C1' },
    expected: 0,
    source: COUNT,
  },
  {
    title: 'VLOOKUP finds the exact key',
    formula: '=VLOOKUP("b";B1:C3;2;FALSE)',
    cells: { B1: 'a', B2: 'b', C2: 9 },
    expected: 9,
    source: help(3093318),
  },
  {
    title: 'XLOOKUP gives its own value for what is missing',
    formula: '=XLOOKUP("z";B1:B2;C1:C2;"none")',
    cells: { B1: 'a' },
    expected: 'none',
    source: help(12405947),
  },
  {
    title: 'a sheet that does not exist is #REF!',
    formula: "='No such'!A1",
    expected: error('#REF!'),
    source: 'Google Sheets shows "Unresolved sheet name".',
  },
];
