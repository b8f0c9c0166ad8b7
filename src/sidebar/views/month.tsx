// Month: which one to build, currency and taxes once, then the table, then the money answers.
import { useState } from 'preact/hooks';
import type { State } from '../../addon/contract';
import type { Month as MonthId } from '../../model/day';
import { build, show } from '../actions/build';
import { monthToBuild } from '../logic/next-step';
import { CurrencyField, TaxField } from './amounts';
import { Closing } from './closing';
import { useApp } from './context';
import { Money } from './money';
import { NextCard } from './next-card';
import { Button, Field, FreshHeading, textOf } from './parts';

interface WhichProps {
  readonly book: State;
  readonly month: MonthId;
  readonly onChange: (month: MonthId) => void;
}

function Which({ book, month, onChange }: WhichProps) {
  const { words } = useApp();
  const newestFirst = [...book.withFigures].reverse();
  const choose = (event: Event): void => {
    const chosen = newestFirst.find((one) => one === textOf(event));
    if (chosen) onChange(chosen);
  };
  return (
    <Field label={words.month.which} note={book.lastComplete === null ? words.month.incomplete : null}>
      {(attributes) => (
        <select {...attributes} value={month} onChange={choose}>
          {newestFirst.map((one) => (
            <option value={one} key={one}>
              {words.calendar.month(one)}
              {one === book.lastComplete && ` (${words.month.lastComplete})`}
              {book.closings.some(({ month: at, closed }) => closed && at === one) && ` (${words.closing.mark})`}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

function BuildForm({ book, first }: { readonly book: State; readonly first: MonthId }) {
  const { words, actor, busy, go } = useApp();
  const [month, setMonth] = useState(first);
  const [currency, setCurrency] = useState(book.currency ?? 'EUR');
  const [tax, setTax] = useState(book.tax ?? 'excluded');
  const settled = book.currency !== null && book.tax !== null;
  const submit = (event: Event): void => {
    event.preventDefault();
    if (!busy) void build(actor, month, settled ? {} : { currency, tax });
  };
  return (
    <form class="card" onSubmit={submit}>
      <Which book={book} month={month} onChange={setMonth} />
      {settled ? (
        <p class="note">
          {words.month.settled(currency, tax)}{' '}
          <Button kind="link" onClick={() => go('more')}>
            {words.month.change}
          </Button>
        </p>
      ) : (
        <>
          <CurrencyField value={currency} onChange={setCurrency} />
          <TaxField value={tax} onChange={setTax} />
          <p class="note">{words.month.once}</p>
        </>
      )}
      <Button kind="primary" submit>
        {words.month.build(month)}
      </Button>
    </form>
  );
}

function Ready({ month }: { readonly month: MonthId }) {
  const { words, actor } = useApp();
  return (
    <section class="card ready">
      <FreshHeading>{words.month.ready(month)}</FreshHeading>
      <p>{words.month.readyNote}</p>
      <Button kind="primary" onClick={() => void show(actor, 'results')}>
        {words.month.show}
      </Button>
    </section>
  );
}

/** Indicators of the chosen objectives that no source fills. */
function Missing() {
  const { state, words } = useApp();
  if (state.missing.length === 0) return null;
  return (
    <details>
      <summary>{words.month.missing}</summary>
      <p class="note">{words.month.missingNote}</p>
      <dl>
        {state.missing.map(({ name, by }) => (
          <div key={name.en}>
            <dt>{name[state.language]}</dt>
            {by.map((who) => (
              <dd key={who.en}>{who[state.language]}</dd>
            ))}
          </div>
        ))}
      </dl>
    </details>
  );
}

export function Month() {
  const { state, words } = useApp();
  const { book, built } = state;
  const first = book && monthToBuild(book);
  if (!book || first === null) {
    return (
      <>
        <h1>{words.month.title}</h1>
        <p>{book ? words.month.noFigures : words.loading}</p>
        <NextCard />
      </>
    );
  }
  const money = built ?? first;
  return (
    <>
      <h1>{words.month.title}</h1>
      {built !== null && !state.dirty && <Ready month={built} key={built} />}
      {built !== null && !state.dirty && <NextCard except={['money', 'done', 'there', 'confirm', 'build']} />}
      {built !== null && <Missing />}
      {(built === null || state.dirty) && <BuildForm book={book} first={first} key={`${first}`} />}
      {book.results !== null && <Money book={book} month={money} key={`money-${money}`} />}
      {book.results !== null && !state.dirty && <Closing book={book} month={money} />}
      {built !== null && !state.dirty && (
        <details>
          <summary>{words.month.another}</summary>
          <BuildForm book={book} first={built} key={`again-${built}`} />
        </details>
      )}
    </>
  );
}
