// The id of a table: by its content, so that the same file dropped twice is known.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** The SHA-256 of the JSON of [name, rows], of which rows come one after the other. */
export class TableId {
  private readonly hash = sha256.create();
  private readonly encoder = new TextEncoder();
  private before: string;

  constructor(name: string | null) {
    this.before = `[${JSON.stringify(name)},[`;
  }

  add(rows: readonly (readonly string[])[]): void {
    if (rows.length === 0) return;
    this.hash.update(this.encoder.encode(this.before + JSON.stringify(rows).slice(1, -1)));
    this.before = ',';
  }

  /** Its first 64 bits as 16 hexadecimal digits. Nothing can be added after. */
  digits(): string {
    const end = this.before === ',' ? ']]' : `${this.before}]]`;
    return bytesToHex(this.hash.update(this.encoder.encode(end)).digest().slice(0, 8));
  }
}
