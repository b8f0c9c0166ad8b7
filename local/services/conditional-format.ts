// Classes ConditionalFormatRule and ConditionalFormatRuleBuilder, with their conditions.
import type { ConditionalRule, RuleFormat, Sheet } from '../model';
import { RefusedError } from '../model';
import { hexColor } from './colors';
import { booleanCondition, type Draft, gradientCondition } from './conditions';
import type { Context } from './context';
import { criterionIn } from './data-validation';
import { checkFormula, checkOwnSheet } from './formula-text';
import type { GRule, GRuleBuilder, MembersOf } from './google';
import { CHAIN, read } from './kernel';

const emptyDraft = (): Draft => ({ sheet: null, ranges: [], criterion: null, values: [], format: {}, gradient: null });

/** SpreadsheetApp.newConditionalFormatRule. */
export const newConditionalFormatRule = (ctx: Context): object => builder(ctx, emptyDraft());

/** A sheet's rule as the script gets it. */
export function conditionalRule(ctx: Context, sheet: Sheet, rule: ConditionalRule): object {
  const { condition } = rule;
  const draft: Draft = { ...emptyDraft(), sheet, ranges: [...rule.ranges] };
  if (condition.kind === 'gradient') draft.gradient = { min: condition.min, mid: condition.mid, max: condition.max };
  else
    Object.assign(draft, {
      criterion: condition.criterion,
      values: [...condition.values],
      format: { ...condition.format },
    });
  return ruleObject(ctx, draft);
}

/** What stands behind a ConditionalFormatRule, for the sheet that it is set on. */
export function conditionalRuleOf(ctx: Context, sheet: Sheet, given: unknown): ConditionalRule {
  if (ctx.kernel.classOf(given) !== 'ConditionalFormatRule') throw new RefusedError('Not a conditional format rule');
  const draft = ctx.kernel.inner<Draft>(given);
  if (draft.sheet !== sheet)
    throw new RefusedError('Conditional format rule ranges must be on the sheet that the rule is set on.');
  if (draft.gradient) return { ranges: draft.ranges, condition: { kind: 'gradient', ...draft.gradient } };
  const { criterion, values, format } = draft;
  for (const value of values) if (typeof value === 'string' && value.startsWith('=')) checkOwnSheet(value, sheet.name);
  return { ranges: draft.ranges, condition: { kind: 'boolean', criterion: criterion ?? '', values, format } };
}

function getters(ctx: Context, draft: Draft) {
  return {
    getRanges: read('', () => draft.ranges.map((rect) => ctx.range(draft.sheet as Sheet, rect))),
    getBooleanCondition: read('', () => (draft.criterion === null ? null : booleanCondition(ctx, draft))),
    getGradientCondition: read('', () => (draft.gradient ? gradientCondition(ctx, draft.gradient) : null)),
  };
}

const copyOf = (d: Draft): Draft => ({ ...d, ranges: [...d.ranges], values: [...d.values], format: { ...d.format } });

function ruleObject(ctx: Context, draft: Draft): object {
  const members = {
    ...getters(ctx, draft),
    copy: read('', () => builder(ctx, copyOf(draft))),
  } satisfies MembersOf<GRule>;
  return ctx.kernel.wrap('SpreadsheetApp.ConditionalFormatRule', members, draft);
}

function builder(ctx: Context, draft: Draft): object {
  const when = (criterion: string, values: readonly unknown[]): symbol => {
    draft.criterion = criterion;
    draft.values = values.map((v) => criterionIn(ctx, v));
    draft.gradient = null;
    return CHAIN;
  };
  const number = (criterion: string) => read('num', (n: number) => when(criterion, [n]));
  const numbers = (criterion: string) => read('num,num', (a: number, b: number) => when(criterion, [a, b]));
  const text = (criterion: string) => read('str', (t: string) => when(criterion, [t]));
  const date = (criterion: string) => read('date', (d: Date) => when(criterion, [d]));
  const look = <K extends keyof RuleFormat>(key: K, signature: string, parse: (v: never) => RuleFormat[K]) =>
    read(signature, (v: unknown) => {
      if (v === null) delete draft.format[key];
      else draft.format[key] = parse(v as never);
      return CHAIN;
    });
  const flag = (on: boolean): boolean => on;
  const point = (name: 'min' | 'mid' | 'max', color: string, type: object | null, value: string): symbol => {
    draft.criterion = null;
    const made = { color: hexColor(color), type: type && ctx.enums.nameOf(type), value };
    draft.gradient = { ...(draft.gradient ?? { min: null, mid: null, max: null }), [name]: made };
    return CHAIN;
  };
  const valued = (name: 'min' | 'mid' | 'max') =>
    read('str,InterpolationType,str', (color: string, type: object, value: string) => point(name, color, type, value));
  const members = {
    ...getters(ctx, draft),
    copy: read('', () => builder(ctx, copyOf(draft))),
    setRanges: read('list', (ranges: unknown[]) => {
      const places = ranges.map((range) => ctx.place(range));
      if (!places[0] || places.some((p) => p.sheet !== places[0]?.sheet))
        throw new RefusedError('All ranges must be on one sheet.');
      draft.sheet = places[0].sheet;
      draft.ranges = places.map((p) => p.rect);
      return CHAIN;
    }),
    setBackground: look('background', 'str0', hexColor),
    setFontColor: look('fontColor', 'str0', hexColor),
    setBold: look('bold', 'bool0', flag),
    setItalic: look('italic', 'bool0', flag),
    setStrikethrough: look('strikethrough', 'bool0', flag),
    setUnderline: look('underline', 'bool0', flag),
    setGradientMinpoint: read('str', (color: string) => point('min', color, null, '')),
    setGradientMaxpoint: read('str', (color: string) => point('max', color, null, '')),
    setGradientMinpointWithValue: valued('min'),
    setGradientMidpointWithValue: valued('mid'),
    setGradientMaxpointWithValue: valued('max'),
    whenFormulaSatisfied: read('str', (formula: string) => {
      checkFormula(formula, ctx.workbook.locale);
      return when('CUSTOM_FORMULA', [formula]);
    }),
    whenCellEmpty: read('', () => when('CELL_EMPTY', [])),
    whenCellNotEmpty: read('', () => when('CELL_NOT_EMPTY', [])),
    whenDateAfter: date('DATE_AFTER'),
    whenDateBefore: date('DATE_BEFORE'),
    whenDateEqualTo: date('DATE_EQUAL_TO'),
    whenNumberBetween: numbers('NUMBER_BETWEEN'),
    whenNumberNotBetween: numbers('NUMBER_NOT_BETWEEN'),
    whenNumberEqualTo: number('NUMBER_EQUAL_TO'),
    whenNumberNotEqualTo: number('NUMBER_NOT_EQUAL_TO'),
    whenNumberGreaterThan: number('NUMBER_GREATER_THAN'),
    whenNumberGreaterThanOrEqualTo: number('NUMBER_GREATER_THAN_OR_EQUAL_TO'),
    whenNumberLessThan: number('NUMBER_LESS_THAN'),
    whenNumberLessThanOrEqualTo: number('NUMBER_LESS_THAN_OR_EQUAL_TO'),
    whenTextContains: text('TEXT_CONTAINS'),
    whenTextDoesNotContain: text('TEXT_DOES_NOT_CONTAIN'),
    whenTextEqualTo: text('TEXT_EQUAL_TO'),
    whenTextStartsWith: text('TEXT_STARTS_WITH'),
    whenTextEndsWith: text('TEXT_ENDS_WITH'),
    withCriteria: read('BooleanCriteria,list', (criterion: object, args: unknown[]) =>
      when(ctx.enums.nameOf(criterion), args),
    ),
    build: read('', () => {
      if (!draft.ranges.length) throw new RefusedError('A conditional format rule needs a range.');
      if (draft.criterion === null && !draft.gradient)
        throw new RefusedError('A conditional format rule needs a condition.');
      if (draft.gradient && (!draft.gradient.min || !draft.gradient.max))
        throw new RefusedError('A colour scale needs both its ends.');
      return ruleObject(ctx, copyOf(draft));
    }),
  } satisfies MembersOf<GRuleBuilder>;
  return ctx.kernel.wrap('SpreadsheetApp.ConditionalFormatRuleBuilder', members);
}
