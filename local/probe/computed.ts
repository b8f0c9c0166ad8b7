// A behaviour of one native formula: written by the first function, read by the second.
import { tell, throwsOr } from './tell';
import { type Behaviour, type Bench, type Locale, NO_SOURCE } from './types';

const REFUSED = 'refused';

/** A behaviour of one formula in the block's first cell; the values, if any, stand from row 2 on. */
export function computed(
  id: string,
  what: string,
  formula: string | ((bench: Bench) => string),
  assumed: string | null,
  more: { source?: string; locale?: Locale; values?: readonly (readonly (string | number)[])[] } = {},
): Behaviour {
  const { source = NO_SOURCE, locale, values } = more;
  const put = (bench: Bench): void => {
    values?.forEach((row, r) => {
      row.forEach((value, c) => {
        if (value !== '') bench.cells(r + 2, c + 1).setValue(value);
      });
    });
    const cell = bench.cells(1, 1);
    const answer = throwsOr(() => {
      cell.setFormula(typeof formula === 'string' ? formula : formula(bench));
      return '';
    });
    if (answer) cell.setValue(REFUSED);
  };
  const see = (bench: Bench): string => {
    const value = bench.cells(1, 1).getValue();
    return value === REFUSED ? REFUSED : tell(value);
  };
  return { id, what, assumed, source, ...(locale ? { locale } : {}), trial: { way: 'formula', put, see } };
}
