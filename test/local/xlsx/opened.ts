// Reads an .xlsx file back as what it is: a zip of XML.
import { strFromU8, unzipSync } from 'fflate';
import type { Workbook } from '../../../local/model';
import { writeXlsx } from '../../../local/xlsx';

export interface CellXml {
  /** `s` shared text, `inlineStr`, `str` a formula's text, `b`, `e`, or none for a number. */
  readonly type: string | null;
  /** Number of the look in `cellXfs`. */
  readonly style: number;
  readonly formula: string | null;
  readonly formulaRange: string | null;
  /** The value as it is written, texts resolved; null where there is none. */
  readonly value: string | null;
}

export interface Opened {
  readonly parts: Readonly<Record<string, string>>;
  /** Sheets in order: their title and whether they are hidden. */
  readonly sheets: readonly { readonly title: string; readonly state: string | null }[];
  /** XML of the n-th sheet (from 0). */
  sheet(index: number): string;
  cell(index: number, address: string): CellXml | null;
  /** Attributes of a row or column element. */
  row(index: number, row: number): Readonly<Record<string, string>>;
  column(index: number, column: number): Readonly<Record<string, string>>;
  /** The look of a cell, as the XML of its `xf` with the font, fill and border that it names. */
  look(index: number, address: string): string;
}

const unescaped = (text: string): string =>
  text.replace(
    /&(lt|gt|quot|apos|amp);/g,
    (_, name: string) => ({ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' })[name] ?? '',
  );

const attributes = (tag: string): Record<string, string> =>
  Object.fromEntries(
    [...tag.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, unescaped(value)]),
  );

const elements = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`<${name}(?:\\s[^>]*?)?(?:/>|>[\\s\\S]*?</${name}>)`, 'g'))].map(([found]) => found);

const inner = (xml: string, name: string): string | null => {
  const match = new RegExp(`<${name}(?:\\s[^>]*?)?(?:/>|>([\\s\\S]*?)</${name}>)`).exec(xml);
  return match ? (match[1] ?? '') : null;
};

const textOf = (xml: string, name: string): string | null => {
  const raw = inner(xml, name);
  return raw === null ? null : unescaped(raw);
};

const texts = (xml: string): string =>
  elements(xml, 't')
    .map((t) => textOf(t, 't') ?? '')
    .join('');

function cellOf(xml: string, shared: readonly string[]): CellXml {
  const { t = null, s = '0' } = attributes(xml.slice(0, xml.indexOf('>')));
  const range = /<f[^>]*\sref="([^"]*)"/.exec(xml)?.[1] ?? null;
  const written = t === 'inlineStr' ? texts(xml) : textOf(xml, 'v');
  const value = t === 's' && written !== null ? (shared[Number(written)] ?? null) : written;
  return { type: t, style: Number(s), formula: textOf(xml, 'f'), formulaRange: range, value };
}

export async function opened(workbook: Workbook): Promise<Opened> {
  const files = unzipSync(await writeXlsx(workbook));
  const parts = Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]));
  const shared = elements(parts['xl/sharedStrings.xml'] ?? '', 'si').map(texts);
  const sheet = (index: number): string => parts[`xl/worksheets/sheet${index + 1}.xml`] ?? '';
  const find = (index: number, address: string) => elements(sheet(index), 'c').find((c) => attributes(c).r === address);
  const styles = parts['xl/styles.xml'] ?? '';
  const list = (name: string, item: string): string[] => elements(inner(styles, name) ?? '', item);
  return {
    parts,
    sheets: elements(inner(parts['xl/workbook.xml'] ?? '', 'sheets') ?? '', 'sheet').map((xml) => {
      const { name = '', state = null } = attributes(xml);
      return { title: name, state };
    }),
    sheet,
    cell: (index, address) => {
      const xml = find(index, address);
      return xml === undefined ? null : cellOf(xml, shared);
    },
    row: (index, row) =>
      attributes(
        (
          elements(sheet(index), 'row').find((xml) => attributes(xml.slice(0, xml.indexOf('>'))).r === String(row)) ??
          ''
        ).split('>')[0] ?? '',
      ),
    column: (index, column) =>
      attributes(
        elements(inner(sheet(index), 'cols') ?? '', 'col').find((xml) => attributes(xml).min === String(column)) ?? '',
      ),
    look: (index, address) => {
      const xml = find(index, address) ?? '';
      const xf = list('cellXfs', 'xf')[Number(attributes(xml).s ?? 0)] ?? '';
      const { fontId = '0', fillId = '0', borderId = '0', numFmtId = '0' } = attributes(xf);
      const format = list('numFmts', 'numFmt').find((f) => attributes(f).numFmtId === numFmtId) ?? '';
      return [
        xf,
        list('fonts', 'font')[Number(fontId)],
        list('fills', 'fill')[Number(fillId)],
        list('borders', 'border')[Number(borderId)],
        format,
      ].join('\n');
    },
  };
}
