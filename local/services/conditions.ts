// Classes BooleanCondition and GradientCondition of a conditional format.
import type { GradientPoint, Rect, RuleFormat, RuleValue, Sheet } from '../model';
import type { Context } from './context';
import { criteriaOut } from './data-validation';
import type { GBoolean, GGradient, MembersOf } from './google';
import { read } from './kernel';

/** A rule with the sheet that its ranges lie in. */
export interface Draft {
  sheet: Sheet | null;
  ranges: Rect[];
  criterion: string | null;
  values: RuleValue[];
  format: { -readonly [K in keyof RuleFormat]: RuleFormat[K] };
  gradient: { min: GradientPoint | null; mid: GradientPoint | null; max: GradientPoint | null } | null;
}

export function booleanCondition(ctx: Context, { criterion, values, format }: Draft): object {
  const members = {
    getCriteriaType: read('', () => ctx.enums.of('BooleanCriteria', criterion as string)),
    getCriteriaValues: read('', () => criteriaOut(ctx, values)),
    getBackground: read('', () => format.background ?? null),
    getFontColor: read('', () => format.fontColor ?? null),
    getBold: read('', () => format.bold ?? null),
    getItalic: read('', () => format.italic ?? null),
    getStrikethrough: read('', () => format.strikethrough ?? null),
    getUnderline: read('', () => format.underline ?? null),
  } satisfies MembersOf<GBoolean>;
  return ctx.kernel.wrap('SpreadsheetApp.BooleanCondition', members);
}

export function gradientCondition(ctx: Context, { min, mid, max }: NonNullable<Draft['gradient']>): object {
  const type = (point: GradientPoint | null) => (point?.type ? ctx.enums.of('InterpolationType', point.type) : null);
  const members = {
    getMinColor: read('', () => min?.color ?? ''),
    getMinType: read('', () => type(min)),
    getMinValue: read('', () => min?.value ?? ''),
    getMidColor: read('', () => mid?.color ?? ''),
    getMidType: read('', () => type(mid)),
    getMidValue: read('', () => mid?.value ?? ''),
    getMaxColor: read('', () => max?.color ?? ''),
    getMaxType: read('', () => type(max)),
    getMaxValue: read('', () => max?.value ?? ''),
  } satisfies MembersOf<GGradient>;
  return ctx.kernel.wrap('SpreadsheetApp.GradientCondition', members);
}
