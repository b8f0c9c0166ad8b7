// Texts made comparable: what differs only by encoding damage, accents, case or invisible characters becomes equal.

/** The characters that windows-1252 puts at 0x80 to 0x9F, in order; a space where it has none. */
export const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const NEXT = `[\\u0080-\\u00BF${WINDOWS_1252.replace(/ /g, '')}]`;
/** What only UTF-8 bytes shown as windows-1252 are likely to give: a lead byte's letter and the bytes that it calls for. */
const SUSPECT = new RegExp(`[ÂÃÅ]${NEXT}|[âï]${NEXT}{2}|ð${NEXT}{3}|(?:[ÐÑ]${NEXT}){2,}`, 'g');

function byteOf(char: string): number | null {
  const code = char.charCodeAt(0);
  if (code < 0x100) return code;
  const at = WINDOWS_1252.indexOf(char);
  return at < 0 ? null : 0x80 + at;
}

function decodeRun(run: string): string {
  let escaped = '';
  for (const char of run) {
    const byte = byteOf(char);
    if (byte === null) return run;
    escaped += `%${byte.toString(16).padStart(2, '0')}`;
  }
  try {
    return decodeURIComponent(escaped);
  } catch {
    return run;
  }
}

/** Undoes UTF-8 that was once read as windows-1252: `MontantÃ©` becomes `Montanté`. Sound text comes back unchanged. */
export function repairMojibake(text: string): string {
  return /[ÂÃÅâïðÐÑ]/.test(text) ? text.replace(SUSPECT, decodeRun) : text;
}

/**
 * The comparable form of a heading or label: encoding damage repaired; byte order marks, soft hyphens, zero-width and
 * control characters gone; no-break spaces as spaces; apostrophes as `'`; without accents; lower case; single spaces.
 */
export function plainText(text: string): string {
  // Most cells of an export: nothing to undo, and thousands of them to go through.
  if (/^[ -~]*$/.test(text)) return text.replace(/`/g, "'").replace(/ +/g, ' ').trim().toLowerCase();
  return repairMojibake(text)
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[’‘ʼ´`′]/g, "'")
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/ß/g, 'ss')
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim();
}
