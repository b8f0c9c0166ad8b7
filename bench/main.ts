// The benchmarks, one after the other; only ratios within one run mean anything.
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { attribution } from './attribution';
import { edits } from './edit';
import { load } from './load';
import { page } from './page';
import { builtAt } from './product';
import { totals } from './totals';
import { vectorFormulas } from './vector';

/** @param path of the built script */
export async function main(path: string): Promise<void> {
  const built = builtAt(path);
  console.log(`Node ${process.versions.node}, V8 ${process.versions.v8}, ${cpus().length} cores.`);
  await load(built);
  await attribution(built);
  await vectorFormulas(built);
  await totals();
  await edits(path);
  await page(join(dirname(path), 'preview'));
}
