// Attribution to the first and the last touch.
import type { TouchRule } from './touch-rule';

/** Half to the oldest touch, half to the last one; all to the only touch of a journey that has one. */
export const both: TouchRule = ({ touches: { length } }) => {
  const parts = new Array<number>(length).fill(0);
  parts[0] = 0.5;
  parts[length - 1] = length === 1 ? 1 : 0.5;
  return parts;
};
