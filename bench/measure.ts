// Times some tasks side by side, and writes times and ratios.
import { Bench } from 'tinybench';

export type Tasks<Name extends string> = Readonly<Record<Name, () => unknown>>;

/** At least so long, in ms, and so often, after a warm-up. */
const TIME = 60;
const ITERATIONS = 3;
/** The tasks take turns, so that a busy moment of the machine does not fall on one of them alone. */
const ROUNDS = 2;

/** The shortest time of each task in milliseconds: other work of the machine can only lengthen it. */
export async function times<Name extends string>(tasks: Tasks<Name>): Promise<Record<Name, number>> {
  const names = Object.keys(tasks) as Name[];
  const found = Object.fromEntries(names.map((name) => [name, Number.POSITIVE_INFINITY])) as Record<Name, number>;
  for (let round = 0; round < ROUNDS; round += 1) {
    const bench = new Bench({ time: TIME / ROUNDS, iterations: ITERATIONS, warmupTime: 10, warmupIterations: 1 });
    for (const name of names) bench.add(name, tasks[name]);
    for (const task of await bench.run()) {
      const { result } = task;
      if (result.state !== 'completed')
        throw new Error(`${task.name}: ${'error' in result ? result.error.message : result.state}`);
      const name = task.name as Name;
      found[name] = Math.min(found[name], result.latency.min);
    }
  }
  return found;
}

/** Milliseconds with three digits that mean something. */
export const ms = (time: number): string => `${Number(time.toPrecision(3))}`;

/** How many times as long. */
export const ratio = (time: number, against: number): string => `${Number((time / against).toPrecision(2))} ×`;

/** A table in Markdown, its columns aligned for a terminal too. */
export function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => (row[i] ?? '').length)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  console.log([line(head), line(rule), ...rows.map(line)].join('\n'));
}
