// Class Range: how cells look. Each look is read and set for one value or a grid of values.
import type { CellStyle } from '../model';
import { setBorder } from './borders';
import type { Context, Place } from './context';
import type { GRange, MembersOf } from './google';
import { CHAIN, read, write } from './kernel';
import { LOOKS, type Look, WRAP, wrapStrategy } from './look';
import { eachOf, filled, gridOf } from './range-values';
import { stylePatchOf } from './text-style';

export function rangeLooks(ctx: Context, { sheet, rect }: Place) {
  const { enums } = ctx;
  const setAll = <K extends keyof CellStyle>(
    { key, parse }: Look<K>,
    grid: readonly (readonly unknown[])[],
  ): symbol => {
    ctx.editable(sheet, rect);
    const patches = new Map<unknown, Partial<CellStyle>>();
    eachOf(rect, grid, (_row, _column, value) => {
      if (!patches.has(value)) patches.set(value, { [key]: parse(value) } as Partial<CellStyle>);
    });
    eachOf(rect, grid, (row, column, value) => {
      sheet.patchStyle(
        { top: row, left: column, bottom: row, right: column },
        patches.get(value) as Partial<CellStyle>,
      );
    });
    return CHAIN;
  };
  const one = <K extends keyof CellStyle>(l: Look<K>) => ({
    get: read('', () => l.show(sheet.style(rect.top, rect.left)[l.key])),
    getAll: read('', () => gridOf(rect, (r, c) => l.show(sheet.style(r, c)[l.key]))),
    set: write('any', (value: unknown) => setAll(l, filled(rect, value))),
    setAll: write('grid', (grid: unknown[][]) => setAll(l, grid)),
  });
  const { numberFormat, weight, slant, line, fontColor, fontSize, family, background, horizontal, vertical } = {
    numberFormat: one(LOOKS.numberFormat),
    weight: one(LOOKS.weight),
    slant: one(LOOKS.slant),
    line: one(LOOKS.line),
    fontColor: one(LOOKS.fontColor),
    fontSize: one(LOOKS.fontSize),
    family: one(LOOKS.family),
    background: one(LOOKS.background),
    horizontal: one(LOOKS.horizontal),
    vertical: one(LOOKS.vertical),
  };
  const wrap = one(WRAP);
  const strategy = one(
    wrapStrategy(
      (v) => enums.nameOf(v),
      (name) => enums.of('WrapStrategy', name),
    ),
  );
  return {
    getNumberFormat: numberFormat.get,
    getNumberFormats: numberFormat.getAll,
    setNumberFormat: numberFormat.set,
    setNumberFormats: numberFormat.setAll,
    getFontWeight: weight.get,
    getFontWeights: weight.getAll,
    setFontWeight: weight.set,
    setFontWeights: weight.setAll,
    getFontStyle: slant.get,
    getFontStyles: slant.getAll,
    setFontStyle: slant.set,
    setFontStyles: slant.setAll,
    getFontLine: line.get,
    getFontLines: line.getAll,
    setFontLine: line.set,
    setFontLines: line.setAll,
    getFontColor: fontColor.get,
    getFontColors: fontColor.getAll,
    setFontColor: fontColor.set,
    setFontColors: fontColor.setAll,
    getFontSize: fontSize.get,
    getFontSizes: fontSize.getAll,
    setFontSize: fontSize.set,
    setFontSizes: fontSize.setAll,
    getFontFamily: family.get,
    getFontFamilies: family.getAll,
    setFontFamily: family.set,
    setFontFamilies: family.setAll,
    getBackground: background.get,
    getBackgrounds: background.getAll,
    setBackground: background.set,
    setBackgrounds: background.setAll,
    getHorizontalAlignment: horizontal.get,
    getHorizontalAlignments: horizontal.getAll,
    setHorizontalAlignment: horizontal.set,
    setHorizontalAlignments: horizontal.setAll,
    getVerticalAlignment: vertical.get,
    getVerticalAlignments: vertical.getAll,
    setVerticalAlignment: vertical.set,
    setVerticalAlignments: vertical.setAll,
    getWrap: wrap.get,
    getWraps: wrap.getAll,
    setWrap: { ...wrap.set, signature: 'bool' },
    setWraps: wrap.setAll,
    getWrapStrategy: strategy.get,
    getWrapStrategies: strategy.getAll,
    setWrapStrategy: { ...strategy.set, signature: 'WrapStrategy' },
    setWrapStrategies: strategy.setAll,
    setBorder: write(
      'bool0,bool0,bool0,bool0,bool0,bool0|bool0,bool0,bool0,bool0,bool0,bool0,str0,BorderStyle0',
      (...args: Parameters<typeof setBorder> extends [unknown, unknown, ...infer R] ? R : never) => {
        ctx.editable(sheet, rect);
        setBorder(ctx, { sheet, rect }, ...args);
        return CHAIN;
      },
    ),
    setTextStyle: write('TextStyle', (style: object) => {
      ctx.editable(sheet, rect);
      sheet.patchStyle(rect, stylePatchOf(ctx, style));
      return CHAIN;
    }),
  } satisfies MembersOf<GRange>;
}
