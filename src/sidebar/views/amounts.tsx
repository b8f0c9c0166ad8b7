// The currency and the tax basis of the workbook's amounts.
import { useApp } from './context';
import { Field, Radios, textOf } from './parts';

export function CurrencyField({
  value,
  onChange,
}: {
  readonly value: string;
  readonly onChange: (code: string) => void;
}) {
  const { words } = useApp();
  const { currencies, currency } = words.month;
  const codes = value in currencies ? Object.keys(currencies) : [value, ...Object.keys(currencies)];
  return (
    <Field label={currency}>
      {(attributes) => (
        <select {...attributes} value={value} onChange={(event) => onChange(textOf(event))}>
          {codes.map((code) => (
            <option value={code} key={code}>
              {currencies[code] === undefined ? code : `${code} – ${currencies[code]}`}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

type Tax = 'excluded' | 'included';

export function TaxField({ value, onChange }: { readonly value: Tax; readonly onChange: (tax: Tax) => void }) {
  const { words } = useApp();
  const { tax, taxes } = words.month;
  const options = [
    ['excluded', taxes.excluded],
    ['included', taxes.included],
  ] as const;
  return <Radios legend={tax} name="tax" options={options} value={value} onChange={onChange} />;
}
