// The script's realm: the library of ES2019, the host's clock, the script's zone.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Workbook } from '../../../local/model';
import { createHost } from '../../../local/script';
import type { Options } from './in-script';

const evaluate = (expression: string, options: Options = {}) =>
  createHost({
    workbook: new Workbook({ sheets: ['S'] }),
    code: `function go() { return ${expression} }`,
    ...options,
  }).run('go');

const SERVICES = [
  'SpreadsheetApp',
  'Charts',
  'LockService',
  'PropertiesService',
  'Session',
  'Utilities',
  'ScriptApp',
  'HtmlService',
  'Logger',
  'console',
];

describe('the library', () => {
  it('has what ES2019 and Google’s own pages promise', () => {
    expect(
      evaluate('[[1, [2]].flat(), Object.fromEntries([["a", 1]]), " x ".trimEnd(), Symbol("d").description]'),
    ).toEqual([[1, 2], { a: 1 }, ' x', 'd']);
    expect(evaluate('new Intl.NumberFormat("fr-FR").format(1.5)')).toBe('1,5');
    expect(evaluate('/(?<y>\\d+)/u.exec("a12").groups.y')).toBe('12');
    expect(evaluate('typeof globalThis')).toBe('object');
  });

  // TypeScript's declarations of ES5 to ES2019 are the independent witness.
  it('holds no name that ES2019 does not declare, web legacy and a few harmless ones aside', () => {
    const library = join(import.meta.dirname, '../../../node_modules/typescript/lib');
    const files = readdirSync(library).filter((name) => /^lib\.(es5|es201[5-9]\..*|es201[5-9])\.d\.ts$/.test(name));
    const declared = new Set(files.flatMap((name) => readFileSync(join(library, name), 'utf8').match(/[\w$]+/g) ?? []));
    const legacy = new Set(
      `go globalThis constructor __proto__ __defineGetter__ __defineSetter__ __lookupGetter__ __lookupSetter__ caller getYear setYear
       toGMTString stackTraceLimit hasIndices unicodeSets dispose asyncDispose matchAll`.split(/\s+/),
    );
    const names = evaluate(`(function () {
      var objects = [globalThis, Object.getPrototypeOf(Int8Array), Object.getPrototypeOf(Int8Array).prototype, Object.getPrototypeOf([][Symbol.iterator]()), Intl];
      Object.getOwnPropertyNames(globalThis).concat(Object.getOwnPropertyNames(Intl)).forEach(function (name) {
        var value = name === 'undefined' ? null : globalThis[name] || Intl[name];
        if (${JSON.stringify(SERVICES)}.indexOf(name) >= 0 || !value || (typeof value !== 'function' && typeof value !== 'object') || value === globalThis) return;
        objects.push(value); if (value.prototype) objects.push(value.prototype);
      });
      return objects.reduce(function (all, object) { return all.concat(Object.getOwnPropertyNames(object)) }, []);
    })()`) as string[];
    expect(names.length).toBeGreaterThan(500);
    expect(names.filter((name) => !declared.has(name) && !legacy.has(name) && !SERVICES.includes(name))).toEqual([]);
  });

  it('makes no code of texts', () => {
    expect(() => evaluate('eval("1")')).toThrow('Code generation from strings disallowed');
    expect(() => evaluate('new Function("return 1")()')).toThrow('Code generation from strings disallowed');
  });
});

describe('the clock', () => {
  it('stands still unless the host moves it', () => {
    expect(evaluate('[new Date().toISOString(), Date.now(), typeof Date()]')).toEqual([
      '2025-05-02T09:00:00.000Z',
      Date.UTC(2025, 4, 2, 9),
      'string',
    ]);
    expect(evaluate('new Date().toISOString()', { now: () => 0 })).toBe('1970-01-01T00:00:00.000Z');
  });
});

describe('local time', () => {
  const paris: Options = { scriptTimeZone: 'Europe/Paris' };

  // "Manifest structure", timeZone: the script's time zone.
  it('is that of the script’s zone, not of the machine', () => {
    expect(evaluate('new Date(2025, 0, 31, 10).toISOString()')).toBe('2025-01-31T10:00:00.000Z');
    expect(evaluate('new Date(2025, 0, 31, 10).toISOString()', paris)).toBe('2025-01-31T09:00:00.000Z');
    expect(
      evaluate(
        '(function (d) { return [d.getFullYear(), d.getMonth(), d.getDate(), d.getDay(), d.getHours(), d.getTimezoneOffset()] })(new Date(Date.UTC(2025, 0, 31, 23, 30)))',
        paris,
      ),
    ).toEqual([2025, 1, 1, 6, 0, -60]);
  });

  it('is set and shown in that zone', () => {
    expect(
      evaluate(
        '(function (d) { d.setHours(0, 0, 0, 0); return d.toISOString() })(new Date(Date.UTC(2025, 6, 14, 12)))',
        paris,
      ),
    ).toBe('2025-07-13T22:00:00.000Z');
    expect(
      evaluate('(function (d) { d.setDate(d.getDate() + 1); return d.toISOString() })(new Date(2025, 2, 29))', paris),
    ).toBe('2025-03-29T23:00:00.000Z');
    expect(evaluate('String(new Date(2025, 0, 31))', paris)).toBe('Fri Jan 31 2025 00:00:00 GMT+0100 (Europe/Paris)');
    expect(evaluate('new Date(2025, 0, 31).toLocaleDateString("fr-FR")', paris)).toBe('31/01/2025');
    expect(evaluate('new Intl.DateTimeFormat("fr-FR").format(new Date(2025, 0, 31))', paris)).toBe('31/01/2025');
  });

  it('is how texts without a zone are read (ECMA-262, Date.parse), a date alone being UTC', () => {
    expect(evaluate('new Date("2025-01-31T10:00:00").toISOString()', paris)).toBe('2025-01-31T09:00:00.000Z');
    expect(evaluate('new Date("2025-01-31T10:00:00Z").toISOString()', paris)).toBe('2025-01-31T10:00:00.000Z');
    expect(evaluate('new Date("2025-01-31").toISOString()', paris)).toBe('2025-01-31T00:00:00.000Z');
    expect(evaluate('new Date("Jan 31, 2025 10:00").toISOString()', paris)).toBe('2025-01-31T09:00:00.000Z');
    expect(evaluate('new Date("Fri, 31 Jan 2025 10:00:00 GMT").toISOString()', paris)).toBe('2025-01-31T10:00:00.000Z');
    expect(evaluate('isNaN(new Date("bientôt"))', paris)).toBe(true);
  });

  it('gives dates that are dates', () => {
    expect(
      evaluate(
        '(function (d) { return [d instanceof Date, d.constructor === Date, Object.prototype.toString.call(d), JSON.stringify(d)] })(new Date(0))',
      ),
    ).toEqual([true, true, '[object Date]', '"1970-01-01T00:00:00.000Z"']);
  });
});
