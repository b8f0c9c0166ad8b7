// Each gate lets a good bundle through and names what is wrong with a bad one.
import { describe, expect, test } from 'vitest';
import { declarations } from '../../local/build/gates/declarations.mjs';
import { es2019Script } from '../../local/build/gates/es2019-script.mjs';
import { knownGlobals } from '../../local/build/gates/known-globals.mjs';
import { knownMethods } from '../../local/build/gates/known-methods.mjs';
import { loadsAlone } from '../../local/build/gates/loads-alone.mjs';
import { manifestProblems } from '../../local/build/gates/manifest.mjs';
import { refusedServices } from '../../local/build/gates/refused-services.mjs';
import { size } from '../../local/build/gates/size.mjs';
import { problemsOf } from '../../local/build/gates.mjs';
import { readText } from '../repo/tree';
import { bundle, withStatement } from './good-bundle';

const manifest = readText('appsscript.json');
const problemsWithCode = (code: string) => ({ ...bundle(), code });

test('A good bundle passes every gate.', () => {
  expect(problemsOf(bundle(), manifest)).toEqual([]);
});

describe('Parses as an ES2019 script', () => {
  test.each([
    ['optional chaining', 'var a = {}; a?.b;'],
    ['a class field', 'class A { x = 1 }'],
    ['a private name', 'class A { #x() {} }'],
    ['an export', 'export var a = 1;'],
    ['top-level await', 'await 1;'],
    ['a BigInt', 'var a = 1n;'],
    ['a numeric separator', 'var a = 1_000;'],
  ])('%s is refused.', (_, code) => {
    expect(es2019Script(problemsWithCode(code))).toHaveLength(1);
  });

  test('What does not parse is reported once, and stops the gates that would read it.', () => {
    expect(problemsOf(problemsWithCode('a?.b'), manifest)[0]).toMatch(/^Code\.js is no ES2019 script: /);
  });
});

describe('Loads in an empty context', () => {
  test.each([
    'SpreadsheetApp.getActive();',
    'var u = new URL("https://example.org");',
    'console.log(1);',
    'process.env;',
  ])('At load, "%s" is refused.', (statement) => {
    expect(loadsAlone(bundle((code) => code + statement))).toHaveLength(1);
  });

  test('The same inside a function that nobody calls is no matter of this gate.', () => {
    expect(loadsAlone(withStatement('SpreadsheetApp.getActive();'))).toEqual([]);
  });
});

describe('Every function is declared as Google Sheets wants it', () => {
  const problems = (change: (code: string) => string) => declarations(bundle(change));

  test('A formula that is missing, or is a variable, is named.', () => {
    const missing = problems((code) => code.replace('function SOCIAL_HALF', 'var SOCIAL_HALF = function'));
    expect(missing).toEqual(['SOCIAL_HALF is not declared as a top-level function.']);
  });

  test('Another list of parameters is named.', () => {
    expect(problems((code) => code.replace('SOCIAL_HALF(figure)', 'SOCIAL_HALF()'))).toEqual([
      'SOCIAL_HALF is declared with (), not (figure).',
    ]);
    expect(problems((code) => code.replace('runStep(name, input) {', 'runStep(...args) {'))).toHaveLength(1);
  });

  test('A formula without its comment, its mark or the help of a parameter is named.', () => {
    expect(problems((code) => code.replace(/\/\*\*\n \* Le tiers[^/]+\//, ''))).toContain(
      'SOCIAL_THIRD has no JSDoc comment.',
    );
    expect(problems((code) => code.replace(' * @customfunction\n', ''))).toEqual([
      'SOCIAL_HALF: @customfunction is missing.',
    ]);
    expect(problems((code) => code.replace(/ \* @param.*\n/, ''))).toEqual([
      'SOCIAL_HALF: the JSDoc comment does not explain figure.',
    ]);
  });

  test('An entry point that is marked as a formula is named.', () => {
    expect(problems((code) => code.replace('Runs a step. */', 'Runs a step. @customfunction */'))).toEqual([
      'runStep: @customfunction is out of place.',
    ]);
  });

  test('A function that a later assignment overwrites is named.', () => {
    expect(problems((code) => `${code}SOCIAL_HALF = 1;`)).toEqual([
      'SOCIAL_HALF is no function once the script has loaded.',
    ]);
  });

  test('A further top-level function is named, for any cell could call it.', () => {
    expect(problems((code) => `${code}function helper() {}`)).toHaveLength(1);
  });

  test('A name that ends with "_" is named, for Google hides it.', () => {
    const hidden = { ...bundle((code) => code.replace('function runStep(', 'function runStep_(')) };
    const entries = [{ name: 'runStep_', file: 'src/addon/main.ts', params: ['name', 'input'], doc: '' }];
    expect(declarations({ ...hidden, entries })).toEqual(['runStep_ ends with "_": Google hides it.']);
  });
});

describe('No global that Apps Script lacks', () => {
  test.each([
    ['URL', 'new URL("x");'],
    ['setTimeout', 'setTimeout(function () {}, 1);'],
    ['TextEncoder', 'var t = new TextEncoder();'],
    ['structuredClone', 'structuredClone({});'],
    ['BigInt', 'BigInt(1);'],
    ['process', 'if (process.env.NODE_ENV) {}'],
    ['require', 'require("fs");'],
    ['eval', 'eval("1");'],
    ['WeakRef', 'new WeakRef({});'],
    ['globalThis.URL', 'new globalThis.URL("x");'],
    ["globalThis['URL']", "new globalThis['URL']('x');"],
    ['globalThis by way of a variable', 'var g = globalThis; g.fetch("x");'],
    ['globalThis by way of an assignment', 'var g; (g = globalThis).crypto;'],
    ['globalThis by a computed name', 'globalThis["U" + "RL"];'],
    ['globalThis handed on', 'ratio(globalThis);'],
  ])('%s is refused.', (_, statement) => {
    expect(knownGlobals(withStatement(statement))).toHaveLength(1);
  });

  test.each([
    'if (typeof URL === "undefined") {}',
    'var URL = 1; URL;',
    'var x = { URL: 1 }.URL;',
    'globalThis.JSON; globalThis.__zod_globalConfig;',
    'new Map(); Promise.resolve(); Intl.NumberFormat; Utilities.getUuid(); console.log(1);',
  ])('"%s" is let through.', (statement) => {
    expect(knownGlobals(withStatement(statement))).toEqual([]);
  });
});

describe('Nothing newer than ES2019', () => {
  test.each([
    '[1].at(-1);',
    '[1].findLast(Boolean);',
    '"a".replaceAll("a", "b");',
    '"a"["replaceAll"]("a", "b");',
    '"a".matchAll(/a/g);',
    '[1].toSorted();',
    'Object.groupBy([], Boolean);',
    'Object.hasOwn({}, "a");',
    'Array.fromAsync([]);',
    'Promise.allSettled([]);',
    'new Intl.Segmenter("fr");',
    '/(?<=a)b/.test("ab");',
    '/(?<!a)b/.test("ab");',
    'new RegExp("(?<=a)b");',
    'new RegExp(`(?<!a)b`);',
    'new RegExp("a", "v");',
  ])('"%s" is refused.', (statement) => {
    expect(knownMethods(withStatement(statement))).toHaveLength(1);
  });

  test.each([
    '/(?<year>a)/.test("a");',
    '[[1]].flat(); Object.fromEntries([]); "a".trimEnd();',
    'var a = { at: 1 }; a.at;',
    '/a/gimsuy;',
  ])('"%s" is let through.', (statement) => {
    expect(knownMethods(withStatement(statement))).toEqual([]);
  });
});

describe('No service that reaches beyond the open spreadsheet', () => {
  test.each([
    'DriveApp.getFiles();',
    'UrlFetchApp.fetch;',
    'GmailApp.search("x");',
    'MailApp.sendEmail("x");',
    'Session.getActiveUser();',
    'var u = {}; u.getEmail();',
    'var u = {}; u["getEmail"]();',
    'var m = "getEmail";',
    'SpreadsheetApp.openById("x");',
    'SpreadsheetApp.openByUrl("x");',
    'SpreadsheetApp.create("x");',
    'SpreadsheetApp["create"]("x");',
    'var s = SpreadsheetApp; s.create("x");',
    'SpreadsheetApp["cre" + "ate"]("x");',
    'PropertiesService.getScriptProperties();',
    'ScriptApp.getOAuthToken();',
  ])('"%s" is refused.', (statement) => {
    expect(refusedServices(withStatement(statement)).length).toBeGreaterThan(0);
  });

  test.each([
    'SpreadsheetApp.getActiveSpreadsheet();',
    'Object.create(null);',
    'if (typeof SpreadsheetApp === "undefined") {}',
    'var label = "Drive, People, Maps";',
    'var o = { SpreadsheetApp: 1 }; o.SpreadsheetApp;',
  ])('"%s" is let through.', (statement) => {
    expect(refusedServices(withStatement(statement))).toEqual([]);
  });
});

describe('Size', () => {
  test('400,000 bytes pass, one more does not; accents count for two.', () => {
    expect(size(problemsWithCode('a'.repeat(400_000)))).toEqual([]);
    expect(size(problemsWithCode('a'.repeat(400_001)))).toHaveLength(1);
    expect(size(problemsWithCode('é'.repeat(200_001)))).toHaveLength(1);
  });
});

describe('The manifest', () => {
  const changed = (change: object) => JSON.stringify({ ...JSON.parse(manifest), ...change });

  test('A further scope, another zone or an addOns section is refused.', () => {
    const scopes: string[] = JSON.parse(manifest).oauthScopes;
    expect(manifestProblems(manifest)).toEqual([]);
    expect(
      manifestProblems(changed({ oauthScopes: [...scopes, 'https://www.googleapis.com/auth/drive'] })),
    ).toHaveLength(1);
    expect(manifestProblems(changed({ timeZone: 'Europe/Paris' }))).toHaveLength(1);
    expect(manifestProblems(changed({ addOns: {} }))).toEqual(['appsscript.json: addOns has no place there.']);
  });

  test('Recording errors in the publisher’s project is refused: a message may quote what stands in a cell.', () => {
    expect(manifestProblems(changed({ exceptionLogging: 'STACKDRIVER' }))).toEqual([
      'appsscript.json: exceptionLogging must be "NONE".',
    ]);
  });
});
