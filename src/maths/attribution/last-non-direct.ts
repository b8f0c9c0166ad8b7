// Attribution to the last touch that is not direct traffic.
import { isDirect } from './direct';
import { onlyTouch, type TouchRule } from './touch-rule';

/**
 * The last touch that is not direct is credited with the whole conversion; a direct one only when all are, and then the
 * last. Source: Google Analytics, "last non-direct click".
 */
export const lastNonDirect: TouchRule = ({ touches }) => {
  let place = touches.length - 1;
  while (place >= 0 && isDirect(touches[place] ?? '')) place -= 1;
  return onlyTouch(touches.length, place < 0 ? -1 : place);
};
