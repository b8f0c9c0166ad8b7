// What a script may call, by the way it was started.

/**
 * `load`: the script's own statements, before any of its functions runs; `none`, `limited`, `full`: ScriptApp.AuthMode;
 * `custom`: a custom function.
 */
export type Phase = 'load' | 'none' | 'limited' | 'custom' | 'full';

const MENU_METHODS = new Set(['createMenu', 'createAddonMenu']);
const DIALOGS = new Set(['alert', 'showSidebar', 'showModalDialog', 'showModelessDialog', 'prompt']);
const WITHOUT_DATA = new Set(['Menu', 'Logger', 'console', 'Utilities']);
const LOCALE = new Set(['getActiveUserLocale']);

/**
 * Whether a method may be called. Sources: Google Workspace add-ons, "Editor add-on authorization" (table of AuthMode:
 * NONE reaches menus, Logger, Utilities and the locale; LIMITED and custom functions no user data but the locale);
 * "Custom functions in Google Sheets", table of services (no user interface); "Dialogs and sidebars" (AuthMode.FULL).
 */
export function mayCall(phase: Phase, className: string, method: string): boolean {
  if (phase === 'load') return false;
  if (phase === 'full') return true;
  if (className === 'Session') return LOCALE.has(method);
  if (phase === 'custom') return className !== 'Ui' && className !== 'Menu' && method !== 'getUi';
  if (className === 'Ui' && DIALOGS.has(method)) return false;
  if (phase === 'limited') return true;
  if (className === 'SpreadsheetApp') return method === 'getUi';
  if (className === 'Ui') return MENU_METHODS.has(method);
  return WITHOUT_DATA.has(className);
}
