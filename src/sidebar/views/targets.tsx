// Indicators of the chosen objectives, which of them are followed, and their targets with what the past proposes.
import { useState } from 'preact/hooks';
import type { State } from '../../addon/contract';
import { type Month, monthOf } from '../../model/day';
import { choose } from '../actions/build';
import type { MoneyError } from '../logic/money-draft';
import {
  type Goal,
  goalId,
  readTargets,
  rounded,
  type TargetsDraft,
  targetsDraft,
  typedText,
} from '../logic/targets-draft';
import { useApp } from './context';
import { sentenceOf } from './money';
import { Button, Field, textOf } from './parts';

type GoalKpi = State['goals'][number]['kpis'][number];

/** More than this blur an objective. */
const FEW = 3;

interface TargetProps {
  readonly of: GoalKpi;
  readonly goal: Goal;
  readonly text: string;
  readonly error: MoneyError | undefined;
  readonly onChange: (text: string) => void;
}

function Target({ of: { unit }, goal, text, error, onChange }: TargetProps) {
  const app = useApp();
  const { words, state } = app;
  const { network, account, proposal } = goal;
  const name = network === null || network === 'all' ? '' : words.networks[network];
  const place = network === 'all' ? words.targets.allNetworks : [name, account].filter(Boolean).join(' ');
  const sign = unit === 'currency' ? (state.book?.currency ?? 'EUR') : (words.targets.units[unit] ?? '');
  const value = proposal && typedText(unit, rounded(unit, proposal.value), state.language);
  const shown = unit === 'percent' ? `${value}\u00a0%` : `${value}`;
  const note = proposal && words.targets.proposal(shown, proposal.count, proposal.from, proposal.to);
  return (
    <Field label={words.targets.target(place, sign)} error={error ? sentenceOf(error, app) : null} note={note}>
      {(attributes) => (
        <div class="taken">
          <input
            type="text"
            inputMode="decimal"
            autoComplete="off"
            class="target"
            {...attributes}
            value={text}
            onInput={(event) => onChange(textOf(event))}
          />
          {value !== null && (
            <Button kind="link" onClick={() => onChange(value)}>
              {words.targets.take(shown)}
            </Button>
          )}
        </div>
      )}
    </Field>
  );
}

interface ListProps {
  readonly group: State['goals'][number];
  readonly draft: TargetsDraft;
  readonly errors: Readonly<Record<string, MoneyError>>;
  readonly onChange: (draft: TargetsDraft) => void;
}

function Indicators({ group: { objective, kpis }, draft, errors, onChange }: ListProps) {
  const { words } = useApp();
  const { picked, targets } = draft;
  const count = kpis.filter(({ kpi }) => picked.includes(kpi)).length;
  const toggle = (kpi: string): void =>
    onChange({ ...draft, picked: picked.includes(kpi) ? picked.filter((one) => one !== kpi) : [...picked, kpi] });
  return (
    <fieldset>
      <legend>{words.objectives.names[objective].name}</legend>
      {kpis.map((one) => (
        <div key={one.kpi}>
          <label class="choice">
            <input type="checkbox" checked={picked.includes(one.kpi)} onChange={() => toggle(one.kpi)} />
            <span>
              <KpiName of={one} />
            </span>
          </label>
          {picked.includes(one.kpi) &&
            one.goals.map((goal) => {
              const id = goalId(one.kpi, goal);
              return (
                <Target
                  key={id}
                  of={one}
                  goal={goal}
                  text={targets[id] ?? ''}
                  error={errors[id]}
                  onChange={(text) => onChange({ ...draft, targets: { ...targets, [id]: text } })}
                />
              );
            })}
        </div>
      ))}
      <p class={count > FEW ? 'warning' : 'note'} role="status">
        {count > FEW && words.targets.tooMany(count)}
      </p>
    </fieldset>
  );
}

function KpiName({ of: { name, role } }: { readonly of: GoalKpi }) {
  const { state, words } = useApp();
  return (
    <>
      {name[state.language]} <span class="note">{words.targets.roles[role]}</span>
    </>
  );
}

/** Months that a target may begin with: the running one, and the last complete one that the table shows. */
const monthsFor = ({ today, lastComplete }: State): Month[] => [
  ...new Set([...(lastComplete === null ? [] : [lastComplete]), monthOf(today)]),
];

export function Targets({ book }: { readonly book: State }) {
  const { state, words, actor, busy } = useApp();
  const months = monthsFor(book);
  const [draft, setDraft] = useState(() => targetsDraft(book.goals, state.language));
  const [errors, setErrors] = useState<Readonly<Record<string, MoneyError>>>({});
  const [from, setFrom] = useState(months[0] as Month);
  const submit = (event: Event): void => {
    event.preventDefault();
    if (busy) return;
    const { kpis, targets, errors: wrong } = readTargets(book.goals, draft);
    setErrors(wrong);
    if (Object.keys(wrong).length === 0) void choose(actor, [...book.objectives], { kpis, targets, from });
  };
  return (
    <form class="card targets" onSubmit={submit} noValidate>
      <h2>{words.targets.title}</h2>
      <p class="note">{words.targets.intro}</p>
      {book.goals.map((group) => (
        <Indicators key={group.objective} group={group} draft={draft} errors={errors} onChange={setDraft} />
      ))}
      <Field label={words.targets.from}>
        {(attributes) => (
          <select
            {...attributes}
            value={from}
            onChange={(event) => setFrom(months.find((one) => one === textOf(event)) ?? from)}
          >
            {months.map((one) => (
              <option value={one} key={one}>
                {words.calendar.month(one)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {book.kpiSets.length > 0 && <p class="note">{words.targets.changed(book.kpiSets)}</p>}
      <Button kind="primary" submit>
        {words.targets.save}
      </Button>
    </form>
  );
}
