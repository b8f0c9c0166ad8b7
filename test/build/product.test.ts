// The product itself: the bundle of the real sources passes the gates, and each gate still bites on it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { bundleCode } from '../../local/build/code.mjs';
import { moduleCounter } from '../../local/build/gates/initialised-modules.mjs';
import { problemsOf } from '../../local/build/gates.mjs';
import { OUTPUTS, ROOT } from '../../local/build/paths.mjs';
import type { Bundle } from '../../local/build/types';
import { readText } from '../repo/tree';

const manifest = readText('appsscript.json');
let bundle: Bundle;

beforeAll(async () => {
  bundle = await bundleCode(ROOT);
});

test('The bundle of the sources passes every gate.', () => {
  expect(problemsOf(bundle, manifest)).toEqual([]);
});

test('dist/ holds that bundle, the manifest, and the decoders in a subfolder.', () => {
  expect(readFileSync(join(ROOT, OUTPUTS.code), 'utf8')).toBe(bundle.code);
  expect(JSON.parse(readFileSync(join(ROOT, OUTPUTS.manifest), 'utf8'))).toEqual(JSON.parse(manifest));
  expect(readFileSync(join(ROOT, OUTPUTS.decoder), 'utf8')).toMatch(/^("use strict";)?var SocialRoiDecoder=/);
  expect(readFileSync(join(ROOT, OUTPUTS.workbookDecoder), 'utf8')).toMatch(
    /^("use strict";)?var SocialRoiWorkbookDecoder=/,
  );
});

test('Between its first and last line of code no character is invisible: it can be pasted by hand.', () => {
  const code = bundle.code.slice(0, bundle.code.indexOf('/**'));
  expect(code.match(/[^\P{Z} ]|[^\P{C}\n]/u)).toBeNull();
  expect(code).toContain('\\u00a0');
});

describe('Each formula', () => {
  test('Those that a first month needs are there, and the ways in for Google and the sidebar.', () => {
    const names = bundle.formulas.map(({ formula }) => formula.name);
    const needed = ['SOCIAL_ROI', 'SOCIAL_ROI_ANNUAL', 'SOCIAL_ROI_REAL', 'KPI_FOR', 'KPI_OBJECTIVES'];
    expect(names).toEqual(expect.arrayContaining(needed));
    expect(bundle.entries.map(({ name }) => name)).toEqual(expect.arrayContaining(['onInstall', 'onOpen', 'runStep']));
  });

  test('SOCIAL_ROI initialises its own calculation and none of the catalogue.', () => {
    const { modules, error } = moduleCounter(bundle)('SOCIAL_ROI', [150, 100]);
    expect(error).toBeNull();
    expect(modules).toContain('src/formulas/money/social-roi.ts');
    expect(modules.filter((path) => path.startsWith('src/catalogue/'))).toEqual([]);
  });

  test('A call of the sidebar does initialise the validation library: the count sees it.', () => {
    const { modules } = moduleCounter(bundle)('runStep', [{}]);
    expect(modules.some((path) => path.startsWith('node_modules/zod/'))).toBe(true);
  });
});

describe('The gates bite on the real bundle', () => {
  const spoilt = (change: (code: string) => string): string[] =>
    problemsOf({ ...bundle, code: change(bundle.code) }, manifest);
  const inRoi = (statement: string) => (code: string) => {
    const [key] = Object.entries(bundle.moduleKeys).find(([, path]) => path.endsWith('/social-roi.ts')) ?? [];
    return code.replace(`${key}(){`, (start) => `${start}\n${statement}`);
  };

  test.each([
    ['a service call at load', (code: string) => `${code}\nSpreadsheetApp.getActive();`, 'does not load'],
    ['syntax that is too new', (code: string) => `${code}\nvar a = b?.c;`, 'is no ES2019 script'],
    [
      'a renamed parameter',
      (code: string) => code.replace('function SOCIAL_ROI(gain,', 'function SOCIAL_ROI(a,'),
      'is declared with',
    ],
    ['a global of the browser', inRoi('if (0) new URL("x");'), 'URL '],
    ['a method that is too new', inRoi('if (0) [].at(0);'), '.at(…)'],
    ['a refused service', inRoi('if (0) SpreadsheetApp.openById("x");'), '.openById is refused'],
    ['the server started by a formula', inRoi('runStep({});'), 'SOCIAL_ROI initialises node_modules/zod/'],
    ['too many bytes', (code: string) => `${code}\n//${'x'.repeat(400_000)}`, 'more than 400000'],
  ])('%s is refused.', (_, change, reason) => {
    expect(spoilt(change).join('\n')).toContain(reason);
  });
});
