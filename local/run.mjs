// Runs a program of local/ on a dist/ that is up to date: "node local/run.mjs report FILE…". stdout is the program's own.
import { buildIfStale } from '../build.mjs';
import { ROOT } from './build/paths.mjs';
import { bundleProgram } from './build/program.mjs';

const PROGRAMS = ['report', 'start'];

/**
 * @param {string | undefined} name
 * @returns {Promise<(argv: string[]) => Promise<number>>}
 */
async function load(name) {
  if (!name || !PROGRAMS.includes(name)) throw new Error(`Usage: node local/run.mjs ${PROGRAMS.join('|')} …`);
  await buildIfStale();
  const { main } = await import(await bundleProgram(ROOT, name));
  return main;
}

try {
  const [name, ...args] = process.argv.slice(2);
  const main = await load(name);
  // npm runs scripts in the project's folder; paths are meant from where the person stands.
  if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
  process.exitCode = await main(args);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
