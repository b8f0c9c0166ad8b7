// SUMIFS, COUNTIFS and their criteria.
import { type Case, error, help } from './case';

const SUMIFS = help(3238496);
const SUMIF = help(3093583);
const COUNTIF = help(3093480);
const COUNTIFS = help(3256550);

/** A header and six lines: category, amount, day. */
const COSTS = {
  'Costs!A1': 'Category',
  'Costs!B1': 'Amount',
  'Costs!C1': 'Day',
  'Costs!A2': 'Ads',
  'Costs!B2': 100,
  'Costs!C2': 45000,
  'Costs!A3': 'ads',
  'Costs!B3': 20,
  'Costs!C3': 45031,
  'Costs!A4': 'Tools',
  'Costs!B4': 3,
  'Costs!C4': 45031,
  'Costs!A5': 'Adso',
  'Costs!B5': 'n/a',
  'Costs!C5': 45060,
  'Costs!B6': 7,
};
/** Numbers, numeric text, text, truth values, blank, empty text. */
const MIXED = { B1: 5, B2: '5', B3: 'five', B4: true, B6: '=""', B7: 12, B8: 'a*b' };
const count = (criterion: string, expected: number, title: string, more: Partial<Case> = {}): Case => ({
  title,
  formula: `=COUNTIF(B1:B8;${criterion})`,
  cells: MIXED,
  expected,
  source: COUNTIF,
  ...more,
});

export const CRITERIA: readonly Case[] = [
  {
    title: 'SUMIFS over whole columns passes over the header',
    formula: '=SUMIFS(Costs!$B:$B;Costs!$A:$A;"Ads")',
    cells: COSTS,
    expected: 120,
    source: SUMIFS,
  },
  {
    title: 'SUMIFS wants all its conditions',
    formula: '=SUMIFS(Costs!B:B;Costs!A:A;"ads";Costs!C:C;">="&45010)',
    cells: COSTS,
    expected: 20,
    source: SUMIFS,
  },
  {
    title: 'SUMIFS between two days',
    formula: '=SUMIFS(Costs!B:B;Costs!C:C;">="&45001;Costs!C:C;"<="&45031)',
    cells: COSTS,
    expected: 23,
    source: SUMIFS,
  },
  {
    title: 'SUMIFS of nothing is 0',
    formula: '=SUMIFS(Costs!B:B;Costs!A:A;"none")',
    cells: COSTS,
    expected: 0,
    source: SUMIFS,
  },
  {
    title: 'SUMIFS passes over texts among the amounts',
    formula: '=SUMIFS(Costs!B:B;Costs!A:A;"Ads*")',
    cells: COSTS,
    expected: 120,
    source: SUMIFS,
  },
  {
    title: 'SUMIFS of ranges of different size is #VALUE!',
    formula: '=SUMIFS(B1:B3;C1:C2;1)',
    expected: error('#VALUE!'),
    source: SUMIFS,
  },
  {
    title: 'SUMIFS gives an error that is among the amounts taken',
    formula: '=SUMIFS(B1:B2;C1:C2;1)',
    cells: { B1: '=1/0', C1: 1 },
    expected: error('#DIV/0!'),
    source: SUMIFS,
  },
  {
    title: 'SUMIFS passes over an error among the amounts not taken',
    formula: '=SUMIFS(B1:B2;C1:C2;1)',
    cells: { B1: '=1/0', B2: 4, C1: 2, C2: 1 },
    expected: 4,
    source: SUMIFS,
  },
  {
    title: 'SUMIF adds the tested cells where no others are given',
    formula: '=SUMIF(Costs!B:B;">10")',
    cells: COSTS,
    expected: 120,
    source: SUMIF,
  },
  {
    title: 'COUNTIFS over whole columns',
    formula: '=COUNTIFS(Costs!$A:$A;"Ads";Costs!$B:$B;">0")',
    cells: COSTS,
    expected: 2,
    source: COUNTIFS,
  },
  {
    title: 'COUNTIFS guards a sum: a category without lines counts 0',
    formula: '=IF(COUNTIFS(Costs!A:A;"Gifts")=0;"";SUMIFS(Costs!B:B;Costs!A:A;"Gifts"))',
    cells: COSTS,
    expected: '',
    source: COUNTIFS,
  },
  {
    title: 'AVERAGEIFS of nothing is #DIV/0!',
    formula: '=AVERAGEIFS(Costs!B:B;Costs!A:A;"none")',
    cells: COSTS,
    expected: error('#DIV/0!'),
    source: help(3256534),
  },
  {
    title: 'MAXIFS takes the greatest that satisfies',
    formula: '=MAXIFS(Costs!B:B;Costs!C:C;45031)',
    cells: COSTS,
    expected: 20,
    source: help(7013817),
  },
  count('"five"', 1, 'a text asks for that text'),
  count('"FIVE"', 1, 'capitals make no difference'),
  count('"f*"', 1, '* stands for any characters'),
  count('"f?ve"', 1, '? stands for one character'),
  count('"a~*b"', 1, '~ makes a wildcard an ordinary character'),
  count('5', 2, 'a number is found in a text of its digits too', {
    unverified: 'Excel does so; Google says nothing, LibreOffice does not.',
  }),
  count('"5"', 2, 'a text that reads as a number asks for the number'),
  count('">4"', 2, '> takes numbers alone'),
  count('"<=5"', 1, '<= takes the bound itself'),
  count('">=e"', 1, '>= before a letter compares texts', {
    unverified: 'Google documents the operators for numbers alone.',
  }),
  count('"=five"', 1, '= before a text asks for that text'),
  count('"<>5"', 6, '<> takes all else, blank cells too', {
    unverified: 'Excel does so; Google does not document <> in COUNTIF.',
  }),
  count('""', 2, 'the empty text asks for blank cells and empty texts', {
    unverified: 'Excel does so; Google says nothing.',
  }),
  count('"="', 1, '= alone asks for blank cells', { unverified: 'Excel does so; Google says nothing.' }),
  count('"<>"', 7, '<> alone asks for cells that are not blank', {
    unverified: 'Excel counts a formula that gives the empty text; Google says nothing.',
  }),
  count('TRUE', 1, 'a truth value asks for itself'),
  count('"true"', 1, 'so does its name'),
  count('Z1', 0, 'a blank criterion asks for 0', { unverified: 'Excel and LibreOffice do so; Google says nothing.' }),
  {
    title: 'the decimal mark of a criterion is the locale’s',
    formula: '=COUNTIF(B1:B3;">"&C1)',
    cells: { B1: 0.4, B2: 0.6, B3: 1, C1: 0.5 },
    expected: 2,
    locale: 'fr_FR',
    source: COUNTIF,
  },
];
