// Which account a file speaks of that names none.

/**
 * Sources by "network|account", where a source without an account is joined to its network's only account: with one
 * account there is no doubt whose it is; with several nobody can tell, and it stays a source of its own.
 */
export function joinNameless<T>(sources: ReadonlyMap<string, T>, join: (named: T, nameless: T) => T): Map<string, T> {
  const out = new Map(sources);
  for (const [id, nameless] of sources) {
    const named = id.endsWith('|') ? [...sources].filter(([other]) => other !== id && other.startsWith(id)) : [];
    const [only] = named;
    if (named.length !== 1 || !only) continue;
    out.set(only[0], join(only[1], nameless));
    out.delete(id);
  }
  return out;
}
