// Cycles, under More: each with what can be done with it, a new one, and two or more side by side.
import { useState } from 'preact/hooks';
import type { State } from '../../addon/contract';
import type { CycleView } from '../../addon/contract-cycles';
import { parseDay } from '../../model/day';
import { closeCycle, compareCycles, measureCycle, openCycle, reopenCycle, showCycle } from '../actions/cycles';
import { nextCycle } from '../logic/next-cycle';
import { useApp } from './context';
import { Button, Field, Radios, textOf } from './parts';

function Cycle({ cycle }: { readonly cycle: CycleView }) {
  const { words, actor } = useApp();
  const { cycles: said, calendar } = words;
  const gone = cycle.title === null;
  const stands = gone ? 'gone' : cycle.closed ? 'closed' : 'open';
  const measured = cycle.measured === null ? said.neverMeasured : said.measured(cycle.measured);
  return (
    <li class="card" aria-label={said.name(cycle.number)}>
      <h3>{cycle.title ?? said.name(cycle.number)}</h3>
      <p>
        {calendar.period(cycle.from, cycle.to)}, {said.state[stands]}
        {stands === 'open' && `, ${measured}`}
      </p>
      {!gone && <Button onClick={() => void showCycle(actor, 'cycle', cycle.id)}>{said.show}</Button>}
      {stands === 'open' && <Button onClick={() => void measureCycle(actor, cycle.id)}>{said.measure}</Button>}
      {stands === 'open' && <Button onClick={() => void closeCycle(actor, cycle.id)}>{said.close}</Button>}
      {stands === 'closed' && <Button onClick={() => void reopenCycle(actor, cycle.id)}>{said.reopen}</Button>}
      {stands === 'open' && <p class="note">{said.closeNote}</p>}
    </li>
  );
}

function NewCycle({ book }: { readonly book: State }) {
  const { words, actor, busy } = useApp();
  const { cycles: said } = words;
  const proposed = nextCycle(book.cycles, book.today);
  const [kind, setKind] = useState(proposed.kind);
  const [from, setFrom] = useState<string>(proposed.from);
  const [to, setTo] = useState('');
  const [wrong, setWrong] = useState(false);
  const kinds = (['quarter', 'month', 'free'] as const).map((one) => [one, said.kinds[one]] as const);
  const submit = (event: Event): void => {
    event.preventDefault();
    if (busy) return;
    const [first, last] = [parseDay(from), parseDay(to)];
    const bad = first === null || (kind === 'free' && (last === null || last < first));
    setWrong(bad);
    if (first !== null && !bad)
      void openCycle(actor, { kind, from: first, ...(kind === 'free' && last ? { to: last } : {}) });
  };
  return (
    <form class="card" onSubmit={submit} noValidate>
      <Radios legend={said.kind} name="cycle-kind" options={kinds} value={kind} onChange={setKind} />
      <Field label={said.from} error={wrong ? said.reversed : null}>
        {(attributes) => <input type="date" {...attributes} value={from} onInput={(event) => setFrom(textOf(event))} />}
      </Field>
      {kind === 'free' && (
        <Field label={said.to}>
          {(attributes) => <input type="date" {...attributes} value={to} onInput={(event) => setTo(textOf(event))} />}
        </Field>
      )}
      {book.cycles.length > 0 && <p class="note">{said.sameNote}</p>}
      <Button kind="primary" submit>
        {said.open}
      </Button>
    </form>
  );
}

function Compare({ cycles }: { readonly cycles: readonly CycleView[] }) {
  const { words, actor, busy } = useApp();
  const { cycles: said } = words;
  const [chosen, setChosen] = useState<readonly string[]>(cycles.slice(-2).map(({ id }) => id));
  const toggle = (id: string): void =>
    setChosen(chosen.indexOf(id) >= 0 ? chosen.filter((one) => one !== id) : [...chosen, id]);
  const submit = (event: Event): void => {
    event.preventDefault();
    if (!busy && chosen.length > 1) void compareCycles(actor, chosen);
  };
  return (
    <form class="card" onSubmit={submit}>
      <fieldset>
        <legend>{said.compareTitle}</legend>
        {cycles.map(({ id, number }) => (
          <label class="choice" key={id}>
            <input type="checkbox" checked={chosen.indexOf(id) >= 0} onChange={() => toggle(id)} />
            <span>{said.name(number)}</span>
          </label>
        ))}
      </fieldset>
      <p class="note">{said.compareNote}</p>
      <Button submit>{said.compare}</Button>
    </form>
  );
}

export function Cycles({ book }: { readonly book: State }) {
  const { words, actor } = useApp();
  const { cycles: said } = words;
  const there = book.cycles.filter(({ title }) => title !== null);
  return (
    <section>
      <h2>{said.title}</h2>
      <p>{said.intro}</p>
      {book.cycles.length > 0 && (
        <ul class="cycles">
          {[...book.cycles].reverse().map((cycle) => (
            <Cycle cycle={cycle} key={cycle.id} />
          ))}
        </ul>
      )}
      {book.cycles.length > 0 && <Button onClick={() => void showCycle(actor, 'cycles')}>{said.overview}</Button>}
      <h3>{said.newTitle}</h3>
      {book.withFigures.length > 0 ? (
        <NewCycle book={book} key={`${book.cycles.length}`} />
      ) : (
        <p class="note">{said.noFigures}</p>
      )}
      {there.length > 1 && <Compare cycles={there} key={there.map(({ id }) => id).join()} />}
    </section>
  );
}
