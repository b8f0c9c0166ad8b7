// Number formats: reads a pattern such as `#,##0.00 [$€-1];[Red]-0` into what it asks for.

/** One piece of a section: a literal text, a run of date letters, or the place where the number goes. */
export type Piece =
  | { readonly kind: 'text' | 'date' | 'elapsed'; readonly text: string }
  | { readonly kind: 'number' }
  | { readonly kind: 'cell' };

export interface Section {
  readonly pieces: readonly Piece[];
  readonly minIntegers: number;
  readonly minDecimals: number;
  readonly maxDecimals: number;
  readonly grouped: boolean;
  readonly percent: boolean;
  readonly exponent: number;
  readonly hasDate: boolean;
  readonly twelveHours: boolean;
}

const known = new Map<string, readonly Section[]>();

/** The sections of a pattern (positive; negative; zero; text). Throws for what is not understood here. */
export function sectionsOf(pattern: string): readonly Section[] {
  let sections = known.get(pattern);
  if (!sections) {
    sections = splitSections(pattern).map(readSection);
    known.set(pattern, sections);
  }
  return sections;
}

/** Whether numbers in this format are dates, times or durations. */
export function isDateFormat(pattern: string): boolean {
  if (pattern === 'General' || pattern === '@' || pattern === '') return false;
  return sectionsOf(pattern)[0]?.hasDate ?? false;
}

function splitSections(pattern: string): string[] {
  const sections = [''];
  for (const [part] of pattern.matchAll(/"[^"]*"|\\.|\[[^\]]*\]|./gu)) {
    if (part === ';') sections.push('');
    else sections[sections.length - 1] += part;
  }
  return sections;
}

const TOKEN =
  /"([^"]*)"|\\(.)|\[\$([^\]-]*)(?:-[^\]]*)?\]|\[(h+|m+|s+)\]|\[[^\]]*\]|_.|\*.|(am\/pm|a\/p)|([yMmdhHsE]+)|([0#?][0#?,.]*(?:E[+-]0+)?)|(@)|(%)|(.)/giu;

function readSection(text: string): Section {
  const pieces: Piece[] = [];
  let digits = '';
  let percent = false;
  let twelveHours = false;
  for (const m of text.matchAll(TOKEN)) {
    const literal = m[1] ?? m[2] ?? m[3];
    if (literal !== undefined) pieces.push({ kind: 'text', text: literal });
    else if (m[4]) pieces.push({ kind: 'elapsed', text: m[4] });
    else if (m[5]) {
      twelveHours = true;
      pieces.push({ kind: 'date', text: 'a' });
    } else if (m[6] && m[6] !== 'E') pieces.push({ kind: 'date', text: m[6] });
    else if (m[7]) {
      if (digits) throw new Error(`Number format ${text}: not implemented here`);
      digits = m[7];
      pieces.push({ kind: 'number' });
    } else if (m[8]) pieces.push({ kind: 'cell' });
    else if (m[9]) {
      percent = true;
      pieces.push({ kind: 'text', text: '%' });
    } else if (m[10]) pieces.push({ kind: 'text', text: m[10] });
  }
  const hasDate = pieces.some((p) => p.kind === 'date' || p.kind === 'elapsed');
  return { pieces, ...readDigits(digits), percent, hasDate, twelveHours };
}

function readDigits(
  digits: string,
): Pick<Section, 'minIntegers' | 'minDecimals' | 'maxDecimals' | 'grouped' | 'exponent'> {
  const [mantissa = '', exponent = ''] = digits.split(/E[+-]/i);
  const [integers = '', decimals = ''] = mantissa.split('.');
  if (/,$/.test(integers) || decimals.includes(',')) throw new Error(`Number format ${digits}: not implemented here`);
  return {
    minIntegers: integers.replace(/[^0]/g, '').length,
    minDecimals: decimals.replace(/[^0]/g, '').length,
    maxDecimals: decimals.length,
    grouped: integers.includes(','),
    exponent: exponent.length,
  };
}
