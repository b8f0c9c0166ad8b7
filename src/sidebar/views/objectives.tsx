// Objectives: one or two chosen, and the table shows the indicators that answer them.
import { useState } from 'preact/hooks';
import type { InputOf } from '../../addon/contract';
import type { ObjectiveName } from '../../i18n/sidebar';
import { choose } from '../actions/build';
import { useApp } from './context';
import { NextCard } from './next-card';
import { Button } from './parts';
import { Targets } from './targets';

type ObjectiveId = InputOf<'choose'>['objectives'][number];

/** The words name every objective that the server knows, and no other: else this does not compile. */
const NAMED: Readonly<Record<ObjectiveId, true>> & Readonly<Record<ObjectiveName, true>> = {
  awareness: true,
  community: true,
  engagement: true,
  customer_service: true,
  recruitment: true,
  leads: true,
  traffic: true,
  expertise: true,
  sales: true,
  loyalty: true,
  promotion: true,
  reputation: true,
  efficiency: true,
};

const ORDER = Object.keys(NAMED) as readonly ObjectiveId[];
const WELL = 2;
const MOST = 5;

interface ChoiceProps {
  readonly id: ObjectiveId;
  readonly chosen: readonly ObjectiveId[];
  readonly onToggle: (id: ObjectiveId) => void;
}

function Choice({ id, chosen, onToggle }: ChoiceProps) {
  const { words } = useApp();
  const { name, line } = words.objectives.names[id];
  const checked = chosen.includes(id);
  return (
    <label class="choice objective">
      <input
        type="checkbox"
        checked={checked}
        disabled={!checked && chosen.length >= MOST}
        onChange={() => onToggle(id)}
      />
      <span>
        <strong>{name}</strong>
        <span class="line">{line}</span>
      </span>
    </label>
  );
}

function adviceOn(count: number): 'none' | 'many' | 'most' | null {
  if (count === 0) return 'none';
  if (count >= MOST) return 'most';
  return count > WELL ? 'many' : null;
}

export function Objectives() {
  const { state, words, actor, busy } = useApp();
  const [chosen, setChosen] = useState<readonly ObjectiveId[]>(state.book?.objectives ?? []);
  const toggle = (id: ObjectiveId): void =>
    setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  const submit = (event: Event): void => {
    event.preventDefault();
    if (!busy) void choose(actor, [...chosen]);
  };
  const advice = adviceOn(chosen.length);
  return (
    <>
      <h1>{words.objectives.title}</h1>
      {state.notice === 'objectives-saved' && <NextCard except={['objectives']} />}
      <p>{words.objectives.intro}</p>
      <form onSubmit={submit}>
        <fieldset>
          <legend class="sr-only">{words.objectives.title}</legend>
          {ORDER.map((id) => (
            <Choice key={id} id={id} chosen={chosen} onToggle={toggle} />
          ))}
        </fieldset>
        <div class="sticky">
          <p class={advice === 'none' || advice === null ? 'note' : 'warning'} role="status">
            {advice !== null &&
              (advice === 'most' ? `${words.objectives.many} ${words.objectives.most}` : words.objectives[advice])}
          </p>
          <Button kind="primary" submit>
            {words.objectives.save(chosen.length)}
          </Button>
        </div>
      </form>
      {state.book && state.book.goals.length > 0 && (
        <Targets book={state.book} key={JSON.stringify([state.book.goals, state.language])} />
      )}
    </>
  );
}
