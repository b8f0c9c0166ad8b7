// Attribution that fades with time.
import type { TouchRule } from './touch-rule';

const HALF_LIFE = 7;

/**
 * Each touch weighs 2^(−days ÷ 7), brought to a sum of 1: a touch eight days before the conversion gets half of what one
 * a day before gets. Continuous: days may have decimals. Throws a RangeError when a journey lacks its days.
 *
 * Source: Google Analytics Admin API, ReportingAttributionModel, "time decay", half-life of seven days.
 */
export const timeDecay: TouchRule = ({ touches, days = [] }) => {
  if (days.length !== touches.length) throw new RangeError('Time decay needs as many days as touches.');
  const nearest = Math.min(...days);
  // Counted from the nearest touch: what is common to all cancels out, and no weight sum can vanish.
  const weights = days.map((day) => 2 ** ((nearest - day) / HALF_LIFE));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
};
