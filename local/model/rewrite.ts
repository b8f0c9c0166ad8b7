// Goes through all that refers to cells, in every sheet: formulas in cells, and criteria of validations and conditional formats.
import type { ConditionalRule, DataRule, RuleValue } from './rules';
import type { Sheet } from './sheet';
import type { Workbook } from './workbook';

const isFormulaText = (v: unknown): v is string => typeof v === 'string' && v.startsWith('=');

/** Rewrites every formula; `rewriting` is asked once for each sheet, for the formulas that stand in it. */
export function rewriteFormulas(workbook: Workbook, rewriting: (own: Sheet) => (text: string) => string): void {
  for (const sheet of workbook.sheets) {
    const rewrite = rewriting(sheet);
    sheet.grid.eachFormula((formula) => {
      formula.text = rewrite(formula.text);
    });
    const inRule = (value: RuleValue): RuleValue => (isFormulaText(value) ? rewrite(value) : value);
    rewriteSheetRules(sheet, inRule);
  }
}

/** Rewrites every argument of every criterion. */
export function rewriteRules(workbook: Workbook, rewrite: (value: RuleValue) => RuleValue): void {
  for (const sheet of workbook.sheets) rewriteSheetRules(sheet, rewrite);
}

function rewriteSheetRules(sheet: Sheet, rewrite: (value: RuleValue) => RuleValue): void {
  const known = new Map<DataRule, DataRule>();
  for (const row of sheet.grid.rows) {
    row?.rules?.forEach((rule, c, list) => {
      if (!rule) return;
      const made = known.get(rule) ?? rewrittenData(rule, rewrite);
      known.set(rule, made);
      list[c] = made;
    });
  }
  sheet.conditionalRules = sheet.conditionalRules.map((rule) => rewrittenConditional(rule, rewrite));
}

function rewrittenData(rule: DataRule, rewrite: (value: RuleValue) => RuleValue): DataRule {
  const values = rule.values.map((v) => (Array.isArray(v) ? (v as readonly string[]) : rewrite(v as RuleValue)));
  return values.some((v, i) => v !== rule.values[i]) ? { ...rule, values } : rule;
}

function rewrittenConditional(rule: ConditionalRule, rewrite: (value: RuleValue) => RuleValue): ConditionalRule {
  if (rule.condition.kind !== 'boolean') return rule;
  const values = rule.condition.values.map(rewrite);
  if (values.every((v, i) => v === (rule.condition as { values: readonly RuleValue[] }).values[i])) return rule;
  return { ...rule, condition: { ...rule.condition, values } };
}
