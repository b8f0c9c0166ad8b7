// Apps Script's services over the local workbook.
import { Context } from './context';
import { htmlService } from './html';
import { Kernel } from './kernel';
import { lockService } from './lock';
import type { Phase } from './permissions';
import { propertiesService } from './properties';
import type { Realm } from './realm';
import { charts, spreadsheetApp } from './spreadsheet-app';
import type { HostState } from './state';
import { consoleService, logger, scriptApp, session, utilities } from './utilities';

export { Calls, SERVICE_FAILURE } from './calls';
export type { Phase } from './permissions';
export { isDate, type Realm } from './realm';
export { HostState, type HostStateOptions, type Menu, type MenuEntry, type MenuItem, type Shown } from './state';
export { DEFAULT_SWITCHES, SWITCH_POSITIONS, type Switches } from './switches';

/** The services of one run of a script. */
export interface Services {
  /** The global objects that the script sees, by name. */
  readonly globals: Readonly<Record<string, object>>;
  /** Says how the script is run from now on; before that it is loading and may use no service. */
  enter(phase: Phase): void;
  /** The event that onOpen and onInstall are given: its authMode, and its source where the mode lets it be seen. */
  openEvent(mode: 'NONE' | 'LIMITED' | 'FULL'): object;
}

/** Makes the services of one run; what must outlive it is kept in `state`. */
export function createServices(state: HostState, realm: Realm): Services {
  const kernel = new Kernel(state, realm);
  const ctx = new Context(kernel);
  return {
    globals: {
      SpreadsheetApp: spreadsheetApp(ctx),
      Charts: charts(ctx),
      LockService: lockService(ctx),
      PropertiesService: propertiesService(ctx),
      Session: session(ctx),
      Utilities: utilities(ctx),
      ScriptApp: scriptApp(ctx),
      HtmlService: htmlService(ctx),
      Logger: logger(ctx),
      console: consoleService(ctx),
    },
    enter(phase) {
      kernel.phase = phase;
    },
    openEvent: (mode) => {
      const source = mode === 'NONE' ? {} : { source: ctx.spreadsheet() };
      return kernel.wrap('Event', { authMode: ctx.enums.of('AuthMode', mode), ...source });
    },
  };
}
