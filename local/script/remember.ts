// Remembers what was made of the last few texts: tests open many hosts on one script.

/** The same function, which works each text out once; only the last few are kept. */
export function remembered<T>(make: (text: string) => T, kept = 4): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text) ?? make(text);
    known.delete(text);
    known.set(text, found);
    for (const [oldest] of known) {
      if (known.size <= kept) break;
      known.delete(oldest);
    }
    return found;
  };
}
