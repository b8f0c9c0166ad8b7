// Bytes of a text file → text, whatever the encoding.
import { WINDOWS_1252 } from '../../model/plain-text';
import { utf16Order } from './kind';

const isHigh = (byte: number | undefined): boolean => byte !== undefined && byte >= 0xc0;
const isLetter = (byte: number | undefined): boolean =>
  byte !== undefined && ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a));

/**
 * Which one-byte encoding: in Cyrillic (windows-1251) letters above 0xC0 stand side by side, in Western text
 * (windows-1252) they stand between plain letters, and the Macintosh encoding has its accents at 0x80 to 0x9F, where
 * windows-1252 has quotes and dashes that seldom stand inside a word.
 */
function oneByteEncoding(bytes: Uint8Array): 'windows-1252' | 'windows-1251' | 'macintosh' {
  const counts = { pairs: 0, lone: 0, mac: 0 };
  const length = Math.min(bytes.length, 1 << 20);
  for (let i = 0; i < length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x80) continue;
    const [before, after] = [bytes[i - 1], bytes[i + 1]];
    if (isHigh(byte)) isHigh(before) || isHigh(after) ? counts.pairs++ : counts.lone++;
    // 0x92 is the apostrophe of windows-1252, 0x9C its œ: both are common inside words.
    else if (byte <= 0x9f && byte !== 0x92 && byte !== 0x9c && isLetter(before) && isLetter(after)) counts.mac++;
  }
  if (counts.pairs > counts.lone) return 'windows-1251';
  return counts.mac > counts.lone ? 'macintosh' : 'windows-1252';
}

/** UTF-8 in spite of a few broken bytes, as a cut file has them; null where the bytes are another encoding. */
function asUtf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  if (!text.includes('\uFFFD')) return text;
  const broken = text.split('\uFFFD').length - 1;
  const sound = (text.match(/[\u0080-\uFFFC]/g) ?? []).length;
  return sound > broken * 4 ? text : null;
}

function asOneByte(bytes: Uint8Array): string {
  const encoding = oneByteEncoding(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  if (encoding !== 'windows-1252') return text;
  // Some decoders treat windows-1252 as Latin-1 and leave these as control characters.
  return text.replace(/[\u0080-\u009F]/g, (char) => WINDOWS_1252.charAt(char.charCodeAt(0) - 0x80));
}

/** The text of a file: UTF-16 or UTF-8 with or without mark, windows-1252, windows-1251, Macintosh. */
export function textOf(bytes: Uint8Array): string {
  const order = utf16Order(bytes);
  if (order) {
    const even = bytes.length % 2 === 0 ? bytes : bytes.subarray(0, bytes.length - 1);
    return new TextDecoder(`utf-16${order}`).decode(even);
  }
  return asUtf8(bytes) ?? asOneByte(bytes);
}
