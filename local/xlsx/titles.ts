// Titles that sheets bear in the file: Excel allows 31 characters, not all of them, and no two alike.

const LONGEST = 31;

function allowed(title: string): string {
  const plain = title.replace(/[[\]:*?/\\]/g, '_').replace(/^'|'$/g, '_');
  return plain.slice(0, LONGEST) || '_';
}

/** The file's titles in the order of the sheets, each as near to its own as may be. */
export function fileTitles(titles: readonly string[]): string[] {
  const taken = new Set<string>();
  return titles.map((title) => {
    const base = allowed(title);
    let name = base;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${base.slice(0, LONGEST - String(n).length - 1)} ${n}`;
    taken.add(name.toLowerCase());
    return name;
  });
}
