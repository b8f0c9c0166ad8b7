// Utilities, Session, ScriptApp, Logger and console.
import type { Context } from './context';
import { formatDate, parseDate } from './date-patterns';
import type { GLogger, GScriptApp, GSession, GUtilities, MembersOf } from './google';
import { CHAIN, read } from './kernel';
import { Instant } from './realm';
import { withEnums } from './spreadsheet-app';

export function utilities(ctx: Context): object {
  const { state } = ctx.kernel;
  const members = {
    formatDate: read('date,str,str', (date: Date, zone: string, format: string) =>
      formatDate(date.getTime(), zone, format),
    ),
    parseDate: read(
      'str,str,str',
      (text: string, zone: string, format: string) => new Instant(parseDate(text, zone, format)),
    ),
    getUuid: read('', () => state.nextUuid()),
    sleep: read('int', (ms: number) => state.sleep(ms)),
  } satisfies MembersOf<GUtilities>;
  return ctx.kernel.wrap('Utilities', members);
}

export function session(ctx: Context): object {
  const { state } = ctx.kernel;
  const members = {
    getActiveUserLocale: read('', () => state.userLocale),
    getScriptTimeZone: read('', () => state.scriptTimeZone),
  } satisfies MembersOf<GSession>;
  return ctx.kernel.wrap('Session', members);
}

export function scriptApp(ctx: Context): object {
  const members = {
    /** ScriptApp.requireAllScopes: everything has been granted here, so it passes. */
    requireAllScopes: read('AuthMode', () => undefined),
    requireScopes: read('AuthMode,list', () => undefined),
    getAuthorizationInfo: read('AuthMode|AuthMode,list', () =>
      ctx.kernel.wrap('ScriptApp.AuthorizationInfo', {
        getAuthorizationStatus: read('', () => ctx.enums.of('AuthorizationStatus', 'NOT_REQUIRED')),
      }),
    ),
  } satisfies MembersOf<GScriptApp>;
  return ctx.kernel.wrap('ScriptApp', withEnums(ctx, members, ['AuthMode', 'AuthorizationStatus']));
}

const shown = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));

/** Takes any number of arguments. */
const anything = '|any|any,any|any,any,any|any,any,any,any';

export function logger(ctx: Context): object {
  const log = (...args: unknown[]): void => {
    ctx.kernel.state.logs.push(args.map(shown).join(' '));
  };
  const members = {
    log: read(anything, (...args: unknown[]) => {
      log(...args);
      return CHAIN;
    }),
    getLog: read('', () => ctx.kernel.state.logs.join('\n')),
  } satisfies MembersOf<GLogger>;
  return ctx.kernel.wrap('Logger', members);
}

export function consoleService(ctx: Context): object {
  const at = (level: string) =>
    read(anything, (...args: unknown[]) => {
      ctx.kernel.state.logs.push(`${level}: ${args.map(shown).join(' ')}`);
    });
  return ctx.kernel.wrap('console', {
    log: at('log'),
    info: at('info'),
    warn: at('warn'),
    error: at('error'),
  });
}
