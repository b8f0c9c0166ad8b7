// The command line: export files → raw tabs → the add-on's own calls → workbook, as .xlsx or as JSON on stdout.
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Decoder, loadDecoder, type Problem } from './command/decoder';
import { type Options, readOptions, UsageError } from './command/options';
import { readResults } from './command/results';
import { StepError, Steps, type TableAnswer } from './command/steps';
import { type OpenWorkbook, openWorkbook } from './command/workbook';

export const DIST = join(fileURLToPath(new URL('..', import.meta.url)), 'dist');

type Table = Omit<TableAnswer, 'source'>;

interface Source {
  readonly file: string;
  readonly sheet: string | null;
  readonly tables: readonly Table[];
}

/** One sheet of one file: its source in the workbook, or why it did not get there. */
interface Brought {
  readonly file: string;
  readonly sheet: string | null;
  readonly id: string | null;
  readonly problems: readonly Problem[];
}

/** A file, or each of those in an archive. */
async function bringFile(file: string, bytes: Uint8Array, decoder: Decoder, steps: Steps): Promise<Brought[]> {
  const archive = decoder.unpack(bytes);
  const brought: Brought[] = [];
  if (archive) {
    for (const one of archive.files)
      brought.push(...(await bringFile(`${file}/${one.name}`, one.bytes, decoder, steps)));
    if (archive.problems.length > 0) brought.push({ file, sheet: null, id: null, problems: archive.problems });
    return brought;
  }
  const { sheets, problems } = await decoder.decode(bytes);
  if (sheets.length === 0) return [{ file, sheet: null, id: null, problems }];
  const unclosed = problems.find(({ code }) => code === 'unclosed-quote' || code === 'cut-row');
  const row = typeof unclosed?.row === 'number' ? unclosed.row : null;
  for (const sheet of sheets)
    brought.push({ file, sheet: sheet.name, id: await steps.bringIn(basename(file), sheet, row), problems });
  return brought;
}

/** What cannot be opened is told on stderr, one line each; the others go on. */
async function bringAll(
  options: Options,
  decoder: Decoder,
  steps: Steps,
): Promise<{ brought: Brought[]; failed: number }> {
  const brought: Brought[] = [];
  let failed = 0;
  for (const file of options.files) {
    try {
      brought.push(...(await bringFile(file, new Uint8Array(readFileSync(file)), decoder, steps)));
    } catch (error) {
      failed += 1;
      process.stderr.write(`${file}: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : error}\n`);
    }
  }
  return { brought, failed };
}

/** Even a file without a single table has one in the answer, with a warning that says why. */
function unknownTable(problems: readonly Problem[], decoder: Decoder, options: Options): Table {
  const warnings = problems.map((problem) => ({
    code: problem.code,
    metric: null,
    message: decoder.phrase(problem, options.lang),
  }));
  const nothing = { account: null, use: 'unknown', basis: null, rows: 0, skipped: [], from: null, to: null };
  return { format: null, network: 'other', ...nothing, monthly: {}, totals: {}, warnings };
}

const FIELDS = [
  'format',
  'network',
  'account',
  'use',
  'basis',
  'rows',
  'skipped',
  'from',
  'to',
  'monthly',
  'totals',
] as const;

function tableOf(answer: TableAnswer): Table {
  const table = Object.fromEntries(FIELDS.map((field) => [field, answer[field]]));
  return { ...table, warnings: answer.warnings } as unknown as Table;
}

function sourcesOf(
  brought: readonly Brought[],
  tables: readonly TableAnswer[],
  decoder: Decoder,
  options: Options,
): Source[] {
  return brought.map(({ file, sheet, id, problems }) => {
    const own = tables.filter((table) => table.source === id).map(tableOf);
    return { file, sheet, tables: own.length > 0 ? own : [unknownTable(problems, decoder, options)] };
  });
}

const WORDS = {
  fr: {
    sources: (known: number, all: number) =>
      `${known} tableau${known > 1 ? 'x' : ''} reconnu${known > 1 ? 's' : ''} sur ${all}.`,
    written: (path: string) => `Classeur : ${path}`,
  },
  en: {
    sources: (known: number, all: number) => `${known} of ${all} table${all > 1 ? 's' : ''} recognised.`,
    written: (path: string) => `Workbook: ${path}`,
  },
} as const;

/** For people: one line per warning, then what was recognised and where the workbook is. */
function tell(sources: readonly Source[], path: string | null, { lang }: Options): void {
  const tables = sources.flatMap((source) => source.tables.map((table) => ({ file: source.file, table })));
  const lines = tables.flatMap(({ file, table }) =>
    table.warnings.map(({ message }) => `${basename(file)}${lang === 'fr' ? '\u00a0' : ''}: ${message}`),
  );
  const known = tables.filter(({ table }) => table.format !== null).length;
  lines.push(WORDS[lang].sources(known, tables.length));
  if (path !== null) lines.push(WORDS[lang].written(path));
  process.stdout.write(`${lines.join('\n')}\n`);
}

async function write(workbook: OpenWorkbook, options: Options): Promise<string | null> {
  const path = options.out ?? (options.json ? null : 'results.xlsx');
  if (path !== null) writeFileSync(path, await workbook.xlsx());
  return path;
}

/** Types what a person would type in the workbook before the results are built. */
export type Typing = (workbook: OpenWorkbook) => void;

async function report(options: Options, typing: Typing | undefined): Promise<number> {
  const decoder = loadDecoder(DIST);
  const workbook = openWorkbook(DIST, options.lang);
  const steps = new Steps(workbook.host, options.lang);
  steps.step('setup', { language: options.lang });
  const { brought, failed } = await bringAll(options, decoder, steps);
  const asOf = options.asOf === undefined ? {} : { asOf: options.asOf };
  const { tables } = steps.step<{ tables: TableAnswer[] }>('read', asOf);
  typing?.(workbook);
  const month = options.month === undefined ? {} : { month: options.month };
  const { shown } = steps.step<{ shown: string | null }>('build', month, true);
  if (options.month !== undefined && shown !== options.month) {
    const message = decoder.phrase({ code: 'month-without-figures', month: options.month }, options.lang);
    process.stderr.write(`${message}\n`);
  }
  await workbook.recalculate();
  const sources = sourcesOf(brought, tables, decoder, options);
  const path = await write(workbook, options);
  if (options.json)
    process.stdout.write(`${JSON.stringify({ sources, results: readResults(workbook.workbook) }, null, 1)}\n`);
  else tell(sources, path, options);
  return failed > 0 ? 1 : 0;
}

/** Runs the command line. Answers the exit code: 0, 1 where a file could not be read, 2 for wrong usage. */
export async function main(argv: readonly string[], typing?: Typing): Promise<number> {
  try {
    return await report(readOptions(argv), typing);
  } catch (error) {
    if (!(error instanceof UsageError) && !(error instanceof StepError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}
