// SpreadsheetApp itself.
import { newConditionalFormatRule } from './conditional-format';
import type { Context } from './context';
import { newDataValidation } from './data-validation';
import type { EnumName } from './enums';
import type { GSpreadsheetApp, MembersOf } from './google';
import { type Members, read, write } from './kernel';
import { newTextStyle } from './text-style';
import { uiOf } from './ui';

const ENUMS = [
  'DeveloperMetadataVisibility',
  'DeveloperMetadataLocationType',
  'WrapStrategy',
  'BorderStyle',
  'GroupControlTogglePosition',
  'ProtectionType',
  'InterpolationType',
  'BooleanCriteria',
  'DataValidationCriteria',
] as const satisfies readonly EnumName[];

export function spreadsheetApp(ctx: Context): object {
  const { state } = ctx.kernel;
  const members = {
    getActiveSpreadsheet: read('', () => ctx.spreadsheet()),
    getActive: read('', () => ctx.spreadsheet()),
    getActiveSheet: read('', () => ctx.sheet(ctx.workbook.active)),
    setActiveSheet: write('Sheet', (sheet: object) => {
      ctx.workbook.active = ctx.kernel.inner(sheet);
      return sheet;
    }),
    flush: read('', () => {
      state.unflushed = false;
    }),
    getUi: read('', () => uiOf(ctx)),
    newDataValidation: read('', () => newDataValidation(ctx)),
    newConditionalFormatRule: read('', () => newConditionalFormatRule(ctx)),
    newTextStyle: read('', () => newTextStyle(ctx)),
  } satisfies MembersOf<GSpreadsheetApp>;
  return ctx.kernel.wrap('SpreadsheetApp', withEnums(ctx, members, ENUMS));
}

/** Adds enumerations that are made only when the script looks at them. */
export function withEnums(ctx: Context, members: Members, names: readonly EnumName[]): Members {
  const all: Record<string, unknown> = { ...members };
  for (const name of names) Object.defineProperty(all, name, { enumerable: true, get: () => ctx.enums.all(name) });
  return all;
}

/** The Charts service: its enumerations are all that is used. */
export const charts = (ctx: Context): object =>
  ctx.kernel.wrap('Charts', withEnums(ctx, {}, ['ChartType', 'ChartMergeStrategy', 'ChartHiddenDimensionStrategy']));
