// Utilities.formatDate and parseDate: the letters of Java's SimpleDateFormat, in any zone, names in English.
import { instantOf, offsetAt, RefusedError, utcOf, wallAt } from '../model';

const MONTHS = [
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
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const TOKEN = /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+/g;

const pad = (n: number, width: number): string => String(n).padStart(width, '0');

/** Utilities.formatDate names zones as Java does; an unknown one would silently be GMT there, so it is refused here. */
function checkZone(zone: string): void {
  try {
    offsetAt(0, zone);
  } catch {
    throw new RefusedError(`Unknown time zone: ${zone}`);
  }
}

export function formatDate(instant: number, zone: string, format: string): string {
  if (Number.isNaN(instant)) throw new RefusedError('Invalid argument: date');
  checkZone(zone);
  const wall = wallAt(instant, zone);
  const day = new Date(utcOf(wall.year, wall.month, wall.day, 0, 0, 0, 0)).getUTCDay();
  const part = (letters: string): string => {
    const width = letters.length;
    switch (letters.charAt(0)) {
      case 'y':
        return width === 2 ? pad(wall.year % 100, 2) : pad(wall.year, width);
      case 'M':
        if (width > 3) return MONTHS[wall.month - 1] ?? '';
        return width === 3 ? (MONTHS[wall.month - 1] ?? '').slice(0, 3) : pad(wall.month, width);
      case 'd':
        return pad(wall.day, width);
      case 'H':
        return pad(wall.hour, width);
      case 'h':
        return pad(((wall.hour + 11) % 12) + 1, width);
      case 'm':
        return pad(wall.minute, width);
      case 's':
        return pad(wall.second, width);
      case 'S':
        return pad(wall.millisecond, width);
      case 'a':
        return wall.hour < 12 ? 'AM' : 'PM';
      case 'E':
        return width > 3 ? (DAYS[day] ?? '') : (DAYS[day] ?? '').slice(0, 3);
      case 'u':
        return pad(day || 7, width);
      case 'Z':
        return offsetText(instant, zone, '');
      case 'X':
        return offsetAt(instant, zone) === 0
          ? 'Z'
          : offsetText(instant, zone, width > 2 ? ':' : '').slice(0, width === 1 ? 3 : undefined);
      default:
        throw new RefusedError(`Date format letter ${letters}: not implemented here`);
    }
  };
  return format.replace(TOKEN, (token, quoted: string | undefined, letter: string | undefined) => {
    if (token === "''") return "'";
    if (quoted !== undefined) return quoted.replace(/''/g, "'");
    return letter ? part(token) : token;
  });
}

function offsetText(instant: number, zone: string, separator: string): string {
  const minutes = Math.round(offsetAt(instant, zone) / 60_000);
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60), 2)}${separator}${pad(size % 60, 2)}`;
}

const FIELDS: Readonly<Record<string, string>> = {
  y: 'year',
  M: 'month',
  d: 'day',
  H: 'hour',
  m: 'minute',
  s: 'second',
  S: 'ms',
};

/** Milliseconds since 1970 of a text in this format. Throws where the text does not fit it. */
export function parseDate(text: string, zone: string, format: string): number {
  checkZone(zone);
  const names: string[] = [];
  const source = format.replace(TOKEN, (token, quoted: string | undefined, letter: string | undefined) => {
    if (!letter) return escaped(quoted === undefined ? token : quoted.replace(/''/g, "'"));
    const field = FIELDS[letter];
    if (!field) throw new RefusedError(`Date format letter ${token}: not implemented here`);
    names.push(letter === 'M' && token.length > 2 ? 'monthName' : field);
    if (letter === 'M' && token.length > 2) return '([A-Za-z]+)';
    return token.length === 1 || (letter === 'y' && token.length > 2) ? '(\\d+)' : `(\\d{${token.length}})`;
  });
  const m = new RegExp(`^${source}`).exec(text);
  if (!m) throw new RefusedError(`Unparseable date: "${text}"`);
  const given: Record<string, number> = {};
  names.forEach((name, i) => {
    const found = m[i + 1] as string;
    if (name === 'monthName')
      given.month = MONTHS.findIndex((x) => x.slice(0, 3).toLowerCase() === found.slice(0, 3).toLowerCase()) + 1;
    else given[name] = Number(found);
  });
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0, ms = 0 } = given;
  return instantOf(utcOf(year, month, day, hour, minute, second, ms), zone);
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
