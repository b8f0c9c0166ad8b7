// The currency and the tax basis of the workbook's amounts, and the month in which its years begin.
import { addMonths } from '../../model/day';
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

const MONTHS = Array.from({ length: 12 }, (_, i) => i + 1);

/** The first month of the fiscal year, 1 to 12. */
export function FiscalStartField({
  value,
  onChange,
}: {
  readonly value: number;
  readonly onChange: (month: number) => void;
}) {
  const { words } = useApp();
  const { fiscalStart, fiscalNote } = words.more;
  return (
    <Field label={fiscalStart} note={fiscalNote}>
      {(attributes) => (
        <select {...attributes} value={value} onChange={(event) => onChange(Number(textOf(event)))}>
          {MONTHS.map((month) => (
            <option value={month} key={month}>
              {words.calendar.monthName(addMonths('2000-01', month - 1))}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
