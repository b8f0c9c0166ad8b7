// The typed client: what it sends, what it makes of answers and failures, when it says that it waits.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createClient } from '../../src/sidebar/client';
import { CallError } from '../../src/sidebar/failures';
import type { Transport } from '../../src/sidebar/google';

function clientOver(transport: Transport, online = true) {
  const slow: number[] = [];
  const client = createClient({
    transport,
    language: () => 'fr',
    online: () => online,
    onSlow: (seconds) => slow.push(seconds),
  });
  return { client, slow };
}

const failureOf = async (promise: Promise<unknown>) => {
  const error = await promise.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(CallError);
  return (error as CallError).failure;
};

describe('a step', () => {
  it('is sent with its input, the language and its run, and gives the answer', async () => {
    const sent: unknown[] = [];
    const { client } = clientOver(async (name, argument) => {
      sent.push([name, argument]);
      return { ok: true, answer: { months: ['2026-03'], shown: '2026-03', missing: [] } };
    });
    const answer = await client.step('build', { month: '2026-03' }, { run: 'r1', last: true });
    expect(answer.shown).toBe('2026-03');
    const call = { step: 'build', input: { month: '2026-03' }, language: 'fr', run: 'r1', last: true };
    expect(sent).toEqual([['runStep', call]]);
  });

  it('outside a run carries no run number', async () => {
    const sent: unknown[] = [];
    const { client } = clientOver(async (_, argument) => {
      sent.push(argument);
      return { ok: true, answer: {} };
    });
    await client.step('state', {});
    expect(sent).toEqual([{ step: 'state', input: {}, language: 'fr' }]);
  });

  it('that the server refuses fails with the server’s own sentence', async () => {
    const { client } = clientOver(async () => ({ ok: false, code: 'busy', message: 'Quelqu’un d’autre…' }));
    expect(await failureOf(client.step('read', {}))).toEqual({
      kind: 'problem',
      code: 'busy',
      message: 'Quelqu’un d’autre…',
    });
  });

  it('that Google does not carry fails with the reason that was recognised', async () => {
    const { client } = clientOver(() => Promise.reject(new Error('PERMISSION_DENIED')));
    expect((await failureOf(client.step('read', {}))).kind).toBe('accounts');
    const offline = clientOver(() => Promise.reject(new Error('')), false);
    expect((await failureOf(offline.client.step('read', {}))).kind).toBe('network');
  });

  it.each([null, undefined, 'text', [], { answer: {} }])(
    'answered with %j is a failure, not an answer',
    async (given) => {
      const { client } = clientOver(async () => given);
      expect((await failureOf(client.step('state', {}))).kind).toBe('service');
    },
  );

  it('that the server does not have does not compile', () => {
    const { client } = clientOver(async () => ({ ok: true, answer: {} }));
    // @ts-expect-error: there is no such step
    void client.step('close-month', {});
    // @ts-expect-error: nor such an input
    void client.step('build', { year: 2026 });
    expect(client.step).toBeTypeOf('function');
  });
});

describe('a page of the add-on', () => {
  it('is its text', async () => {
    const { client } = clientOver(async (name, argument) => `${name} ${String(argument)}`);
    expect(await client.include('workbook-decoder')).toBe('include workbook-decoder');
  });

  it('is a failure where it is no text', async () => {
    const { client } = clientOver(async () => null);
    expect((await failureOf(client.include('workbook-decoder'))).kind).toBe('service');
  });
});

describe('waiting', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('is told every 20 seconds for as long as there is no answer, and no longer', async () => {
    let answer: (value: unknown) => void = () => undefined;
    const { client, slow } = clientOver(() => new Promise((resolve) => (answer = resolve)));
    const call = client.step('state', {});
    await vi.advanceTimersByTimeAsync(19_999);
    expect(slow).toEqual([]);
    await vi.advanceTimersByTimeAsync(20_001);
    expect(slow).toEqual([20, 40]);
    answer({ ok: true, answer: {} });
    await call;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(slow).toEqual([20, 40]);
  });
});
