// A service call fails: whichever it is, the person's cells stay as they are and the next run completes the work.
// Calls fail before they take effect in one time zone's run of the suite and after it in the other's.
import { describe, expect, it } from 'vitest';
import { dump } from './dump';
import { drop, instagram, openProduct, type Product, xOverview } from './support';

const after = process.env.TZ === 'America/Los_Angeles';

/** All calls take an hour in each zone: with FAULTS=all each of them, else every sixth, others in one zone than in the other. */
const EVERY = process.env.FAULTS === 'all' ? 1 : 6;
const FIRST = after && EVERY > 1 ? 4 : 1;

const FILES = {
  'Mar-01-2025_Mar-31-2025_1396269028466733.csv': instagram([
    ['03/05/2025', 400, 300, 30, 4, 5, 6],
    ['03/09/2025', 100, 80, 10, 1, 2, 3],
  ]),
  'x.csv': xOverview([['Sat, Mar 1, 2025', 100, 4, 1, 2, 0]]),
};
const LATER = { 'x2.csv': xOverview([['Tue, Apr 1, 2025', 120, 6, 1, 2, 1]]) };

type Step = (product: Product) => unknown;
const dropAll = (files: typeof FILES | typeof LATER): Step[] =>
  Object.entries(files).map(
    ([name, rows]) =>
      (product: Product) =>
        drop(product, name, rows),
  );

/** The first build, then a person at work, then the refresh of the next month. */
const STEPS: readonly Step[] = [
  (product) => product.session.step('setup', {}),
  ...dropAll(FILES),
  (product) => product.session.step('read', {}),
  (product) => product.session.step('build', {}, true),
  (product) => {
    const sheet = product.sheet('Résultats');
    sheet.type(sheet.maxRows, 3, 'ma note');
    sheet.insertColumns(sheet.maxColumns);
    sheet.type(9, sheet.maxColumns - 1, '=1+1');
    product.sheet('Coûts').type(10, 2, '01/03/2025');
  },
  ...dropAll(LATER),
  (product) => product.session.step('read', {}),
  (product) => product.session.step('build', {}, true),
];
const PERSON = 5;

function upTo(step: number): Product {
  const product = openProduct();
  for (const act of STEPS.slice(0, step)) act(product);
  return product;
}

function callsOf(step: number): number {
  const product = upTo(step);
  const before = product.host.calls.total;
  STEPS[step]?.(product);
  return product.host.calls.total - before;
}

/** Runs a step with its n-th call failing, then the same step again. */
function failing(step: number, call: number): Product {
  const product = upTo(step);
  if (after) product.host.failAfter(call);
  else product.host.failAt(call);
  try {
    STEPS[step]?.(product);
  } catch {
    // What the person sees is another test's; here the next run is to put it right.
  }
  if (product.host.cancelFailure()) throw new Error(`call ${call} of step ${step} was never made`);
  STEPS[step]?.(product);
  return product;
}

const state = (product: Product): string => JSON.stringify(dump(product.workbook));

describe.each(STEPS.map((_, step) => step).filter((step) => step !== PERSON))('step %i', (step) => {
  it(`is completed by the next run wherever it stopped (${after ? 'after' : 'before'} the call)`, {
    timeout: 1_800_000,
  }, () => {
    const calls = callsOf(step);
    const finished = upTo(step + 1);
    expect(calls).toBeGreaterThan(5);
    for (let call = FIRST; call <= calls; call += EVERY) {
      const product = failing(step, call);
      if (state(product) === state(finished)) continue;
      expect({ call, state: dump(product.workbook) }).toEqual({ call, state: dump(finished.workbook) });
    }
  });
});
