// The menu and the help that opens without authorization: the locale is all that may be asked here.
import { sheetMessages } from '../i18n/sheets';

const words = () => sheetMessages[/^en/i.test(Session.getActiveUserLocale()) ? 'en' : 'fr'];

export function showMenu(): void {
  const { menu } = words();
  SpreadsheetApp.getUi().createAddonMenu().addItem(menu.help, 'showHelp').addToUi();
}

export function showHelpDialog(): void {
  const { help } = words();
  const ui = SpreadsheetApp.getUi();
  ui.alert(help.title, help.lines.join('\n\n'), ui.ButtonSet.OK);
}
