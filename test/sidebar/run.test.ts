// An action of several calls: one run number, an end that lets others build, a stop between steps.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { act, stopCurrent } from '../../src/sidebar/run';
import { openSidebar } from './support';

const twoSteps = {
  title: 'build',
  manner: 'run',
  retry: null,
  work: async (run: { step(name: 'setup' | 'read', input: Record<string, never>): Promise<unknown> }) => {
    await run.step('setup', {});
    await run.step('read', {});
  },
} as const;

describe('an action', () => {
  it('shares one run number, and its last call reads the workbook and lets it go', async () => {
    const { actor, store, calls } = openSidebar();
    expect(await act(actor, twoSteps)).toBe(true);
    expect(calls.map(({ step, run, last }) => [step, run, last])).toEqual([
      ['setup', 'run-1', undefined],
      ['read', 'run-1', undefined],
      ['state', 'run-1', true],
    ]);
    expect(store.get().book?.today).toBe('2026-04-02');
    expect(store.get().task).toBeNull();
  });

  it('of one call alone holds nothing that another could wait for', async () => {
    const { actor, calls } = openSidebar();
    await act(actor, { ...twoSteps, manner: 'alone', work: async (run) => void (await run.step('setup', {})) });
    expect(calls).toEqual([{ step: 'setup', input: {}, language: 'fr' }]);
  });

  it('that fails says so with a way to try again, and lets the workbook go', async () => {
    const retry = () => undefined;
    const { actor, store, calls } = openSidebar({ read: () => Promise.reject(new Error('Service error')) });
    expect(await act(actor, { ...twoSteps, retry })).toBe(false);
    expect(store.get().failure).toEqual({ failure: { kind: 'service', detail: 'Service error' }, retry });
    expect(calls[calls.length - 1]).toMatchObject({ step: 'state', run: 'run-1', last: true });
    expect(store.get().task).toBeNull();
  });

  it('that fails without a network ends all the same', async () => {
    const gone = () => Promise.reject(new Error('NetworkError: HTTP 0'));
    const { actor, store } = openSidebar({ setup: gone, state: gone });
    expect(await act(actor, twoSteps)).toBe(false);
    expect(store.get().failure?.failure.kind).toBe('network');
    expect(store.get().task).toBeNull();
  });

  it('is refused while another is under way', async () => {
    const { actor, steps } = openSidebar();
    const first = act(actor, twoSteps);
    expect(await act(actor, twoSteps)).toBe(false);
    await first;
    expect(steps()).toEqual(['setup', 'read', 'state']);
  });
});

describe('a stop', () => {
  it('takes effect after the step under way: no other step is called, and the workbook is let go', async () => {
    const { actor, store, steps } = openSidebar({ setup: () => stopCurrent() });
    expect(await act(actor, twoSteps)).toBe(false);
    expect(steps()).toEqual(['setup', 'state']);
    expect(store.get()).toMatchObject({ notice: 'stopped', failure: null, task: null });
  });

  describe('of a call that stays unanswered', () => {
    beforeEach(() => vi.useFakeTimers());
    afterEach(() => vi.useRealTimers());

    it('waits for the answer at first, and no longer once the wait has become long', async () => {
      const { actor, store, steps } = openSidebar({ setup: () => new Promise(() => undefined) });
      const ended = act(actor, twoSteps);
      await vi.advanceTimersByTimeAsync(5_000);
      stopCurrent();
      await vi.advanceTimersByTimeAsync(5_000);
      expect(store.get().task).toMatchObject({ stopping: true, slow: null });
      await vi.advanceTimersByTimeAsync(10_000);
      expect(store.get().task?.slow).toBe(20);
      stopCurrent();
      await vi.advanceTimersByTimeAsync(0);
      expect(await ended).toBe(false);
      expect(store.get()).toMatchObject({ notice: 'abandoned', task: null });
      expect(steps()).toEqual(['setup', 'state']);
    });
  });
});
