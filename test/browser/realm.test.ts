// The platform's rules, kept by the frames that run the script in the browser: the same table as in Node.
import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../local/build/paths.mjs';
import { RULES } from '../local/script/conformance';
import { BROWSER, launch } from './browser';

type Outcome = { gave?: unknown; threw?: string };

describe.skipIf(!BROWSER)('the platform in the browser', () => {
  let browser: Browser;
  let outcomes: readonly Outcome[] = [];
  beforeAll(async () => {
    const { outputFiles } = await build({
      entryPoints: ['test/browser/realm-page.ts'],
      absWorkingDir: ROOT,
      bundle: true,
      write: false,
      format: 'iife',
      platform: 'browser',
      target: 'es2022',
      logLevel: 'silent',
    });
    browser = await launch();
    const page = await browser.newPage();
    await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
    outcomes = JSON.parse(await page.locator('#outcomes').innerText()) as Outcome[];
  });
  afterAll(() => browser?.close());

  it.each(RULES.map((rule, at) => [`${rule.rule} (${rule.source})`, rule, at] as const))('%s', (_title, rule, at) => {
    const { gave, threw } = outcomes[at] ?? {};
    if (rule.throws !== undefined) expect(threw).toContain(rule.throws);
    else expect({ gave, threw }).toEqual({ gave: rule.gives === undefined ? gave : rule.gives, threw: undefined });
  });
});
