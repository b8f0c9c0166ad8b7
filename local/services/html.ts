// HtmlService: static pages, and templates as far as their raw text goes.
import { RefusedError } from '../model';
import type { Context } from './context';
import type { GHtmlOutput, GHtmlService, GHtmlTemplate, MembersOf } from './google';
import { CHAIN, read } from './kernel';

/** What stands behind an HtmlOutput. */
export interface HtmlPage {
  content: string;
  title: string;
  width: number | null;
  height: number | null;
}

export function htmlService(ctx: Context): object {
  const file = (name: string): string => {
    const files = ctx.kernel.state.html;
    const content = Object.hasOwn(files, name) ? files[name] : undefined;
    if (content === undefined) throw new RefusedError(`No HTML file named ${name} was found.`);
    return content;
  };
  const members = {
    createHtmlOutput: read('|str', (content = '') => output(ctx, content)),
    createHtmlOutputFromFile: read('str', (name: string) => output(ctx, file(name))),
    createTemplateFromFile: read('str', (name: string) => template(ctx, file(name))),
  } satisfies MembersOf<GHtmlService>;
  return ctx.kernel.wrap('HtmlService', members);
}

/** Reference, HtmlTemplate: "getRawContent() Returns the unprocessed content of this template." */
function template(ctx: Context, content: string): object {
  const members = { getRawContent: read('', () => content) } satisfies MembersOf<GHtmlTemplate>;
  return ctx.kernel.wrap('HtmlService.HtmlTemplate', members);
}

function output(ctx: Context, content: string): object {
  const page: HtmlPage = { content, title: '', width: null, height: null };
  const set = (more: Partial<HtmlPage>): symbol => {
    Object.assign(page, more);
    return CHAIN;
  };
  const members = {
    append: read('str', (more: string) => set({ content: page.content + more })),
    getContent: read('', () => page.content),
    setContent: read('str', (text: string) => set({ content: text })),
    getTitle: read('', () => page.title),
    setTitle: read('str', (title: string) => set({ title })),
    getWidth: read('', () => page.width),
    setWidth: read('int', (width: number) => set({ width })),
    getHeight: read('', () => page.height),
    setHeight: read('int', (height: number) => set({ height })),
  } satisfies MembersOf<GHtmlOutput>;
  return ctx.kernel.wrap('HtmlService.HtmlOutput', members, page);
}
