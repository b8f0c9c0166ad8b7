// Classes DataValidation and DataValidationBuilder.
import {
  type DataRule,
  instantOfSerial,
  isKnownCriterion,
  RefusedError,
  type RuleValue,
  serialOfInstant,
} from '../model';
import type { Context } from './context';
import { checkFormula } from './formula-text';
import type { GDataValidation, GDataValidationBuilder, MembersOf } from './google';
import { CHAIN, read } from './kernel';
import { Instant, isDate } from './realm';

type Args = DataRule['values'];
type Builder = { -readonly [K in keyof DataRule]: DataRule[K] };

/** A rule as the script gets it; null where there is none. */
export function dataValidation(ctx: Context, rule: DataRule | null): object | null {
  if (!rule) return null;
  const members = {
    ...getters(ctx, rule),
    copy: read('', () => builder(ctx, { ...rule })),
  } satisfies MembersOf<GDataValidation>;
  return ctx.kernel.wrap('SpreadsheetApp.DataValidation', members, rule);
}

/** What stands behind a DataValidation. */
export function ruleOf(ctx: Context, given: unknown): DataRule {
  if (ctx.kernel.classOf(given) !== 'DataValidation') throw new RefusedError(`${String(given)} is no data validation`);
  return ctx.kernel.inner<DataRule>(given);
}

/** SpreadsheetApp.newDataValidation. */
export const newDataValidation = (ctx: Context): object =>
  builder(ctx, { criterion: '', values: [], allowInvalid: true, helpText: null });

function getters(ctx: Context, rule: DataRule) {
  return {
    getAllowInvalid: read('', () => rule.allowInvalid),
    getHelpText: read('', () => rule.helpText),
    getCriteriaType: read('', () => ctx.enums.of('DataValidationCriteria', rule.criterion)),
    getCriteriaValues: read('', () => criteriaOut(ctx, rule.values)),
  };
}

/** Arguments of a criterion as the script gets them. */
export function criteriaOut(ctx: Context, values: Args): unknown[] {
  return values.map((value) => {
    if (Array.isArray(value) || typeof value !== 'object') return value;
    const single = value as Exclude<RuleValue, string | number | boolean>;
    if ('date' in single) return new Instant(instantOfSerial(single.date, ctx.workbook.timeZone));
    const sheet = ctx.workbook.sheetById(single.sheetId);
    return sheet ? ctx.range(sheet, single.rect) : '#REF!';
  });
}

/** An argument of a criterion as the model keeps it. */
export function criterionIn(ctx: Context, value: unknown): RuleValue {
  if (ctx.kernel.classOf(value) === 'Range') {
    const { sheet, rect } = ctx.place(value);
    return { sheetId: sheet.id, rect };
  }
  if (isDate(value)) return { date: Math.floor(serialOfInstant(value.getTime(), ctx.workbook.timeZone)) };
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw new RefusedError(`${String(value)} is no argument of a criterion`);
}

function builder(ctx: Context, rule: Builder): object {
  const require = (criterion: string, values: Args): symbol => {
    rule.criterion = criterion;
    rule.values = values;
    return CHAIN;
  };
  const number = (criterion: string) => read('num', (n: number) => require(criterion, [n]));
  const numbers = (criterion: string) => read('num,num', (a: number, b: number) => require(criterion, [a, b]));
  const date = (criterion: string) => read('date', (d: Date) => require(criterion, [criterionIn(ctx, d)]));
  const dates = (criterion: string) =>
    read('date,date', (a: Date, b: Date) => require(criterion, [criterionIn(ctx, a), criterionIn(ctx, b)]));
  const text = (criterion: string) => read('str', (t: string) => require(criterion, [t]));
  const members = {
    ...getters(ctx, rule),
    copy: read('', () => builder(ctx, { ...rule })),
    requireCheckbox: read('|any|any,any', (...values: (string | number | boolean)[]) => require('CHECKBOX', values)),
    requireDate: read('', () => require('DATE_IS_VALID_DATE', [])),
    requireDateAfter: date('DATE_AFTER'),
    requireDateBefore: date('DATE_BEFORE'),
    requireDateBetween: dates('DATE_BETWEEN'),
    requireDateEqualTo: date('DATE_EQUAL_TO'),
    requireDateNotBetween: dates('DATE_NOT_BETWEEN'),
    requireDateOnOrAfter: date('DATE_ON_OR_AFTER'),
    requireDateOnOrBefore: date('DATE_ON_OR_BEFORE'),
    requireFormulaSatisfied: read('str', (formula: string) => {
      const text = formula.startsWith('=') ? formula : `=${formula}`;
      checkFormula(text, ctx.workbook.locale);
      return require('CUSTOM_FORMULA', [text]);
    }),
    requireNumberBetween: numbers('NUMBER_BETWEEN'),
    requireNumberEqualTo: number('NUMBER_EQUAL_TO'),
    requireNumberGreaterThan: number('NUMBER_GREATER_THAN'),
    requireNumberGreaterThanOrEqualTo: number('NUMBER_GREATER_THAN_OR_EQUAL_TO'),
    requireNumberLessThan: number('NUMBER_LESS_THAN'),
    requireNumberLessThanOrEqualTo: number('NUMBER_LESS_THAN_OR_EQUAL_TO'),
    requireNumberNotBetween: numbers('NUMBER_NOT_BETWEEN'),
    requireNumberNotEqualTo: number('NUMBER_NOT_EQUAL_TO'),
    requireTextContains: text('TEXT_CONTAINS'),
    requireTextDoesNotContain: text('TEXT_DOES_NOT_CONTAIN'),
    requireTextEqualTo: text('TEXT_EQUAL_TO'),
    requireTextIsEmail: read('', () => require('TEXT_IS_VALID_EMAIL', [])),
    requireTextIsUrl: read('', () => require('TEXT_IS_VALID_URL', [])),
    requireValueInList: read('list|list,bool', (list: unknown[], dropdown = true) =>
      require('VALUE_IN_LIST', [list.map(String), dropdown]),
    ),
    requireValueInRange: read('Range|Range,bool', (range: object, dropdown = true) =>
      require('VALUE_IN_RANGE', [criterionIn(ctx, range), dropdown]),
    ),
    setAllowInvalid: read('bool', (allow: boolean) => {
      rule.allowInvalid = allow;
      return CHAIN;
    }),
    setHelpText: read('str', (help: string) => {
      rule.helpText = help;
      return CHAIN;
    }),
    withCriteria: read('DataValidationCriteria,list', (criterion: object, args: unknown[]) =>
      require(ctx.enums.nameOf(criterion), args.map((a) => (Array.isArray(a) ? a.map(String) : criterionIn(ctx, a)))),
    ),
    build: read('', () => {
      if (!isKnownCriterion(rule.criterion)) throw new RefusedError('A data validation needs a criterion.');
      return dataValidation(ctx, { ...rule });
    }),
  } satisfies MembersOf<GDataValidationBuilder>;
  return ctx.kernel.wrap('SpreadsheetApp.DataValidationBuilder', members);
}
