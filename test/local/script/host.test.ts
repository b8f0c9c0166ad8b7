// The roads into a script: google.script.run, custom functions, menus, opening; and what each may do.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { serialOfDay, Workbook } from '../../../local/model';
import { createHost, type Host, type Switches } from '../../../local/script';

const workbookOf = () => new Workbook({ sheets: ['S'] });
const hostOf = (code: string, switches: Partial<Switches> = {}): Host =>
  createHost({ workbook: workbookOf(), code, switches });

describe('google.script.run', () => {
  // "HTML Service: Communicate with server functions": only top-level declarations, none whose name ends in "_".
  it('reaches the functions that the script declares, and no others', () => {
    const host = hostOf(
      'function ok() { return 1 } function hidden_() { return 1 } var late = function () { return 1 }; globalThis.added = ok;',
    );
    expect(host.run('ok')).toBe(1);
    for (const name of ['hidden_', 'late', 'added', 'missing', 'toString', 'parseInt']) {
      expect(() => host.run(name)).toThrow('Script function not found');
    }
  });

  it('carries copies of plain data both ways', () => {
    const host = hostOf(
      'function go(x) { x.list.push(4); return { got: x, own: x.list instanceof Array, keys: Object.keys(x) } }',
    );
    const input = { list: [1, 2, 3], text: 'é', none: null, deep: { yes: true } };
    expect(host.run('go', input)).toEqual({
      got: { list: [1, 2, 3, 4], text: 'é', none: null, deep: { yes: true } },
      own: true,
      keys: ['list', 'text', 'none', 'deep'],
    });
    expect(input.list).toEqual([1, 2, 3]);
  });

  it('gives back whatever plain data it is given', () => {
    const host = hostOf('function go(x) { return x }');
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(host.run('go', value)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  // Same page: undefined items of arrays become null.
  it('makes null of undefined in arrays, and drops it in objects', () => {
    const host = hostOf('function go(x) { return [x, [undefined], { a: undefined }] } function nothing() {}');
    expect(host.run('go', [undefined])).toEqual([[null], [null], {}]);
    expect(host.run('nothing')).toBeNull();
  });

  // Same page: Dates and functions fail, nested too; circular objects fail.
  it.each([
    ['a date', new Date(0)],
    ['a nested date', { a: [{ b: new Date(0) }] }],
    ['a function', { f: () => 1 }],
    ['NaN', [Number.NaN]],
    ['a map', new Map()],
    ['a number too large', { n: 1 / 0 }],
    ['a symbol', Symbol('s')],
    [
      'an instance of a class',
      new (class Point {
        x = 1;
      })(),
    ],
  ])('refuses %s as an argument', (_name, value) => {
    expect(() => hostOf('function go() { return 1 }').run('go', value)).toThrow('google.script.run carries no');
  });

  it.each([
    'new Date(0)',
    '({ a: [new Date(0)] })',
    'function () {}',
    '[NaN]',
    'new Map()',
    'SpreadsheetApp.getActiveSheet()',
    'Promise.resolve(1)',
    'new (class { constructor() { this.x = 1 } })()',
  ])('refuses %s as an answer', (expression) => {
    expect(() => hostOf(`function go() { return ${expression} }`).run('go')).toThrow();
  });

  it('refuses circular objects, but not an object that stands twice', () => {
    const circular: { self?: unknown } = {};
    circular.self = circular;
    const host = hostOf('function go(x) { return x }');
    expect(() => host.run('go', circular)).toThrow('circular');
    const twice = { a: 1 };
    expect(host.run('go', [twice, twice])).toEqual([twice, twice]);
  });

  it('gives the message of what the script throws', () => {
    const host = hostOf("function go() { throw new Error('le motif') } function text() { throw 'simple' }");
    expect(() => host.run('go')).toThrow(/^le motif$/);
    expect(() => host.run('text')).toThrow(/^simple$/);
  });

  // "Editor add-on authorization" page: the whole script is loaded anew for each execution.
  it('runs each call in a fresh context', () => {
    const host = hostOf(
      'var count = 0; function go() { count++; globalThis.left = 1; Array.prototype.mine = 1; return [count, typeof left] } function look() { return [typeof left, [].mine] }',
    );
    expect(host.run('go')).toEqual([1, 'number']);
    expect(host.run('go')).toEqual([1, 'number']);
    expect(host.run('look')).toEqual(['undefined', null]);
  });
});

describe('a script that is loading', () => {
  // "Editor add-on authorization": a service call among the global statements keeps onOpen from running.
  it.each([
    'SpreadsheetApp.getActive()',
    'Session.getActiveUserLocale()',
    'PropertiesService.getUserProperties()',
    'Utilities.getUuid()',
    'SpreadsheetApp.WrapStrategy',
  ])('may not use %s', (expression) => {
    expect(() => hostOf(`var x = ${expression}; function go() { return 1 }`).run('go')).toThrow(
      'while the script loads',
    );
  });

  it('may look whether a service is there', () => {
    expect(hostOf('var t = typeof SpreadsheetApp; function go() { return t }').run('go')).toBe('object');
  });

  it('must be a script of ES2019', () => {
    expect(() => hostOf('function go(x) { return x?.y }')).toThrow(SyntaxError);
  });
});

describe('opening the spreadsheet', () => {
  const open = (mode: 'NONE' | 'LIMITED' | 'FULL', body: string) => {
    const host = hostOf(`function onOpen(e) { ${body} }`);
    host.open(mode);
    return host;
  };
  const menu =
    "SpreadsheetApp.getUi().createAddonMenu().addItem('Ouvrir', 'openSidebar').addSeparator().addItem('Aide', 'help').addToUi()";

  // "Editor add-on authorization", table of AuthMode: in NONE menus, Logger, Utilities and the locale alone.
  it('makes the menu in every mode', () => {
    for (const mode of ['NONE', 'LIMITED', 'FULL'] as const) {
      const host = open(
        mode,
        `var locale = Session.getActiveUserLocale(); Logger.log(locale + ' ' + (e.authMode === ScriptApp.AuthMode.${mode})); ${menu}`,
      );
      expect(host.state.logs).toEqual(['fr true']);
      expect(host.menus).toEqual([
        {
          kind: 'add-on',
          caption: 'Social ROI',
          entries: [
            { caption: 'Ouvrir', functionName: 'openSidebar' },
            'separator',
            { caption: 'Aide', functionName: 'help' },
          ],
        },
      ]);
    }
  });

  it.each([
    'SpreadsheetApp.getActiveSpreadsheet()',
    'SpreadsheetApp.getActive()',
    'PropertiesService.getUserProperties()',
    'LockService.getDocumentLock()',
    'Session.getScriptTimeZone()',
    "SpreadsheetApp.getUi().alert('x')",
    "HtmlService.createHtmlOutput('x')",
  ])('may not call %s in the mode NONE', (expression) => {
    expect(() => open('NONE', expression)).toThrow('You do not have permission to call');
  });

  it('may read the spreadsheet in the mode LIMITED, but show no sidebar', () => {
    open(
      'LIMITED',
      'SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(1, 1).getValue(); PropertiesService.getUserProperties()',
    );
    expect(() => open('LIMITED', "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'))")).toThrow(
      'You do not have permission to call SpreadsheetApp.Ui.showSidebar',
    );
  });

  it('makes the menus anew', () => {
    const host = hostOf(`function onOpen() { ${menu} }`);
    host.open('LIMITED');
    host.open('NONE');
    expect(host.menus).toHaveLength(1);
  });
});

describe('a menu item', () => {
  it('runs its function with full rights', () => {
    const host = hostOf(
      "function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('Ouvrir', 'openSidebar').addItem('Perdu', 'gone').addToUi() } function openSidebar() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('page').setTitle('T')) }",
    );
    host.open('NONE');
    host.clickMenu('Ouvrir');
    expect(host.sidebar).toEqual({ title: 'T', content: 'page' });
    expect(() => host.clickMenu('Perdu')).toThrow('Script function not found: gone');
    expect(() => host.clickMenu('Absent')).toThrow('no menu item');
  });
});

describe('a custom function', () => {
  const echo =
    'function ECHO(x) { return [typeof x, Array.isArray(x) ? JSON.stringify(x) : x instanceof Date ? x.toISOString() : String(x)].join(" ") }';

  // "Custom functions in Google Sheets": a cell is a scalar, a range a two-dimensional array, a date a Date.
  it('is given scalars, tables and dates of its own realm', () => {
    const host = hostOf(`${echo} function TABLE(x) { return x instanceof Array && x[0] instanceof Array }`);
    expect(host.custom('ECHO', [12.5])).toBe('number 12.5');
    expect(
      host.custom('ECHO', [
        [
          [1, 'a'],
          [true, null],
        ],
      ]),
    ).toBe('object [[1,"a"],[true,""]]');
    expect(host.custom('ECHO', [new Date(0)])).toBe('object 1970-01-01T00:00:00.000Z');
    expect(host.custom('TABLE', [[[1]]])).toBe(true);
  });

  it('is given blanks, omitted arguments and errors by the switches', () => {
    const args: [unknown, Partial<Switches>, string][] = [
      [null, {}, 'string '],
      [null, { blankArgument: 'undefined' }, 'undefined undefined'],
      [undefined, {}, 'undefined undefined'],
      [undefined, { omittedArgument: 'empty text' }, 'string '],
      [{ error: '#N/A' }, {}, 'string #N/A'],
      [{ error: '#N/A' }, { errorArgument: 'object' }, 'object Error: #N/A'],
    ];
    for (const [given, switches, expected] of args)
      expect(hostOf(echo, switches).custom('ECHO', [given])).toBe(expected);
  });

  it('answers a scalar or a table', () => {
    const host = hostOf('function F(x) { return [[1, "a"], [true, ""]] } function G() { return "x" }');
    expect(host.custom('F', [])).toEqual([
      [1, 'a'],
      [true, ''],
    ]);
    expect(host.custom('G', [])).toBe('x');
  });

  it.each([
    'undefined',
    'null',
    'NaN',
    '1 / 0',
    '[1, 2]',
    '[[1], [1, 2]]',
    '[]',
    '[[]]',
    'new Date(0)',
    '({})',
    '[[null]]',
  ])('may not answer %s, of which nobody knows what the cell shows', (expression) => {
    expect(() => hostOf(`function F() { return ${expression} }`).custom('F', [])).toThrow('F answers');
  });

  // Same page: custom functions read the spreadsheet and set nothing; no user interface; of personal data the locale alone.
  it.each([
    "SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1)",
    "SpreadsheetApp.getActiveSheet().getRange('A1').setNote('x')",
    'SpreadsheetApp.getActive().insertSheet()',
    "SpreadsheetApp.getActive().addDeveloperMetadata('k', SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT)",
    "PropertiesService.getUserProperties().setProperty('k', 'v')",
    'SpreadsheetApp.getActiveSheet().activate()',
    'SpreadsheetApp.getUi()',
    'Session.getScriptTimeZone()',
  ])('may not call %s', (expression) => {
    expect(() => hostOf(`function F() { ${expression}; return 1 }`).custom('F', [])).toThrow(
      'You do not have permission to call',
    );
  });

  it('may read the spreadsheet’s locale', () => {
    expect(
      hostOf('function F() { return SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale() }').custom('F', []),
    ).toBe('fr_FR');
  });

  it('is found by an engine whatever its capitals, dates by the format of their cell', () => {
    const host = hostOf(`${echo.replace('ECHO', 'Echo')} function priv_() {}`);
    const functions = host.customFunctions;
    expect([functions.has('ECHO'), functions.has('PRIV_'), functions.has('SUM')]).toEqual([true, false, false]);
    const serial = serialOfDay(2026, 1, 31) as number;
    const argument = (single: boolean, format: string) => ({ single, values: [[serial]], numberFormat: () => format });
    expect(functions.call('ECHO', [argument(true, 'dd/MM/yyyy')])).toBe('object 2026-01-30T23:00:00.000Z');
    expect(functions.call('ECHO', [argument(true, '0.00')])).toBe('number 46053');
    expect(functions.call('ECHO', [argument(false, '')])).toBe('object [[46053]]');
  });
});
