// What a cell shows: its value in its number format, by the workbook's locale.
import { marksOf, namesOf } from './locale';
import { type Section, sectionsOf } from './number-format';
import { wallOfSerial } from './serial';
import type { Value } from './types';

/** The text that the cell shows. Throws for formats that are not understood here. */
export function displayed(value: Value, format: string, locale: string): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return truth(value, locale);
  if (typeof value === 'object') return value.error;
  const general = format === 'General' || format === '';
  if (typeof value === 'string') return general || format === '@' ? value : textIn(value, format);
  if (general || format === '@') return generalNumber(value, locale);
  return numberIn(value, sectionsOf(format), locale);
}

const truth = (value: boolean, locale: string): string => {
  if (locale.startsWith('fr')) return value ? 'VRAI' : 'FAUX';
  return value ? 'TRUE' : 'FALSE';
};

function textIn(value: string, format: string): string {
  const section = sectionsOf(format)[3];
  if (!section) return value;
  return section.pieces.map((p) => (p.kind === 'cell' ? value : p.kind === 'number' ? '' : p.text)).join('');
}

function generalNumber(value: number, locale: string): string {
  const short = Number(value.toPrecision(15));
  const size = Math.abs(short);
  const text = size !== 0 && (size >= 1e15 || size < 1e-9) ? short.toExponential().toUpperCase() : String(short);
  return text.replace('.', marksOf(locale).decimal);
}

function numberIn(value: number, sections: readonly Section[], locale: string): string {
  const first = sections[0] as Section;
  const chosen = (value < 0 && sections[1]) || (value === 0 && sections[2]) || first;
  const own = chosen !== first;
  if (chosen.hasDate) return dateIn(value, chosen, locale);
  const shown = chosen.pieces.map((p) => {
    if (p.kind === 'number') return digitsOf(Math.abs(value), chosen, locale);
    return p.kind === 'cell' ? generalNumber(value, locale) : p.text;
  });
  const sign = value < 0 && !own && /[1-9]/.test(shown.join('')) ? '-' : '';
  return sign + shown.join('');
}

function digitsOf(size: number, section: Section, locale: string): string {
  const { decimal, group } = marksOf(locale);
  const scaled = section.percent ? Number((size * 100).toPrecision(15)) : size;
  if (section.exponent) {
    const [mantissa = '', power = '+0'] = scaled.toExponential(section.maxDecimals).split('e');
    return `${mantissa.replace('.', decimal)}E${power[0]}${power.slice(1).padStart(section.exponent, '0')}`;
  }
  const [integers = '0', all = ''] = roundedText(scaled, section.maxDecimals).split('.');
  let decimals = all;
  while (decimals.length > section.minDecimals && decimals.endsWith('0')) decimals = decimals.slice(0, -1);
  let whole =
    integers === '0' && section.minIntegers === 0 && decimals ? '' : integers.padStart(section.minIntegers, '0');
  if (section.grouped) whole = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return decimals ? whole + decimal + decimals : whole;
}

/** Rounds half away from zero on the decimal digits, as spreadsheets show numbers: 1.005 with two decimals is 1.01. */
function roundedText(size: number, decimals: number): string {
  if (size >= 1e21) return String(size);
  const [mantissa, power = '0'] = String(Number(size.toPrecision(15))).split('e');
  return Number(`${Math.round(Number(`${mantissa}e${Number(power) + decimals}`))}e${-decimals}`).toFixed(decimals);
}

const pad = (n: number, width: number): string => String(n).padStart(width, '0');

function dateIn(value: number, section: Section, locale: string): string {
  const wall = wallOfSerial(value);
  const pieces = section.pieces;
  return pieces
    .map((p, i) => {
      if (p.kind === 'text') return p.text;
      if (p.kind === 'elapsed') return elapsed(value, p.text);
      if (p.kind !== 'date') return '';
      const near = (j: number): string => {
        const other = pieces[j];
        return other && (other.kind === 'date' || other.kind === 'elapsed') ? other.text : '';
      };
      const isMinute = /^m{1,2}$/.test(p.text) && (/^h/i.test(near(i - 2)) || /^s/.test(near(i + 2)));
      return datePart(isMinute ? p.text.replace(/m/g, 'n') : p.text, wall, section.twelveHours, locale);
    })
    .join('');
}

function elapsed(value: number, unit: string): string {
  const seconds = Math.round(Math.abs(value) * 86_400);
  const per = { h: 3600, m: 60, s: 1 }[unit.charAt(0).toLowerCase()] ?? 1;
  return (value < 0 ? '-' : '') + pad(Math.floor(seconds / per), unit.length);
}

function datePart(letters: string, wall: Date, twelveHours: boolean, locale: string): string {
  const { months, shortMonths, days } = namesOf(locale);
  const width = letters.length;
  switch (letters.charAt(0)) {
    case 'y':
      return width > 2 ? pad(wall.getUTCFullYear(), 4) : pad(wall.getUTCFullYear() % 100, 2);
    case 'M':
    case 'm':
      if (width > 3) return months[wall.getUTCMonth()] ?? '';
      return width === 3 ? (shortMonths[wall.getUTCMonth()] ?? '') : pad(wall.getUTCMonth() + 1, width);
    case 'd':
      if (width > 3) return days[wall.getUTCDay()] ?? '';
      return width === 3 ? (days[wall.getUTCDay()] ?? '').slice(0, 3) : pad(wall.getUTCDate(), width);
    case 'H':
    case 'h':
      return pad(twelveHours ? ((wall.getUTCHours() + 11) % 12) + 1 : wall.getUTCHours(), width);
    case 'n':
      return pad(wall.getUTCMinutes(), width);
    case 's':
      return pad(wall.getUTCSeconds(), width);
    case 'a':
      return wall.getUTCHours() < 12 ? 'AM' : 'PM';
    default:
      throw new Error(`Number format part ${letters}: not implemented here`);
  }
}
