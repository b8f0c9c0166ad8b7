// The built sidebar alone in a page of 300 pixels, over the built add-on in Node: to look at, to break, to slow down.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { OUTPUTS, ROOT } from '../../local/build/paths.mjs';
import { Workbook } from '../../local/model';
import { createHost, type Host } from '../../local/script';
import { launch, watch } from './browser';

const built = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const ADDRESS = 'http://sidebar.localhost/';
const HEIGHT = 700;

/** What is to become of a call: an error message, no answer at all, or its answer only once something has happened. */
export type Fault = { readonly error: string } | 'unanswered' | Promise<void> | null;

export interface OpenSidebar {
  readonly page: Page;
  readonly host: Host;
  readonly errors: readonly string[];
  readonly strangers: readonly string[];
  /** Names of steps called since the last time that this was read. */
  steps(): string[];
  /** From now on, for every call of that step. */
  fault(step: string, fault: Fault): void;
  close(): Promise<void>;
}

type Reply = { ok: unknown } | { error: string } | { unanswered: true };

/** Runs in the page before its own script: google.script.run over the function that the test has exposed. */
function standIn(): void {
  type Handler = ((value: unknown) => void) | null;
  const call = (globalThis as unknown as { callHost(name: string, json: string): Promise<Reply> }).callHost;
  const runner = (success: Handler, failure: Handler): object =>
    new Proxy(
      {},
      {
        get: (_, name: string) => {
          if (name === 'withSuccessHandler') return (handler: Handler) => runner(handler, failure);
          if (name === 'withFailureHandler') return (handler: Handler) => runner(success, handler);
          return async (...args: unknown[]) => {
            const reply = await call(name, JSON.stringify(args));
            if ('ok' in reply) success?.(reply.ok);
            else if ('error' in reply) failure?.(new Error(reply.error));
          };
        },
      },
    );
  Object.assign(globalThis, { google: { script: { run: runner(null, null) } } });
}

function answering(host: Host) {
  const called: string[] = [];
  const faults = new Map<string, Fault>();
  const reply = async (name: string, json: string): Promise<Reply> => {
    const args = JSON.parse(json) as { step?: string }[];
    const step = args[0]?.step ?? name;
    called.push(step);
    const fault = faults.get(step) ?? null;
    if (fault === 'unanswered') return { unanswered: true };
    if (fault && 'error' in fault) return fault;
    await fault;
    try {
      return { ok: host.run(name, ...args) };
    } catch (error) {
      return { error: error instanceof Error ? error.message : String(error) };
    }
  };
  return { reply, called, faults };
}

/** The sidebar as the person of that language sees it first, on a day in April 2025. */
export async function openSidebar(language: 'fr' | 'en', workbook?: Workbook): Promise<OpenSidebar> {
  const pages = {
    sidebar: built(OUTPUTS.sidebar),
    catalogue: built(OUTPUTS.catalogue),
    'workbook-decoder': built(OUTPUTS.workbookDecoderPage),
  };
  const host = createHost({
    workbook: workbook ?? new Workbook({ locale: language === 'fr' ? 'fr_FR' : 'en_US' }),
    code: built(OUTPUTS.code),
    html: pages,
    userLocale: language,
    now: () => Date.UTC(2025, 3, 2, 9),
  });
  const { reply, called, faults } = answering(host);
  const browser: Browser = await launch();
  const locale = language === 'fr' ? 'fr-FR' : 'en-GB';
  const context = await browser.newContext({ viewport: { width: 300, height: HEIGHT }, locale });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const { errors, strangers } = watch(page, ADDRESS);
  await page.exposeFunction('callHost', reply);
  await page.addInitScript(standIn);
  await page.route(`${ADDRESS}**`, (route) => route.fulfill({ body: pages.sidebar, contentType: 'text/html' }));
  return {
    page,
    host,
    errors,
    strangers,
    steps: () => called.splice(0),
    fault: (step, fault) => void faults.set(step, fault),
    close: () => browser.close(),
  };
}

/** Loads the page, and waits until the workbook has been read. */
export async function start({ page }: OpenSidebar): Promise<void> {
  await page.goto(ADDRESS);
  await idle(page);
}

/** Until nothing is under way. */
export async function idle(page: Page): Promise<void> {
  await page.locator('main[aria-busy=false]').waitFor({ timeout: 60_000 });
}

export const goTo = (page: Page, view: string) =>
  page.getByRole('navigation').getByRole('button', { name: view }).click();
