// The field in which a network is chosen.
import { NETWORKS } from '../../model/networks';
import { useApp } from './context';
import { Field, textOf } from './parts';

interface NetworkChoiceProps {
  /** A network's id; empty before the choice. */
  readonly value: string;
  readonly error: string | null;
  readonly onChange: (network: string) => void;
}

export function NetworkChoice({ value, error, onChange }: NetworkChoiceProps) {
  const { words } = useApp();
  return (
    <Field label={words.questions.network} error={error}>
      {(attributes) => (
        <select {...attributes} value={value} onChange={(e) => onChange(textOf(e))}>
          <option value="">{words.questions.chooseNetwork}</option>
          {NETWORKS.map((id) => (
            <option value={id} key={id}>
              {words.networks[id]}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
