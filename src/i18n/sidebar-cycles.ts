// The words of the cycles in the sidebar: one typed set.
import type { Day } from '../model/day';

export type CycleKindName = 'month' | 'quarter' | 'free';

export interface CycleSidebarMessages {
  readonly title: string;
  readonly intro: string;
  readonly noFigures: string;
  name(number: number): string;
  readonly state: Readonly<Record<'open' | 'closed' | 'gone', string>>;
  measured(on: Day): string;
  readonly neverMeasured: string;
  readonly show: string;
  readonly measure: string;
  readonly close: string;
  readonly closeNote: string;
  readonly reopen: string;
  readonly newTitle: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<CycleKindName, string>>;
  readonly from: string;
  readonly to: string;
  readonly sameNote: string;
  readonly open: string;
  readonly reversed: string;
  readonly overview: string;
  readonly compareTitle: string;
  readonly compare: string;
  readonly compareNote: string;
}
