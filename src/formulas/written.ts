// A formula as it is written into a cell: with ";" and without decimal marks, so that every locale reads it alike.

/** Figures and texts written out, row by row. */
export type Literal = number | string | readonly (readonly (number | string)[])[];

/** An argument as it is written: a literal, an address, or nothing. */
export type Argument = { readonly literal: Literal } | { readonly address: string } | null;

/** 0.4 is 40%, 2.5 is 25/10: a decimal mark would mean something else in another locale. */
function writeFigure(value: number): string {
  if (Number.isInteger(value)) return String(value);
  const hundredfold = Number((value * 100).toPrecision(15));
  if (Math.abs(value) <= 1 && Number.isInteger(hundredfold)) return `${hundredfold}%`;
  const decimals = (/\.(\d+)$/.exec(String(value)) ?? ['', ''])[1]?.length ?? 0;
  return decimals === 0 ? String(value) : `${String(value).replace('.', '')}/1${'0'.repeat(decimals)}`;
}

const writeScalar = (value: number | string): string =>
  typeof value === 'number' ? writeFigure(value) : `"${value.replace(/"/g, '""')}"`;

/** Columns are put side by side by a function, for the mark between columns changes with the locale. */
function writeTable(rows: readonly (readonly (number | string)[])[]): string {
  const columns = (rows[0] ?? []).map((_, i) => `{${rows.map((row) => writeScalar(row[i] ?? '')).join(';')}}`);
  return columns.length === 1 ? (columns[0] ?? '') : `HSTACK(${columns.join(';')})`;
}

function write(argument: Argument): string {
  if (argument === null) return '';
  if ('address' in argument) return argument.address;
  return typeof argument.literal === 'object' ? writeTable(argument.literal) : writeScalar(argument.literal);
}

/** The formula's text, beginning with "="; arguments left out at the end are not written. */
export function writeFormula(name: string, args: readonly Argument[]): string {
  const last = args.reduce((found, argument, i) => (argument === null ? found : i), -1);
  return `=${name}(${args
    .slice(0, last + 1)
    .map(write)
    .join(';')})`;
}
