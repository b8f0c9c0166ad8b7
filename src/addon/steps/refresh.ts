// Tables are read again where anything has changed since they were read last; else nothing is parsed, nothing written.
import { fingerprintOf } from '../fingerprint';
import { type Handler, snapshotOf } from '../step';
import { READS, readAgain } from './read';

export const refresh: Handler<'refresh'> = (_input, book) => {
  const snapshot = snapshotOf(book, READS);
  const { settings } = snapshot;
  if (settings.fingerprint === fingerprintOf(book, snapshot, settings)) return { changed: false };
  readAgain(book, snapshot);
  return { changed: true };
};
