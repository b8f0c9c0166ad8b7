// Attribution by position, or U-shaped.
import type { TouchRule } from './touch-rule';

const AT_EACH_END = 0.4;
const IN_THE_MIDDLE = 0.2;

/**
 * 40 % to the oldest touch, 40 % to the last one, 20 % shared equally by those between; two touches get half each, an
 * only one all. Source: Google Analytics Admin API, "position based".
 */
export const position: TouchRule = ({ touches: { length } }) => {
  if (length <= 2) return new Array<number>(length).fill(1 / length);
  const parts = new Array<number>(length).fill(IN_THE_MIDDLE / (length - 2));
  parts[0] = AT_EACH_END;
  parts[length - 1] = AT_EACH_END;
  return parts;
};
