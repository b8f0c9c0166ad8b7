// The bytes of a file, a part at a time.

/** Bytes that are read at once. */
export const PART = 1 << 18;

export async function bytesOf(file: Blob, from = 0, to = file.size): Promise<Uint8Array> {
  return new Uint8Array(await file.slice(from, to).arrayBuffer());
}

/** The file from its beginning to its end. @throws DOMException where it has gone or changed meanwhile. */
export async function* partsOf(file: Blob, size = PART): AsyncIterable<Uint8Array> {
  for (let at = 0; at < file.size; at += size) yield await bytesOf(file, at, Math.min(at + size, file.size));
}
