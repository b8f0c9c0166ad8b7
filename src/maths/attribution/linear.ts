// Attribution in equal parts.
import type { TouchRule } from './touch-rule';

/** Every touch is credited with the same part: a channel seen twice gets two. Source: Google Analytics Admin API, "linear". */
export const linear: TouchRule = ({ touches: { length } }) => new Array<number>(length).fill(1 / length);
