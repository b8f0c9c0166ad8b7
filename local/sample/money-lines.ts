// The shape of the lines of the Costs and Gains sheets.
import type { Day, Month } from './calendar';

/** In the order of the sheets' lists. */
export const COST_CATEGORIES = ['ads', 'content', 'tools', 'staff', 'agency', 'training', 'other'] as const;
export const GAIN_KINDS = ['sales', 'leads', 'savings', 'platform', 'other'] as const;

/** A cost between two dates, or of one day where `to` is null: an amount, or hours at a loaded hourly rate. */
export interface CostLine {
  readonly from: Day;
  readonly to: Day | null;
  /** Null: for all networks. */
  readonly network: string | null;
  readonly account: string | null;
  readonly category: (typeof COST_CATEGORIES)[number];
  readonly amount: number | null;
  readonly hours: number | null;
  readonly rate: number | null;
  readonly note: string;
}

/** A gain of a month: an amount of margin, or quantity × unit value × rate, a fraction. */
export interface GainLine {
  readonly month: Month;
  readonly network: string | null;
  readonly account: string | null;
  readonly kind: (typeof GAIN_KINDS)[number];
  readonly quantity: number | null;
  readonly unitValue: number | null;
  /** Margin rate or closing rate, from 0 to 1. */
  readonly margin: number | null;
  readonly amount: number | null;
  readonly note: string;
}

export interface SampleMoney {
  readonly costs: readonly CostLine[];
  readonly gains: readonly GainLine[];
}
