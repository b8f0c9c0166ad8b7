import { describe, expect, it } from 'vitest';
import { kindOf } from '../../../src/sidebar/decode';
import { decoded } from './support';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function utf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const all = (mark ? '\uFEFF' : '') + text;
  const bytes = new Uint8Array(all.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < all.length; i++) view.setUint16(i * 2, all.charCodeAt(i), order === 'le');
  return bytes;
}

/** Bytes of one-byte encodings, written out: no library that the decoder may share. */
const oneByte = (text: string, high: Record<string, number>): Uint8Array =>
  Uint8Array.from([...text].map((c) => high[c] ?? c.charCodeAt(0)));

const rowsOf = async (bytes: Uint8Array): Promise<string[][]> => (await decoded(bytes)).sheets[0]?.rows ?? [];

const TABLE = 'Date,Vues,Coût\n2025-03-01,12,"été, j’ai"\n2025-03-02,7,\n';
const ROWS = [
  ['Date', 'Vues', 'Coût'],
  ['2025-03-01', '12', 'été, j’ai'],
  ['2025-03-02', '7', ''],
];

describe('encodings', () => {
  it.each([
    ['UTF-8', utf8(TABLE)],
    ['UTF-8 with a mark', utf8(`\uFEFF${TABLE}`)],
    ['UTF-16 little endian with a mark', utf16(TABLE, 'le', true)],
    ['UTF-16 big endian with a mark', utf16(TABLE, 'be', true)],
    ['UTF-16 little endian without a mark', utf16(TABLE, 'le', false)],
    ['UTF-16 big endian without a mark', utf16(TABLE, 'be', false)],
    ['windows-1252', oneByte(TABLE, { é: 0xe9, û: 0xfb, '’': 0x92 })],
    ['Macintosh', oneByte(TABLE.replace(/’/g, "'"), { é: 0x8e, û: 0x9e })],
  ])('reads %s', async (name, bytes) => {
    const rows = await rowsOf(bytes);
    const wanted = name === 'Macintosh' ? ROWS.map((row) => row.map((c) => c.replace('’', "'"))) : ROWS;
    expect(rows).toEqual(wanted);
  });

  it('reads windows-1251, told by its letters standing side by side', async () => {
    const high = Object.fromEntries([...'абвгдежзийклмнопрстуфхцчшщъыьэюя'].map((c, i) => [c, 0xe0 + i]));
    expect(await rowsOf(oneByte('дата,охват\nапрель,12\n', high))).toEqual([
      ['дата', 'охват'],
      ['апрель', '12'],
    ]);
  });

  it('repairs UTF-8 that was saved as windows-1252 and encoded again', async () => {
    expect((await rowsOf(utf8('Date,Montant dÃ©pensÃ© (EUR)\n2025-01-01,3\n')))[0]).toEqual([
      'Date',
      'Montant dépensé (EUR)',
    ]);
  });

  it('keeps a UTF-8 file whose last letter was cut in two', async () => {
    const bytes = utf8('Date,Légende\n1,été été été été\n2,é');
    expect((await rowsOf(bytes.subarray(0, bytes.length - 1)))[1]).toEqual(['1', 'été été été été']);
  });
});

describe('dialects', () => {
  it.each([
    [
      'semicolons',
      'a;b;c\n1,5;2;3\n4,5;5;6\n',
      [
        ['a', 'b', 'c'],
        ['1,5', '2', '3'],
        ['4,5', '5', '6'],
      ],
    ],
    [
      'tabs',
      'a\tb\n1, 2, 3\t2\nx, y\t5\n',
      [
        ['a', 'b'],
        ['1, 2, 3', '2'],
        ['x, y', '5'],
      ],
    ],
    ['a sep= line', 'sep=,\n"Reach"\n"Date","Primary"\n"d","5"\n', [['Reach'], ['Date', 'Primary'], ['d', '5']]],
    [
      'a sep= line with a tab and CRLF',
      'sep=\t\r\nReach\t\r\nDate\tPrimary\r\nd\t5\r\n',
      [
        ['Reach', ''],
        ['Date', 'Primary'],
        ['d', '5'],
      ],
    ],
    [
      'a sep= line that no longer tells the truth',
      'sep=,\na;b\n1;2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'carriage returns alone',
      'a,b\r1,2\r',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'line ends of both kinds',
      'a,b\r\n1,2\n3,4\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    [
      'line breaks and doubled quotes in a cell',
      'a,b\n"x\r\ny","he said ""no"""\n',
      [
        ['a', 'b'],
        ['x\ny', 'he said "no"'],
      ],
    ],
    [
      'ragged rows',
      'a,b,c\n1,2\n1,2,3,4\n',
      [
        ['a', 'b', 'c'],
        ['1', '2'],
        ['1', '2', '3', '4'],
      ],
    ],
  ])('reads %s', async (_, text, rows) => {
    expect(await rowsOf(utf8(text))).toEqual(rows);
  });

  it('keeps blank rows between tables and drops those at the end', async () => {
    expect(await rowsOf(utf8('a,b\n1,2\n\nc,d\n3,4\n\n,,\n'))).toEqual([
      ['a', 'b'],
      ['1', '2'],
      [''],
      ['c', 'd'],
      ['3', '4'],
    ]);
  });

  it.each([
    ['by commas', (record: string) => `"${record.replace(/"/g, '""')}"`],
    ['by a spreadsheet that pads with semicolons', (record: string) => `"${record.replace(/"/g, '""')}";;`],
    [
      'by one that pads with more of them than it has columns',
      (record: string) => `"${record.replace(/"/g, '""')}";;;;;`,
    ],
  ])('unwraps records that were saved as one quoted column %s', async (_, wrap) => {
    const records = ['Post ID,"Account, ID",Views', '17,"two\nlines, ""quoted""",5', '18,x,6'];
    expect(await rowsOf(utf8(records.map(wrap).join('\n')))).toEqual([
      ['Post ID', 'Account, ID', 'Views'],
      ['17', 'two\nlines, "quoted"', '5'],
      ['18', 'x', '6'],
    ]);
  });

  it('unwraps when each line of a record was quoted by itself', async () => {
    const lines = ['Post ID,Text,Views', '17,""two', 'lines"",5'];
    expect(await rowsOf(utf8(lines.map((line) => `"${line}"`).join('\n')))).toEqual([
      ['Post ID', 'Text', 'Views'],
      ['17', 'two\nlines', '5'],
    ]);
  });

  it('unwraps when only the records that have quotes were quoted', async () => {
    const text = 'Date,Impressions,Likes\n"""Tue, Feb 18, 2025"",62,0"\n"""Mon, Feb 17, 2025"",4,1"\n';
    expect(await rowsOf(utf8(text))).toEqual([
      ['Date', 'Impressions', 'Likes'],
      ['Tue, Feb 18, 2025', '62', '0'],
      ['Mon, Feb 17, 2025', '4', '1'],
    ]);
  });

  it('leaves a sound file with quoted first cells alone', async () => {
    expect(await rowsOf(utf8('Follows,Views,Likes\n"1,000",,3\n,,4\n'))).toEqual([
      ['Follows', 'Views', 'Likes'],
      ['1,000', '', '3'],
      ['', '', '4'],
    ]);
  });

  it('takes its time with thousands of quotes in proportion to them, not to their square', async () => {
    const started = performance.now();
    await decoded(utf8(`a,b\n${'"'.repeat(200_001)}`));
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('refuses more cells than a spreadsheet can hold before it makes one of them', async () => {
    const text = `Date,Views\n${'2025-03-01,"5\n6"\n'.repeat(5_000_001)}`;
    expect(await decoded(utf8(text))).toEqual({
      sheets: [],
      problems: [{ code: 'unreadable-file', detail: 'cells' }],
    });
  });

  it('counts neither the blank rows that a spreadsheet adds nor the line breaks in a cell', async () => {
    const padded = `Date${','.repeat(2000)}\n2025-03-01\n${`${','.repeat(60)}\n`.repeat(6000)}`;
    expect((await rowsOf(utf8(padded))).length).toBe(2);
    const note = `Date,Text${','.repeat(2000)}\n2025-03-01,"${'\n'.repeat(6000)}"\n`;
    expect((await rowsOf(utf8(note))).length).toBe(2);
  });

  it('says where a quote is never closed', async () => {
    expect((await decoded(utf8('a,b\n1,"two\n3,4\n'))).problems).toEqual([{ code: 'unclosed-quote', row: 2 }]);
  });
});

describe('a file that breaks off in its last row', () => {
  const cut = async (text: string) => (await decoded(utf8(text))).problems;

  it.each([
    ['in a figure', 'Date,Views,Likes\n2025-03-01,10,1\n2025-03-02,12', 3],
    ['in a date', 'Date,Views,Likes\n2025-03-01,10,1\n2025-03-1', 3],
    ['under its header', 'Date,Views,Likes\n2025-03-01,1', 2],
    ['with lines above its table', 'Vues\n\nDate,Views,Likes\n2025-03-01,10,1\n2025-03-02,12', 5],
    ['in its last table', 'Date,Views\n2025-03-01,10\n\nDate,Reach,Likes\n2025-03-01,10,1\n2025-03-02,12', 6],
  ])('%s is said to be cut there', async (_, text, row) => {
    expect(await cut(text)).toEqual([{ code: 'cut-row', row }]);
  });

  it.each([
    ['ends as it should without a line break', 'Date,Views,Likes\n2025-03-01,10,1\n2025-03-02,12,3'],
    ['ends with a line break after a short row', 'Date,Views,Likes\n2025-03-01,10,1\n2025-03-02,12\n'],
    ['leaves out empty cells at the end of rows', 'Date,Views,Likes\n2025-03-01,10\n2025-03-02,10,1\n2025-03-03,12'],
    ['has a note below', 'Date,Views,Likes\n2025-03-01,10,1\nchiffres provisoires'],
    ['has a dated note apart', 'Date,Views,Likes\n2025-03-01,10,1\n\nExporté le,2025-04-01'],
    ['has a table above its last one', 'Date,Views,Likes\n2025-03-01,10,1\n\nDate,Views\n2025-03-01,10'],
  ])('is no file that %s', async (_, text) => {
    expect(await cut(text)).toEqual([]);
  });
});

describe('files that are no table', () => {
  it.each([
    ['an empty file', new Uint8Array(0)],
    ['a file of spaces and a mark', utf8('\uFEFF \n\n ')],
  ])('says that %s is empty', async (_, bytes) => {
    expect(await decoded(bytes)).toEqual({ sheets: [], problems: [{ code: 'empty-file' }] });
  });

  it.each([
    ['pdf', utf8('%PDF-1.7\n1 0 obj')],
    ['image', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])],
    ['archive', Uint8Array.from([0x50, 0x4b, 3, 4, ...utf8('\0\0Totals.csv')])],
    ['html', utf8('<!DOCTYPE html><html><body>Log in</body></html>')],
    ['binary', Uint8Array.from({ length: 300 }, (_, i) => (i * 7) % 32)],
    ['workbook', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])],
  ])('recognises %s by its bytes and reads nothing', async (detail, bytes) => {
    expect(await decoded(bytes)).toEqual({ sheets: [], problems: [{ code: 'unreadable-file', detail }] });
  });

  it.each([
    ['XLSX', Uint8Array.from([0x50, 0x4b, 3, 4, ...utf8('\0\0xl/workbook.xml')])],
    ['SpreadsheetML', utf8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">')],
    ['XLS', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0])],
  ])('tells that %s is a workbook', (_, bytes) => {
    expect(kindOf(bytes)).toEqual({ kind: 'workbook' });
  });
});

describe('cells too long for a spreadsheet', () => {
  it('keeps 50,000 characters', async () => {
    expect((await decoded(utf8(`a,b\n${'x'.repeat(50_000)},1\n`))).problems).toEqual([]);
  });

  it('cuts a longer one, counts it and says so', async () => {
    const { sheets, problems } = await decoded(utf8(`a,b\n${'x'.repeat(50_001)},1\n`));
    expect(sheets[0]?.rows[1]?.[0]).toHaveLength(50_000);
    expect(sheets[0]?.cutCells).toBe(1);
    expect(problems).toEqual([{ code: 'cut-cells', count: 1 }]);
  });
});

it('reads half a million rows', async () => {
  const text = `Date,Views\n${'2025-01-01,12\n'.repeat(500_000)}`;
  const rows = await rowsOf(utf8(text));
  expect(rows).toHaveLength(500_001);
  expect(rows[500_000]).toEqual(['2025-01-01', '12']);
});
