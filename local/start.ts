// `npm start`: writes the sample's files to a folder of their own, types its costs and gains, makes the results workbook.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main as report } from './report';
import { EXPORTED_ON, type SampleFile, sampleFiles } from './sample';
import { typeMoney } from './sample/type-money';

/** The layouts of the sample that the add-on reads: the others lie beside them in the folder, but are not brought in. */
export const READ: readonly string[] = ['meta-content-instagram', 'x-account-overview'];

/** Writes files under their own names into a folder, made where it is absent. @returns their paths, in the same order. */
export function writeFiles(folder: string, files: readonly SampleFile[]): string[] {
  mkdirSync(folder, { recursive: true });
  return files.map(({ name, bytes }) => {
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
  const files = sampleFiles();
  const paths = writeFiles(join(folder, 'exports'), files);
  const read = paths.filter((_, at) => READ.includes(files[at]?.format ?? ''));
  const options = ['--as-of', EXPORTED_ON, '--lang', 'fr', '--out', join(folder, 'results.xlsx')];
  return report([...read, ...options], ({ workbook }) => typeMoney(workbook));
}
