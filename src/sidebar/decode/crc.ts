// The checksum of an archive's members: CRC-32. Source: PKWARE, APPNOTE.TXT, 4.4.7 (polynomial EDB88320, reflected).

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

/** The checksum of bytes that come one part after the other. */
export class Crc {
  private state = 0xffffffff;

  add(bytes: Uint8Array): void {
    let crc = this.state;
    for (let i = 0; i < bytes.length; i++) crc = (crc >>> 8) ^ (TABLE[(crc ^ (bytes[i] ?? 0)) & 0xff] ?? 0);
    this.state = crc;
  }

  get value(): number {
    return (this.state ^ 0xffffffff) >>> 0;
  }
}

export function crcOf(bytes: Uint8Array): number {
  const crc = new Crc();
  crc.add(bytes);
  return crc.value;
}
