// Types the sample's costs and gains into a French workbook, cell by cell, as somebody at a keyboard would.
import type { Sheet, Workbook } from '../model';
import { sampleMoney } from './money';
import { COST_CATEGORIES, type CostLine, GAIN_KINDS, type GainLine } from './money-lines';

/** The networks as the French sheets' lists name them. */
const NETWORKS: Readonly<Record<string, string>> = {
  facebook: 'Facebook',
  instagram: 'Instagram',
  linkedin: 'LinkedIn',
  meta: 'Meta (Facebook et Instagram)',
};

/** What is typed under each column's key; nothing is typed for an empty text. */
type Line = Readonly<Record<string, string>>;

const frenchDay = (day: string | null): string => (day === null ? '' : day.split('-').reverse().join('/'));
const frenchNumber = (n: number | null): string => (n === null ? '' : String(n).replace('.', ','));

function networkOf(network: string | null): string {
  if (network === null) return '';
  const name = NETWORKS[network];
  if (name === undefined) throw new RangeError(`no French name for the network ${network}`);
  return name;
}

const costLine = (line: CostLine, categories: readonly string[]): Line => ({
  from: frenchDay(line.from),
  to: frenchDay(line.to),
  network: networkOf(line.network),
  account: line.account ?? '',
  category: categories[COST_CATEGORIES.indexOf(line.category)] ?? '',
  amount: frenchNumber(line.amount),
  hours: frenchNumber(line.hours),
  rate: frenchNumber(line.rate),
  note: line.note,
});

const gainLine = (line: GainLine, kinds: readonly string[]): Line => ({
  month: frenchDay(`${line.month}-01`),
  network: networkOf(line.network),
  account: line.account ?? '',
  kind: kinds[GAIN_KINDS.indexOf(line.kind)] ?? '',
  quantity: frenchNumber(line.quantity),
  'unit-value': frenchNumber(line.unitValue),
  margin: frenchNumber(line.margin),
  amount: frenchNumber(line.amount),
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

/** The sheet whose hidden first row holds these keys, and the row below the one that opens the lines. */
function findSheet(workbook: Workbook, keys: readonly string[]): Place {
  for (const sheet of workbook.sheets) {
    const columns = new Map(numbersTo(sheet.lastColumn).map((column) => [String(sheet.value(1, column)), column]));
    const opening = numbersTo(sheet.lastRow).find((row) => /(^|\|)lines$/.test(String(sheet.value(row, 1))));
    if (opening !== undefined && keys.every((key) => columns.has(key))) return { sheet, top: opening + 1, columns };
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
  const { costs, gains } = sampleMoney();
  const costsPlace = findSheet(workbook, ['from', 'category', 'hours']);
  const gainsPlace = findSheet(workbook, ['month', 'quantity', 'unit-value']);
  const categories = choicesOf(costsPlace, 'category');
  const kinds = choicesOf(gainsPlace, 'kind');
  typeLines(
    costsPlace,
    costs.map((line) => costLine(line, categories)),
  );
  typeLines(
    gainsPlace,
    gains.map((line) => gainLine(line, kinds)),
  );
}
