// What became of each file, in words.
import type { TableAnswer } from '../../addon/contract';
import type { SidebarMessages } from '../../i18n/sidebar';
import { type Day, parseDay } from '../../model/day';
import { NETWORKS } from '../../model/networks';
import { openMapping } from '../actions/map';
import { type FileReport, summarise } from '../files/report';
import { openQuestions } from '../logic/questions';
import { useApp } from './context';
import { Button } from './parts';

const dayOf = (text: string | null): Day | null => (text === null ? null : parseDay(text));

function periodOf({ from, to }: TableAnswer, words: SidebarMessages): string | null {
  const [first, last] = [dayOf(from), dayOf(to)];
  return first && last ? words.calendar.period(first, last) : null;
}

const networkOf = ({ network }: TableAnswer, words: SidebarMessages): string =>
  words.networks[NETWORKS.find((id) => id === network) ?? 'other'];

function Warnings({ table }: { readonly table: TableAnswer }) {
  const { words } = useApp();
  const messages = [...new Set(table.warnings.map(({ message }) => message))];
  if (messages.length === 0) return null;
  return (
    <details>
      <summary>{words.data.toKnow(messages.length)}</summary>
      <ul>
        {messages.map((message) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
    </details>
  );
}

function Recognised({ table }: { readonly table: TableAnswer }) {
  const { words } = useApp();
  return (
    <div class="table">
      <p>
        <strong>{networkOf(table, words)}</strong>
        {table.account !== null && <span class="account">{table.account}</span>}
      </p>
      <p>{words.data.table(table.rows, periodOf(table, words))}</p>
      {table.use === 'breakdown' && <p class="note">{words.data.breakdown}</p>}
      <Warnings table={table} />
    </div>
  );
}

interface UnrecognisedProps {
  readonly table: TableAnswer | undefined;
  readonly id: string;
  readonly name: string | null;
}

function Unrecognised({ table, id, name }: UnrecognisedProps) {
  const { state, words, actor } = useApp();
  const stranger = state.book?.strangers.find(({ source }) => source === id);
  const why = table?.warnings[0]?.message;
  return (
    <div class="table">
      <p class="warning">
        {name !== null && `${words.data.sheet(name)} – `}
        {why ?? words.data.unknown}
      </p>
      <p class="note">{words.data.unknownHelp}</p>
      {stranger && <Button onClick={() => void openMapping(actor, stranger)}>{words.mapping.open}</Button>}
    </div>
  );
}

function Tables({ file }: { readonly file: FileReport }) {
  const known = file.tables.filter(({ format }) => format !== null);
  const strange = file.sheets.filter(({ id }) => !known.some(({ source }) => source === id));
  // Side sheets of a workbook that is recognised are no reason to export again.
  const shown = known.length > 0 ? [] : strange;
  return (
    <>
      {known.map((table, i) => (
        <Recognised table={table} key={`${table.source}-${i}`} />
      ))}
      {shown.map(({ id, name }) => (
        <Unrecognised key={id} id={id} name={name} table={file.tables.find(({ source }) => source === id)} />
      ))}
    </>
  );
}

function Status({ file }: { readonly file: FileReport }) {
  const { words } = useApp();
  const { status, sent } = file;
  if (status === 'done' || status === 'failed') return null;
  const rows = status === 'sending' && sent.all > 0 ? ` ${words.task.rows(sent.done, sent.all)}` : '';
  return (
    <p class="note">
      {words.data.status[status]}
      {rows}
    </p>
  );
}

function Line({ file }: { readonly file: FileReport }) {
  const { words } = useApp();
  const known = file.sheets.length > 0 && file.sheets.every((sheet) => sheet.known);
  return (
    <li class={`file ${file.status}`}>
      <h3>{file.name}</h3>
      <Status file={file} />
      {file.problems.map((problem) => (
        <p key={problem} class="warning">
          {problem}
        </p>
      ))}
      {file.status === 'done' && known && <p class="note">{words.data.known}</p>}
      {file.status === 'done' && <Tables file={file} />}
      {file.personal.length > 0 && <p class="note">{words.data.personal(file.personal.join(', '))}</p>}
    </li>
  );
}

/** What all files together came to. */
export function FileSummary() {
  const { state, words } = useApp();
  const { files, book, putOff } = state;
  const { sources, unknown, known, failed } = summarise(files);
  const questions = openQuestions(book?.questions ?? [], putOff).length;
  return (
    <>
      <p class="summary">{words.data.recognised(sources, questions)}</p>
      {unknown > 0 && <p class="warning">{words.data.notRecognised(unknown)}</p>}
      {failed > 0 && <p class="warning">{words.data.failed(failed)}</p>}
      {known > 0 && <p class="note">{words.data.alreadyThere(known)}</p>}
    </>
  );
}

const isFine = ({ status, problems, tables }: FileReport): boolean =>
  status === 'done' && problems.length === 0 && tables.some(({ format }) => format !== null);

function Lines({ files }: { readonly files: readonly FileReport[] }) {
  return (
    <ul class="files">
      {files.map((file, i) => (
        <Line file={file} key={`${file.name}-${i}`} />
      ))}
    </ul>
  );
}

/** While it runs: what has begun, the latest first. Afterwards: what needs a look, the rest folded. */
export function FileList() {
  const { state, words } = useApp();
  const { files, task } = state;
  const begun = files.filter(({ status }) => status !== 'waiting');
  if (task?.title === 'import') return <Lines files={[...begun].reverse()} />;
  const fine = files.filter(isFine);
  const others = files.filter((file) => !isFine(file));
  return (
    <section aria-label={words.data.files}>
      {others.length > 0 && <Lines files={others} />}
      {fine.length > 0 && (
        <details>
          <summary>{words.data.fine(fine.length)}</summary>
          <Lines files={fine} />
        </details>
      )}
    </section>
  );
}
