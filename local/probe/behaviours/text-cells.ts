// What becomes of texts, numbers and dates that a script writes into cells, those of the format @ first.
import { tell } from '../tell';
import { type Behaviour, type Bench, NO_SOURCE } from '../types';

const SIGNS = ['+1+1', '-2+3', '@A1', '\t=1', '\r=1'];
const NUMBERS_AS_TEXT = ['1234,5', '1234.5', '1/2', '007', '12:30'];

/** A cell of the text format that has been given this value. */
function textCell(bench: Bench, value: unknown, row = 1) {
  return bench
    .cells(row, 1)
    .setNumberFormat('@')
    .setValues([[value]]);
}

function keptAsText(bench: Bench, texts: readonly string[]): string {
  const lost = texts.filter((text, i) => textCell(bench, text, i + 1).getValue() !== text);
  return lost.length === 0 ? 'kept as text' : `changed: ${lost.map((text) => JSON.stringify(text)).join(', ')}`;
}

const apostrophe = (read: unknown): string =>
  read === "'=1+1" ? 'kept' : read === '=1+1' ? 'swallowed' : `became ${tell(read)}`;

export const TEXT_CELLS: readonly Behaviour[] = [
  {
    id: 'apostrophe',
    what: 'A leading apostrophe given to setValues in a cell of the format @',
    assumed: 'kept',
    source: NO_SOURCE,
    settles: 'apostrophe',
    trial: { way: 'now', see: (bench) => apostrophe(textCell(bench, "'=1+1").getValue()) },
  },
  {
    id: 'apostrophe-automatic',
    what: 'The same in a cell of the automatic format',
    assumed: 'kept',
    source: NO_SOURCE,
    settles: 'apostrophe',
    trial: {
      way: 'now',
      see: (bench) =>
        apostrophe(
          bench
            .cells(1, 1)
            .setValues([["'=1+1"]])
            .getValue(),
        ),
    },
  },
  {
    id: 'equals-in-text-cell',
    what: 'A text beginning with = given to setValues in a cell of the format @',
    assumed: 'formula',
    source: NO_SOURCE,
    settles: 'equalsInTextCell',
    trial: {
      way: 'now',
      see: (bench) => {
        const cell = textCell(bench, '=1+1');
        if (cell.getFormula() !== '') return 'formula';
        return cell.getValue() === '=1+1' ? 'text' : `became ${tell(cell.getValue())}`;
      },
    },
  },
  {
    id: 'number-in-text-cell',
    what: 'A number given to setValues in a cell of the format @',
    assumed: 'kept',
    source: NO_SOURCE,
    settles: 'numberInTextCell',
    trial: {
      way: 'now',
      see: (bench) => {
        const read = textCell(bench, 12.5).getValue();
        return read === 12.5 ? 'kept' : typeof read === 'string' ? 'text' : `became ${tell(read)}`;
      },
    },
  },
  {
    id: 'boolean-in-text-cell',
    what: 'A truth value given to setValues in a cell of the format @',
    assumed: 'kept',
    source: NO_SOURCE,
    settles: 'numberInTextCell',
    trial: {
      way: 'now',
      see: (bench) => {
        const read = textCell(bench, true).getValue();
        return read === true ? 'kept' : typeof read === 'string' ? 'text' : `became ${tell(read)}`;
      },
    },
  },
  {
    id: 'signs-in-text-cell',
    what: 'Texts beginning with + - @ TAB CR in cells of the format @',
    assumed: 'kept as text',
    source: NO_SOURCE,
    trial: { way: 'now', see: (bench) => keptAsText(bench, SIGNS) },
  },
  {
    id: 'numbers-as-text',
    what: 'Texts that look like numbers, dates and times in cells of the format @',
    assumed: 'kept as text',
    source: NO_SOURCE,
    trial: { way: 'now', see: (bench) => keptAsText(bench, NUMBERS_AS_TEXT) },
  },
  {
    id: 'date-in-text-cell',
    what: 'A date given to setValues in a cell of the format @',
    assumed: null,
    source: NO_SOURCE,
    trial: { way: 'now', see: (bench) => tell(textCell(bench, new Date(0)).getValue()) },
  },
];
