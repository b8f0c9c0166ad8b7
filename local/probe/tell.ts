// Says in a few words what a value is, the same way wherever it was seen.

const tagOf = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1);

export const isDate = (value: unknown): value is Date => tagOf(value) === 'Date';

/** The message of whatever was thrown. */
export function messageOf(thrown: unknown): string {
  const message = (thrown as { message?: unknown } | null | undefined)?.message;
  return typeof message === 'string' ? message : String(thrown);
}

const tellList = (list: readonly unknown[]): string =>
  list.every((row) => Array.isArray(row))
    ? `table ${list.length} x ${(list[0] as unknown[] | undefined)?.length ?? 0}: ${list.map((row) => (row as unknown[]).map(tell).join(', ')).join('; ')}`
    : `list of ${list.length}: ${list.map(tell).join(', ')}`;

/** Never begins with a sign that a cell could take for a formula. */
export function tell(value: unknown): string {
  if (value === undefined || value === null) return String(value);
  if (typeof value === 'string') return value === '' ? 'empty text' : `text ${JSON.stringify(value)}`;
  if (typeof value === 'number') return `number ${value}`;
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  if (Array.isArray(value)) return tellList(value);
  if (isDate(value)) return 'date';
  return tagOf(value) === 'Error' ? `error object ${JSON.stringify(messageOf(value))}` : `object ${tagOf(value)}`;
}

/** `throws`, or what the attempt gives. */
export function throwsOr(attempt: () => string): string {
  try {
    return attempt();
  } catch {
    return 'throws';
  }
}
