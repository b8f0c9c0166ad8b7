// LockService: the document lock, one for all runs of the add-on in this workbook.
import { RefusedError } from '../model';
import type { Context } from './context';
import type { GLock, GLockService, MembersOf } from './google';
import { read } from './kernel';

/** A lock of one run; a run that ends gives it back by itself (Apps Script reference, class Lock). */
export function lockService(ctx: Context): object {
  const { state } = ctx.kernel;
  let held = false;
  const take = (): boolean => {
    held = held || !state.lockedBySomeoneElse;
    return held;
  };
  const lock = (): object => {
    const members = {
      tryLock: read('int', () => take()),
      waitLock: read('int', (ms: number) => {
        if (take()) return;
        state.sleep(ms);
        throw new RefusedError('Lock timeout: another process was holding the lock for too long.');
      }),
      hasLock: read('', () => held),
      releaseLock: read('', () => {
        if (held && state.unflushed) state.releasedUnflushed++;
        held = false;
      }),
    } satisfies MembersOf<GLock>;
    return ctx.kernel.wrap('LockService.Lock', members);
  };
  const members = { getDocumentLock: read('', lock) } satisfies MembersOf<GLockService>;
  return ctx.kernel.wrap('LockService', members);
}
