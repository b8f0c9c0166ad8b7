// Conditional formats of a plan: each once, whole columns, beside those that a person has made.
import type { Mark } from '../plan/types';
import type { Planned } from './apply';
import type { Book } from './book';
import type { OwnedSheet } from './metadata';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** The text and the column of a rule of ours; null for one of another kind. */
function placeOf(rule: Rule): { column: number; text: string; toEnd: number } | null {
  const condition = rule.getBooleanCondition();
  if (condition?.getCriteriaType() !== SpreadsheetApp.BooleanCriteria.TEXT_EQUAL_TO) return null;
  const [range, another] = rule.getRanges();
  if (!range || another || range.getNumColumns() !== 1) return null;
  return { column: range.getColumn(), text: String(condition.getCriteriaValues()[0]), toEnd: range.getLastRow() };
}

/** Adds the formats that are not there, and stretches those that no longer reach the last row; one call writes all. */
export function applyMarks(book: Book, owned: OwnedSheet, { plan }: Planned): void {
  if (!plan.marks) return;
  const { sheet } = owned;
  const layout = book.layout(owned);
  const rules = sheet.getConditionalFormatRules();
  const places = rules.map(placeOf);
  const bottom = Math.max(...layout.rows.values());
  const made = plan.marks.flatMap((mark) => {
    const column = layout.columns.get(mark.column);
    if (column === undefined) return [];
    const known = places.findIndex((place) => place?.column === column && place.text === mark.text);
    return known >= 0 && (places[known]?.toEnd ?? 0) >= bottom ? [] : [{ mark, column, known }];
  });
  if (made.length === 0) return;
  const replaced = new Set(made.map(({ known }) => known));
  const kept = rules.filter((_, i) => !replaced.has(i));
  sheet.setConditionalFormatRules([...kept, ...made.map(({ mark, column }) => ruleFor(sheet, mark, column))]);
}

function ruleFor(sheet: OwnedSheet['sheet'], { text, color, background }: Mark, column: number): Rule {
  return SpreadsheetApp.newConditionalFormatRule()
    .setRanges([sheet.getRange(1, column, sheet.getMaxRows(), 1)])
    .whenTextEqualTo(text)
    .setFontColor(color)
    .setBackground(background)
    .build();
}
