// Files into the workbook: decoded one by one, written block by block, then all tables are read.
import { phrase } from '../../i18n/problems';
import type { Problem } from '../../model/problem';
import type { DecodedSheet } from '../decode/types';
import { blocksOf } from '../files/blocks';
import { decodeFile, ifReadable } from '../files/read-file';
import { type BroughtSheet, type FileReport, waiting, withTables } from '../files/report';
import { unpacked } from '../files/unpacked';
import { type Actor, act, type Run } from '../run';
import type { Store } from '../store';

interface Sent {
  readonly file: File;
  readonly unclosed: number | null;
  readonly wrote: (rows: number) => void;
}

/** One sheet, written unless it is there already. What one call carries is shown first: its source may be known. */
async function send(run: Run, sheet: DecodedSheet, { file, unclosed, wrote }: Sent): Promise<BroughtSheet> {
  const { name, id: content, height, width, personalColumns: personal, cutCells: cut } = sheet;
  const about = { id: content, fileName: file.name, sheetName: name, personal, cut, unclosed };
  const blocks = blocksOf(sheet.pieces(), width);
  const first = await blocks.next();
  const table = !first.done && first.value.rows.length === height ? { table: first.value.rows } : {};
  const { id, known } = await run.step('import-open', { ...about, rows: height, columns: width, ...table });
  if (known || 'table' in table) wrote(height);
  else {
    for (let next = first; !next.done; next = await blocks.next()) {
      await run.step('import-rows', { id, ...next.value });
      wrote(next.value.rows.length);
    }
    await run.step('import-close', { id });
  }
  return { id, name, known };
}

const unclosedOf = (problems: readonly Problem[]): number | null => {
  for (const problem of problems)
    if (problem.code === 'unclosed-quote' || problem.code === 'cut-row') return problem.row;
  return null;
};

/** Lets the browser draw before the next piece of work. */
const painted = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/**
 * One file, with what became of it told at each step.
 *
 * @param say how much of it is written, from 0 to 1
 */
async function bringOne(
  run: Run,
  file: File,
  say: (part: number) => void,
  tell: (change: Partial<FileReport>) => void,
): Promise<void> {
  tell({ status: 'reading' });
  await painted();
  const decoding = decodeFile(file, () => {
    run.say(run.words.task.steps.decoder);
    return run.include('workbook-decoder');
  });
  const decoded = await ifReadable(decoding);
  if (!decoded) return tell({ status: 'failed', problems: [run.words.data.unreadable] });
  const { sheets, problems } = decoded;
  say(0);
  const said = problems.map((problem) => phrase(problem, run.language));
  const personal = [...new Set(sheets.flatMap(({ personalColumns }) => personalColumns))];
  if (sheets.length === 0) return tell({ status: 'failed', problems: said });
  const all = sheets.reduce((n, { height }) => n + height, 0);
  tell({ status: 'sending', problems: said, personal, sent: { done: 0, all } });
  let done = 0;
  const wrote = (rows: number): void => {
    done += rows;
    say(done / all);
    tell({ sent: { done, all } });
  };
  const brought: BroughtSheet[] = [];
  for (const sheet of sheets) brought.push(await send(run, sheet, { file, unclosed: unclosedOf(problems), wrote }));
  tell({ status: 'sent', sheets: brought });
}

function replaceFile(store: Store, at: number, change: Partial<FileReport>): void {
  store.set({ files: store.get().files.map((file, i) => (i === at ? { ...file, ...change } : file)) });
}

async function bringAll(run: Run, store: Store, files: readonly File[]): Promise<void> {
  if (store.get().book?.language == null) await run.step('setup', { language: store.get().language });
  const given = await unpacked(files);
  store.set({ files: given.map(({ name }) => waiting(name)) });
  for (const [i, { name, file, status, problems }] of given.entries()) {
    const label = run.words.task.file(name, i + 1, given.length);
    const tell = (change: Partial<FileReport>): void => replaceFile(store, i, change);
    const say = (part: number): void => run.say(label, (i + part) / (given.length + 1));
    say(0);
    if (file) await bringOne(run, file, say, tell);
    else tell({ status, problems: problems.map((problem) => phrase(problem, run.language)) });
  }
  run.say(run.words.task.steps.read, given.length / (given.length + 1));
  store.set({ dirty: true });
  const { tables } = await run.step('read', {});
  store.set({ files: withTables(store.get().files, tables), putOff: [] });
}

const OPEN = ['waiting', 'reading', 'sending', 'sent'];

/** Brings files in; what is not done when it ends early is marked so. */
export async function bringIn(actor: Actor, files: readonly File[]): Promise<void> {
  const { store } = actor;
  if (files.length === 0 || store.get().task) return;
  store.set({ view: 'data', files: files.map(({ name }) => waiting(name)) });
  const ended = await act(actor, {
    title: 'import',
    manner: 'run',
    work: (run) => bringAll(run, store, files),
    retry: () => void bringIn(actor, files),
  });
  if (!ended) {
    const marked = store
      .get()
      .files.map((file) => (OPEN.includes(file.status) ? { ...file, status: 'stopped' as const } : file));
    store.set({ files: marked });
  }
}
