// The border between Apps Script values and cells: every Date becomes a civil day in the spreadsheet's zone and back.
import type { Cell, DateCell } from '../model/cell';
import { isDateCell, isErrorCell } from '../model/cell';
import { type Day, dayFromSerial, parseDay, serialOf } from '../model/day';

const ERROR = /^#(N\/A|REF!|VALUE!|DIV\/0!|NUM!|NAME\?|ERROR!|NULL!)$/;

const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]';

/** What getValues gave, as a cell. */
export function toCell(value: unknown, clock: ZoneClock): Cell {
  if (isDate(value)) return clock.cellOf(value);
  if (typeof value === 'string') return value === '' ? null : ERROR.test(value) ? { error: value } : value;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return null;
}

/** Civil days and minutes of instants in one zone. Each instant is asked of the service once. */
export class ZoneClock {
  private readonly known = new Map<number, DateCell | null>();

  constructor(readonly zone: string) {}

  cellOf(date: Date): DateCell | null {
    const instant = date.getTime();
    const known = this.known.get(instant);
    if (known !== undefined) return known;
    const text = Utilities.formatDate(date, this.zone, 'yyyy-MM-dd HH:mm');
    const day = parseDay(text.slice(0, 10));
    const minute = Number(text.slice(11, 13)) * 60 + Number(text.slice(14, 16));
    const cell = day === null ? null : minute === 0 ? { day } : { day, minute };
    this.known.set(instant, cell);
    return cell;
  }
}

/** Text that Sheets would take for a formula is kept as text by an apostrophe. */
const TRIGGER = /^[=+\-@\t\r]/;
export const escapeText = (text: string): string => (TRIGGER.test(text) ? `'${text}` : text);
export const unescapeText = (text: string): string => (/^'[=+\-@\t\r]/.test(text) ? text.slice(1) : text);

/** A day as its serial number: under a date format it is that date in every zone. */
export function fromCell(cell: Cell): string | number | boolean {
  if (cell === null) return '';
  if (typeof cell === 'string') return escapeText(cell);
  if (isDateCell(cell)) return serialOf(cell.day) + (cell.minute ?? 0) / 1440;
  return isErrorCell(cell) ? cell.error : cell;
}

/** Whether a cell read from the sheet holds what is planned, however Sheets gives it back. */
export function sameCell(read: Cell, planned: Cell): boolean {
  if (planned === null || planned === '') return read === null || read === '';
  if (read === null) return false;
  if (isErrorCell(read)) return read.error === planned;
  if (isDateCell(planned)) return dayIn(read) === planned.day;
  if (typeof planned === 'string') return String(typeof read === 'string' ? unescapeText(read) : read) === planned;
  return read === planned;
}

const dayIn = (read: Cell): Day | null =>
  typeof read === 'number'
    ? dayFromSerial(read)
    : typeof read === 'object' && read && isDateCell(read)
      ? read.day
      : null;
