// Writes an export from known figures in a dialect, with damage, and says what it truly holds. Knows nothing of the readers.
import type { Layout } from './layouts';

export interface Entry {
  /** Days since 1 January 2024. */
  readonly day: number;
  readonly figures: readonly (number | null)[];
}

export interface Dialect {
  readonly language: number;
  /** Numbers that sort the columns. */
  readonly order: readonly number[];
  readonly delimiter: ',' | ';' | '\t';
  readonly decimal: '.' | ',';
  readonly thousands: '' | ' ' | '\u00A0' | '\u202F' | "'" | ',';
  readonly missing: '' | '-' | '--' | 'NAN';
  readonly dates: 'native' | 'iso' | 'words' | 'dotted' | 'slashed';
  readonly title: boolean;
  readonly blank: 'none' | 'between' | 'after header';
  readonly total: 'none' | 'Total' | 'TOTAUX' | 'Sous-total' | 'Moyenne' | '';
  readonly totalFirst: boolean;
  readonly note: 'none' | 'text' | 'figure';
  readonly broken: '' | '#REF!' | '03.avr' | '1.2K';
  readonly twice: 'no' | 'same' | 'other';
  readonly heading: 'plain' | 'upper' | 'padded';
}

/** `scope/metric` → values by month (`all` where rows have no day). */
export type Truth = Map<string, Map<string, number[]>>;

const DECIMALS = ['spend', 'revenue', 'refunds', 'watch_time_hours'];
const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');
const EN = 'January February March April May June July August September October November December'.split(' ');
const iso = (day: number): string => new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10);
const rolesOf = (role: string): string[] => role.split('+').map((r) => (r.includes('@') ? r : `${r}@total`));
const isFigure = (role: string): boolean => role.charAt(0) !== '@' && role !== '-';
const hasDecimals = (role: string): boolean => DECIMALS.includes(role.split('@')[0] ?? '');

function dateIn(layout: Layout, how: Dialect['dates'], day: number): string {
  const [y = '', m = '', d = ''] = iso(day).split('-');
  const time = layout.date === 'month first, time' ? ' 09:30' : '';
  if (layout.date === 'no year') return `${EN[Number(m) - 1]} ${Number(d)}`;
  if (how === 'iso') return `${y}-${m}-${d}`;
  if (how === 'words') return `${Number(d)} ${MONTHS[Number(m) - 1]} ${y}`;
  if (how === 'dotted') return `${d}.${m}.${y}`;
  if (how === 'slashed') return `${Number(d)}/${Number(m)}/${y}`;
  if (layout.date === 'digits') return `${y}${m}${d}`;
  if (layout.date === 'weekday') {
    const week = new Date(Date.UTC(2024, 0, 1 + day)).toUTCString().slice(0, 3);
    return `${week}, ${EN[Number(m) - 1]?.slice(0, 3)} ${Number(d)}, ${y}`;
  }
  if (layout.date === 'month first, short') return `${Number(m)}/${Number(d)}/${y}`;
  return layout.date.startsWith('month first') ? `${m}/${d}/${y}${time}` : `${y}-${m}-${d}`;
}

function numberIn(d: Dialect, role: string, value: number): string {
  const [whole = '', part] = (hasDecimals(role) ? (value / 100).toFixed(2) : String(value)).split('.');
  const mark = d.thousands === d.decimal ? '' : d.thousands;
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, mark);
  return part === undefined ? grouped : `${grouped}${d.decimal}${part}`;
}

const quoted = (cell: string, delimiter: string): string =>
  /["\n\r]/.test(cell) || cell.includes(delimiter) ? `"${cell.replace(/"/g, '""')}"` : cell;

function textIn(role: string, at: number): string {
  if (role === '@id') return `item-${at}`;
  if (role === '@network') return 'Instagram';
  if (role === '@currency') return 'EUR';
  return role === '@kind' ? 'Organic' : 'Atelier';
}

const NOTES: Record<Dialect['note'], string[][]> = {
  none: [],
  text: [[], ['Note : chiffres provisoires']],
  figure: [[], ['Nombre de publications', '12']],
};

/** Without days, and with blank lines between all rows, nothing tells a note with a figure from a row. */
const noteOf = (layout: Layout, { note, blank }: Dialect): Dialect['note'] =>
  note === 'figure' && layout.rows === 'period' && blank === 'between' ? 'text' : note;

/** The file's text. Column 0 of the figures belongs to the first figure of the layout, and so on. */
export function writeExport(layout: Layout, entries: readonly Entry[], d: Dialect): string {
  const figures = layout.columns.filter(([role]) => !role.startsWith('@'));
  const at = (role: string, heading: string): number => figures.findIndex(([r, h]) => r === role && h === heading);
  const rowOf = (entry: Entry, i: number): string[] =>
    layout.columns.map(([role, heading = '']) => {
      if (role === '@day') return dateIn(layout, d.dates, entry.day);
      if (role.startsWith('@')) return textIn(role, i);
      const value = entry.figures[at(role, heading)] ?? null;
      return value === null ? d.missing : numberIn(d, role, value);
    });
  const body = entries.map(rowOf);
  const firstFigure = layout.columns.findIndex(([role]) => isFigure(role));
  if (d.broken !== '' && body[0] && firstFigure >= 0) body[0][firstFigure] = d.broken;
  const head = layout.columns.map((column) => {
    const heading = column[1 + (d.language % (column.length - 1))] ?? '';
    if (d.heading === 'upper') return heading.toUpperCase();
    return d.heading === 'padded' ? ` ${heading.replace(/ /g, '\u00A0')} ` : heading;
  });
  const label = layout.columns.findIndex(([role]) => role.startsWith('@'));
  const total = layout.columns.map(([role, heading = ''], c) => {
    if (role.startsWith('@') || role === '-') return c === label ? d.total : '';
    const values = entries.map((entry) => entry.figures[at(role, heading)] ?? 0);
    return numberIn(
      d,
      role,
      values.reduce((sum, value) => sum + value, 0),
    );
  });
  const order = layout.columns.map((_, c) => c);
  if (!layout.fixed) order.sort((a, b) => (d.order[a] ?? 0) - (d.order[b] ?? 0) || a - b);
  // A total without a label is told by its figures alone: that takes a table of several rows and columns.
  const hasTotal = d.total !== 'none' && (d.total !== '' || layout.rows !== 'period');
  const rows = [...(hasTotal && d.totalFirst ? [total] : []), ...body, ...(hasTotal && !d.totalFirst ? [total] : [])];
  const ordered = [head, ...rows].map((row, i) => {
    const cells = order.map((c) => row[c] ?? '');
    if (d.twice === 'no' || layout.fixed || firstFigure < 0) return cells;
    return [...cells, i === 0 || d.twice === 'same' ? (row[firstFigure] ?? '') : '123456'];
  });
  const lines = ordered.map((row) => row.map((cell) => quoted(cell, d.delimiter)).join(d.delimiter));
  const [first = '', ...others] = lines;
  const spaced = d.blank === 'between' ? others.flatMap((line) => [line, '']) : others;
  return [
    ...(d.title ? ['Mon rapport', ''] : []),
    ...(layout.above ?? []),
    first,
    ...(d.blank === 'after header' ? [''] : []),
    ...spaced,
    ...NOTES[noteOf(layout, d)].map((cells) => cells.join(d.delimiter)),
  ].join('\n');
}

/** What the entries truly hold. */
export function truthOf(layout: Layout, entries: readonly Entry[]): Truth {
  const truth: Truth = new Map();
  const figures = layout.columns.filter(([role]) => !role.startsWith('@'));
  const add = (key: string, month: string, value: number): void => {
    const months = truth.get(key) ?? new Map<string, number[]>();
    truth.set(key, months.set(month, [...(months.get(month) ?? []), value]));
  };
  for (const { day, figures: values } of entries) {
    const month = layout.rows === 'period' ? 'all' : iso(day).slice(0, 7);
    if (layout.counts) add(`total/${layout.counts}`, month, 1);
    figures.forEach(([role], i) => {
      const value = values[i] ?? null;
      if (!isFigure(role) || value === null) return;
      for (const one of rolesOf(role)) {
        const [metric = '', scope = ''] = one.split('@');
        add(`${scope}/${metric}`, month, hasDecimals(metric) ? value / 100 : value);
      }
    });
  }
  return truth;
}
