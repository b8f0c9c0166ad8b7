// Identifiers of the shape that each network gives, and of nobody.
import type { Random } from './random';

const BASE64 = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-'];

/** A whole number as text, beginning as told; 15 to 17 digits, of which no spreadsheet number keeps the last. */
export const digits = (random: Random, start: string, length: number): string =>
  start + Array.from({ length: length - start.length }, () => random.int(0, 9)).join('');

/** A code in the alphabet of links, beginning as told. */
export const code = (random: Random, start: string, length: number): string =>
  start + Array.from({ length: length - start.length }, () => random.pick(BASE64)).join('');
