// Amounts whose file names no currency: the one that was answered, or a question where several may be meant.
import { METRICS } from '../catalogue/metrics';
import type { Currency } from '../model/figure';
import type { Answers, Observation, Reading } from './types';

const isMoney = ({ metric }: Observation): boolean => METRICS[metric].unit === 'currency';

/** Currencies that the rows themselves name. */
export const currenciesIn = (reading: Reading): Currency[] =>
  reading.observations.flatMap(({ currency }) => (currency === undefined ? [] : [currency]));

/**
 * Gives amounts without a currency the only one that their table names, else the one that was answered. Without an answer
 * they are the workbook's, as long as it has but one; where several are in use, it is asked.
 *
 * @param inUse the workbook's currency and those that its files name
 */
export function withCurrency(reading: Reading, answers: Answers, inUse: ReadonlySet<Currency>): Reading {
  const lacks = (o: Observation): boolean => isMoney(o) && o.currency === undefined;
  if (!reading.observations.some((o) => lacks(o) && o.value !== 0)) return reading;
  const named = new Set(currenciesIn(reading));
  const [currency] = named.size === 1 ? named : [answers.currency];
  if (currency !== undefined) {
    return { ...reading, observations: reading.observations.map((o) => (lacks(o) ? { ...o, currency } : o)) };
  }
  if (inUse.size < 2) return reading;
  return {
    ...reading,
    observations: reading.observations.filter((o) => !lacks(o)),
    warnings: [...reading.warnings, { problem: { code: 'no-currency' }, metric: null }],
    questions: [...reading.questions, 'currency'],
  };
}
