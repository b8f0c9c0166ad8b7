// Numbers as people type them in a cell: decimal mark and thousands of the locale, percent sign, currency mark.

interface TypedNumber {
  readonly value: number;
  /** The number format that such a text brings, or null. */
  readonly format: string | null;
}

const SHAPES: Readonly<Record<string, RegExp>> = {
  fr: /^(?:\d+|\d{1,3}(?:[ \u00a0\u202f]\d{3})+)?(?:,\d*)?(?:[eE][+-]?\d+)?$/,
  en: /^(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d*)?(?:[eE][+-]?\d+)?$/,
};

/** Reads a number, or null where the text is none. `12,5` is one in French only, `12.5` in English only. */
export function readNumber(text: string, language: string): TypedNumber | null {
  let rest = text;
  let sign = 1;
  let currency: string | null = null;
  let percent = false;
  const take = (pattern: RegExp): string | null => {
    const m = pattern.exec(rest);
    if (!m) return null;
    rest = (rest.slice(0, m.index) + rest.slice(m.index + m[0].length)).trim();
    return m[0].trim();
  };
  const brackets = /^\((.*)\)$/.exec(rest);
  if (brackets) {
    sign = -1;
    rest = (brackets[1] ?? '').trim();
  }
  if (take(/^[-\u2212]/)) sign = -sign;
  else take(/^\+/);
  currency = take(/^[€$£]/) ?? take(/[ \u00a0\u202f]?[€$£]$/);
  if (!brackets && currency && take(/^-/)) sign = -sign;
  percent = take(/[ \u00a0\u202f]?%$/) !== null;
  if (percent && currency) return null;
  const magnitude = readMagnitude(rest, language);
  if (magnitude === null) return null;
  const value = (sign * magnitude) / (percent ? 100 : 1);
  return { value: value === 0 ? 0 : value, format: formatOf(rest, language, currency, percent) };
}

function readMagnitude(text: string, language: string): number | null {
  const shape = SHAPES[language] ?? SHAPES.en;
  if (!shape?.test(text) || !/\d/.test(text)) return null;
  const plain = language === 'fr' ? text.replace(/[ \u00a0\u202f]/g, '').replace(',', '.') : text.replace(/,/g, '');
  const value = Number(plain);
  return Number.isFinite(value) ? value : null;
}

function formatOf(digits: string, language: string, currency: string | null, percent: boolean): string | null {
  const decimals = new RegExp(`[${language === 'fr' ? ',' : '.'}]\\d`).test(digits);
  const grouped = language === 'fr' ? /[ \u00a0\u202f]/.test(digits) : digits.includes(',');
  if (percent) return decimals ? '0.00%' : '0%';
  if (currency === '€') return decimals ? '#,##0.00 [$€-1]' : '#,##0 [$€-1]';
  if (currency) return `[$${currency}]#,##0${decimals ? '.00' : ''}`;
  if (/e/i.test(digits)) return '0.00E+00';
  if (!grouped) return null;
  return decimals ? '#,##0.00' : '#,##0';
}
