// Indicators and targets as they stand in the form, and what they come to.
import type { InputOf, State } from '../../addon/contract';
import { rewritings } from '../../i18n/ambiguous';
import type { Language } from '../../model/text';
import type { MoneyError } from './money-draft';
import { readTyped, writeTyped } from './typed-number';

type Choice = InputOf<'choose'>;
type GoalKpi = State['goals'][number]['kpis'][number];
export type Goal = GoalKpi['goals'][number];

export interface TargetsDraft {
  readonly picked: readonly string[];
  /** What is typed, by {@link goalId}. */
  readonly targets: Readonly<Record<string, string>>;
}

export const goalId = (kpi: string, { network, account }: Goal): string =>
  [kpi, network ?? '', account ?? ''].join('|');

const shownIn = (unit: GoalKpi['unit'], value: number): number =>
  unit === 'percent' ? Number((value * 100).toFixed(6)) : Number(value.toFixed(6));

/** A figure as it would be typed: rates in percent. */
export const typedText = (unit: GoalKpi['unit'], value: number, language: Language): string =>
  writeTyped(shownIn(unit, value), language);

/** A proposal rounded to what a person would aim at: whole above ten, two decimals below. */
export const rounded = (unit: GoalKpi['unit'], value: number): number => {
  const shown = shownIn(unit, value);
  const kept = Number(shown.toFixed(Math.abs(shown) >= 10 && unit !== 'percent' ? 0 : 2));
  return unit === 'percent' ? kept / 100 : kept;
};

/** The form as it opens: what is followed and the targets that hold. */
export function targetsDraft(goals: State['goals'], language: Language): TargetsDraft {
  const kpis = goals.flatMap((one) => one.kpis);
  const targets = kpis.flatMap(({ kpi, unit, goals: own }) =>
    own.flatMap((goal) => (goal.target === null ? [] : [[goalId(kpi, goal), typedText(unit, goal.target, language)]])),
  );
  return {
    picked: kpis.filter(({ picked }) => picked).map(({ kpi }) => kpi),
    targets: Object.fromEntries(targets) as Record<string, string>,
  };
}

/** What the server takes, or what is wrong, by goal. A blank field says nothing. */
export function readTargets(
  goals: State['goals'],
  { picked, targets }: TargetsDraft,
): {
  readonly kpis: NonNullable<Choice['kpis']>;
  readonly targets: NonNullable<Choice['targets']>;
  readonly errors: Readonly<Record<string, MoneyError>>;
} {
  const kpis: Record<string, string[]> = {};
  const given: NonNullable<Choice['targets']> = [];
  const errors: Record<string, MoneyError> = {};
  for (const { objective, kpis: all } of goals) {
    kpis[objective] = all.map(({ kpi }) => kpi).filter((kpi) => picked.includes(kpi));
    for (const { kpi, unit, goals: own } of all) {
      if (!picked.includes(kpi)) continue;
      for (const goal of own) {
        const id = goalId(kpi, goal);
        const read = readTyped(targets[id] ?? '');
        if (read.kind === 'number') {
          const target = unit === 'percent' ? Number((read.value / 100).toFixed(8)) : read.value;
          given.push({ kpi, network: goal.network, account: goal.account, target });
        } else if (read.kind === 'ambiguous')
          errors[id] = { kind: 'ambiguous', given: read.given, ...rewritings(read.given, read.mark) };
        else if (read.kind !== 'blank') errors[id] = { kind: read.kind };
      }
    }
  }
  return { kpis, targets: given, errors };
}
