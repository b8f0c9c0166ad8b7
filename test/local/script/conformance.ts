// The rules of the platform that every place that runs the script must keep, as data: the same table serves each of them.

export type Act =
  | { readonly run: readonly unknown[] }
  | { readonly custom: readonly unknown[] }
  | { readonly open: 'NONE' | 'LIMITED' | 'FULL' };

export interface Rule {
  readonly rule: string;
  /** Where Google, the language's specification or the field says so. */
  readonly source: string;
  /** The script; `go` is called by google.script.run, `F` as a custom function, `onOpen` on opening. */
  readonly script: string;
  readonly act: Act;
  readonly gives?: unknown;
  readonly throws?: string;
}

const V8 = 'Apps Script guide, "V8 runtime overview"';
const RUN = 'Apps Script guide, "HTML Service: Communicate with server functions"';
const CUSTOM = 'Apps Script guide, "Custom functions in Google Sheets"';
const AUTH = 'Google Workspace add-ons guide, "Editor add-on authorization"';
const RANGE = 'Apps Script reference, class Range';
const SHEET = 'Apps Script reference, class Sheet';
const LIMITS = 'Google Drive help, "Files you can store in Google Drive"';

const run = (...args: unknown[]): Act => ({ run: args });
const sheet = 'SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]';
const go = (expression: string): string => `function go(x) { return ${expression} }`;

const MISSING_GLOBALS =
  `setTimeout setInterval setImmediate fetch Request URL URLSearchParams TextEncoder TextDecoder atob btoa
  crypto performance process window document navigator require module Buffer structuredClone queueMicrotask Blob File FormData
  DOMException AbortController Event Worker`.split(/\s+/);

const LATER_LIBRARY =
  `typeof WebAssembly|typeof SharedArrayBuffer|typeof Atomics|typeof FinalizationRegistry|typeof WeakRef|typeof BigInt
  |typeof BigInt64Array|typeof AggregateError|typeof Iterator|typeof [].at|typeof [].findLast|typeof [].toSorted|typeof [].with
  |typeof Array.fromAsync|typeof "".at|typeof "".replaceAll|typeof "".matchAll|typeof "".isWellFormed|typeof Object.hasOwn
  |typeof Object.groupBy|typeof Map.groupBy|typeof Promise.allSettled|typeof Promise.any|typeof Promise.withResolvers
  |typeof new Int8Array(1).at|typeof Error.captureStackTrace|typeof Intl.ListFormat|typeof Intl.Segmenter|typeof new Set().union
  |typeof [].values().map|typeof new ArrayBuffer(8).resize`
    .split('|')
    .map((expression) => expression.trim());

const language: Rule[] = [
  ...MISSING_GLOBALS.map((name) => ({
    rule: `there is no ${name}`,
    source: V8,
    script: go(`typeof ${name}`),
    act: run(),
    gives: 'undefined',
  })),
  ...LATER_LIBRARY.map((expression) => ({
    rule: `nothing later than ES2019 is promised: ${expression}`,
    source: 'ECMA-262, 10th edition, against later ones; no page of Google promises more',
    script: go(expression),
    act: run(),
    gives: 'undefined',
  })),
  {
    rule: 'no code is made of texts',
    source: 'Apps Script documents eval for HTML templates alone',
    script: go('new Function("return 1")()'),
    act: run(),
    throws: 'Code generation from strings disallowed',
  },
  {
    rule: 'the script is one of ES2019',
    source: 'google/clasp#907 and #935: later syntax is refused by the server',
    script: go('x ?? 1'),
    act: run(),
    throws: 'Unexpected token',
  },
  {
    rule: 'arrays and dates from services are the script’s own',
    source: V8,
    script: go(
      `(function () { var v = ${sheet}.getRange('A1:A2').setValues([[new Date(0)], [1]]).getValues(); return [v instanceof Array, v[0] instanceof Array, v[0][0] instanceof Date] })()`,
    ),
    act: run(),
    gives: [true, true, true],
  },
];

const loading: Rule[] = [
  {
    rule: 'each call is a fresh script',
    source: AUTH,
    script: 'var n = 0; function go() { n++; var old = typeof kept; globalThis.kept = 1; return [n, old] }',
    act: run(),
    gives: [1, 'undefined'],
  },
  {
    rule: 'no service is used while the script loads',
    source: AUTH,
    script: `var name = SpreadsheetApp.getActiveSpreadsheet().getName(); ${go('1')}`,
    act: run(),
    throws: 'while the script loads',
  },
  {
    rule: 'in the mode NONE the spreadsheet is out of reach',
    source: AUTH,
    script: 'function onOpen() { SpreadsheetApp.getActiveSpreadsheet() }',
    act: { open: 'NONE' },
    throws: 'You do not have permission to call',
  },
  {
    rule: 'in the mode NONE properties are out of reach',
    source: AUTH,
    script: 'function onOpen() { PropertiesService.getUserProperties() }',
    act: { open: 'NONE' },
    throws: 'You do not have permission to call',
  },
  {
    rule: 'in the mode LIMITED there is no sidebar',
    source: 'Apps Script guide, "Dialogs and sidebars"',
    script: "function onOpen() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x')) }",
    act: { open: 'LIMITED' },
    throws: 'You do not have permission to call',
  },
];

const carried: Rule[] = [
  {
    rule: 'plain data is carried',
    source: RUN,
    script: go('x'),
    act: run({ a: [1, null, 'x'] }),
    gives: { a: [1, null, 'x'] },
  },
  { rule: 'undefined in an array becomes null', source: RUN, script: go('[undefined]'), act: run(), gives: [null] },
  { rule: 'a date is not carried', source: RUN, script: go('1'), act: run(new Date(0)), throws: 'carries no Date' },
  {
    rule: 'a nested date is not carried',
    source: RUN,
    script: go('({ a: [new Date(0)] })'),
    act: run(),
    throws: 'carries no Date',
  },
  {
    rule: 'a function is not carried',
    source: RUN,
    script: go('({ f: function () {} })'),
    act: run(),
    throws: 'carries no function',
  },
  {
    rule: 'a private function is not to be called',
    source: RUN,
    script: 'function go_() {}',
    act: run(),
    throws: 'not found',
  },
  {
    rule: 'nor is one that is not declared',
    source: RUN,
    script: 'var go = function () {}',
    act: run(),
    throws: 'not found',
  },
];

const cells: Rule[] = [
  {
    rule: 'ragged data is refused',
    source: RANGE,
    script: go(`${sheet}.getRange('A1:B2').setValues([[1, 2], [3]])`),
    act: run(),
    throws: 'The number of columns in the data does not match',
  },
  {
    rule: 'a range outside the sheet is refused',
    source: SHEET,
    script: go(`${sheet}.getRange(1001, 1)`),
    act: run(),
    throws: 'outside the dimensions of the sheet',
  },
  {
    rule: 'a text of 50,001 characters is refused',
    source: LIMITS,
    script: go(`${sheet}.getRange('A1').setValue(new Array(50002).join('x'))`),
    act: run(),
    throws: '50000 characters',
  },
  {
    rule: 'the 10,000,001st cell is refused',
    source: LIMITS,
    script: go(`${sheet}.insertRowsAfter(1, 400000)`),
    act: run(),
    throws: '10000000 cells',
  },
  {
    rule: 'a second sheet of the same title is refused',
    source: 'Apps Script reference, Spreadsheet.insertSheet',
    script: go(`SpreadsheetApp.getActiveSpreadsheet().insertSheet(${sheet}.getName())`),
    act: run(),
    throws: 'already exists',
  },
  {
    rule: 'not all rows can be deleted',
    source: SHEET,
    script: go(`${sheet}.deleteRows(1, 1000)`),
    act: run(),
    throws: "can't delete all the rows",
  },
  {
    rule: 'a conditional format does not refer to another sheet',
    source: 'Google Docs Editors help, "Use conditional formatting rules in Google Sheets"',
    script: go(
      `(function () { SpreadsheetApp.getActiveSpreadsheet().insertSheet('B'); ${sheet}.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=B!A1>1').setBold(true).setRanges([${sheet}.getRange('A1')]).build()]) })()`,
    ),
    act: run(),
    throws: 'cannot reference a different sheet',
  },
  {
    rule: 'the value of a formula is not read in the run that wrote it',
    source: 'the local workbook computes between runs; a stale value is never given',
    script: go(`${sheet}.getRange('A1').setFormula('=1+1').getValue()`),
    act: run(),
    throws: 'before it has been computed',
  },
  {
    rule: 'what is not implemented says so',
    source: 'the local workbook never answers a default in its stead',
    script: go(`${sheet}.autoResizeColumn(1)`),
    act: run(),
    throws: 'SpreadsheetApp.Sheet.autoResizeColumn: not implemented here',
  },
];

const custom: Rule[] = [
  {
    rule: 'a custom function is given scalars, tables, and empty texts for blanks',
    source: CUSTOM,
    script: 'function F(a, b) { return JSON.stringify([a, b]) }',
    act: { custom: [1, [[null, 'x']]] },
    gives: '[1,[["","x"]]]',
  },
  {
    rule: 'a custom function writes nothing',
    source: CUSTOM,
    script: `function F() { ${sheet}.getRange('A1').setValue(1); return 1 }`,
    act: { custom: [] },
    throws: 'You do not have permission to call',
  },
  {
    rule: 'a custom function shows nothing',
    source: CUSTOM,
    script: 'function F() { SpreadsheetApp.getUi(); return 1 }',
    act: { custom: [] },
    throws: 'You do not have permission to call',
  },
  {
    rule: 'a custom function answers no list of one dimension',
    source: 'what such a list shows is anecdotal; tables are documented',
    script: 'function F() { return [1, 2] }',
    act: { custom: [] },
    throws: 'not a table',
  },
];

export const RULES: readonly Rule[] = [...language, ...loading, ...carried, ...cells, ...custom];
