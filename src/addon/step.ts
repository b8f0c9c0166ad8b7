// A step is one server call: it reads its snapshot, plans, writes. Pure steps know nothing of the spreadsheet.
import type { Snapshot } from '../plan/snapshot';
import type { SheetKind, SheetPlan } from '../plan/types';
import { applyPlan } from '../sheets/apply';
import type { Book } from '../sheets/book';
import { bringToFront } from '../sheets/front';
import { readRaw } from '../sheets/raw-read';
import type { Answers, InputOf, StepName } from './contract';

export type Handler<N extends StepName> = (input: InputOf<N>, book: Book) => Answers[N];

/** A pure step: from input and snapshot to the plans of sheets and an answer. Idempotent. */
export interface Step<N extends StepName> {
  readonly reads: readonly (SheetKind | 'raw')[];
  run(
    input: InputOf<N>,
    book: Snapshot,
  ): {
    plans: readonly SheetPlan[];
    answer: Answers[N];
    /** The sheet to bring to the front once all are written. */
    front?: SheetKind | false;
  };
}

/** The sheets of these kinds, read once. */
export function snapshotOf(book: Book, reads: readonly (SheetKind | 'raw')[]): Snapshot {
  const sheets: Partial<Record<SheetKind, ReturnType<Book['snapshot']>>> = {};
  for (const kind of reads) if (kind !== 'raw') sheets[kind] = book.snapshot(kind);
  return {
    today: book.today(),
    language: book.language(),
    settings: book.settings(),
    sheets: sheets as Snapshot['sheets'],
    raw: reads.indexOf('raw') >= 0 ? readRaw(book) : [],
    cycles: book.cycles(),
    shown: (kind) => book.shown(kind),
    has: (kind) => book.find(kind)?.identity.made === true,
  };
}

export function handler<N extends StepName>(step: Step<N>): Handler<N> {
  return (input, book) => {
    const { plans, answer, front } = step.run(input, snapshotOf(book, step.reads));
    for (const plan of plans) applyPlan(book, plan);
    if (front) bringToFront(book, front);
    return answer;
  };
}
