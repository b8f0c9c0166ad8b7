// What a spreadsheet's locale changes: marks of numbers, patterns of dates, names of months.

export interface Marks {
  readonly decimal: string;
  readonly group: string;
}

/** Decimal mark and thousands separator that the locale shows. Other locales than French are taken for English ones. */
export const marksOf = (locale: string): Marks =>
  locale.startsWith('fr') ? { decimal: ',', group: '\u202f' } : { decimal: '.', group: ',' };

export const dayFirst = (locale: string): boolean => !/^en(_US)?$/.test(locale);
export const datePattern = (locale: string): string => (dayFirst(locale) ? 'dd/MM/yyyy' : 'M/d/yyyy');
export const timePattern = (locale: string): string => (dayFirst(locale) ? 'HH:mm:ss' : 'h:mm:ss am/pm');

const FR = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];
const FR_SHORT = ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'];
const EN = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const FR_DAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];
const EN_DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** Names of months (January first) and days (Sunday first), long and short. */
export function namesOf(locale: string): {
  months: readonly string[];
  shortMonths: readonly string[];
  days: readonly string[];
} {
  if (locale.startsWith('fr')) return { months: FR, shortMonths: FR_SHORT, days: FR_DAYS };
  return { months: EN, shortMonths: EN.map((name) => name.slice(0, 3)), days: EN_DAYS };
}
