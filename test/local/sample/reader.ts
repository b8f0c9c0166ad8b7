// A tiny reader of the sample's files, for the tests alone: it shares nothing with the writers but the layouts' facts.
import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { expect } from 'vitest';
import { type SampleFile, sampleFiles, sampleTruth } from '../../../local/sample';

export type Sums = Record<string, Record<string, number>>;

const FILES = sampleFiles();
const TRUTH = sampleTruth();

export const filesOf = (format: string): SampleFile[] => FILES.filter((file) => file.format === format);

export function fileNamed(name: string): SampleFile {
  const file = FILES.find((candidate) => candidate.name === name);
  if (!file) throw new Error(`the sample has no file ${name}`);
  return file;
}

/** The text as it stands after its byte order mark, in the encoding that the mark tells. */
export function textOf({ bytes }: SampleFile): string {
  const label = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  return new TextDecoder(label, { fatal: true }).decode(bytes);
}

export const rowsOf = (text: string): string[][] => Papa.parse<string[]>(text.trimEnd(), { delimiter: ',' }).data;

/** Rows as objects by header; short rows lack their last keys. */
export function recordsOf(rows: readonly string[][]): Record<string, string>[] {
  const [header, ...body] = rows;
  return body.map((row) => Object.fromEntries(row.map((cell, at) => [header?.[at] ?? '', cell])));
}

/** The cells of a sheet of a workbook, by its place; texts and numbers alike as texts. */
export function sheetOf({ bytes }: SampleFile, number: number): string[][] {
  const xml = new TextDecoder().decode(unzipSync(bytes)[`xl/worksheets/sheet${number}.xml`]);
  return [...xml.matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map((row) => {
    const cells: string[] = [];
    for (const [, letters = '', text = ''] of (row[1] ?? '').matchAll(/<c r="([A-Z]+)\d+"[^>]*>(.*?)<\/c>/gs)) {
      const column = [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      while (cells.length < column) cells.push('');
      cells.push(text.replace(/<[^>]+>/g, ''));
    }
    return cells;
  });
}

/** Adds the filled cells of chosen columns, by month; a row whose month is null is left out. */
export function sumColumns(
  records: readonly Record<string, string>[],
  monthOf: (record: Record<string, string>) => string | null,
  columns: Readonly<Record<string, string>>,
): Sums {
  const sums: Sums = {};
  for (const record of records) {
    const month = monthOf(record);
    if (month === null) continue;
    sums[month] ??= {};
    for (const [header, metric] of Object.entries(columns)) {
      const cell = record[header] ?? '';
      if (cell !== '') sums[month][metric] = (sums[month][metric] ?? 0) + Number(cell);
    }
  }
  return sums;
}

/** One reading beside another: no month and metric is in both. */
export function merge(...all: readonly Sums[]): Sums {
  const merged: Sums = {};
  for (const sums of all) {
    for (const [month, figures] of Object.entries(sums)) {
      const known = merged[month] ?? {};
      for (const metric of Object.keys(figures)) {
        if (metric in known) throw new Error(`${metric} of ${month} comes from two readings`);
      }
      merged[month] = { ...known, ...figures };
    }
  }
  return merged;
}

/** The truth of a layout as month → metric → value, in one basis and, where told, of one network. */
export function truthOf(format: string, basis: string, network?: string): Sums {
  const sums: Sums = {};
  for (const figure of TRUTH) {
    if (figure.format !== format || figure.basis !== basis || (network && figure.network !== network)) continue;
    const month = figure.month ?? 'whole';
    sums[month] = { ...sums[month], [figure.metric]: figure.value };
  }
  return sums;
}

/** The same months, the same metrics in each, the same values: nothing missing on either side. */
export function expectSame(found: Sums, told: Sums): void {
  expect(Object.keys(told).length).toBeGreaterThan(0);
  expect(Object.keys(found).sort()).toEqual(Object.keys(told).sort());
  for (const [month, figures] of Object.entries(told)) {
    expect(Object.keys(found[month] ?? {}).sort()).toEqual(Object.keys(figures).sort());
    for (const [metric, value] of Object.entries(figures)) {
      expect(found[month]?.[metric], `${metric} of ${month}`).toBeCloseTo(value, 6);
    }
  }
}

/** `08` of `August` or `Aug`. */
export function monthNumber(name: string): string {
  const names = 'JanFebMarAprMayJunJulAugSepOctNovDec';
  return String(names.indexOf(name.slice(0, 3)) / 3 + 1).padStart(2, '0');
}

/** The month of `06/28/2025 08:15` or `06/28/2025`, month first; null where there is no such date. */
export function monthFirst(text: string | undefined): string | null {
  const date = /^(\d\d)\/\d\d\/(\d{4})( \d\d:\d\d)?$/.exec(text ?? '');
  return date ? `${date[2]}-${date[1]}` : null;
}
