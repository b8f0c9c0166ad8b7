// Class Protection.
import { type Protection, type Rect, RefusedError, type Sheet } from '../model';
import type { Context } from './context';
import type { GProtection, MembersOf } from './google';
import { CHAIN, read, write } from './kernel';

const whole = (sheet: Sheet): Rect => ({ top: 1, left: 1, bottom: sheet.maxRows, right: sheet.maxColumns });

export function protectionOf(ctx: Context, sheet: Sheet, protection: Protection): object {
  const change = <A extends unknown[]>(apply: (...args: A) => void) => {
    return (...args: A): symbol => {
      if (!protection.editable) throw new RefusedError('You do not have permission to change this protection.');
      apply(...args);
      return CHAIN;
    };
  };
  const members = {
    canEdit: read('', () => protection.editable),
    getProtectionType: read('', () => ctx.enums.of('ProtectionType', protection.rect ? 'RANGE' : 'SHEET')),
    getRange: read('', () => ctx.range(sheet, protection.rect ?? whole(sheet))),
    getDescription: read('', () => protection.description),
    setDescription: write(
      'str',
      change((text: string) => Object.assign(protection, { description: text })),
    ),
    isWarningOnly: read('', () => protection.warningOnly),
    setWarningOnly: write(
      'bool',
      change((on: boolean) => Object.assign(protection, { warningOnly: on })),
    ),
    getUnprotectedRanges: read('', () => protection.unprotected.map((rect) => ctx.range(sheet, rect))),
    setUnprotectedRanges: write(
      'list',
      change((ranges: unknown[]) => {
        if (protection.rect) throw new RefusedError('Only a protected sheet has unprotected ranges.');
        protection.unprotected = ranges.map((range) => ctx.place(range).rect);
      }),
    ),
    setRange: write(
      'Range',
      change((range: object) => Object.assign(protection, { rect: ctx.place(range).rect })),
    ),
    remove: write('', () => {
      change(() => {
        sheet.protections = sheet.protections.filter((p) => p !== protection);
      })();
    }),
  } satisfies MembersOf<GProtection>;
  return ctx.kernel.wrap('SpreadsheetApp.Protection', members, protection);
}
