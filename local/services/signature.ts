// Checks arguments as Apps Script does: a call that fits no overload throws.
import { isDate } from './realm';

/** Names of argument kinds: `int num str bool any date grid list`, a class of services, an enum; a final `0` lets null in. */
type Overload = readonly string[];

const parsed = new Map<string, readonly Overload[]>();

function overloadsOf(signature: string): readonly Overload[] {
  let known = parsed.get(signature);
  if (!known) {
    known = signature.split('|').map((one) => (one === '' ? [] : one.split(',')));
    parsed.set(signature, known);
  }
  return known;
}

/** Whether the arguments fit one of the overloads, `str,int|Range|` (the last one: none). */
export function fits(signature: string, args: readonly unknown[], classOf: (value: unknown) => string | null): boolean {
  return overloadsOf(signature).some(
    (overload) => overload.length === args.length && overload.every((kind, i) => fitsKind(kind, args[i], classOf)),
  );
}

function fitsKind(kind: string, value: unknown, classOf: (value: unknown) => string | null): boolean {
  if (kind.endsWith('0')) return value === null || fitsKind(kind.slice(0, -1), value, classOf);
  switch (kind) {
    case 'any':
      return value !== undefined;
    case 'int':
      return Number.isInteger(value);
    case 'num':
      return typeof value === 'number' && Number.isFinite(value);
    case 'str':
      return typeof value === 'string';
    case 'bool':
      return typeof value === 'boolean';
    case 'date':
      return isDate(value);
    case 'grid':
      return Array.isArray(value) && value.every((row) => Array.isArray(row));
    case 'list':
      return Array.isArray(value);
    default:
      return classOf(value) === kind;
  }
}

/** How an argument is named in the message of a call that fits nothing. */
export function kindOf(value: unknown, classOf: (value: unknown) => string | null): string {
  if (value === null) return 'null';
  if (value === undefined) return 'undefined';
  if (typeof value === 'object') return classOf(value) ?? (Array.isArray(value) ? 'number[]' : 'Object');
  const name = typeof value;
  return name.charAt(0).toUpperCase() + name.slice(1);
}
