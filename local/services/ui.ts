// Classes Ui and Menu.
import { RefusedError } from '../model';
import type { Context } from './context';
import type { GMenu, GUi, MembersOf } from './google';
import type { HtmlPage } from './html';
import { CHAIN, read, write } from './kernel';
import { withEnums } from './spreadsheet-app';
import type { Menu, MenuEntry } from './state';

export function uiOf(ctx: Context): object {
  const { state } = ctx.kernel;
  const shown = (page: unknown, title?: string) => {
    const { content, title: own } = ctx.kernel.inner<HtmlPage>(page);
    return { title: title ?? own, content };
  };
  const members = {
    createMenu: read('str', (caption: string) => menu(ctx, 'custom', caption)),
    createAddonMenu: read('', () => menu(ctx, 'add-on', state.addOnTitle)),
    showSidebar: write('HtmlOutput', (page: object) => {
      state.sidebar = shown(page);
    }),
    showModalDialog: write('HtmlOutput,str', (page: object, title: string) => {
      state.dialog = shown(page, title);
    }),
    alert: write('str|str,ButtonSet|str,str,ButtonSet', (first: string, second?: string | object) => {
      const titled = typeof second === 'string';
      state.alerts.push(titled ? `${first}: ${second}` : first);
      state.titledAlerts.push(titled ? { title: first, text: second } : { title: null, text: first });
      return ctx.enums.of('Button', state.alertAnswer);
    }),
  } satisfies MembersOf<GUi>;
  return ctx.kernel.wrap('SpreadsheetApp.Ui', withEnums(ctx, members, ['Button', 'ButtonSet']));
}

function menu(ctx: Context, kind: Menu['kind'], caption: string): object {
  const entries: MenuEntry[] = [];
  const add = (entry: MenuEntry): symbol => {
    entries.push(entry);
    return CHAIN;
  };
  const made: Menu = { kind, caption, entries };
  const members = {
    addItem: read('str,str', (item: string, functionName: string) => add({ caption: item, functionName })),
    addSeparator: read('', () => add('separator')),
    addSubMenu: read('Menu', (sub: object) => add({ ...ctx.kernel.inner<Menu>(sub), kind: 'sub' })),
    addToUi: read('', () => {
      if (!entries.length) throw new RefusedError('A menu needs an item.');
      // A menu of the same name takes the place of the former.
      const others = ctx.kernel.state.menus.filter((m) => m.caption !== caption);
      ctx.kernel.state.menus = [...others, { ...made, entries: [...entries] }];
    }),
  } satisfies MembersOf<GMenu>;
  return ctx.kernel.wrap('SpreadsheetApp.Menu', members, made);
}
