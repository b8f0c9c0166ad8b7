// `npm start`: writes the sample's files to a folder of their own, types its costs and gains, makes the results workbook.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main as report } from './report';
import { EXPORTED_ON, sampleFiles } from './sample';
import { typeMoney } from './sample/type-money';

/** Writes every file of the sample under its own name into a folder, made where it is absent. @returns their paths. */
export function writeSample(folder: string): string[] {
  mkdirSync(folder, { recursive: true });
  return sampleFiles().map(({ name, bytes }) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  });
}

/**
 * Makes the workbook of the sample, or of the files that are named, in which case the arguments are those of the command
 * line. @returns the exit code of the command line.
 */
export async function main(argv: readonly string[]): Promise<number> {
  if (argv.length > 0) return report(argv);
  const folder = mkdtempSync(join(tmpdir(), 'social-roi-'));
  const files = writeSample(join(folder, 'exports'));
  const options = ['--as-of', EXPORTED_ON, '--lang', 'fr', '--out', join(folder, 'results.xlsx')];
  return report([...files, ...options], ({ workbook }) => typeMoney(workbook));
}
