// A service call fails while a cycle is opened, measured, closed or compared: the next run completes the work.
// Calls fail before they take effect in one time zone's run of the suite and after it in the other's.
import { beforeAll, describe, expect, it } from 'vitest';
import { recalculate } from '../../local/engine/load';
import type { Workbook } from '../../local/model';
import { dump } from '../product/dump';
import { cellAt, drop, openProduct, type Product, xOverview } from '../product/support';
import { copied } from './copied';

const after = process.env.TZ === 'America/Los_Angeles';

/** With FAULTS=all every call fails once, else every sixth, in turn in one zone and in the other. */
const EVERY = process.env.FAULTS === 'all' ? 1 : 12;
const FIRST = after && EVERY > 1 ? 7 : 1;

const FIRST_CYCLE = { kind: 'month', from: '2025-02-01' } as const;
const SECOND_CYCLE = { kind: 'month', from: '2025-03-01' } as const;
const [FEBRUARY, MARCH] = ['2025-02-01/2025-02-28', '2025-03-01/2025-03-31'];

const X = xOverview([
  ['Mon, Feb 3, 2025', 100, 4, 1, 2, 0],
  ['Mon, Mar 3, 2025', 120, 6, 1, 2, 1],
]);

type Step = (product: Product) => unknown;

/** A person's word and target, and the figures computed, as they are when somebody clicks. */
async function atWork(product: Product): Promise<void> {
  const sheet = product.sheet('Cycle 1');
  const word = cellAt(sheet, 'worked:1', 'b');
  sheet.type(word.row, word.column, 'les coulisses');
  await recalculate(product.workbook, product.host.customFunctions);
}

const STEPS: readonly (readonly [name: string, step: Step, isFaulted: boolean])[] = [
  ['setup', ({ session }) => session.step('setup', {}), false],
  ['files', (product) => drop(product, 'x.csv', X), false],
  ['read', ({ session }) => session.step('read', {}), false],
  ['opening the first cycle', ({ session }) => session.step('cycle-open', FIRST_CYCLE), true],
  ['a person', atWork, false],
  ['measuring', ({ session }) => session.step('cycle-measure', { id: FEBRUARY }), true],
  ['compute', atWork, false],
  ['closing', ({ session }) => session.step('cycle-close', { id: FEBRUARY }), true],
  ['opening the second cycle', ({ session }) => session.step('cycle-open', SECOND_CYCLE), false],
  ['comparing', ({ session }) => session.step('cycle-compare', { ids: [FEBRUARY, MARCH] }), true],
];

/** The state before each step that is interrupted. */
async function befores(): Promise<Map<string, Product['workbook']>> {
  const product = openProduct({ language: 'en' });
  const found = new Map<string, Product['workbook']>();
  for (const [name, act, isFaulted] of STEPS) {
    if (isFaulted) found.set(name, copied(product.workbook));
    await act(product);
  }
  return found;
}

/** What people fill without a cycle, and the file's tab: no step of a cycle has business there. */
const OTHERS = ['Costs', 'Gains', 'Entries', 'Objectives', 'x'];

/** A sheet that is made anew has another number: links name it. */
function state({ workbook }: Product): string {
  const sheets = workbook.sheets.filter(({ name }) => !OTHERS.includes(name));
  return JSON.stringify(dump({ sheets } as Workbook)).replace(/(#gid=\\+"&)\d+/g, '$1');
}

describe('whichever call fails', () => {
  let known: Map<string, Product['workbook']>;
  beforeAll(async () => {
    known = await befores();
  }, 300_000);

  const standing = (name: string): Product => {
    const workbook = known.get(name);
    if (!workbook) throw new Error(`nothing is known before ${name}`);
    return openProduct({ language: 'en', workbook: copied(workbook) });
  };

  it.each(STEPS.filter(([, , isFaulted]) => isFaulted).map(([name, act]) => [name, act] as const))(
    `%s is completed by the next run, and what a person wrote stays (${after ? 'after' : 'before'} the call)`,
    { timeout: 300_000 },
    async (name, act) => {
      const finished = standing(name);
      const start = finished.host.calls.total;
      await act(finished);
      const calls = finished.host.calls.total - start;
      expect(calls).toBeGreaterThan(100);
      const expected = state(finished);
      for (let call = FIRST; call <= calls; call += EVERY) {
        const product = standing(name);
        if (after) product.host.failAfter(call);
        else product.host.failAt(call);
        try {
          await act(product);
        } catch {
          // What the person sees is another test's; here the next run is to put it right.
        }
        if (product.host.cancelFailure()) throw new Error(`call ${call} of ${name} was never made`);
        // What was written before it stopped has been computed when somebody clicks again.
        if (name === 'closing') await recalculate(product.workbook, product.host.customFunctions);
        await act(product);
        if (state(product) === expected) continue;
        expect({ call, state: JSON.parse(state(product)) }).toEqual({ call, state: JSON.parse(expected) });
      }
    },
  );
});
