// Closing the month that was built: what lacks, the comment, then the summary; and the months that are closed.
import { useRef, useState } from 'preact/hooks';
import type { State } from '../../addon/contract';
import type { ClosingView } from '../../addon/contract-closing';
import { listed } from '../../i18n/lists';
import type { Month } from '../../model/day';
import { closeMonth, copySummary, prepareSummary, reopenMonth } from '../actions/closing';
import { useApp } from './context';
import { Button, Field, FreshHeading, textOf } from './parts';

function Trace({ events }: Pick<ClosingView, 'events'>) {
  const { words } = useApp();
  return <p class="note">{events.map(({ what, on }) => `${words.closing.event(what, on)}.`).join(' ')}</p>;
}

/** The comment that stands in the results is the person's: it is changed there. */
function Written({ comment }: { readonly comment: string }) {
  const { words } = useApp();
  return (
    <>
      <p>
        <strong>{words.closing.written}</strong>
        <br />
        {comment}
      </p>
      <p class="note">{words.closing.writtenNote}</p>
    </>
  );
}

function Open({ view }: { readonly view: ClosingView }) {
  const { words, actor, busy, state } = useApp();
  const { closing: said } = words;
  const { month, gaps, over, comment: written, events } = view;
  const [comment, setComment] = useState('');
  const [confirmed, setConfirmed] = useState(false);
  const [refused, setRefused] = useState(false);
  const complete = over && gaps.length === 0;
  const names = gaps.map(({ network, account, coverage }) => {
    const source = account === null ? words.networks[network] : `${words.networks[network]} (${account})`;
    return `${source}, ${words.home.coverage[coverage]}`;
  });
  const submit = (event: Event): void => {
    event.preventDefault();
    if (busy) return;
    setRefused(!complete && !confirmed);
    if (complete || confirmed) void closeMonth(actor, month, comment, confirmed);
  };
  return (
    <form class="card" onSubmit={submit} noValidate>
      <h2>{said.title(month)}</h2>
      {events.length > 0 && <Trace events={events} />}
      <p class="note">{said.note}</p>
      {!over && <p class="warning">{said.running}</p>}
      {names.length > 0 && <p class="warning">{said.gaps(listed(names, state.language))}</p>}
      {!complete && (
        <label class="choice">
          <input
            type="checkbox"
            checked={confirmed}
            aria-describedby={refused ? `confirm-${month}` : undefined}
            onChange={() => setConfirmed(!confirmed)}
          />
          <span>{said.confirm}</span>
        </label>
      )}
      {refused && !confirmed && (
        <p class="error" role="alert" id={`confirm-${month}`}>
          {said.confirmFirst}
        </p>
      )}
      {written !== null ? (
        <Written comment={written} />
      ) : (
        <Field label={said.comment} note={said.commentNote}>
          {(attributes) => (
            <textarea
              {...attributes}
              rows={3}
              maxLength={5000}
              value={comment}
              onInput={(event) => setComment(textOf(event))}
            />
          )}
        </Field>
      )}
      <Button kind="primary" submit>
        {said.close(month)}
      </Button>
    </form>
  );
}

function Summary({ month }: { readonly month: Month }) {
  const { state, words, actor } = useApp();
  const { closing: said } = words;
  const field = useRef<HTMLTextAreaElement>(null);
  const { summary } = state;
  if (summary?.month !== month) {
    return <Button onClick={() => void prepareSummary(actor, month)}>{said.prepare}</Button>;
  }
  return (
    <>
      <Button kind="primary" onClick={() => void copySummary(actor, summary.text, field.current)}>
        {said.copy}
      </Button>
      <Field label={said.summary}>
        {(attributes) => <textarea {...attributes} rows={8} readOnly ref={field} value={summary.text} />}
      </Field>
    </>
  );
}

function Reopen({ month }: { readonly month: Month }) {
  const { words, actor } = useApp();
  return <Button onClick={() => void reopenMonth(actor, month)}>{words.closing.reopen(month)}</Button>;
}

function Closed({ view }: { readonly view: ClosingView }) {
  const { words } = useApp();
  const { closing: said } = words;
  return (
    <section class="card ready">
      <FreshHeading>{said.closed(view.month)}</FreshHeading>
      <Trace events={view.events} />
      <p class="note">{said.closedNote}</p>
      <Summary month={view.month} />
      {view.comment !== null && <Written comment={view.comment} />}
      <details>
        <summary>{said.reopen(view.month)}</summary>
        <p class="note">{said.reopenNote}</p>
        <Reopen month={view.month} />
      </details>
    </section>
  );
}

/** `month`: the one that the view is about. */
export function Closing({ book, month }: { readonly book: State; readonly month: Month }) {
  const { words } = useApp();
  const view = book.closings.find((one) => one.month === month);
  const others = book.closings.filter((one) => one.closed && one.month !== month).reverse();
  const stands = book.built.indexOf(month) >= 0 ? view : undefined;
  return (
    <>
      {stands && (stands.closed ? <Closed view={stands} key={month} /> : <Open view={stands} key={month} />)}
      {others.length > 0 && (
        <details>
          <summary>{words.closing.list}</summary>
          <ul class="cycles">
            {others.map(({ month: one, events }) => (
              <li class="card" key={one}>
                <h3>{words.closing.closed(one)}</h3>
                <Trace events={events} />
                <Reopen month={one} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
