// The sample workbook: one edit against the whole workbook.
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

async function openSample(dist: string): Promise<OpenWorkbook> {
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
  session.step('build', {}, true);
  return book;
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
  const { workbook, host } = await openSample(dirname(path));
  const custom = host.customFunctions;
  const compute = () => recalculate(workbook, custom);
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
