// What is the same for all formulas of a recalculation, cells aside.
import type { CustomFunctions } from './custom';
import type { Writing } from './formula/locale';

export interface Settings {
  readonly writing: Writing;
  readonly timeZone: string;
  readonly custom: CustomFunctions | undefined;
  /** The moment, in milliseconds since 1970. */
  readonly now: number;
}
