// Bytes of a text file → text, whatever the encoding.
import { WINDOWS_1252 } from '../../model/plain-text';
import { bytesOf, partsOf } from './bytes';
import { utf16Order } from './kind';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | OneByte;
type OneByte = 'windows-1252' | 'windows-1251' | 'macintosh';

const HEAD = 1 << 20;

const isHigh = (byte: number | undefined): boolean => byte !== undefined && byte >= 0xc0;
const isLetter = (byte: number | undefined): boolean =>
  byte !== undefined && ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a));

/**
 * Which one-byte encoding: in Cyrillic (windows-1251) letters above 0xC0 stand side by side, in Western text
 * (windows-1252) they stand between plain letters, and the Macintosh encoding has its accents at 0x80 to 0x9F, where
 * windows-1252 has quotes and dashes that seldom stand inside a word.
 */
function oneByteEncoding(bytes: Uint8Array): OneByte {
  const counts = { pairs: 0, lone: 0, mac: 0 };
  const length = Math.min(bytes.length, HEAD);
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

async function* decoded(file: Blob, encoding: Encoding, part?: number): AsyncIterable<string> {
  const decoder = new TextDecoder(encoding);
  for await (const bytes of partsOf(file, part)) yield decoder.decode(bytes, { stream: true });
  yield decoder.decode();
}

/** Whether the bytes are UTF-8, in spite of a few broken ones, as a cut file has them. */
async function isUtf8(file: Blob, part?: number): Promise<boolean> {
  let broken = 0;
  let sound = 0;
  for await (const text of decoded(file, 'utf-8', part)) {
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === 0xfffd) broken++;
      else if (code >= 0x80 && code < 0xfffd) sound++;
    }
  }
  return broken === 0 || sound > broken * 4;
}

/** UTF-16 or UTF-8 with or without mark, windows-1252, windows-1251, Macintosh. */
export async function encodingOf(file: Blob, part?: number): Promise<Encoding> {
  // One more than is looked at: its neighbour tells what the last one is.
  const head = await bytesOf(file, 0, HEAD + 1);
  const order = utf16Order(head);
  if (order) return `utf-16${order}`;
  return (await isUtf8(file, part)) ? 'utf-8' : oneByteEncoding(head);
}

/** Line breaks of all kinds as `\n`. One of two characters may be cut between two texts. */
async function* withLineFeeds(texts: AsyncIterable<string>): AsyncIterable<string> {
  let held = '';
  for await (const text of texts) {
    const all = held + text;
    held = all.endsWith('\r') ? '\r' : '';
    if (all.includes('\r')) yield all.slice(0, all.length - held.length).replace(/\r\n?/g, '\n');
    else yield all;
  }
  if (held) yield '\n';
}

async function* asWindows1252(texts: AsyncIterable<string>): AsyncIterable<string> {
  // Some decoders treat windows-1252 as Latin-1 and leave these as control characters.
  for await (const text of texts)
    yield text.replace(/[\u0080-\u009F]/g, (char) => WINDOWS_1252.charAt(char.charCodeAt(0) - 0x80));
}

/** The text of a file, some of it at a time, lines ended by `\n`. */
export function textOf(file: Blob, encoding: Encoding, part?: number): AsyncIterable<string> {
  const even = encoding.startsWith('utf-16') ? file.slice(0, file.size - (file.size % 2)) : file;
  const texts = decoded(even, encoding, part);
  return withLineFeeds(encoding === 'windows-1252' ? asWindows1252(texts) : texts);
}

/** The first characters of a text, and no more of it. */
export async function headOf(texts: AsyncIterable<string>, length: number): Promise<string> {
  let head = '';
  for await (const text of texts) {
    head += text;
    if (head.length >= length) break;
  }
  return head.slice(0, length);
}

/** A text without its first characters. */
export async function* after(texts: AsyncIterable<string>, start: number): AsyncIterable<string> {
  let left = start;
  for await (const text of texts) {
    yield left > 0 ? text.slice(left) : text;
    left -= text.length;
  }
}
