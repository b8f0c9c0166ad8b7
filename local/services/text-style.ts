// Classes TextStyle and TextStyleBuilder.
import type { CellStyle } from '../model';
import { hexColor } from './colors';
import type { Context } from './context';
import type { GTextStyle, GTextStyleBuilder, MembersOf } from './google';
import { CHAIN, read } from './kernel';

type Patch = { -readonly [K in keyof CellStyle]?: CellStyle[K] };

/** SpreadsheetApp.newTextStyle. */
export function newTextStyle(ctx: Context): object {
  const patch: Patch = {};
  const set = (more: Patch): symbol => {
    Object.assign(patch, more);
    return CHAIN;
  };
  const members = {
    setBold: read('bool', (on: boolean) => set({ fontWeight: on ? 'bold' : 'normal' })),
    setItalic: read('bool', (on: boolean) => set({ fontStyle: on ? 'italic' : 'normal' })),
    setUnderline: read('bool', (on: boolean) => set({ fontLine: on ? 'underline' : 'none' })),
    setStrikethrough: read('bool', (on: boolean) => set({ fontLine: on ? 'line-through' : 'none' })),
    setFontSize: read('int', (size: number) => set({ fontSize: size })),
    setFontFamily: read('str', (family: string) => set({ fontFamily: family })),
    setForegroundColor: read('str', (color: string) => set({ fontColor: hexColor(color) })),
    build: read('', () => textStyle(ctx, { ...patch })),
  } satisfies MembersOf<GTextStyleBuilder>;
  return ctx.kernel.wrap('SpreadsheetApp.TextStyleBuilder', members);
}

function textStyle(ctx: Context, patch: Patch): object {
  const members = {
    isBold: read('', () => (patch.fontWeight ? patch.fontWeight === 'bold' : null)),
    isItalic: read('', () => (patch.fontStyle ? patch.fontStyle === 'italic' : null)),
    isUnderline: read('', () => (patch.fontLine ? patch.fontLine === 'underline' : null)),
    isStrikethrough: read('', () => (patch.fontLine ? patch.fontLine === 'line-through' : null)),
    getFontSize: read('', () => patch.fontSize ?? null),
    getFontFamily: read('', () => patch.fontFamily ?? null),
    getForegroundColor: read('', () => patch.fontColor ?? null),
  } satisfies MembersOf<GTextStyle>;
  return ctx.kernel.wrap('SpreadsheetApp.TextStyle', members, patch);
}

/** What a TextStyle changes in a cell. */
export const stylePatchOf = (ctx: Context, style: object): Partial<CellStyle> => ctx.kernel.inner<Patch>(style);
