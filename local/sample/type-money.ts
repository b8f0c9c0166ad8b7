// Types the sample's costs and gains into a workbook, cell by cell, as somebody at a keyboard would.
import type { Sheet, Workbook } from '../model';
import { sampleMoney } from './money';
import { COST_CATEGORIES, type CostLine, GAIN_KINDS, type GainLine } from './money-lines';

/** How a workbook's locale wants days, numbers and the names of networks in its lists. */
interface Keyboard {
  readonly networks: Readonly<Record<string, string>>;
  day(year: string, month: string, day: string): string;
  readonly decimal: string;
}

const NETWORKS = { facebook: 'Facebook', instagram: 'Instagram', linkedin: 'LinkedIn' };

const FRENCH: Keyboard = {
  networks: { ...NETWORKS, meta: 'Meta (Facebook et Instagram)' },
  day: (year, month, day) => `${day}/${month}/${year}`,
  decimal: ',',
};

const AMERICAN: Keyboard = {
  networks: { ...NETWORKS, meta: 'Meta (Facebook and Instagram)' },
  day: (year, month, day) => `${Number(month)}/${Number(day)}/${year}`,
  decimal: '.',
};

function keyboardOf(locale: string): Keyboard {
  if (locale.startsWith('fr')) return FRENCH;
  if (locale === 'en_US') return AMERICAN;
  throw new RangeError(`the sample is not typed in the locale ${locale}`);
}

/** What is typed under each column's key; nothing is typed for an empty text. */
type Line = Readonly<Record<string, string>>;

function typedDay(day: string | null, keyboard: Keyboard): string {
  const [year = '', month = '', date = ''] = (day ?? '').split('-');
  return day === null ? '' : keyboard.day(year, month, date);
}

const typedNumber = (n: number | null, { decimal }: Keyboard): string =>
  n === null ? '' : String(n).replace('.', decimal);

function networkOf(network: string | null, { networks }: Keyboard): string {
  if (network === null) return '';
  const name = networks[network];
  if (name === undefined) throw new RangeError(`no name for the network ${network}`);
  return name;
}

const costLine = (line: CostLine, categories: readonly string[], keyboard: Keyboard): Line => ({
  from: typedDay(line.from, keyboard),
  to: typedDay(line.to, keyboard),
  network: networkOf(line.network, keyboard),
  account: line.account ?? '',
  category: categories[COST_CATEGORIES.indexOf(line.category)] ?? '',
  amount: typedNumber(line.amount, keyboard),
  hours: typedNumber(line.hours, keyboard),
  rate: typedNumber(line.rate, keyboard),
  note: line.note,
});

const gainLine = (line: GainLine, kinds: readonly string[], keyboard: Keyboard): Line => ({
  month: typedDay(`${line.month}-01`, keyboard),
  network: networkOf(line.network, keyboard),
  account: line.account ?? '',
  kind: kinds[GAIN_KINDS.indexOf(line.kind)] ?? '',
  quantity: typedNumber(line.quantity, keyboard),
  'unit-value': typedNumber(line.unitValue, keyboard),
  margin: typedNumber(line.margin, keyboard),
  amount: typedNumber(line.amount, keyboard),
  note: line.note,
});

interface Place {
  readonly sheet: Sheet;
  /** The first row for a person's lines. */
  readonly top: number;
  /** 1-based columns by key. */
  readonly columns: ReadonlyMap<string, number>;
}

const numbersTo = (last: number): number[] => Array.from({ length: last }, (_, n) => n + 1);

/** The sheet whose hidden first row holds these keys, and the row below the last one of the add-on's own. */
function findSheet(workbook: Workbook, keys: readonly string[]): Place {
  for (const sheet of workbook.sheets) {
    const columns = new Map(numbersTo(sheet.lastColumn).map((column) => [String(sheet.value(1, column)), column]));
    const keyed = numbersTo(sheet.lastRow).filter((row) => sheet.value(row, 1) !== null && sheet.value(row, 1) !== '');
    const opening = keyed.some((row) => sheet.value(row, 1) === 'lines');
    if (opening && keys.every((key) => columns.has(key))) return { sheet, top: Math.max(...keyed) + 1, columns };
  }
  throw new Error(`the workbook has no sheet with the columns ${keys.join(', ')}`);
}

/** The words that the list of a column offers. */
function choicesOf({ sheet, top, columns }: Place, key: string): readonly string[] {
  const list = sheet.rule(top, columns.get(key) ?? 0)?.values[0];
  if (!Array.isArray(list)) throw new Error(`the column ${key} of ${sheet.name} offers no list`);
  return list;
}

function typeLines({ sheet, top, columns }: Place, lines: readonly Line[]): void {
  lines.forEach((line, at) => {
    for (const [key, text] of Object.entries(line)) {
      const column = columns.get(key);
      if (column === undefined) throw new Error(`${sheet.name} has no column ${key}`);
      if (text !== '') sheet.type(top + at, column, text);
    }
  });
}

/** Types every line into the Costs and Gains sheets, wherever they stand and whatever their titles. */
export function typeMoney(workbook: Workbook): void {
  const keyboard = keyboardOf(workbook.locale);
  const { costs, gains } = sampleMoney();
  const costsPlace = findSheet(workbook, ['from', 'category', 'hours']);
  const gainsPlace = findSheet(workbook, ['month', 'quantity', 'unit-value']);
  const categories = choicesOf(costsPlace, 'category');
  const kinds = choicesOf(gainsPlace, 'kind');
  typeLines(
    costsPlace,
    costs.map((line) => costLine(line, categories, keyboard)),
  );
  typeLines(
    gainsPlace,
    gains.map((line) => gainLine(line, kinds, keyboard)),
  );
}
