// Whose figures a table gives that names no account: of the account whose figures it repeats, else a question.
import type { Reading } from '../sources/types';
import { compare, type DatedReading } from './counted';
import { AGREES, agreement } from './same-source';

export interface OwnedReading extends Omit<DatedReading, 'format'> {
  readonly format: string | null;
  /** Tables of one source are of one account. */
  readonly source: { readonly id: string };
}

/** Whether nothing in the table, nor an answer, says whose it is. */
export const isNameless = ({ observations }: Reading): boolean =>
  observations.length > 0 && observations.every(({ account }) => account === null);

/** A person's own profile: never the account of a page of the same network. */
const isProfile = ({ format }: OwnedReading): boolean => format !== null && /-profile-/.test(format);

const asked = (reading: Reading): Reading =>
  reading.questions.indexOf('account') < 0 ? { ...reading, questions: [...reading.questions, 'account'] } : reading;

/** Its figures stay out: they may be another account's. */
const keptOut = (reading: Reading): Reading => ({
  ...asked(reading),
  observations: [],
  warnings: [...reading.warnings, { problem: { code: 'whose-account' }, metric: null }],
});

const ownedBy = (reading: Reading, account: string): Reading => ({
  ...reading,
  account,
  observations: reading.observations.map((one) => ({ ...one, account })),
});

/** What the tables of one network and format, settled before, say of a nameless one. */
interface Said {
  /** It repeats the figures of one of them. */
  readonly repeats: boolean;
  /** Accounts whose figures it repeats, and all that are known, by their name in lower case. */
  readonly own: ReadonlyMap<string, string>;
  readonly all: ReadonlyMap<string, string>;
  /** Those whose figures of the same days are others. */
  readonly against: readonly number[];
}

function saidOf(one: OwnedReading, tables: readonly OwnedReading[], settled: readonly number[]): Said {
  const own = new Map<string, string>();
  const all = new Map<string, string>();
  const against: number[] = [];
  let repeats = false;
  for (const at of settled) {
    const other = tables[at] as OwnedReading;
    const { account, network } = other.reading;
    const isPage = !isProfile(other) && account === null && network === one.reading.network;
    if (isProfile(one) && isPage) against.push(at);
    if (other.format !== one.format || network !== one.reading.network || other.source.id === one.source.id) continue;
    if (account !== null) all.set(account.toLowerCase(), account);
    const isLater = compare(other.read, one.read) > 0;
    const share = isLater ? agreement(one.reading, other.reading) : agreement(other.reading, one.reading);
    if (share === null) continue;
    if (share < AGREES) against.push(at);
    else {
      repeats = true;
      if (account !== null) own.set(account.toLowerCase(), account);
    }
  }
  return { repeats, own, all, against };
}

/** Readable tables: those that name an account first, nameless profiles last, else as they were read. */
function inOrder(tables: readonly OwnedReading[]): number[] {
  const rank = (at: number): string => {
    const one = tables[at] as OwnedReading;
    const nameless = Number(isNameless(one.reading));
    return nameless + nameless * Number(isProfile(one)) + one.read;
  };
  return tables
    .flatMap(({ format, reading }, at) => (format !== null && reading.observations.length > 0 ? [at] : []))
    .sort((a, b) => compare(rank(a), rank(b)) || a - b);
}

/**
 * Gives a table without a name the account whose figures of the same days it repeats. Where its figures of days that
 * another table has too are others, or several accounts are known, its own stay out and its account is asked, and that
 * of the nameless table which it contradicts. So is that of a profile beside a page without a name. Tables are compared within one
 * network and format.
 */
export function withAccounts<T extends OwnedReading>(tables: readonly T[]): T[] {
  const out = [...tables];
  const settled: number[] = [];
  const change = (at: number, to: (reading: Reading) => Reading): void => {
    const one = out[at] as T;
    out[at] = { ...one, reading: to(one.reading) };
  };
  for (const at of inOrder(tables)) {
    const one = tables[at] as T;
    if (isNameless(one.reading)) {
      const { repeats, own, all, against } = saidOf(one, out, settled);
      const [account] = own.size === 1 ? own.values() : [];
      if (account !== undefined) change(at, (reading) => ownedBy(reading, account));
      else if (own.size > 1 || (!repeats && (against.length > 0 || all.size > 1))) {
        change(at, keptOut);
        for (const other of against)
          if (isNameless((out[other] as T).reading) && isProfile(one) === isProfile(out[other] as T))
            change(other, asked);
        continue;
      }
    }
    settled.push(at);
  }
  return out;
}
