// The script's own world: library, syntax, zones, and how long things take.
import { tell, throwsOr } from '../tell';
import { type Behaviour, NO_SOURCE, type Spreadsheet } from '../types';

const V8 = 'Apps Script guide, V8 runtime';
const world = globalThis as unknown as Record<string, unknown>;

/** Library names that the product leaves alone: assumed to be absent. */
const AVOIDED = ['structuredClone', 'BigInt', 'WeakRef', 'Array.prototype.at', 'Array.prototype.toSorted'].concat([
  'Array.prototype.findLast',
  'Object.groupBy',
  'Object.hasOwn',
  'String.prototype.replaceAll',
  'String.prototype.matchAll',
  'Promise.allSettled',
]);
/** Documented as missing. */
const MISSING = ['setTimeout', 'URL', 'TextEncoder', 'fetch', 'crypto', 'atob', 'performance', 'process'];
/** What the product uses. */
const USED = [
  'Array.prototype.flatMap',
  'Object.fromEntries',
  'String.prototype.padStart',
  'String.prototype.normalize',
];

const SYNTAX: readonly (readonly [name: string, code: string])[] = [
  ['lookbehind', 'return /(?<=a)b/.test("ab")'],
  ['regex-v', 'return new RegExp("[a--b]", "v").test("a")'],
  ['nullish-assignment', 'var a = null; a ??= 1; return a'],
  ['class-field', 'class A { x = 1 } return new A().x'],
  ['private-field', 'class A { #x = 1; y() { return this.#x } } return new A().y()'],
  ['static-block', 'class A { static { A.x = 1 } } return A.x'],
  ['bigint-literal', 'return typeof 1n'],
];

function presence(path: string): string {
  let at: unknown = world;
  for (const name of path.split('.')) {
    if (at === undefined || at === null) return 'absent';
    at = (at as Record<string, unknown>)[name];
  }
  return at === undefined ? 'absent' : 'present';
}

const idOf = (path: string): string =>
  path
    .replace('.prototype', '')
    .replace(/[.]/g, '-')
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase();

const library = (path: string, assumed: string, source: string): Behaviour => ({
  id: `library-${idOf(path)}`,
  what: `${path} in the script`,
  assumed,
  source,
  trial: { way: 'now', see: () => presence(path) },
});

/** Compiles and runs a text. Throws where the text is no script, or where code may not be made from texts. */
const runText = (code: string): unknown => new Function(code)();

const syntax = ([name, code]: readonly [string, string]): Behaviour => ({
  id: `syntax-${name}`,
  what: `In V8 itself, by new Function: ${code.replace(/^return /, '')}`,
  assumed: null,
  source: NO_SOURCE,
  trial: { way: 'now', see: () => throwsOr(() => `runs: ${tell(runText(code))}`) },
});

const zone = (date: Date, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hour12: false }).format(date);

/** How long a piece of work takes, with what it does to the spreadsheet carried out. */
function timed(
  id: string,
  what: string,
  work: (spreadsheet: Spreadsheet, block: GoogleAppsScript.Spreadsheet.Range) => void,
): Behaviour {
  return {
    id,
    what: `${what}: milliseconds`,
    assumed: null,
    source: NO_SOURCE,
    trial: {
      way: 'now',
      see: (bench) => {
        const sheet = bench.newSheet();
        SpreadsheetApp.flush();
        const start = Date.now();
        work(bench.spreadsheet, sheet.getRange(1, 1, 1000, 10));
        SpreadsheetApp.flush();
        return `${Date.now() - start} ms`;
      },
    },
  };
}

const grid = (): number[][] => {
  const rows: number[][] = [];
  for (let r = 0; r < 1000; r++) rows.push([r, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  return rows;
};

export const SCRIPT: readonly Behaviour[] = [
  ...USED.map((path) => library(path, 'present', V8)),
  ...MISSING.map((path) => library(path, 'absent', V8)),
  ...AVOIDED.map((path) => library(path, 'absent', NO_SOURCE)),
  {
    id: 'new-function',
    what: 'Code made from a text, new Function("return 1")',
    assumed: 'throws',
    source: NO_SOURCE,
    trial: { way: 'now', see: () => throwsOr(() => `runs: ${tell(runText('return 1'))}`) },
  },
  ...SYNTAX.map(syntax),
  {
    id: 'intl-zones',
    what: 'Intl.DateTimeFormat in Europe/Paris and America/Los_Angeles, of 2025-07-01T12:00Z',
    assumed: 'at 14:00 and 05:00',
    source: NO_SOURCE,
    trial: {
      way: 'now',
      see: () => {
        const noon = new Date(Date.UTC(2025, 6, 1, 12));
        return `at ${zone(noon, 'Europe/Paris')} and ${zone(noon, 'America/Los_Angeles')}`;
      },
    },
  },
  {
    id: 'intl-numbers',
    what: 'Intl.NumberFormat of 1234.5 in fr-FR, spaces as _',
    assumed: 'as 1_234,5',
    source: V8,
    trial: {
      way: 'now',
      see: () => `as ${new Intl.NumberFormat('fr-FR').format(1234.5).replace(/\s/g, '_')}`,
    },
  },
  {
    id: 'script-zone',
    what: 'The zone of the script and that of Date',
    assumed: 'Etc/UTC, offset 0',
    source: 'Apps Script reference, Session.getScriptTimeZone',
    trial: {
      way: 'now',
      see: () => `${Session.getScriptTimeZone()}, offset ${Math.abs(new Date(2025, 6, 1).getTimezoneOffset())}`,
    },
  },
  {
    id: 'document-lock',
    what: 'LockService.getDocumentLock in a script bound to a spreadsheet',
    assumed: 'a lock',
    source: 'Apps Script reference, LockService',
    trial: { way: 'now', see: () => (LockService.getDocumentLock() ? 'a lock' : 'null') },
  },
  timed('write-10000', 'One setValues of 10,000 numbers', (_spreadsheet, block) => {
    block.setValues(grid());
  }),
  timed('read-10000', 'One getValues of 10,000 cells', (_spreadsheet, block) => {
    block.getValues();
  }),
  timed('read-one-by-one', 'Twenty getValue of one cell', (_spreadsheet, block) => {
    for (let row = 1; row <= 20; row++) block.getCell(row, 1).getValue();
  }),
  timed('twenty-calls', 'Twenty getSheets', (spreadsheet) => {
    for (let n = 0; n < 20; n++) spreadsheet.getSheets();
  }),
];
