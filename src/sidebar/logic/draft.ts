// An answer as it stands in the form, and what it comes to.
import type { InputOf, PendingQuestion } from '../../addon/contract';
import { type Day, parseDay, yearOf } from '../../model/day';
import { NETWORKS } from '../../model/networks';
import type { Askable } from './questions';

type Answer = InputOf<'answer'>['answers'];

export interface Draft {
  readonly year: string;
  readonly from: string;
  readonly to: string;
  readonly network: string;
  readonly account: string;
  readonly currency: string;
  readonly order: 'day' | 'month' | null;
}

/** What is wrong with a draft: the name of the sentence that says it. */
export type DraftError = 'required' | 'reversed' | 'outside' | 'yearRange';

/** The form as it opens: filled with what is proposed, and only that; a year is else the current one. */
export const draftOf = ({ proposal }: Pick<PendingQuestion, 'proposal'>, today: Day): Draft => ({
  year: String(proposal?.year ?? yearOf(today)),
  from: proposal?.from ?? '',
  to: proposal?.to ?? '',
  network: proposal?.network ?? '',
  account: '',
  currency: proposal?.currency ?? '',
  order: null,
});

function readYear(text: string): Answer | DraftError {
  if (text.trim() === '') return 'required';
  const year = /^\d{4}$/.test(text.trim()) ? Number(text) : 0;
  return year >= 2000 && year <= 2100 ? { year } : 'yearRange';
}

/** A period that leaves some of the file's rows out cannot be the one that it covers. */
function readPeriod(draft: Draft, rows: PendingQuestion['evidence'] | undefined): Answer | DraftError {
  const [from, to] = [parseDay(draft.from), parseDay(draft.to)];
  if (!from || !to) return 'required';
  if (to < from) return 'reversed';
  const isOutside = (rows?.from && rows.from < from) || (rows?.to && rows.to > to);
  return isOutside ? 'outside' : { from, to };
}

/** The answer that the server takes, or what is wrong. */
export function readDraft(kind: Askable, draft: Draft, rows?: PendingQuestion['evidence']): Answer | DraftError {
  if (kind === 'year') return readYear(draft.year);
  if (kind === 'period') return readPeriod(draft, rows);
  if (kind === 'day-first') return draft.order === null ? 'required' : { dayFirst: draft.order === 'day' };
  if (kind === 'currency') return draft.currency === '' ? 'required' : { currency: draft.currency };
  const network = NETWORKS.find((id) => id === draft.network);
  if (kind === 'network') return network ? { network } : 'required';
  const account = draft.account.trim();
  return account === '' ? 'required' : { account };
}
