// The sample workbook: from the click on "Build" to the table, and one edit against the whole workbook.
import { dirname } from 'node:path';
import { loadDecoder } from '../local/command/decoder';
import { Steps } from '../local/command/steps';
import { type OpenWorkbook, openWorkbook } from '../local/command/workbook';
import { recalculate } from '../local/engine/load';
import type { Sheet } from '../local/model';
import { EXPORTED_ON, sampleFiles } from '../local/sample';
import { tellYears } from '../local/sample/tell-years';
import { typeMoney } from '../local/sample/type-money';
import { ms, printTable, ratio, times } from './measure';

async function openSample(dist: string): Promise<OpenWorkbook & { build(): unknown }> {
  const decoder = loadDecoder(dist);
  const book = openWorkbook(dist, 'en');
  const session = new Steps(book.host, 'en');
  session.step('setup', { language: 'en' });
  for (const { bytes, name } of sampleFiles()) {
    for (const sheet of (await decoder.decode(bytes)).sheets) await session.bringIn(name, sheet, null);
  }
  session.step('read', {});
  tellYears(session, EXPORTED_ON);
  session.step('read', {});
  typeMoney(book.workbook);
  return {
    ...book,
    build: () => {
      session.step('setup', { language: 'en' });
      session.step('refresh', {});
      session.step('build', {}, true);
    },
  };
}

const COUNTED = 100_000_000;

/** Milliseconds that this machine takes for a plain loop, now: what the others are to be read against. */
function plainLoop(): number {
  const start = performance.now();
  let sum = 0;
  for (let i = 0; i < COUNTED; i += 1) sum = (sum + i) | 0;
  return sum === 0.5 ? 0 : performance.now() - start;
}

/** What a person waits for on the sample; each part once, for a second time finds things remembered. */
async function clickToTable(build: () => unknown, compute: () => Promise<unknown>): Promise<void> {
  const loop = Math.min(plainLoop(), plainLoop(), plainLoop());
  const start = performance.now();
  build();
  const built = performance.now();
  await compute();
  const computed = performance.now();
  console.log('\n## From the click to the table of the sample (ms)\n');
  const row = (what: string, time: number) => [what, ms(time), ratio(time, loop)];
  printTable(
    ['Part', 'Time', 'Plain loop'],
    [
      [`A loop of ${COUNTED / 1e6} million additions`, ms(loop), ratio(1, 1)],
      row('The add-on builds', built - start),
      row('The page computes its formulas', computed - built),
    ],
  );
}

/** The first cell of a sheet, from a row on, in which somebody has typed a number. */
function typedNumber(sheet: Sheet, from: number): { row: number; column: number } {
  for (let row = from; row <= sheet.lastRow; row += 1) {
    for (let column = 4; column <= sheet.lastColumn; column += 1) {
      if (typeof sheet.value(row, column) === 'number' && sheet.formula(row, column) === null) return { row, column };
    }
  }
  throw new Error(`${sheet.name} holds no number`);
}

/** @param path of the built script */
export async function edits(path: string): Promise<void> {
  const { workbook, host, build } = await openSample(dirname(path));
  const custom = host.customFunctions;
  const compute = () => recalculate(workbook, custom);
  await clickToTable(build, compute);
  const { formulas } = await compute();
  let typed = 0;
  const edit = (sheet: Sheet, from: number) => {
    const { row, column } = typedNumber(sheet, from);
    return () => {
      typed += 1;
      sheet.setValue(row, column, 100 + (typed % 7));
      return compute();
    };
  };
  const costs = workbook.sheet('Costs');
  const data = workbook.sheet('Data');
  const found = await times({
    whole: () => {
      // Without a place, anything may have changed.
      workbook.touch();
      return compute();
    },
    cost: edit(costs, 6),
    figure: edit(data, 700),
    beside: () => {
      typed += 1;
      workbook.active.setValue(workbook.active.maxRows, workbook.active.maxColumns, typed);
      return compute();
    },
  });
  console.log(`\n## An edit in the sample workbook, ${formulas} formulas (ms)\n`);
  const row = (what: string, time: number) => [what, ms(time), ms(found.whole), ratio(time, found.whole)];
  printTable(
    ['Edit', 'What follows', 'The whole', 'Ratio'],
    [
      row('A cost', found.cost),
      row('A figure of the data', found.figure),
      row('A cell that nothing reads', found.beside),
    ],
  );
}
