// A short fingerprint of a text, or of many one after the other.

const PRIME = 0x01000193;
const BASES = [0x811c9dc5, 0x01234567] as const;

const hex = (h: number): string => (h >>> 0).toString(16).padStart(8, '0');

/** The fingerprint of texts that come one by one; where one ends and the next begins counts. */
export class Fingerprint {
  private halves: readonly [number, number] = BASES;

  add(text: string): void {
    // The character zero ends each of them.
    this.halves = halvesOf(this.halves, text).map((h) => Math.imul(h, PRIME)) as [number, number];
  }

  /** 16 hexadecimal digits. */
  get digits(): string {
    return this.halves.map(hex).join('');
  }
}

/** 64 bits: FNV-1a, with two offset bases. Source: Fowler, Noll, Vo, "FNV hash". */
function halvesOf([a, b]: readonly [number, number], text: string): [number, number] {
  let first = a;
  let second = b;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    first = Math.imul(first ^ code, PRIME);
    second = Math.imul(second ^ code, PRIME);
  }
  return [first, second];
}

/** 16 hexadecimal digits. */
export const hashOf = (text: string): string => halvesOf(BASES, text).map(hex).join('');
