// One member of an archive, unpacked a part at a time: what is looked at once need not be held whole.
import { Inflate, unzipSync } from 'fflate';
import { PART } from './bytes';
import { Crc } from './crc';
import type { Listed } from './zip';

const DEFLATED = 8;

/** Where a member's bytes begin and end. Source: PKWARE, APPNOTE.TXT, 4.3.7. */
function packed(bytes: Uint8Array, { at, packedSize }: NonNullable<Listed['place']>): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  return bytes.subarray(start, start + packedSize);
}

/** @throws Error where the bytes are not what they should be */
function* unpacked(bytes: Uint8Array, { name, place }: Listed): Iterable<Uint8Array> {
  if (place?.method !== DEFLATED) {
    yield place?.method === 0
      ? packed(bytes, place)
      : (unzipSync(bytes, { filter: (one) => one.name === name })[name] ?? bytes);
    return;
  }
  const found: Uint8Array[] = [];
  const inflate = new Inflate((part) => found.push(part));
  const from = packed(bytes, place);
  // What is packed may be a thousand times larger.
  const step = PART / 16;
  for (let i = 0; i < from.length; i += step) {
    inflate.push(from.subarray(i, i + step), i + step >= from.length);
    yield* found.splice(0);
  }
}

/**
 * Whether a member is what the list says: not cut, not changed, not larger. No more is unpacked than it says.
 *
 * @param see is given each part
 */
export function isSound(bytes: Uint8Array, member: Listed, see: (part: Uint8Array) => void): boolean {
  const crc = new Crc();
  let size = 0;
  try {
    for (const part of unpacked(bytes, member)) {
      size += part.length;
      if (size > member.size) return false;
      crc.add(part);
      see(part);
    }
  } catch {
    return false;
  }
  return member.crc === null || member.crc === crc.value;
}
