// The command line's arguments.
import { parseArgs } from 'node:util';

export interface Options {
  readonly files: readonly string[];
  readonly asOf?: string;
  readonly month?: string;
  readonly lang: 'fr' | 'en';
  readonly out?: string;
  readonly json: boolean;
}

export const USAGE =
  'Usage: npm run --silent report -- FILE… [--as-of YYYY-MM-DD] [--month YYYY-MM] [--lang fr|en] [--out results.xlsx] [--json]';

/** Wrong usage: told in one line, with exit code 2. */
export class UsageError extends Error {}

function refuse(what: string): never {
  throw new UsageError(`${what}. ${USAGE}`);
}

function parsed(argv: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { 'as-of': text, month: text, lang: text, out: text, json: { type: 'boolean' } },
    });
  } catch (error) {
    return refuse(error instanceof Error ? (error.message.split(/\.?\s*\n|\. /)[0] ?? '') : 'Unknown option');
  }
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** @throws UsageError for an unknown option, a value out of form or no file at all. */
export function readOptions(argv: readonly string[]): Options {
  const { values, positionals } = parsed(argv);
  const { 'as-of': asOf, month, lang = 'fr', out, json = false } = values;
  if (positionals.length === 0) refuse('No file given');
  if (lang !== 'fr' && lang !== 'en') refuse(`--lang must be fr or en, not "${lang}"`);
  if (asOf !== undefined && !isDay(asOf)) refuse(`--as-of must be a day such as 2025-04-30, not "${asOf}"`);
  if (month !== undefined && !isDay(`${month}-01`)) refuse(`--month must be a month such as 2025-04, not "${month}"`);
  return {
    files: positionals,
    lang: lang as Options['lang'],
    json,
    ...(asOf === undefined ? {} : { asOf }),
    ...(month === undefined ? {} : { month }),
    ...(out === undefined ? {} : { out }),
  };
}
