// The entry points that Google Sheets and the menu call. No service is touched when the script loads.
import { pageText, showHelpDialog, showMenu, showSidebar } from './menu';

/**
 * Called by Google Sheets when the add-on is installed: its menu is there at once.
 * @param {Object} e The event.
 */
export function onInstall(e: unknown): void {
  onOpen(e);
}

/**
 * Called by Google Sheets when the spreadsheet is opened, with or without authorization.
 * @param {Object} _e The event; the menu is the same in every mode.
 */
export function onOpen(_e: unknown): void {
  showMenu();
}

/** Menu: where to begin. */
export function showHelp(): void {
  showHelpDialog();
}

/** Menu: opens the sidebar. */
export function openSidebar(): void {
  showSidebar();
}

/**
 * A page that the sidebar needs after it has opened.
 * @param {string} name The page, without its ending.
 * @return {string} Its text.
 */
export function include(name: unknown): string {
  return pageText(name);
}
