// What each call pays before it begins: the script is read and run anew in a fresh context.
import vm from 'node:vm';
import { ms, printTable, ratio, times } from './measure';
import { type Built, freshContext } from './product';

const EMPTY: Built = { code: 'function F() { return 0.5; }', catalogue: '' };

let runs = 0;

/** The engine remembers scripts that it has read: a comment that is never twice the same makes each one new to it. */
function fresh(built: Built): vm.Context {
  runs += 1;
  const context = freshContext(built);
  new vm.Script(`${built.code}\n// ${runs}`).runInContext(context);
  return context;
}

/** A script that has been read already, run in a fresh context: what is left where the host remembers what it has read. */
function runner(built: Built): () => unknown {
  const script = new vm.Script(built.code);
  return () => script.runInContext(freshContext(built));
}

function freshCall(built: Built, call: string): unknown {
  return vm.runInContext(call, fresh(built));
}

export async function load(built: Built): Promise<void> {
  console.log('\n## A fresh script, as for each cell (ms)\n');
  const kilobytes = (text: string) => `${Math.ceil(text.length / 1000)}`;
  const paths = '[["X > Email"]], [[2]], "linear"';
  const found = await times({
    emptyLoad: () => fresh(EMPTY),
    load: () => fresh(built),
    emptyRun: runner(EMPTY),
    run: runner(built),
    emptyCall: () => freshCall(EMPTY, 'F()'),
    roi: () => freshCall(built, 'SOCIAL_ROI(7500, 5000)'),
    kpiFor: () => freshCall(built, 'KPI_FOR("awareness")'),
    attribution: () => freshCall(built, `SOCIAL_ATTRIBUTION(${paths})`),
  });
  const row = (what: string, time: number, empty: number) => [
    what,
    ms(time),
    ms(empty),
    ms(time - empty),
    ratio(time, empty),
  ];
  printTable(
    [`Script of ${kilobytes(built.code)} kB`, 'Bundle', 'Empty script', 'Difference', 'Ratio'],
    [
      row('Run alone, once read', found.run, found.emptyRun),
      row('Read and run', found.load, found.emptyLoad),
      row('… and `SOCIAL_ROI`', found.roi, found.emptyCall),
      row('… and `KPI_FOR`', found.kpiFor, found.emptyCall),
      row('… and `SOCIAL_ATTRIBUTION`', found.attribution, found.emptyCall),
    ],
  );
}
