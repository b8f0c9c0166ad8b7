// Totals by month and network of seven metrics over rows in memory, beside what else could make them.
import { ms, printTable, ratio, times } from '../measure';
import { drawnColumns } from './rows';
import { addOn, bareLoop, inArquero, inDuckDb, type Totals, type Way } from './ways';

const SIZES = [200_000, 1_000_000];

/** Only equal results are compared. */
function checkSame(name: string, found: Totals, expected: Totals): void {
  if (found.size !== expected.size) throw new Error(`${name}: ${found.size} totals instead of ${expected.size}.`);
  for (const [key, values] of expected) {
    if (values.some((value, i) => found.get(key)?.[i] !== value)) throw new Error(`${name}: ${key} differs.`);
  }
}

export async function totals(): Promise<void> {
  for (const size of SIZES) {
    const columns = drawnColumns(size);
    const ways: Record<'own' | 'bare' | 'arquero' | 'duckdb', Way> = {
      own: addOn(columns),
      bare: bareLoop(columns),
      arquero: inArquero(columns),
      duckdb: await inDuckDb(columns),
    };
    const expected = await ways.bare.totals(ways.bare.run());
    for (const [name, way] of Object.entries(ways)) checkSame(name, await way.totals(await way.run()), expected);
    const found = await times({
      own: () => ways.own.run(),
      bare: () => ways.bare.run(),
      arquero: () => ways.arquero.run(),
      duckdb: () => ways.duckdb.run(),
    });
    console.log(`\n## Seven metrics of ${size.toLocaleString('en')} rows by month and network (ms)\n`);
    const row = (name: string, time: number) => [name, ms(time), ratio(time, found.own)];
    printTable(
      ['Way', 'Time', 'Of the add-on’s'],
      [
        row('The add-on', found.own),
        row('A bare loop', found.bare),
        row('arquero', found.arquero),
        row('DuckDB, one thread', found.duckdb),
      ],
    );
  }
}
