// Tables that no format knows: mapped by hand, column by column.
import { useState } from 'preact/hooks';
import type { Stranger, TableColumns } from '../../addon/contract';
import { keepMapping, openMapping, removeMapping } from '../actions/map';
import { type MappingDraft, type MappingError, mappingDraft, readMapping } from '../logic/mapping-draft';
import { useApp } from './context';
import { NetworkChoice } from './network-choice';
import { Button, Field, FreshHeading, Radios, textOf } from './parts';

const FIRST_SHOWN = 12;
const MORE_SHOWN = 40;
const METRICS = 'metric-names';

interface FormProps {
  readonly draft: MappingDraft;
  readonly columns: TableColumns['columns'];
  readonly error: MappingError | null;
  readonly change: (draft: Partial<MappingDraft>) => void;
}

function sentence(error: MappingError, words: ReturnType<typeof useApp>['words']['mapping']): string {
  const said = words[error.code];
  return typeof said === 'string' ? said : said(error.given);
}

function ColumnChoice(props: FormProps & { readonly name: 'date' | 'until'; readonly none: string }) {
  const { draft, columns, error, change, name, none } = props;
  const { words } = useApp();
  const about = name === 'date' ? 'needDate' : 'dateIsUntil';
  return (
    <Field label={words.mapping[name]} error={error?.code === about ? words.mapping[about] : null}>
      {(attributes) => (
        <select {...attributes} value={draft[name]} onChange={(e) => change({ [name]: textOf(e) })}>
          <option value="">{none}</option>
          {columns.map(({ heading }) => (
            <option value={heading} key={heading}>
              {heading}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

function About(props: FormProps) {
  const { draft, error, change } = props;
  const { words } = useApp();
  const { mapping } = words;
  return (
    <>
      <Radios
        legend={mapping.rows}
        name="rows"
        options={(['day', 'month', 'post', 'period'] as const).map((id) => [id, mapping.rowsOf[id]] as const)}
        value={draft.rowsOf}
        onChange={(rowsOf) => change({ rowsOf })}
      />
      <ColumnChoice {...props} name="date" none={mapping.noDate} />
      {draft.rowsOf === 'period' && draft.date !== '' && (
        <ColumnChoice {...props} name="until" none={mapping.noUntil} />
      )}
      <NetworkChoice
        value={draft.network}
        error={error?.code === 'needNetwork' ? mapping.needNetwork : null}
        onChange={(network) => change({ network })}
      />
      <Field label={mapping.account} note={mapping.accountNote}>
        {(attributes) => (
          <input
            type="text"
            {...attributes}
            autoComplete="off"
            maxLength={100}
            value={draft.account}
            onInput={(e) => change({ account: textOf(e) })}
          />
        )}
      </Field>
    </>
  );
}

function Columns({ draft, columns, error, change }: FormProps) {
  const { words } = useApp();
  const { mapping } = words;
  const [shown, setShown] = useState(FIRST_SHOWN);
  const left = columns.filter(({ heading }) => heading !== draft.date && heading !== draft.until);
  // A column with an error is never out of sight.
  const until = Math.max(shown, left.findIndex(({ heading }) => heading === error?.heading) + 1);
  return (
    <fieldset class="columns">
      <legend>{mapping.columns}</legend>
      <p class="note">{mapping.columnsNote}</p>
      {left.slice(0, until).map(({ heading, samples }) => (
        <Field
          key={heading}
          label={heading}
          note={samples.length > 0 ? mapping.samples(samples.join(' · ')) : null}
          error={error?.heading === heading ? sentence(error, mapping) : null}
        >
          {(attributes) => (
            <input
              type="text"
              {...attributes}
              list={METRICS}
              autoComplete="off"
              placeholder={mapping.search}
              value={draft.metrics[heading] ?? ''}
              onInput={(e) => change({ metrics: { ...draft.metrics, [heading]: textOf(e) } })}
            />
          )}
        </Field>
      ))}
      {until < left.length && (
        <Button kind="link" always onClick={() => setShown(until + MORE_SHOWN)}>
          {mapping.more(left.length - until)}
        </Button>
      )}
    </fieldset>
  );
}

/** The form for one table, filled with what was said before for its headings, else with what its columns seem to be. */
export function MappingForm({
  stranger,
  columns: about,
}: {
  readonly stranger: Stranger;
  readonly columns: TableColumns;
}) {
  const { state, words, actor, busy } = useApp();
  const { mapping } = words;
  const [draft, setDraft] = useState(() => mappingDraft(about, state.language));
  const [error, setError] = useState<MappingError | null>(null);
  const submit = (event: Event): void => {
    event.preventDefault();
    if (busy) return;
    const given = readMapping(draft, about.metrics);
    if ('code' in given) setError(given);
    else void keepMapping(actor, stranger, given);
  };
  const change = (part: Partial<MappingDraft>): void => {
    setError(null);
    setDraft({ ...draft, ...part });
  };
  const props = { draft, columns: about.columns, error, change };
  return (
    <section class="card question">
      <FreshHeading>{mapping.title(stranger.tab)}</FreshHeading>
      {about.mapping && <p class="note">{mapping.again}</p>}
      <form onSubmit={submit} noValidate>
        <About {...props} />
        <Columns {...props} />
        <datalist id={METRICS}>
          {about.metrics
            .filter(({ posts }) => posts || draft.rowsOf !== 'post')
            .map(({ id, name }) => (
              <option value={name[state.language]} key={id} />
            ))}
        </datalist>
        {error && (
          <p class="error" role="alert">
            {sentence(error, mapping)}
          </p>
        )}
        <div class="actions">
          <Button kind="primary" submit>
            {mapping.keep}
          </Button>
          <Button onClick={() => actor.store.set({ mapping: null })}>{mapping.cancel}</Button>
        </div>
      </form>
    </section>
  );
}

function Line({ stranger }: { readonly stranger: Stranger }) {
  const { state, words, actor } = useApp();
  const { mapping } = words;
  const known = state.book?.mappings.find(({ key }) => key === stranger.mapping);
  return (
    <li>
      <strong>{stranger.tab}</strong>
      {known && <p class="note">{mapping.known(known.rowsOf, words.networks[known.network])}</p>}
      <div class="actions">
        <Button onClick={() => void openMapping(actor, stranger)}>{known ? mapping.edit : mapping.open}</Button>
        {known && <Button onClick={() => void removeMapping(actor, known.key)}>{mapping.remove}</Button>}
      </div>
    </li>
  );
}

/** The tables that can be mapped, those that are, and mappings that no table uses any more. */
export function Strangers() {
  const { state, words, actor } = useApp();
  const { mapping } = words;
  const { strangers = [], mappings = [] } = state.book ?? {};
  const idle = mappings.filter(({ key }) => !strangers.some((one) => one.mapping === key));
  if (strangers.length + idle.length === 0) return null;
  return (
    <details class="strangers">
      <summary>
        {mapping.heading} ({strangers.length + idle.length})
      </summary>
      <p class="note">{mapping.intro}</p>
      <ul class="files">
        {strangers.map((stranger) => (
          <Line stranger={stranger} key={`${stranger.source}/${stranger.table}`} />
        ))}
        {idle.map(({ key, title }) => (
          <li key={key}>
            <strong>{title}</strong>
            <p class="note">{mapping.unused}</p>
            <div class="actions">
              <Button onClick={() => void removeMapping(actor, key)}>{mapping.remove}</Button>
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
