import { CFB, utils, type WorkBook, write } from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { decodedWorkbook, type Whole, type WholeSheet } from './support';

function book(sheets: Record<string, Record<string, object>>, type: 'xlsx' | 'biff8' | 'xlml' = 'xlsx'): Uint8Array {
  const made: WorkBook = utils.book_new();
  for (const [name, cells] of Object.entries(sheets)) {
    utils.book_append_sheet(made, { '!ref': 'A1:E4', ...cells } as never, name);
  }
  return new Uint8Array(write(made, { type: 'array', bookType: type }) as ArrayBuffer);
}

const CELLS = {
  A1: { t: 's', v: 'Date' },
  B1: { t: 's', v: 'Views' },
  C1: { t: 's', v: 'Post ID' },
  A2: { t: 'n', v: 45734, z: 'dd/mm/yyyy' },
  B2: { t: 'n', v: 1234.5 },
  C2: { t: 's', v: '10850882401260320' },
  A3: { t: 'n', v: 45734.40833333333, z: 'yyyy-mm-dd hh:mm' },
  B3: { t: 'n', v: 0.0645, z: '0.00%' },
  C3: { t: 'n', v: 44008 },
};

describe.each(['xlsx', 'biff8', 'xlml'] as const)('a workbook saved as %s', (type) => {
  let found: Whole = { sheets: [], problems: [] };
  let sheets: readonly WholeSheet[] = [];

  beforeAll(async () => {
    found = await decodedWorkbook(book({ 'Metrics (1)': CELLS, Empty: {} }, type));
    sheets = found.sheets;
  });

  it('gives one entry per sheet that holds something, with its name', () => {
    expect(found.problems).toEqual([]);
    expect(sheets.map((s) => s.name)).toEqual(['Metrics (1)']);
  });

  it('gives dates as ISO text where the cell is a date, and only there', () => {
    // Serial 45734 is 18 March 2025 (1899-12-30 is 0); 0.40833… of a day is 9:48.
    expect(sheets[0]?.rows[1]?.[0]).toBe('2025-03-18');
    expect(sheets[0]?.rows[2]?.[0]).toBe('2025-03-18 09:48');
    expect(sheets[0]?.rows[2]?.[2]).toBe('44008');
  });

  it('gives numbers in plain notation, whatever their format, and long identifiers as they are', () => {
    expect(sheets[0]?.rows[1]?.slice(1, 3)).toEqual(['1234.5', '10850882401260320']);
    expect(sheets[0]?.rows[2]?.[1]).toBe('0.0645');
  });
});

it('takes personal columns out of a workbook too', async () => {
  const bytes = book({
    Posts: {
      A1: { t: 's', v: 'Title' },
      B1: { t: 's', v: 'Posted by' },
      A2: { t: 's', v: 'x' },
      B2: { t: 's', v: 'Ada' },
    },
  });
  expect((await decodedWorkbook(bytes)).sheets[0]?.personalColumns).toEqual(['Posted by']);
});

it('says that an empty workbook is empty and that a broken one cannot be read', async () => {
  expect((await decodedWorkbook(book({ Sheet1: {} }))).problems).toEqual([{ code: 'empty-file' }]);
  const broken = book({ Sheet1: CELLS }).slice(0, 700);
  expect((await decodedWorkbook(broken)).problems[0]?.code).toBe('unreadable-file');
  expect((await decodedWorkbook(new TextEncoder().encode('a,b'))).problems[0]?.code).toBe('unreadable-file');
});

it('says that a password locks a workbook', async () => {
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, '/EncryptionInfo', new Uint8Array([4, 0, 4, 0, 0x40, 0, 0, 0]));
  CFB.utils.cfb_add(file, '/EncryptedPackage', new Uint8Array(600));
  const bytes = new Uint8Array(CFB.write(file, { type: 'array' }) as number[]);
  expect(await decodedWorkbook(bytes)).toEqual({
    sheets: [],
    problems: [{ code: 'unreadable-file', detail: 'locked' }],
  });
});

it('refuses a workbook of three cells that span more than a spreadsheet can hold', async () => {
  const near = unzipSync(book({ S: { A1: { t: 's', v: 'Date' }, B1: { t: 's', v: 'Vues' }, A2: { t: 'n', v: 1 } } }));
  const xml = strFromU8(near['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  const far = xml.replace(/A1:E4/, 'A1:CVP100001').replace('"B1"', '"CVP1"').replace('"A2"', '"A100001"');
  const bytes = zipSync({ ...near, 'xl/worksheets/sheet1.xml': strToU8(far.replace('r="2"', 'r="100001"')) });
  expect(await decodedWorkbook(bytes)).toEqual({
    sheets: [],
    problems: [{ code: 'unreadable-file', detail: 'cells' }],
  });
});
