// One formula: what it does, its example, its arguments, and its insertion with figures or with selected ranges.
import { useState } from 'preact/hooks';
import type { Answers, InputOf } from '../../addon/contract';
import { type Inserted, insertFormula, readSelection } from '../actions/formulas';
import type { CatalogueFormula, CatalogueParam } from '../logic/catalogue';
import { useApp } from './context';
import { Button, Field, FreshHeading, textOf } from './parts';

type Argument = InputOf<'insert'>['args'][number];

/** What an argument holds in the form: a text as typed, or selected cells. */
type Entry = string | Answers['selection'];

interface EntryProps {
  readonly param: CatalogueParam;
  readonly entry: Entry;
  readonly missing: boolean;
  readonly change: (entry: Entry) => void;
}

function ArgumentField({ param, entry, missing, change }: EntryProps) {
  const { state, words, actor } = useApp();
  const { language } = state;
  const use = async (): Promise<void> => {
    const selection = await readSelection(actor);
    if (selection) change(selection);
  };
  const label = param.optional ? `${param.name} (${words.formulas.optional})` : param.name;
  const isRange = typeof entry !== 'string';
  return (
    <div class="argument">
      <Field label={label} note={param.help[language]} error={missing ? words.formulas.fillIn : null}>
        {(attributes) => (
          <input
            {...attributes}
            readOnly={isRange}
            placeholder={`${words.formulas.such}\u00a0: ${param.example[language]}`}
            value={isRange ? entry.address : entry}
            onInput={(event) => change(textOf(event))}
          />
        )}
      </Field>
      <div class="actions">
        <Button kind="link" label={`${words.formulas.useSelection} (${param.name})`} onClick={() => void use()}>
          {words.formulas.useSelection}
        </Button>
        {isRange && (
          <Button kind="link" label={`${words.formulas.dropSelection} (${param.name})`} onClick={() => change('')}>
            {words.formulas.dropSelection}
          </Button>
        )}
      </div>
    </div>
  );
}

const isBlank = (entry: Entry | undefined): boolean => typeof entry !== 'object' && (entry ?? '').trim() === '';

const argumentOf = (entry: Entry | undefined): Argument =>
  typeof entry === 'object' ? { range: entry.range } : isBlank(entry) ? null : (entry ?? '').trim();

/** Sends the insertion; where cells are filled, asks before anything is replaced. */
function useInsertion(name: string) {
  const { actor } = useApp();
  const [told, setTold] = useState<{ readonly outcome: Inserted; readonly args: readonly Argument[] } | null>(null);
  const insert = async (args: readonly Argument[], replace = false): Promise<void> => {
    setTold(null);
    const outcome = await insertFormula(actor, { formula: name, args: [...args], replace });
    if (outcome) setTold({ outcome, args });
  };
  return { told, insert, forget: () => setTold(null) };
}

function Outcome({ told, insert, forget }: ReturnType<typeof useInsertion>) {
  const { words } = useApp();
  if (!told) return null;
  const { outcome, args } = told;
  if (outcome.kind === 'written')
    return <p class="card ready">{words.formulas.inserted(outcome.cell, outcome.area)}</p>;
  return (
    <div class="card question">
      <p>{outcome.message}</p>
      <div class="actions">
        <Button onClick={() => void insert(args, true)}>{words.formulas.replace}</Button>
        <Button onClick={forget}>{words.formulas.keep}</Button>
      </div>
    </div>
  );
}

function Example({
  formula,
  insert,
}: {
  readonly formula: CatalogueFormula;
  readonly insert: (args: readonly Argument[]) => void;
}) {
  const { state, words } = useApp();
  const { args, text, result } = formula.example[state.language];
  const [only] = result.length === 1 && result[0]?.length === 1 ? result[0] : [];
  return (
    <section>
      <h2>{words.formulas.example}</h2>
      <p>
        <code>{text}</code>
      </p>
      {only === undefined ? (
        <ul class="result" aria-label={words.formulas.gives}>
          {result.map((row) => (
            <li key={row.join('|')}>{row.join(' · ')}</li>
          ))}
        </ul>
      ) : (
        <p>
          {words.formulas.gives} <strong>{only}</strong>
        </p>
      )}
      <Button onClick={() => insert(args as readonly Argument[])}>{words.formulas.insertExample}</Button>
    </section>
  );
}

export function FormulaPage({ formula, back }: { readonly formula: CatalogueFormula; readonly back: () => void }) {
  const { state, words, busy } = useApp();
  const { name, params, summary } = formula;
  const [entries, setEntries] = useState<Readonly<Record<string, Entry>>>({});
  const [sent, setSent] = useState(false);
  const insertion = useInsertion(name);
  const missing = params.filter((param) => !param.optional && isBlank(entries[param.name]));
  const submit = (event: Event): void => {
    event.preventDefault();
    setSent(true);
    if (missing.length > 0 || busy) return;
    const args = params.map((param) => argumentOf(entries[param.name]));
    const last = args.reduce<number>((found, arg, i) => (arg === null ? found : i), -1);
    void insertion.insert(args.slice(0, last + 1));
  };
  return (
    <>
      <Button kind="link" always onClick={back}>
        {words.formulas.list}
      </Button>
      <h1>{words.views.formulas}</h1>
      <FreshHeading>{name}</FreshHeading>
      <p>{summary[state.language]}</p>
      <div role="status">
        <Outcome {...insertion} />
      </div>
      <Example formula={formula} insert={(args) => void insertion.insert(args)} />
      <form onSubmit={submit}>
        <h2>{words.formulas.arguments}</h2>
        {params.map((param) => (
          <ArgumentField
            key={param.name}
            param={param}
            entry={entries[param.name] ?? ''}
            missing={sent && missing.includes(param)}
            change={(entry) => setEntries((all) => ({ ...all, [param.name]: entry }))}
          />
        ))}
        <p class="note">{words.formulas.insertNote}</p>
        <Button kind="primary" submit>
          {words.formulas.insert}
        </Button>
      </form>
    </>
  );
}
