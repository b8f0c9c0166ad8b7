// Delimited text → rows of cells, a piece of whole records at a time.
import Papa from 'papaparse';

/** Characters of one record beyond which its quote is held to be open to the end of the file. */
const LONGEST = 1 << 24;

export interface Records {
  readonly rows: string[][];
  /** Index in `rows` of the first one with a quote that is not closed where it should be; -1 where there is none. */
  readonly unclosed: number;
}

interface Parsed extends Records {
  /** Characters that the rows take. */
  readonly cursor: number;
}

interface Raw {
  readonly data: string[][];
  readonly errors: readonly { readonly code: string; readonly row?: number }[];
  readonly meta: { readonly cursor: number };
}

/** The rows of a text that begins with a record. Where more is to come, the last record may not be whole: it is left. */
function parse(text: string, delimiter: string, more: boolean): Parsed {
  const { data, errors, meta }: Raw = new Papa.Parser({ delimiter, newline: '\n' }).parse(text, 0, more);
  const open = errors.find(({ code }) => code === 'MissingQuotes' || code === 'InvalidQuotes');
  const row = open?.row ?? 0;
  return { rows: data, unclosed: open && row < data.length ? row : -1, cursor: meta.cursor };
}

/** The first rows of a text. */
export const parseHead = (text: string, delimiter: string, most: number): string[][] =>
  Papa.parse<string[]>(text, { delimiter, newline: '\n', preview: most, skipEmptyLines: false }).data;

/** All rows of a text, which may come cut anywhere; a byte order mark at its beginning is dropped. */
export async function* recordsOf(texts: AsyncIterable<string>, delimiter: string): AsyncIterable<Records> {
  let held = '';
  let begun = false;
  let open = false;
  // A record longer than one text is tried again when as much has come: twice the work, not its square.
  let enough = 0;
  for await (const text of texts) {
    if (open) continue;
    held += begun ? text : text.replace(/^\uFEFF/, '');
    begun ||= text !== '';
    if (held.length < enough) continue;
    const { cursor, ...records } = parse(held, delimiter, true);
    held = held.slice(cursor);
    enough = Math.min(held.length * 2, LONGEST);
    open = held.length >= LONGEST;
    if (records.rows.length > 0) yield records;
  }
  if (held !== '') {
    const { rows, unclosed } = parse(held, delimiter, false);
    yield { rows, unclosed: unclosed < 0 && open ? 0 : unclosed };
  } else if (begun) yield { rows: [['']], unclosed: -1 };
}
