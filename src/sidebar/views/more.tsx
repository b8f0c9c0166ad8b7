// More: the person's language, the workbook's amounts, help.
import { useState } from 'preact/hooks';
import type { State } from '../../addon/contract';
import { settle, speak } from '../actions/settings';
import { CurrencyField, FiscalStartField, TaxField } from './amounts';
import { useApp } from './context';
import { Cycles } from './cycles';
import { ExportHelp } from './export-help';
import { Button, Radios } from './parts';

function Amounts({ book }: { readonly book: State }) {
  const { words, actor, busy } = useApp();
  const [currency, setCurrency] = useState(book.currency ?? 'EUR');
  const [tax, setTax] = useState(book.tax ?? 'excluded');
  const [fiscalStart, setFiscalStart] = useState(book.fiscalStart);
  const submit = (event: Event): void => {
    event.preventDefault();
    if (!busy) void settle(actor, { currency, tax, fiscalStart });
  };
  return (
    <form class="card" onSubmit={submit}>
      <h3>{words.more.amounts}</h3>
      <CurrencyField value={currency} onChange={setCurrency} />
      <TaxField value={tax} onChange={setTax} />
      <FiscalStartField value={fiscalStart} onChange={setFiscalStart} />
      <Button submit>{words.save}</Button>
    </form>
  );
}

function Speech() {
  const { state, words, actor, busy } = useApp();
  const options = [
    ['fr', words.more.languages.fr],
    ['en', words.more.languages.en],
  ] as const;
  return (
    <div class="card">
      <Radios
        legend={words.more.language}
        name="language"
        options={options}
        value={state.language}
        onChange={(language) => !busy && void speak(actor, language)}
      />
      <p class="note">{words.more.languageNote}</p>
    </div>
  );
}

export function More() {
  const { state, words, go } = useApp();
  return (
    <>
      <h1>{words.views.more}</h1>
      <div class="card">
        <Button always onClick={() => go('formulas')}>
          {words.formulas.open}
        </Button>
        <p class="note">{words.formulas.openNote}</p>
      </div>
      {state.book && <Cycles book={state.book} />}
      <h2>{words.more.settings}</h2>
      <Speech />
      {state.book && (
        <Amounts book={state.book} key={`${state.book.currency} ${state.book.tax} ${state.book.fiscalStart}`} />
      )}
      <h2>{words.more.help}</h2>
      {words.more.sections.map(({ title, lines }) => (
        <details key={title}>
          <summary>{title}</summary>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </details>
      ))}
      <ExportHelp title={words.more.exports} />
    </>
  );
}
