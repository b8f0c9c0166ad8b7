// Data validations as a person meets them: what may be chosen, and why something is refused.
import { a1Of, type DataRule, isSheetRect, type RuleValue, type Sheet } from '../../model';
import { violation } from '../../model/validate';
import { textOf } from '../look/shown';
import type { Words } from '../words';

/** The texts that the cell's list offers; null where it has no list to open. */
export function choicesAt(sheet: Sheet, row: number, column: number): readonly string[] | null {
  const rule = sheet.rule(row, column);
  if (!rule || rule.values[1] === false) return null;
  const [source] = rule.values;
  if (rule.criterion === 'VALUE_IN_LIST') return Array.isArray(source) ? (source as readonly string[]) : null;
  if (rule.criterion !== 'VALUE_IN_RANGE' || source === undefined || Array.isArray(source)) return null;
  return isSheetRect(source as RuleValue) ? textsOf(sheet, source as never) : null;
}

function textsOf(
  sheet: Sheet,
  place: { sheetId: number; rect: { top: number; left: number; bottom: number; right: number } },
) {
  const from = sheet.workbook.sheetById(place.sheetId);
  const texts = new Set<string>();
  if (!from) return [];
  const { top, left, bottom, right } = place.rect;
  for (let row = top; row <= Math.min(bottom, from.lastRow); row++) {
    for (let column = left; column <= right; column++) {
      const text = textOf(from.value(row, column), from.style(row, column).numberFormat, sheet.workbook.locale);
      if (text !== '') texts.add(text);
    }
  }
  return [...texts];
}

/** Why the cell refuses a value: the rule's own text, else what its list holds, else that it does. */
export function refusalText(rule: DataRule | null, sheet: Sheet, row: number, column: number, words: Words): string {
  const cell = a1Of({ top: row, bottom: row, left: column, right: column });
  if (rule?.helpText) return rule.helpText;
  const choices = choicesAt(sheet, row, column);
  return choices ? words.refusedList(cell, choices.join(', ')) : words.refused(cell);
}

/** Whether a cell holds what its validation advises against: a rule that does not refuse, or that came afterwards. */
export function breaksRule(sheet: Sheet, row: number, column: number): boolean {
  const rule = sheet.rule(row, column);
  const value = sheet.value(row, column);
  return rule !== null && value !== null && violation(rule, value, sheet.workbook);
}

export const isCheckbox = (rule: DataRule | null): boolean =>
  rule?.criterion === 'CHECKBOX' && rule.values.length === 0;
