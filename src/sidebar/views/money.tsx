// The three answers about money of one month: time, costs, sales and margin.
import { useState } from 'preact/hooks';
import type { State } from '../../addon/contract';
import type { MoneyField } from '../../i18n/sidebar';
import type { Month } from '../../model/day';
import { money } from '../actions/settings';
import { type MoneyDraft, type MoneyError, moneyDraft, readMoney } from '../logic/money-draft';
import { type App, useApp } from './context';
import { Button, Field, textOf } from './parts';

const GROUPS = [
  ['time', ['hours', 'rate']],
  ['costs', ['recurring']],
  ['gains', ['sales', 'margin']],
] as const satisfies readonly (readonly [string, readonly MoneyField[]])[];

/** What is wrong with a number that was typed. */
export function sentenceOf(error: MoneyError, { words }: App): string {
  const { money: said } = words;
  return error.kind === 'ambiguous' ? said.ambiguous(error.given, error.whole, error.decimal) : said[error.kind];
}

interface AmountProps {
  readonly book: State;
  readonly field: MoneyField;
  readonly draft: MoneyDraft;
  readonly error: MoneyError | undefined;
  readonly onChange: (text: string) => void;
}

function Amount({ book, field, draft, error, onChange }: AmountProps) {
  const app = useApp();
  const label = app.words.money.field(field, book.currency ?? 'EUR', book.tax ?? 'excluded');
  return (
    <Field label={label} error={error ? sentenceOf(error, app) : null}>
      {(attributes) => (
        <input
          type="text"
          inputMode="decimal"
          autoComplete="off"
          class="amount"
          {...attributes}
          value={draft[field]}
          onInput={(event) => onChange(textOf(event))}
        />
      )}
    </Field>
  );
}

export function Money({ book, month }: { readonly book: State; readonly month: Month }) {
  const { state, words, actor, busy } = useApp();
  const [start] = useState(() => moneyDraft(book.money, month, state.language));
  const [draft, setDraft] = useState(start.draft);
  const [errors, setErrors] = useState<Partial<Record<MoneyField, MoneyError>>>({});
  const [empty, setEmpty] = useState(false);
  const submit = (event: Event): void => {
    event.preventDefault();
    if (busy) return;
    const read = readMoney(draft);
    setErrors(read.errors);
    const { answer } = read;
    const nothing = answer !== null && Object.values(answer).every((value) => value === null) && !book.money[month];
    setEmpty(nothing);
    if (answer && !nothing) void money(actor, { month, ...answer });
  };
  const closed = book.closings.some((one) => one.closed && one.month === month);
  const half = {
    time: (draft.hours.trim() === '') !== (draft.rate.trim() === ''),
    costs: false,
    gains: draft.sales.trim() !== '' && draft.margin.trim() === '',
  };
  return (
    <section class="card">
      <h2>{words.money.title(month)}</h2>
      {closed && <p class="warning">{words.money.closed(month)}</p>}
      <p class="note">{words.money.intro}</p>
      {start.from !== null && <p class="note carried">{words.money.carried(start.from)}</p>}
      <form onSubmit={submit} noValidate>
        {GROUPS.map(([group, fields]) => (
          <fieldset key={group}>
            <legend>{words.money.groups[group]}</legend>
            <div class={fields.length > 1 ? 'pair' : ''}>
              {fields.map((field) => (
                <Amount
                  key={field}
                  book={book}
                  field={field}
                  draft={draft}
                  error={errors[field]}
                  onChange={(text) => setDraft({ ...draft, [field]: text })}
                />
              ))}
            </div>
            <p class="note">{group !== 'costs' && half[group] ? words.money.half[group] : words.money.notes[group]}</p>
          </fieldset>
        ))}
        {empty && (
          <p class="error" role="alert">
            {words.money.nothing}
          </p>
        )}
        <Button kind="primary" submit>
          {words.save}
        </Button>
      </form>
    </section>
  );
}
