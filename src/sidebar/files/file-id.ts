// The id of a table: by its content, so that the same file dropped twice is known.
import type { DecodedSheet } from '../decode/types';

/** 16 hexadecimal digits: the first 64 bits of the SHA-256 of its name and cells. */
export async function sheetId({ name, rows }: Pick<DecodedSheet, 'name' | 'rows'>): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify([name, rows]));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest.slice(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
