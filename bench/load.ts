// What each call pays before it begins: the script is read and run anew in a fresh context.
import vm from 'node:vm';
import { ms, printTable, ratio, times } from './measure';

const EMPTY = 'function F() { return 0.5; }';

let runs = 0;

/** The engine remembers scripts that it has read: a comment that is never twice the same makes each one new to it. */
function fresh(code: string): vm.Context {
  runs += 1;
  const context = vm.createContext({});
  new vm.Script(`${code}\n// ${runs}`).runInContext(context);
  return context;
}

/** A script that has been read already, run in a fresh context: what is left where the host remembers what it has read. */
function runner(code: string): () => unknown {
  const script = new vm.Script(code);
  return () => script.runInContext(vm.createContext({}));
}

function freshCall(code: string, call: string): unknown {
  return vm.runInContext(call, fresh(code));
}

export async function load(code: string): Promise<void> {
  console.log('\n## A fresh script, as for each cell (ms)\n');
  const kilobytes = (text: string) => `${Math.ceil(text.length / 1000)}`;
  const paths = '[["X > Email"]], [[2]], "linear"';
  const found = await times({
    emptyLoad: () => fresh(EMPTY),
    load: () => fresh(code),
    emptyRun: runner(EMPTY),
    run: runner(code),
    emptyCall: () => freshCall(EMPTY, 'F()'),
    roi: () => freshCall(code, 'SOCIAL_ROI(7500, 5000)'),
    kpiFor: () => freshCall(code, 'KPI_FOR("awareness")'),
    attribution: () => freshCall(code, `SOCIAL_ATTRIBUTION(${paths})`),
  });
  const row = (what: string, time: number, empty: number) => [
    what,
    ms(time),
    ms(empty),
    ms(time - empty),
    ratio(time, empty),
  ];
  printTable(
    [`Script of ${kilobytes(code)} kB`, 'Bundle', 'Empty script', 'Difference', 'Ratio'],
    [
      row('Run alone, once read', found.run, found.emptyRun),
      row('Read and run', found.load, found.emptyLoad),
      row('… and `SOCIAL_ROI`', found.roi, found.emptyCall),
      row('… and `KPI_FOR`', found.kpiFor, found.emptyCall),
      row('… and `SOCIAL_ATTRIBUTION`', found.attribution, found.emptyCall),
    ],
  );
}
