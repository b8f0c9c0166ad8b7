// One step at a time: the document lock guards a step, a lease in metadata guards a run of several.
import { ProblemError } from '../model/problem';

const RUN_KEY = 'social-roi-run';
/** A run of several steps holds its lease for at most this long, renewed at each step. */
const LEASE_MS = 7 * 60 * 1000;
const WAIT_MS = 10_000;

/** Runs one step under the document lock. @throws busy where somebody else's step or run is under way. */
export function locked<T>(run: string | undefined, last: boolean, step: () => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock?.tryLock(WAIT_MS)) throw new ProblemError({ code: 'busy' });
  try {
    if (run !== undefined) lease(run, last);
    return step();
  } catch (error) {
    if (run !== undefined && error instanceof ProblemError && error.problem.code !== 'busy') lease(run, true);
    throw error;
  } finally {
    try {
      SpreadsheetApp.flush();
    } finally {
      lock.releaseLock();
    }
  }
}

/** The add-on never knows who somebody is: a run is known by its number alone. The last step lets the lease go. */
function lease(run: string, last: boolean): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const now = Date.now();
  const known = spreadsheet.createDeveloperMetadataFinder().withKey(RUN_KEY).find()[0];
  const held = known ? parse(known.getValue()) : null;
  const others = held !== null && held.run !== run && held.until > now;
  if (others) throw new ProblemError({ code: 'busy' });
  const value = JSON.stringify({ run, until: last ? 0 : now + LEASE_MS });
  if (known) known.setValue(value);
  else spreadsheet.addDeveloperMetadata(RUN_KEY, value, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

function parse(text: string | null): { run: string; until: number } | null {
  try {
    return JSON.parse(text ?? '') as { run: string; until: number };
  } catch {
    return null;
  }
}
