// Texts, numbers written as texts, and days.
import { type Case, error, help } from './case';

const LEFT = help(3094079);
const RIGHT = help(3094087);
const VALUE = help(3094220);
const TEXT = help(3094139);
const DATE = help(3092969);
const EOMONTH = help(3093044);
const CONCAT = help(3093592);

export const TEXTS_AND_DATES: readonly Case[] = [
  {
    title: '& writes a number without its noise',
    formula: '=(0.1+0.2)&""',
    expected: '0.3',
    source: CONCAT,
    unverified: 'Google shows at most fifteen digits; the page says nothing',
  },
  { title: '& writes a whole number as it is', formula: '=2025&"|"&3', expected: '2025|3', source: CONCAT },
  {
    title: '& writes the decimal mark of the locale',
    formula: '=(1/4)&""',
    expected: '0,25',
    locale: 'fr_FR',
    source: CONCAT,
  },
  {
    title: '& writes a third with fifteen digits',
    formula: '=(1/3)&""',
    expected: '0.333333333333333',
    source: CONCAT,
    unverified: 'as above',
  },
  { title: '& writes a truth value in capitals', formula: '=TRUE&""', expected: 'TRUE', source: CONCAT },
  { title: '& writes nothing for a blank cell', formula: '="a"&B1&"b"', expected: 'ab', source: CONCAT },
  { title: 'LEFT takes the first characters', formula: '=LEFT("2025-03";4)', expected: '2025', source: LEFT },
  { title: 'LEFT takes one where none is said', formula: '=LEFT("abc")', expected: 'a', source: LEFT },
  { title: 'RIGHT takes the last characters', formula: '=RIGHT("2025-03";2)', expected: '03', source: RIGHT },
  { title: 'VALUE reads digits', formula: '=VALUE(RIGHT("2025-03";2))', expected: 3, source: VALUE },
  { title: 'VALUE reads a decimal mark', formula: '=VALUE("123.45")', expected: 123.45, source: VALUE },
  {
    title: 'VALUE reads the decimal mark of the locale',
    formula: '=VALUE("123,45")',
    expected: 123.45,
    locale: 'fr_FR',
    source: VALUE,
  },
  { title: 'VALUE reads a percentage', formula: '=VALUE("12%")', expected: 0.12, source: VALUE },
  { title: 'VALUE reads a day', formula: '=VALUE("2012-01-01")', expected: 40909, source: VALUE },
  {
    title: 'VALUE reads a day in the order of the locale',
    formula: '=VALUE("02/01/2012")',
    expected: 40910,
    locale: 'fr_FR',
    source: VALUE,
  },
  {
    title: 'VALUE of the name of a truth value is #VALUE!',
    formula: '=VALUE("TRUE")',
    expected: error('#VALUE!'),
    source: VALUE,
  },
  { title: 'TEXT "0" writes a whole number', formula: '=TEXT(3;"0")', expected: '3', source: TEXT },
  { title: 'TEXT "0" rounds', formula: '=TEXT(2.5;"0")', expected: '3', source: TEXT },
  { title: 'TEXT "00" fills up with 0', formula: '=TEXT(3;"00")', expected: '03', source: TEXT },
  { title: 'TEXT writes a day', formula: '=TEXT(DATE(2025;3;4);"yyyy-mm-dd")', expected: '2025-03-04', source: TEXT },
  {
    title: 'SUBSTITUTE sees a number without its noise',
    formula: '=SUBSTITUTE(0.1+0.2;".";"!")',
    expected: '0!3',
    source: help(3094215),
  },
  {
    title: 'REGEXEXTRACT takes out what matches',
    formula: '=REGEXEXTRACT("2025-03";"[0-9]+$")',
    expected: '03',
    source: help(3098244),
  },
  {
    title: 'REGEXMATCH of a number is #VALUE!',
    formula: '=REGEXMATCH(2025;"20")',
    expected: error('#VALUE!'),
    source: help(3098292),
  },
  { title: 'LEN counts characters', formula: '=LEN("été")', expected: 3, source: help(3094081) },
  { title: 'DATE adds a year below 1900 to 1900', formula: '=DATE(119;2;1)', expected: 43497, source: DATE },
  { title: 'DATE of New Year 2012', formula: '=DATE(2012;1;1)', expected: 40909, source: VALUE },
  { title: 'DATE rolls over months', formula: '=DATE(2025;13;1)', expected: 46023, source: DATE },
  { title: 'DATE of day 0 is the last of the month before', formula: '=DATE(2024;3;0)', expected: 45351, source: DATE },
  {
    title: 'YEAR, MONTH and DAY take a day apart',
    formula: '=YEAR(B1)*10000+MONTH(B1)*100+DAY(B1)',
    cells: { B1: 45351 },
    expected: 20240229,
    source: help(3093061),
  },
  {
    title: 'MONTH of a blank cell is that of 30 December 1899',
    formula: '=MONTH(B1)',
    expected: 12,
    source: help(3093052),
  },
  { title: 'EOMONTH of the same month', formula: '=EOMONTH(DATE(2024;2;10);0)', expected: 45351, source: EOMONTH },
  { title: 'EOMONTH a month back', formula: '=EOMONTH(DATE(2024;3;31);-1)', expected: 45351, source: EOMONTH },
  {
    title: 'EOMONTH over the end of the year',
    formula: '=EOMONTH(DATE(2024;12;5);1)',
    expected: 45688,
    source: EOMONTH,
  },
  {
    title: 'EDATE keeps to the month’s last day',
    formula: '=EDATE(DATE(2024;1;31);1)',
    expected: 45351,
    source: help(3092974),
  },
  { title: 'days between two days', formula: '=DATE(2024;3;1)-DATE(2024;2;1)', expected: 29, source: DATE },
  { title: 'WEEKDAY counts from Sunday', formula: '=WEEKDAY(DATE(2025;3;4))', expected: 3, source: help(3092985) },
  {
    title: 'WEEKDAY of type 2 counts from Monday',
    formula: '=WEEKDAY(DATE(2025;3;4);2)',
    expected: 2,
    source: help(3092985),
  },
];
