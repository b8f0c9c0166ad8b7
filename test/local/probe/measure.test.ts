// What the probe's page measures, with a script that answers as told.
import { describe, expect, it } from 'vitest';
import { BEHAVIOURS } from '../../../local/probe/behaviours';
import { type Call, measure } from '../../../local/probe/sidebar/measure';

const MILLION = 1_000_000;
const PAGE = { 'page-eval': 1, 'page-worker': 1, 'page-crypto': 1, 'page-origin': 1, 'page-width': 1 };

/** A script that carries so many characters and takes as long as its next time says. */
function world(most: number, times: number[] = []) {
  let clock = 0;
  const calls: string[] = [];
  const handed: unknown[] = [];
  const answers: Record<string, (given: unknown) => unknown> = {
    probeEcho: (given) => {
      if (typeof given === 'number') clock += times.shift() ?? 0;
      if (given instanceof Date) throw new Error('illegal');
      if (typeof given === 'string' && given.length > most) throw new Error('too large');
      if (typeof given === 'string') return `${given.length} characters`;
      if (!Array.isArray(given)) return 'number 1';
      return given.length > 10 ? `${given.length} rows` : 'list of 2: null, number 1';
    },
    probeText: (given) => 'x'.repeat(Math.min(Number(given), most)),
    probeDate: () => null,
    probeSidebarSeen: (given) => handed.push(given),
  };
  const call: Call = async (name, ...args) => {
    calls.push(name);
    return answers[name]?.(args[0]);
  };
  const page = Object.fromEntries(Object.keys(PAGE).map((id) => [id, () => `${id} seen`]));
  return { call, calls, handed, now: () => clock, page, say: () => undefined };
}

describe('the page of the probe', () => {
  it('measures exactly the behaviours of the sidebar, and hands them over once', async () => {
    const given = world(40 * MILLION);
    const seen = await measure(given);
    const wanted = BEHAVIOURS.filter(({ trial }) => trial.way === 'sidebar').map(({ id }) => id);
    expect(Object.keys(seen)).toEqual(wanted);
    expect(given.handed).toEqual([seen]);
  });

  it('times the first call apart from the median of those after it', async () => {
    const seen = await measure(world(MILLION, [900, 50, 10, 40, 30, 20]));
    expect([seen['first-call'], seen['next-calls']]).toEqual(['900 ms', '30 ms']);
  });

  it('tells the largest that comes whole, and how the next one fails', async () => {
    const seen = await measure(world(5 * MILLION));
    expect(seen['payload-up']).toBe('4000000 characters, then: too large');
    expect(seen['payload-down']).toBe('4000000 characters, then changed');
    expect(seen['payload-rows']).toBe('50000 rows');
  });

  it('tells what becomes of dates and of undefined', async () => {
    const seen = await measure(world(MILLION));
    expect([seen['date-in-answer'], seen['date-in-argument'], seen['undefined-in-list']]).toEqual([
      'fails, or comes as null',
      'fails',
      'null',
    ]);
  });

  it('goes on where one measure fails', async () => {
    const broken = world(MILLION);
    const page = {
      ...broken.page,
      'page-width': () => {
        throw new Error('no width');
      },
    };
    const seen = await measure({ ...broken, page });
    expect(seen['page-width']).toBe('no answer: no width');
    expect(broken.handed).toHaveLength(1);
  });
});
