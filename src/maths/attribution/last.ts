// Attribution to the last touch.
import { onlyTouch, type TouchRule } from './touch-rule';

/** The touch right before the conversion is credited with the whole of it. Source: Google Analytics Admin API, "last click". */
export const last: TouchRule = ({ touches }) => onlyTouch(touches.length, -1);
