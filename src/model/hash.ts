// A short fingerprint of a text, or of many one after the other.

const half = (basis: number, text: string): number => {
  let h = basis;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h;
};

const hex = (h: number): string => (h >>> 0).toString(16).padStart(8, '0');

/** The fingerprint of texts that come one by one; where one ends and the next begins counts. */
export class Fingerprint {
  private readonly halves: [number, number] = [0x811c9dc5, 0x01234567];

  add(text: string): void {
    const [a, b] = this.halves;
    this.halves[0] = half(a, `${text}\0`);
    this.halves[1] = half(b, `${text}\0`);
  }

  /** 16 hexadecimal digits. */
  get digits(): string {
    return this.halves.map(hex).join('');
  }
}

/** 64 bits as 16 hexadecimal digits: FNV-1a, with two offset bases. Source: Fowler, Noll, Vo, "FNV hash". */
export const hashOf = (text: string): string => hex(half(0x811c9dc5, text)) + hex(half(0x01234567, text));
