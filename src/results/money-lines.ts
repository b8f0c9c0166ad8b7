// The three money answers of a month, written as lines of the Costs and Gains sheets.
import type { MetricId } from '../catalogue/metrics';
import { moneyMessages } from '../i18n/money';
import { type Cell, isDateCell } from '../model/cell';
import { type Day, firstDay, lastDay, type Month, monthOf, serialOf } from '../model/day';
import type { Currency } from '../model/figure';
import type { Language } from '../model/text';
import type { SheetLine, SheetSnapshot } from '../plan/snapshot';
import type { Row, SheetPlan } from '../plan/types';
import {
  answeredMonths,
  type Content,
  costLines,
  gainLines,
  idOfLine,
  type MoneyAnswer,
  type MoneyAnswers,
  type MoneyLine,
  monthOfLine,
} from './answered-lines';
import { costsPlan } from './costs-plan';
import { gainsPlan } from './gains-plan';

const plain = (cell: Cell | undefined): Cell =>
  cell !== undefined && isDateCell(cell) ? serialOf(cell.day) : (cell ?? '');

/** Whether a cell of a line holds this, typed and not calculated. */
const holds = (line: SheetLine, column: string, wanted: string | number | undefined): boolean =>
  !line.hasFormula(column) && plain(line.cell(column)) === (wanted ?? '');

const dayIn = (line: SheetLine, column: string): Day | null => {
  const cell = line.cell(column);
  return isDateCell(cell) ? cell.day : null;
};

interface Change {
  readonly rows: readonly Row[];
  readonly withdrawn: readonly string[];
  readonly kept: readonly MoneyLine[];
}

/** What the answers make of one sheet: before this one, and with it. */
interface Lines {
  readonly before: ReadonlyMap<string, Content>;
  readonly now: ReadonlyMap<string, Content>;
}

/**
 * A cell that a person has changed since it was written is theirs: it is neither written again nor withdrawn. A line
 * that they deleted comes back with an answer for its own month alone.
 */
function changeOf(month: Month, { before, now }: Lines, sheet: SheetSnapshot | undefined): Change {
  const rows: Row[] = [];
  const withdrawn: string[] = [];
  const kept = new Set<MoneyLine>();
  for (const key of new Set([...before.keys(), ...now.keys()])) {
    const [id, own] = [idOfLine(key), monthOfLine(key) === month];
    const [was, content] = [before.get(key), now.get(key)];
    const line = sheet?.lines.find((one) => one.key === key);
    if (!content) {
      const theirs = line && !(sheet?.columns ?? []).every((column) => holds(line, column, was?.[column]));
      if (theirs) kept.add(id);
      else if (sheet && sheet.rows.indexOf(key) >= 0) withdrawn.push(key);
    } else if (!line) {
      if (own || !was) rows.push({ key, given: true, cells: content });
    } else {
      const differ = Object.entries(content).filter(
        ([column, wanted]) => !holds(line, column, wanted) && (own || was?.[column] !== wanted),
      );
      if (differ.some(([column]) => !was || !holds(line, column, was[column]))) kept.add(id);
      else if (differ.length > 0) {
        const emptied = differ.flatMap(([column, wanted]) => (wanted === '' ? [column] : []));
        rows.push({ key, given: true, cells: Object.fromEntries(differ), emptied });
      }
    }
  }
  return { rows, withdrawn, kept: [...kept] };
}

/** Whether a line that comes back every month still does in this one: a person may have ended or deleted it. */
const reaches = (line: SheetLine | undefined, month: Month, language: Language): boolean =>
  line !== undefined &&
  holds(line, 'recurring', moneyMessages[language].yes) &&
  (dayIn(line, 'to') ?? lastDay(month)) >= firstDay(month);

/**
 * Lines begin where one stands already, so that none is merged into another under a person's eyes; and where the answer
 * for this month finds the line that said the same ended.
 */
function costChange(
  month: Month,
  { before, now }: { readonly before: MoneyAnswers; readonly now: MoneyAnswers },
  costs: SheetSnapshot | undefined,
  language: Language,
): Change {
  const standing = (key: string): boolean => costs !== undefined && costs.rows.indexOf(key) >= 0;
  const made = costLines(before, standing, language);
  const begins = (key: string): boolean => {
    if (standing(key)) return true;
    if (monthOfLine(key) !== month) return false;
    const isEarlier = (one: string): boolean => idOfLine(one) === idOfLine(key) && monthOfLine(one) < month;
    const earlier = [...made.keys()].filter(isEarlier).sort();
    const last = earlier[earlier.length - 1];
    // An end that an answer has set is taken away by this one; one that a person has set is not.
    if (last === undefined || made.get(last)?.to !== '') return false;
    return !reaches(
      costs?.lines.find(({ key: one }) => one === last),
      month,
      language,
    );
  };
  return changeOf(month, { before: made, now: costLines(now, begins, language) }, costs);
}

/** The sheet's plan with lines of its own below what it has. */
export function withLines(
  plan: SheetPlan,
  { rows, withdrawn = [] }: Pick<Change, 'rows'> & Partial<Change>,
): SheetPlan {
  const columns = plan.blocks[0]?.columns ?? [];
  return {
    ...plan,
    withdrawn,
    blocks: [...plan.blocks, { key: 'answers', columns, rows, grow: 'at-end' }],
  };
}

/** The margin rate given for a month or for the nearest before it. */
export function marginOf(answers: MoneyAnswers, month: Month): number | null {
  const given = answeredMonths(answers).filter((one) => one <= month && answers[one]?.margin != null);
  const last = given[given.length - 1];
  return last === undefined ? null : (answers[last]?.margin ?? null);
}

/** Imported sales of the month take the margin that the person has just given: a plan of that column alone. */
function marginPlans(plan: SheetPlan, month: Month, margin: number | null, gains: SheetSnapshot | undefined) {
  const keys = gains?.rows.filter((key) => key.startsWith(`sales:${month}|`)) ?? [];
  if (margin === null || keys.length === 0) return [];
  const columns = (plan.blocks[0]?.columns ?? []).filter(({ key }) => key === 'margin');
  const rows = keys.map((key): Row => ({ key, given: true, cells: { margin } }));
  return [{ ...plan, blocks: [{ key: 'margins', columns, rows }] }];
}

/** The answers with this one; a blank one is kept where it ends what an earlier one began. */
export function withAnswer(answers: MoneyAnswers, month: Month, answer: MoneyAnswer): MoneyAnswers {
  const { [month]: _, ...others } = answers;
  const says = Object.values(answer).some((value) => value !== null);
  const ends = answeredMonths(others).some((one) => one < month);
  return says || ends ? { ...others, [month]: answer } : others;
}

/**
 * Plans that write the answers where they are new, change them where they were given before, and empty the lines of
 * answers that were withdrawn. `kept`: the lines that a person has changed by hand, which stay as they are.
 */
export function moneyPlans(
  month: Month,
  answers: { readonly before: MoneyAnswers; readonly now: MoneyAnswers },
  sheets: { readonly costs?: SheetSnapshot; readonly gains?: SheetSnapshot },
  home: Currency | null,
  language: Language,
): { plans: SheetPlan[]; kept: readonly MoneyLine[] } {
  const sales = {
    before: gainLines(month, answers.before, language),
    now: gainLines(month, answers.now, language),
  };
  const [costs, gains] = [costChange(month, answers, sheets.costs, language), changeOf(month, sales, sheets.gains)];
  return {
    plans: [
      withLines(costsPlan(language, home), costs),
      withLines(gainsPlan(language), gains),
      ...marginPlans(gainsPlan(language), month, answers.now[month]?.margin ?? null, sheets.gains),
    ],
    kept: [...costs.kept, ...gains.kept],
  };
}

/** The money figures of a month that the lines typed in Costs and Gains give; what a formula makes counts as typed. */
export function moneyTyped(month: Month, costs: SheetSnapshot | undefined, gains: SheetSnapshot | undefined) {
  const typed = new Set<MetricId>();
  const has = (line: SheetLine, ...columns: readonly string[]): boolean =>
    columns.every((column) => line.hasFormula(column) || typeof line.cell(column) === 'number');
  for (const line of costs?.lines ?? []) {
    const from = dayIn(line, 'from');
    const monthly = line.cell('recurring') !== null;
    const to = dayIn(line, 'to') ?? (monthly ? lastDay(month) : from);
    if (from === null || to === null || from > lastDay(month) || to < firstDay(month)) continue;
    if (has(line, 'amount') || line.hasFormula('kept')) typed.add('cash_cost').add('full_cost');
    if (has(line, 'hours', 'rate')) typed.add('staff_cost').add('full_cost');
  }
  for (const line of gains?.lines ?? []) {
    const day = dayIn(line, 'month');
    if (day === null || monthOf(day) !== month) continue;
    if (has(line, 'amount') || has(line, 'quantity', 'unit-value', 'margin') || line.hasFormula('kept'))
      typed.add('gain');
  }
  return typed;
}
