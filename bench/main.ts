// The benchmarks, one after the other; only ratios within one run mean anything.
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { attribution } from './attribution';
import { edits } from './edit';
import { load } from './load';
import { vectorFormulas } from './vector';

/** @param path of the built script */
export async function main(path: string): Promise<void> {
  const code = readFileSync(path, 'utf8');
  console.log(`Node ${process.versions.node}, V8 ${process.versions.v8}, ${cpus().length} cores.`);
  await load(code);
  await attribution(code);
  await vectorFormulas(code);
  await edits(path);
}
