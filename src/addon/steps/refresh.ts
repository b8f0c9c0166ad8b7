// Tables are read again where anything has changed since they were read last; else nothing is parsed, nothing written.
import { fingerprintOf, printOf } from '../fingerprint';
import { type Handler, snapshotOf } from '../step';
import { READS, readAgain } from './read';

export const refresh: Handler<'refresh'> = (_input, book) => {
  const snapshot = snapshotOf(book, READS);
  const { settings } = snapshot;
  const raw = [...snapshot.raw];
  if (settings.fingerprint === fingerprintOf(book, snapshot, settings, raw.map(printOf))) return { changed: false };
  readAgain(book, { ...snapshot, raw });
  return { changed: true };
};
