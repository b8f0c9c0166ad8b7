// A CSV, TSV or semicolon file → its table: read once or a few times to tell what it is, then for its rows.
import type { Problem } from '../../model/problem';
import { declaredIn, delimiterOf, delimiterOfSingleCells, fitness, HEAD, recordIn } from './dialect';
import { type Records, recordsOf } from './records';
import { Ending, type Survey, surveyOf } from './survey';
import { after, encodingOf, headOf, textOf } from './text';
import type { Grid, Pieces } from './types';

type Texts = () => AsyncIterable<string>;

interface Table {
  readonly texts: Texts;
  readonly delimiter: string;
  readonly survey: Survey;
}

async function* rowsOf(records: AsyncIterable<Records>): Pieces {
  for await (const { rows } of records) yield rows;
}

/** The records that stand in single cells, a line each. */
async function* recordsIn(texts: AsyncIterable<string>, delimiter: string): AsyncIterable<string> {
  let before = '';
  for await (const { rows } of recordsOf(texts, delimiter)) {
    yield before + rows.map((row) => recordIn(row, delimiter)).join('\n');
    before = '\n';
  }
}

/** The table whose records the cells of this one hold, or itself where they are none. */
async function unwrapped(table: Table, head: string, ending: Ending): Promise<Table> {
  const { texts, survey } = table;
  const delimiter = survey.isOneColumn ? table.delimiter : delimiterOfSingleCells(head, table.delimiter);
  if (delimiter === undefined) return table;
  const outer = survey.isOneColumn ? survey : await surveyOf(texts(), delimiter, ending);
  if (!outer.isOneColumn) return table;
  const inside: Texts = () => recordsIn(texts(), delimiter);
  const inner = delimiterOf(await headOf(inside(), HEAD), null);
  const found = await surveyOf(inside(), inner, ending);
  return fitness(found.head) > 0 ? { texts: inside, delimiter: inner, survey: found } : table;
}

function problemOf({ isTooLarge, cutAt, unclosedAt }: Survey): Problem | null {
  if (isTooLarge) return { code: 'unreadable-file', detail: 'cells' };
  if (cutAt !== null) return { code: 'cut-row', row: cutAt };
  return unclosedAt === null ? null : { code: 'unclosed-quote', row: unclosedAt };
}

/** The table of a text file, and what is wrong with it. A `sep=` line tells the delimiter and is dropped. */
export async function delimitedIn(file: Blob, part?: number): Promise<{ grid: Grid; problem: Problem | null }> {
  const encoding = await encodingOf(file, part);
  const whole: Texts = () => textOf(file, encoding, part);
  const top = await headOf(whole(), 2 * HEAD);
  const { start, declared } = declaredIn(top);
  const texts: Texts = () => after(whole(), start);
  const head = top.slice(start, start + HEAD);
  const delimiter = delimiterOf(head, declared);
  const ending = new Ending();
  const survey = await surveyOf(ending.seen(texts()), delimiter, ending);
  const first = { texts, delimiter, survey };
  const table = survey.isTooLarge ? first : await unwrapped(first, head, ending);
  const pieces = (): Pieces => rowsOf(recordsOf(table.texts(), table.delimiter));
  return { grid: { name: null, height: table.survey.height, pieces }, problem: problemOf(table.survey) };
}
