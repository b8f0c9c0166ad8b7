// The entry points that Google Sheets and the sidebar call. No service is touched when the script loads.
import { showHelpDialog, showMenu } from './menu';
import { serve } from './server';

/** Called by Google Sheets when the add-on is installed. */
export function onInstall(): void {
  showMenu();
}

/** Called by Google Sheets when the spreadsheet is opened, with or without authorization. */
export function onOpen(): void {
  showMenu();
}

/** Menu: where to begin. */
export function showHelp(): void {
  showHelpDialog();
}

/**
 * One step of the add-on, called by the sidebar.
 * @param {Object} call The step, its input and the language of messages.
 * @return {Object} The step's answer, or the problem in that language.
 */
export function runStep(call: unknown): unknown {
  return serve(call);
}
