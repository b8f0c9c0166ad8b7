// The fingerprint of all that reading takes in, and of what it has left in the sheets.
import { BUILD } from '../model/build';
import type { Cell } from '../model/cell';
import { Fingerprint } from '../model/hash';
import type { RawSource, Snapshot } from '../plan/snapshot';
import type { SheetKind } from '../plan/types';
import { isAnswerLine } from '../results/answered-lines';
import { homeCurrency } from '../results/costs-plan';
import { entriesIn } from '../results/entries-read';
import type { Book } from '../sheets/book';
import type { PendingQuestion } from './contract';

/** The sheets that reading writes. Lines that the person's answers made are none of it. */
const WRITTEN: readonly SheetKind[] = ['sources', 'data', 'costs', 'gains', 'daily'];

/** The workbook's currency counts as it is used: confirmed or seen in files, it is the same. */
const ASIDE = ['fingerprint', 'tax', 'currency', 'seenCurrency'];

function currencyUsed(settings: Snapshot['settings']): unknown[] {
  const asked = ((settings.questions ?? []) as PendingQuestion[]).some(({ question }) => question === 'currency');
  return [homeCurrency(settings), asked ? settings.currency : null];
}

/** A number and its text are told apart, and where a row ends. */
const MARK = '\u0002';
const ROW_END = '\u0001';
const cellText = (cell: Cell): string => (typeof cell === 'string' ? cell : MARK + JSON.stringify(cell));

/** A raw tab, told by its content without holding it. */
export function printOf({ rows, ...source }: RawSource): string {
  const print = new Fingerprint();
  print.add(JSON.stringify(source));
  for (const row of rows) {
    for (const cell of row) print.add(cellText(cell));
    print.add(ROW_END);
  }
  return print.digits;
}

/**
 * @param settings as they are, or as they are about to be written
 * @param raw what tells each raw tab
 */
export function fingerprintOf(
  book: Book,
  snapshot: Snapshot,
  settings: Snapshot['settings'],
  raw: readonly string[],
): string {
  const print = new Fingerprint();
  const add = (value: unknown): void => print.add(JSON.stringify(value));
  const { today, language, sheets } = snapshot;
  add([BUILD, today, language, ...currencyUsed(settings), ...raw]);
  for (const key of Object.keys(settings).sort()) if (ASIDE.indexOf(key) < 0) add([key, settings[key]]);
  add(entriesIn(sheets.entries, language));
  for (const kind of WRITTEN) for (const [key, text] of book.texts(kind)) if (!isAnswerLine(key)) print.add(text);
  return print.digits;
}
