// The fields of an answer, filled with what is proposed.
import { useState } from 'preact/hooks';
import type { PendingQuestion } from '../../addon/contract';
import type { SidebarMessages } from '../../i18n/sidebar';
import { type Answer, answer, putOff } from '../actions/answer';
import { type Draft, draftOf, readDraft } from '../logic/draft';
import type { Askable } from '../logic/questions';
import { useApp } from './context';
import { NetworkChoice } from './network-choice';
import { Button, Field, Radios, textOf } from './parts';

interface FieldsProps {
  readonly kind: Askable;
  readonly draft: Draft;
  readonly error: string | null;
  readonly change: (draft: Partial<Draft>) => void;
}

function Period({ draft, error, change }: Omit<FieldsProps, 'kind'>) {
  const { words } = useApp();
  const { from, to } = words.questions;
  return (
    <>
      <Field label={from}>
        {(attributes) => (
          <input type="date" {...attributes} value={draft.from} onInput={(e) => change({ from: textOf(e) })} />
        )}
      </Field>
      <Field label={to} error={error}>
        {(attributes) => (
          <input type="date" {...attributes} value={draft.to} onInput={(e) => change({ to: textOf(e) })} />
        )}
      </Field>
    </>
  );
}

function Currency({ draft, error, change }: Omit<FieldsProps, 'kind'>) {
  const { words } = useApp();
  return (
    <Field label={words.questions.currency} error={error}>
      {(attributes) => (
        <select {...attributes} value={draft.currency} onChange={(e) => change({ currency: textOf(e) })}>
          <option value="">{words.questions.chooseCurrency}</option>
          {Object.entries(words.month.currencies).map(([code, name]) => (
            <option value={code} key={code}>{`${code} – ${name}`}</option>
          ))}
        </select>
      )}
    </Field>
  );
}

function Text({ kind, draft, error, change }: FieldsProps) {
  const { words } = useApp();
  const name = kind === 'year' ? 'year' : 'account';
  return (
    <Field label={words.questions[name]} error={error}>
      {(attributes) => (
        <input
          type="text"
          {...attributes}
          inputMode={name === 'year' ? 'numeric' : 'text'}
          autoComplete="off"
          maxLength={name === 'year' ? 4 : 100}
          value={draft[name]}
          onInput={(e) => change({ [name]: textOf(e) })}
        />
      )}
    </Field>
  );
}

function Order({ draft, error, change }: Omit<FieldsProps, 'kind'>) {
  const { words } = useApp();
  const { order: legend, dayFirst, monthFirst } = words.questions;
  return (
    <>
      <Radios
        legend={legend}
        name="order"
        options={[
          ['day', dayFirst],
          ['month', monthFirst],
        ]}
        value={draft.order}
        onChange={(order) => change({ order })}
      />
      {error !== null && <p class="error">{error}</p>}
    </>
  );
}

function Fields({ kind, ...props }: FieldsProps) {
  if (kind === 'period') return <Period {...props} />;
  if (kind === 'network') {
    const { draft, error, change } = props;
    return <NetworkChoice value={draft.network} error={error} onChange={(network) => change({ network })} />;
  }
  if (kind === 'currency') return <Currency {...props} />;
  return kind === 'day-first' ? <Order {...props} /> : <Text kind={kind} {...props} />;
}

function proposalNote({ proposal }: PendingQuestion, kind: Askable, { questions }: SidebarMessages): string | null {
  if (kind === 'currency' && proposal !== null) return questions.workbookCurrency;
  if (proposal !== null) return proposal.whole ? questions.proposedWhole : questions.proposed;
  return kind === 'year' ? questions.thisYear : null;
}

const isAnswer = (given: Answer | keyof SidebarMessages['questions']): given is Answer => typeof given === 'object';

export function AnswerForm({ question, kind }: { readonly question: PendingQuestion; readonly kind: Askable }) {
  const { state, words, actor, busy } = useApp();
  const [draft, setDraft] = useState<Draft>(() => draftOf(question, state.book?.today ?? '2000-01-01'));
  const [error, setError] = useState<string | null>(null);
  const note = proposalNote(question, kind, words);
  const submit = (event: Event): void => {
    event.preventDefault();
    if (busy) return;
    const given = readDraft(kind, draft, question.evidence);
    if (isAnswer(given)) void answer(actor, question, given);
    else setError(words.questions[given]);
  };
  const change = (part: Partial<Draft>): void => {
    setError(null);
    setDraft({ ...draft, ...part });
  };
  return (
    <form onSubmit={submit} noValidate>
      {note !== null && <p class="note">{note}</p>}
      <Fields kind={kind} draft={draft} error={error} change={change} />
      <div class="actions">
        <Button kind="primary" submit>
          {words.questions.answer}
        </Button>
        <Button onClick={() => void putOff(actor, question)}>{words.questions.unknown}</Button>
      </div>
    </form>
  );
}
