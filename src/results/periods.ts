// Quarters and years of a fiscal calendar whose first month is a setting.
import { sheetMessages } from '../i18n/sheets';
import { addMonths, type Month, monthNumberOf, monthsBetween, yearOf } from '../model/day';
import type { Language } from '../model/text';

export interface Period {
  /** `Q:` or `Y:` and its first month: it stands where a month stands in the key of a figure. */
  readonly key: string;
  readonly kind: 'quarter' | 'year';
  readonly months: readonly Month[];
}

/** The first month of the fiscal year (1 to 12) as the settings hold it; January where they hold none. */
export function fiscalStartOf(settings: Readonly<Record<string, unknown>>): number {
  const start = settings.fiscalStart;
  return typeof start === 'number' && Number.isInteger(start) && start >= 1 && start <= 12 ? start : 1;
}

const LENGTHS = { quarter: 3, year: 12 } as const;

function periodOf(month: Month, kind: Period['kind'], start: number): Period {
  const length = LENGTHS[kind];
  const into = (monthNumberOf(month) - start + 12) % length;
  const first = addMonths(month, -into);
  return {
    key: `${kind === 'year' ? 'Y' : 'Q'}:${first}`,
    kind,
    months: monthsBetween(first, addMonths(first, length - 1)),
  };
}

/** The quarters, then the years, in which these months lie; newest first. */
export function periodsOf(months: readonly Month[], start: number): Period[] {
  return (['quarter', 'year'] as const).flatMap((kind) => {
    const found = new Map(months.map((month) => periodOf(month, kind, start)).map((period) => [period.key, period]));
    return [...found.values()].sort((a, b) => (a.key < b.key ? 1 : -1));
  });
}

/** « T1 2025 », "Year 2025"; a year that starts in another month than January names both its years. */
export function periodLabel({ kind, months }: Period, start: number, language: Language): string {
  const words = sheetMessages[language].periods;
  const [first] = months;
  if (!first) throw new RangeError('a period without months');
  const into = (monthNumberOf(first) - start + 12) % 12;
  const year = yearOf(addMonths(first, -into));
  const name = start === 1 ? String(year) : `${year}-${String((year + 1) % 100).padStart(2, '0')}`;
  return kind === 'quarter' ? words.quarter(into / 3 + 1, name) : words.year(name, start !== 1);
}
