// The three money answers of a month, written as lines of the Costs and Gains sheets.
import type { MetricId } from '../catalogue/metrics';
import { sheetMessages } from '../i18n/sheets';
import { type Cell, isDateCell } from '../model/cell';
import { type Day, firstDay, lastDay, type Month, monthOf, serialOf } from '../model/day';
import type { Currency } from '../model/figure';
import type { Language } from '../model/text';
import type { SheetLine, SheetSnapshot } from '../plan/snapshot';
import type { Row, SheetPlan } from '../plan/types';
import { costsPlan } from './costs-plan';
import { gainsPlan } from './gains-plan';

/** Null: not answered, no line. Amounts in the workbook's currency, hours per month, margin as a fraction. */
export interface MoneyAnswer {
  readonly hours: number | null;
  readonly rate: number | null;
  readonly recurring: number | null;
  readonly sales: number | null;
  readonly margin: number | null;
}

/** What one answer makes: a line each. */
export type MoneyLine = 'staff' | 'recurring' | 'sales';

export const isAnswered = (answer: MoneyAnswer): boolean => Object.values(answer).some((value) => value !== null);

type Content = Readonly<Record<string, string | number>>;
/** The lines of one sheet, null where the answer gives none. */
type Lines = Partial<Record<MoneyLine, Content | null>>;

const STAFF = 3;
const TOOLS = 2;

function costLines(month: Month, answer: MoneyAnswer | undefined, language: Language): Lines {
  const { categories } = sheetMessages[language].costs;
  const dates = { from: serialOf(firstDay(month)), to: serialOf(lastDay(month)) };
  const { hours = null, rate = null, recurring = null } = answer ?? {};
  const timed = hours !== null && rate !== null;
  return {
    staff: timed ? { ...dates, category: categories[STAFF] ?? '', hours, rate } : null,
    recurring: recurring === null ? null : { ...dates, category: categories[TOOLS] ?? '', amount: recurring },
  };
}

function gainLines(month: Month, answer: MoneyAnswer | undefined, language: Language): Lines {
  const { sales = null, margin = null } = answer ?? {};
  if (sales === null || margin === null) return { sales: null };
  const kind = sheetMessages[language].gains.kinds[0] ?? '';
  return { sales: { month: serialOf(firstDay(month)), kind, quantity: 1, 'unit-value': sales, margin } };
}

const plain = (cell: Cell): Cell => (isDateCell(cell) ? serialOf(cell.day) : cell === '' ? null : cell);

/** Whether a line holds what was written in it; `only`: and nothing else. */
function holds(line: SheetLine, columns: readonly string[], content: Content | null | undefined, only: boolean) {
  if (!content) return false;
  return columns.every((column) => {
    const wanted = content[column] ?? null;
    if (wanted === null && !only) return true;
    return !line.hasFormula(column) && plain(line.cell(column)) === wanted;
  });
}

interface Change {
  readonly rows: readonly Row[];
  readonly withdrawn: readonly string[];
  readonly kept: readonly MoneyLine[];
}

/** A line that a person has changed since it was written is theirs: it is neither written again nor withdrawn. */
function changeOf(month: Month, now: Lines, before: Lines, sheet: SheetSnapshot | undefined): Change {
  const rows: Row[] = [];
  const withdrawn: string[] = [];
  const kept: MoneyLine[] = [];
  for (const id of Object.keys(now) as MoneyLine[]) {
    const key = `line:${month}:${id}`;
    const content = now[id];
    const line = sheet?.lines.find((one) => one.key === key);
    const row: Row = { key, given: true, cells: content ?? {} };
    const theirs = (only: boolean): boolean =>
      line !== undefined &&
      !holds(line, sheet?.columns ?? [], before[id], only) &&
      !holds(line, sheet?.columns ?? [], content, only);
    if (theirs(!content)) kept.push(id);
    else if (content) rows.push(row);
    else if (sheet && sheet.rows.indexOf(key) >= 0) withdrawn.push(key);
  }
  return { rows, withdrawn, kept };
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
export function marginOf(kept: Readonly<Record<Month, MoneyAnswer>>, month: Month): number | null {
  const given = (Object.keys(kept) as Month[]).filter((one) => one <= month && kept[one]?.margin != null).sort();
  const last = given[given.length - 1];
  return last === undefined ? null : (kept[last]?.margin ?? null);
}

/** Imported sales of the month take the margin that the person has just given: a plan of that column alone. */
function marginPlans(plan: SheetPlan, month: Month, { margin }: MoneyAnswer, gains: SheetSnapshot | undefined) {
  const keys = gains?.rows.filter((key) => key.startsWith(`sales:${month}|`)) ?? [];
  if (margin === null || keys.length === 0) return [];
  const columns = (plan.blocks[0]?.columns ?? []).filter(({ key }) => key === 'margin');
  const rows = keys.map((key): Row => ({ key, given: true, cells: { margin } }));
  return [{ ...plan, blocks: [{ key: 'margins', columns, rows }] }];
}

/**
 * Plans that write the answers where they are new, change them where they were given before, and empty the lines of
 * answers that were withdrawn. `kept`: the lines that a person has changed by hand, which stay as they are.
 */
export function moneyPlans(
  month: Month,
  answer: MoneyAnswer,
  before: MoneyAnswer | undefined,
  sheets: { readonly costs?: SheetSnapshot; readonly gains?: SheetSnapshot },
  home: Currency | null,
  language: Language,
): { plans: SheetPlan[]; kept: readonly MoneyLine[] } {
  const [costs, gains] = [
    changeOf(month, costLines(month, answer, language), costLines(month, before, language), sheets.costs),
    changeOf(month, gainLines(month, answer, language), gainLines(month, before, language), sheets.gains),
  ];
  return {
    plans: [
      withLines(costsPlan(language, home), costs),
      withLines(gainsPlan(language), gains),
      ...marginPlans(gainsPlan(language), month, answer, sheets.gains),
    ],
    kept: [...costs.kept, ...gains.kept],
  };
}

const dayIn = (line: SheetLine, column: string): Day | null => {
  const cell = line.cell(column);
  return isDateCell(cell) ? cell.day : null;
};

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
