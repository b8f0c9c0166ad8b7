// Class Range: how cells look. Each look is read and set for one value or a grid of values.
import { type CellStyle, DEFAULT_STYLE, RefusedError } from '../model';
import { sectionsOf } from '../model/number-format';
import { setBorder } from './borders';
import { hexColor } from './colors';
import type { Context, Place } from './context';
import type { GRange, MembersOf } from './google';
import { CHAIN, read, write } from './kernel';
import { eachOf, filled, gridOf } from './range-values';
import { stylePatchOf } from './text-style';

/** One look: the style's key, and how the script's value and the style's value become one another. */
interface Look<K extends keyof CellStyle> {
  readonly key: K;
  readonly parse: (value: unknown) => CellStyle[K];
  readonly show: (value: CellStyle[K]) => unknown;
}

function look<K extends keyof CellStyle>(
  key: K,
  parse: (value: unknown) => CellStyle[K],
  show: (v: CellStyle[K]) => unknown = (v) => v,
): Look<K> {
  return { key, parse: (value) => (value === null ? DEFAULT_STYLE[key] : parse(value)), show };
}

function oneOf<T extends string>(...allowed: readonly T[]): (value: unknown) => T {
  return (value) => {
    const found = allowed.find((a) => a === value);
    if (found === undefined) throw new RefusedError(`Invalid argument: ${String(value)}`);
    return found;
  };
}

const text = (value: unknown): string => {
  if (typeof value !== 'string') throw new RefusedError(`Invalid argument: ${String(value)}`);
  return value;
};

const color = (value: unknown): string => hexColor(text(value));

const size = (value: unknown): number => {
  if (!Number.isInteger(value) || (value as number) < 1) throw new RefusedError(`Invalid font size: ${String(value)}`);
  return value as number;
};

/** Range.setNumberFormat (Apps Script reference); a pattern that cannot be shown here is refused at once. */
const pattern = (value: unknown): string => {
  const format = text(value);
  if (format !== '' && format !== 'General' && format !== '@') sectionsOf(format);
  return format === '' ? 'General' : format;
};

const alignment = (value: unknown): CellStyle['horizontalAlignment'] =>
  value === 'normal' ? 'general' : oneOf('left', 'center', 'right')(value);

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
  const numberFormat = one(look('numberFormat', pattern));
  const weight = one(look('fontWeight', oneOf('normal', 'bold')));
  const slant = one(look('fontStyle', oneOf('normal', 'italic')));
  const line = one(look('fontLine', oneOf('none', 'underline', 'line-through')));
  const fontColor = one(look('fontColor', color));
  const fontSize = one(look('fontSize', size));
  const family = one(look('fontFamily', text));
  const background = one(look('background', color));
  const horizontal = one(look('horizontalAlignment', alignment));
  const vertical = one(look('verticalAlignment', oneOf('top', 'middle', 'bottom')));
  const wrap = one(
    look(
      'wrap',
      (v) => (v === true ? 'wrap' : 'overflow'),
      (v) => v === 'wrap',
    ),
  );
  const strategyOf = (v: unknown) => oneOf('overflow', 'wrap', 'clip')(enums.nameOf(v)?.toLowerCase());
  const strategy = one(look('wrap', strategyOf, (v) => enums.of('WrapStrategy', v.toUpperCase())));
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
