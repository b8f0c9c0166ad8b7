// What a script throws, as the host tells it.

/** What the script threw, as an error of the host with the script's own stack. */
export function asHostError(thrown: unknown): Error {
  const message = (thrown as { message?: unknown } | null | undefined)?.message;
  const error = new Error(typeof message === 'string' ? message : String(thrown), { cause: thrown });
  const stack = (thrown as { stack?: unknown } | null | undefined)?.stack;
  if (typeof stack === 'string') error.stack = stack;
  return error;
}
