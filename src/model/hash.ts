// A short fingerprint of a text.

/** 64 bits as 16 hexadecimal digits: FNV-1a, with two offset bases. Source: Fowler, Noll, Vo, "FNV hash". */
export function hashOf(text: string): string {
  const half = (basis: number): string => {
    let h = basis;
    for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193) >>> 0;
    return h.toString(16).padStart(8, '0');
  };
  return half(0x811c9dc5) + half(0x01234567);
}
