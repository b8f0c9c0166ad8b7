// The three money answers of a month, written as lines of the Costs and Gains sheets.
import { sheetMessages } from '../i18n/sheets';
import { firstDay, lastDay, type Month, serialOf } from '../model/day';
import type { Language } from '../model/text';
import type { Row, SheetPlan } from '../plan/types';
import { costsPlan, gainsPlan } from './entry-plans';

/** Null: not answered, no line. Amounts in the workbook's currency, hours per month, margin as a fraction. */
export interface MoneyAnswer {
  readonly hours: number | null;
  readonly rate: number | null;
  readonly recurring: number | null;
  readonly sales: number | null;
  readonly margin: number | null;
}

const STAFF = 3;
const TOOLS = 2;

function costLines(month: Month, answer: MoneyAnswer, language: Language): Row[] {
  const { categories } = sheetMessages[language].costs;
  const dates = { from: serialOf(firstDay(month)), to: serialOf(lastDay(month)) };
  const row = (id: string, cells: Row['cells']): Row => ({
    key: `line:${month}:${id}`,
    given: true,
    cells: { ...dates, ...cells },
  });
  const rows: Row[] = [];
  if (answer.hours !== null && answer.rate !== null) {
    rows.push(row('staff', { category: categories[STAFF] ?? '', hours: answer.hours, rate: answer.rate }));
  }
  if (answer.recurring !== null) {
    rows.push(row('recurring', { category: categories[TOOLS] ?? '', amount: answer.recurring }));
  }
  return rows;
}

function gainLines(month: Month, { sales, margin }: MoneyAnswer, language: Language): Row[] {
  if (sales === null || margin === null) return [];
  const kind = sheetMessages[language].gains.kinds[0] ?? '';
  const cells = { month: serialOf(firstDay(month)), kind, quantity: 1, 'unit-value': sales, margin };
  return [{ key: `line:${month}:sales`, given: true, cells }];
}

function withLines(plan: SheetPlan, rows: readonly Row[]): SheetPlan {
  const columns = plan.blocks[0]?.columns ?? [];
  return { ...plan, partial: true, blocks: [...plan.blocks, { key: 'answers', columns, rows, grow: 'at-end' }] };
}

/** Plans that write the answers where they are new and change them where they were given before. */
export function moneyPlans(month: Month, answer: MoneyAnswer, language: Language): SheetPlan[] {
  return [
    withLines(costsPlan(language), costLines(month, answer, language)),
    withLines(gainsPlan(language), gainLines(month, answer, language)),
  ];
}
