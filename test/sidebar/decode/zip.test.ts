// Archives: the exports in them, bounded sizes, and what is no export named.
import { utils, write } from '@e965/xlsx';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { kindOf } from '../../../src/sidebar/decode';
import { faultOf } from '../../../src/sidebar/decode/archived-workbook';
import { unpack } from '../../../src/sidebar/decode/zip';
import { decoded, decodedWorkbook } from './support';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const CSV = bytesOf('Date,Views\n2025-03-01,12\n');
const workbook = (compression = false): Uint8Array => {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([['Date'], [1]]), 'S');
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression }) as ArrayBuffer);
};

/** An archive whose list says another size of its only file than it has: four bytes at 24 of the list's entry. */
function saying(size: number, zip: Uint8Array): Uint8Array {
  const out = zip.slice();
  const view = new DataView(out.buffer);
  for (let at = 0; at + 4 < out.length; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  return out;
}

describe('an archive', () => {
  it('gives its exports by their names, whatever the folder, and nothing that a system has added', async () => {
    const zip = zipSync({
      'exports/Reach.csv': CSV,
      'exports/': new Uint8Array(),
      '__MACOSX/exports/._Reach.csv': CSV,
      '.DS_Store': CSV,
    });
    expect(kindOf(zip)).toEqual({ kind: 'zip' });
    const { files, problems } = unpack(zip);
    expect(files.map(({ name }) => name)).toEqual(['Reach.csv']);
    expect((await decoded(files[0]?.bytes ?? new Uint8Array())).sheets[0]?.rows).toEqual([
      ['Date', 'Views'],
      ['2025-03-01', '12'],
    ]);
    expect(problems).toEqual([]);
  });

  it('names what it also holds: other files, and archives that are not opened', () => {
    const { files, problems } = unpack(zipSync({ 'a.csv': CSV, 'photo.png': CSV, 'b/mars.zip': zipSync({ x: CSV }) }));
    expect(files.map(({ name }) => name)).toEqual(['a.csv']);
    expect(problems).toEqual([{ code: 'zip-left-out', names: 'photo.png, mars.zip' }]);
  });

  it('that holds nothing, or is cut, is a problem', () => {
    expect(unpack(zipSync({})).problems).toEqual([{ code: 'empty-file' }]);
    const zip = zipSync({ 'a.csv': CSV });
    expect(unpack(zip.slice(0, zip.length - 30)).problems).toEqual([{ code: 'unreadable-file', detail: 'archive' }]);
  });

  it('is not unpacked where it says that it is too large, or holds too many files', () => {
    const tooLarge = [{ code: 'unreadable-file', detail: 'too-large' }];
    expect(unpack(saying(4_000_000_000, zipSync({ 'a.csv': CSV })))).toEqual({ files: [], problems: tooLarge });
    expect(unpack(zipSync({ 'a.csv': CSV, 'b.csv': CSV }), CSV.length * 2 - 1).problems).toEqual(tooLarge);
    const many = Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`${i}.csv`, CSV]));
    expect(unpack(zipSync(many)).problems).toEqual(tooLarge);
  });

  const DAMAGED = { files: [], problems: [{ code: 'unreadable-file', detail: 'damaged' }] };

  it('that holds more of a file than it says is damaged: it is not read as if the rest were not there', () => {
    expect(unpack(saying(10, zipSync({ 'a.csv': bytesOf('1,2\n'.repeat(1000)) })))).toEqual(DAMAGED);
  });

  it('whose checksum is another one is damaged, be it one figure that has changed', () => {
    const zip = zipSync({ 'a.csv': CSV }, { level: 0 });
    const at = zip.indexOf(CSV[CSV.length - 2] ?? 0, 30 + 'a.csv'.length + CSV.length - 2);
    const changed = zip.slice();
    changed[at] = '9'.charCodeAt(0);
    expect(unpack(zip).problems).toEqual([]);
    expect(unpack(changed)).toEqual(DAMAGED);
  });

  it('that a password locks is not taken for a damaged one', () => {
    const zip = zipSync({ 'a.csv': CSV });
    const view = new DataView(zip.buffer);
    for (let at = 0; at + 4 < zip.length; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
    expect(unpack(zip)).toEqual({ files: [], problems: [{ code: 'unreadable-file', detail: 'locked' }] });
  });
});

describe('a workbook is an archive too', () => {
  it('and is read as a workbook', () => {
    expect(kindOf(workbook())).toEqual({ kind: 'workbook' });
  });

  it('but one that lies uncompressed in an archive does not make a workbook of it', () => {
    const zip = zipSync({ 'linkedin.xlsx': workbook() }, { level: 0 });
    expect(kindOf(zip)).toEqual({ kind: 'zip' });
    expect(kindOf(unpack(zip).files[0]?.bytes ?? new Uint8Array())).toEqual({ kind: 'workbook' });
  });

  it('and is refused where it holds more than it says', async () => {
    expect(await decodedWorkbook(saying(10, workbook(true)))).toEqual({
      sheets: [],
      problems: [{ code: 'unreadable-file', detail: 'damaged' }],
    });
  });

  it('and is refused where it says that it is too large', () => {
    expect(kindOf(saying(4_000_000_000, workbook()))).toEqual({ kind: 'unreadable', detail: 'too-large' });
  });

  const FIGURES = Array.from({ length: 10_000 }, (_, i) => [i * 7919, `texte ${(i * i) % 9973}`]);
  const sheetOf = (rows: readonly (readonly unknown[])[]): Uint8Array => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows as unknown[][]), 'S');
    utils.book_append_sheet(book, utils.aoa_to_sheet([['a', 'b', 'c']]), 'T');
    return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer);
  };

  it('and its cells that hold something are counted, in all its sheets, before it is read', () => {
    const bytes = sheetOf(FIGURES);
    expect(faultOf(bytes, 20_003)).toBeNull();
    expect(faultOf(bytes, 20_002)).toBe('cells');
  });

  it('and so are cells whose names carry a prefix, whether they are packed or not', () => {
    const xml = `<x:worksheet>${'<x:row><x:c r="A1"><x:v>1</x:v></x:c><x:c r="B1" s="1"/></x:row>'.repeat(30)}`;
    const members = { 'xl/workbook.xml': CSV, 'xl/worksheets/sheet1.xml': bytesOf(xml) };
    for (const level of [0, 6] as const) {
      expect(faultOf(zipSync(members, { level }), 30)).toBeNull();
      expect(faultOf(zipSync(members, { level }), 29)).toBe('cells');
    }
  });

  it('and is refused, unread, where they are more than a spreadsheet can hold', async () => {
    const row = `<row>${'<c><v>1</v></c>'.repeat(1000)}</row>`;
    const members = { 'xl/workbook.xml': CSV, 'xl/worksheets/sheet1.xml': bytesOf(row.repeat(10_001)) };
    expect(await decodedWorkbook(zipSync(members))).toEqual({
      sheets: [],
      problems: [{ code: 'unreadable-file', detail: 'cells' }],
    });
  });
});
