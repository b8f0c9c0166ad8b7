// Totals by month and network in four ways: the add-on's own, a bare loop, arquero, DuckDB. Each answers the same rows.
import { DOUBLE, DuckDBDataChunk, DuckDBInstance, VARCHAR } from '@duckdb/node-api';
import { op, table } from 'arquero';
import { firstRows, groupsOf, sumsOf } from '../../src/maths/groups';
import { type Columns, METRICS } from './rows';

/** Sums of the metrics in their order, by « month|network ». */
export type Totals = ReadonlyMap<string, readonly number[]>;

export interface Way {
  run(): unknown;
  /** What a run found, to be compared. */
  totals(found: unknown): Promise<Totals>;
}

const keyOf = (month: string, network: string): string => `${month}|${network}`;

export function addOn({ length, month, network, metrics }: Columns): Way {
  const run = () => {
    const groups = groupsOf(length, [month, network]);
    return { rows: firstRows(groups), sums: metrics.map((values) => sumsOf(groups, values)) };
  };
  return {
    run,
    totals: async (found) => {
      const { rows, sums } = found as ReturnType<typeof run>;
      return new Map(
        rows.map((row, group) => [
          keyOf(month[row] as string, network[row] as string),
          sums.map((sum) => sum[group] ?? Number.NaN),
        ]),
      );
    },
  };
}

export function bareLoop({ length, month, network, metrics }: Columns): Way {
  const run = () => {
    const sums = new Map<string, Float64Array>();
    for (let row = 0; row < length; row += 1) {
      const key = `${month[row]}|${network[row]}`;
      let sum = sums.get(key);
      if (!sum) {
        sum = new Float64Array(metrics.length);
        sums.set(key, sum);
      }
      for (let m = 0; m < metrics.length; m += 1) {
        const value = metrics[m]?.[row] as number;
        if (!Number.isNaN(value)) sum[m] = (sum[m] as number) + value;
      }
    }
    return sums;
  };
  return {
    run,
    totals: async (found) => new Map([...(found as ReturnType<typeof run>)].map(([key, sums]) => [key, [...sums]])),
  };
}

export function inArquero({ month, network, metrics }: Columns): Way {
  // Arquero's sum leaves out null, undefined and NaN.
  const rows = table({ month, network, ...Object.fromEntries(METRICS.map((name, m) => [name, metrics[m]])) });
  const sums = Object.fromEntries(METRICS.map((name) => [name, op.sum(name)]));
  return {
    run: () => rows.groupby('month', 'network').rollup(sums).objects(),
    totals: async (found) =>
      new Map(
        (found as Record<string, string | number>[]).map((row) => [
          keyOf(String(row.month), String(row.network)),
          METRICS.map((name) => Number(row[name])),
        ]),
      ),
  };
}

/** Rows in one chunk of DuckDB. */
const CHUNK = 2048;

export async function inDuckDb({ length, month, network, metrics }: Columns): Promise<Way> {
  const connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
  const types = METRICS.map((name) => `${name} DOUBLE`).join(', ');
  await connection.run(`CREATE TABLE figures (month VARCHAR, network VARCHAR, ${types})`);
  const appender = await connection.createAppender('figures');
  for (let at = 0; at < length; at += CHUNK) {
    const end = Math.min(at + CHUNK, length);
    const chunk = DuckDBDataChunk.create([VARCHAR, VARCHAR, ...METRICS.map(() => DOUBLE)], end - at);
    const figures = metrics.map((values) =>
      Array.from(values.subarray(at, end), (value) => (Number.isNaN(value) ? null : value)),
    );
    chunk.setColumns([month.slice(at, end), network.slice(at, end), ...figures]);
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
  const sums = METRICS.map((name) => `sum(${name})`).join(', ');
  const query = await connection.prepare(`SELECT month, network, ${sums} FROM figures GROUP BY month, network`);
  return {
    run: async () => (await query.runAndReadAll()).getRows(),
    totals: async (found) =>
      new Map(
        (found as (string | number)[][]).map(([month, network, ...values]) => [
          keyOf(String(month), String(network)),
          values.map(Number),
        ]),
      ),
  };
}
