// A short fingerprint of a text, or of many one after the other.

const PRIME = 0x01000193;

const hex = (h: number): string => (h >>> 0).toString(16).padStart(8, '0');

/** The fingerprint of texts that come one by one; where one ends and the next begins counts. FNV-1a, 64 bits, with two offset bases. Source: Fowler, Noll, Vo, "FNV hash". */
export class Fingerprint {
  private first = 0x811c9dc5;
  private second = 0x01234567;

  /** A text, or a part of one that {@link end} ends. */
  part(text: string): this {
    let { first, second } = this;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      first = Math.imul(first ^ code, PRIME);
      second = Math.imul(second ^ code, PRIME);
    }
    this.first = first;
    this.second = second;
    return this;
  }

  /** The character zero ends each text. */
  end(): void {
    this.first = Math.imul(this.first, PRIME);
    this.second = Math.imul(this.second, PRIME);
  }

  add(text: string): void {
    this.part(text).end();
  }

  /** 16 hexadecimal digits. */
  get digits(): string {
    return hex(this.first) + hex(this.second);
  }
}

/** 16 hexadecimal digits. */
export const hashOf = (text: string): string => new Fingerprint().part(text).digits;
