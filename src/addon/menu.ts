// The menu, the help that opens without authorization, and the sidebar's pages.
import { menuMessages } from '../i18n/menu';

/** Before the sidebar is open the locale is all that may be asked. */
const words = () => menuMessages[/^en/i.test(Session.getActiveUserLocale()) ? 'en' : 'fr'];

/** The add-on's menu. It asks for nothing that needs authorization, so that it stands in every mode. */
export function showMenu(): void {
  const { menu } = words();
  SpreadsheetApp.getUi().createAddonMenu().addItem(menu.open, 'openSidebar').addItem(menu.help, 'showHelp').addToUi();
}

export function showHelpDialog(): void {
  const { help } = words();
  const ui = SpreadsheetApp.getUi();
  ui.alert(help.title, help.lines.join('\n\n'), ui.ButtonSet.OK);
}

/** Opens the sidebar. All permissions are asked for first: granted in part, it would fail half-way through. */
export function showSidebar(): void {
  ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL);
  const page = HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Social ROI');
  SpreadsheetApp.getUi().showSidebar(page);
}

/** Pages that the sidebar may ask for after it has opened; whoever can call the server can name any other. */
const PAGES = ['workbook-decoder', 'catalogue'];

/** The text of one of the add-on's pages. @throws Error for any other name. */
export function pageText(name: unknown): string {
  if (typeof name !== 'string' || PAGES.indexOf(name) < 0) throw new Error('No HTML file of that name is served.');
  return HtmlService.createTemplateFromFile(name).getRawContent();
}
