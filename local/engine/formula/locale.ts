// How a spreadsheet's locale writes numbers and dates: its decimal mark and the order of day and month.

export interface Writing {
  /** The locale itself, as `fr-FR`. */
  readonly tag: string;
  /** The mark between units and tenths. */
  readonly decimal: ',' | '.';
  /** Whether 3/4 is the third of April. */
  readonly dayFirst: boolean;
}

function supported(tag: string): string {
  try {
    return Intl.NumberFormat.supportedLocalesOf([tag])[0] ?? 'en-US';
  } catch {
    return 'en-US';
  }
}

const written = new Map<string, Writing>();

/** The writing of a locale such as `fr_FR` or `en_US`; an unknown one is taken for `en_US`, Google's default. */
export function writingOf(locale: string): Writing {
  const known = written.get(locale);
  if (known) return known;
  const tag = supported(locale.replace(/_/g, '-'));
  const decimal = new Intl.NumberFormat(tag).formatToParts(1.5).find((part) => part.type === 'decimal')?.value;
  const day = new Date(Date.UTC(2001, 11, 31));
  const order = new Intl.DateTimeFormat(tag, { timeZone: 'UTC' }).formatToParts(day).map((part) => part.type);
  const writing: Writing = {
    tag,
    decimal: decimal === ',' ? ',' : '.',
    dayFirst: order.indexOf('day') < order.indexOf('month'),
  };
  written.set(locale, writing);
  return writing;
}
