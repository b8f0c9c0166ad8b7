// `npm start`: serves the preview on this machine, with the sample or with the files that are named.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildPreviewIfStale, PREVIEW } from './build/preview.mjs';
import { servePreview } from './preview-server';

const FOLDER = join(fileURLToPath(new URL('..', import.meta.url)), PREVIEW);

/** One line about each path that is no file that can be read. */
function unreadable(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    if (!existsSync(path)) return [`${path}: no such file`];
    return statSync(path).isFile() ? [] : [`${path}: not a file`];
  });
}

/** Resolves when the person interrupts. */
const interrupted = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });

/**
 * Builds the page where it is stale, serves it until it is interrupted, and prints its address, the only line on
 * standard output. @returns the exit code: 1 where a named file cannot be read, one line on stderr for each.
 */
export async function main(argv: readonly string[], until: () => Promise<void> = interrupted): Promise<number> {
  const wrong = unreadable(argv);
  if (wrong.length > 0) {
    process.stderr.write(`${wrong.join('\n')}\n`);
    return 1;
  }
  await buildPreviewIfStale();
  const files = argv.map((path) => ({ name: basename(path), read: () => readFileSync(path) }));
  const server = await servePreview(FOLDER, files);
  process.stdout.write(`${server.address}${files.length > 0 ? '?files' : ''}\n`);
  await until();
  await server.close();
  return 0;
}
