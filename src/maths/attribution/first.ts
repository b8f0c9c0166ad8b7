// Attribution to the first touch.
import { onlyTouch, type TouchRule } from './touch-rule';

/** The oldest touch is credited with the whole conversion. Source: Google Analytics Admin API, "first click". */
export const first: TouchRule = ({ touches }) => onlyTouch(touches.length, 0);
