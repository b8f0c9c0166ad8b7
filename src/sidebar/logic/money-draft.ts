// The money answers as they stand in the form: what is carried over from another month, and what they come to.
import type { InputOf, State } from '../../addon/contract';
import { rewritings } from '../../i18n/ambiguous';
import type { MoneyField } from '../../i18n/sidebar';
import type { Month } from '../../model/day';
import type { Language } from '../../model/text';
import { readTyped, writeTyped } from './typed-number';

export type MoneyDraft = Readonly<Record<MoneyField, string>>;
type Answer = Omit<InputOf<'money'>, 'month'>;

export type MoneyError =
  | { readonly kind: 'invalid' | 'negative' | 'marginRange' | 'tooLarge' }
  | { readonly kind: 'ambiguous'; readonly given: string; readonly whole: string; readonly decimal: string };

export const FIELDS: readonly MoneyField[] = ['hours', 'rate', 'recurring', 'sales', 'margin'];

/** The most that the server takes for an amount or for hours. */
const LARGEST = 1e12;

const percent = (fraction: number): number => Number((fraction * 100).toFixed(6));

/**
 * The month's own answers, else those of the nearest month before it. Sales are of one month: they are not carried.
 * `from`: the month whose time or costs count in this one.
 */
export function moneyDraft(
  money: State['money'],
  month: Month,
  language: Language,
): { readonly draft: MoneyDraft; readonly from: Month | null } {
  const months = (Object.keys(money) as Month[]).filter((one) => one <= month).sort();
  const from = months[months.length - 1];
  const kept = from === undefined ? undefined : money[from];
  const carried = from !== undefined && from !== month;
  const text = (value: number | null | undefined): string => (value == null ? '' : writeTyped(value, language));
  const draft: MoneyDraft = {
    hours: text(kept?.hours),
    rate: text(kept?.rate),
    recurring: text(kept?.recurring),
    sales: carried ? '' : text(kept?.sales),
    margin: text(kept?.margin == null ? null : percent(kept.margin)),
  };
  const begun = kept && (kept.recurring !== null || (kept.hours !== null && kept.rate !== null));
  return { draft, from: carried && begun ? from : null };
}

function readOne(field: MoneyField, typed: string): number | null | MoneyError {
  const read = readTyped(typed);
  if (read.kind === 'blank') return null;
  if (read.kind === 'ambiguous') return { kind: 'ambiguous', given: read.given, ...rewritings(read.given, read.mark) };
  if (read.kind !== 'number') return { kind: read.kind };
  if (field === 'margin') return read.value > 100 ? { kind: 'marginRange' } : read.value / 100;
  return read.value > LARGEST ? { kind: 'tooLarge' } : read.value;
}

/** The answers that the server takes, null where a field is blank; or what is wrong, field by field. */
export function readMoney(draft: MoneyDraft): {
  readonly answer: Answer | null;
  readonly errors: Partial<Record<MoneyField, MoneyError>>;
} {
  const errors: Partial<Record<MoneyField, MoneyError>> = {};
  const answer: Record<MoneyField, number | null> = {
    hours: null,
    rate: null,
    recurring: null,
    sales: null,
    margin: null,
  };
  for (const field of FIELDS) {
    const read = readOne(field, draft[field]);
    if (typeof read === 'object' && read !== null) errors[field] = read;
    else answer[field] = read;
  }
  return { answer: Object.keys(errors).length === 0 ? answer : null, errors };
}
