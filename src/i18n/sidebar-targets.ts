// What the sidebar says of the indicators to follow and their targets.
import type { Day, Month } from '../model/day';

export interface TargetsMessages {
  readonly title: string;
  readonly intro: string;
  readonly roles: Readonly<Record<'community_manager' | 'business_stakeholder' | 'executive', string>>;
  tooMany(count: number): string;
  target(place: string, unit: string): string;
  readonly allNetworks: string;
  /** What stands behind a value, by unit; none for counts, and the currency for money. */
  readonly units: Readonly<Partial<Record<string, string>>>;
  proposal(value: string, count: number, from: Month, to: Month): string;
  take(value: string): string;
  readonly from: string;
  readonly save: string;
  changed(days: readonly Day[]): string;
}
