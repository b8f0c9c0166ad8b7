// A text file is read in parts: wherever they end the table is the same, and no more than a part of it is ever held.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/sidebar/decode';
import { blobOf, whole } from './support';

const utf16 = (text: string): Uint8Array => new Uint8Array(Uint16Array.from([...text].map(unitOf)).buffer);
const unitOf = (char: string): number => char.charCodeAt(0);

const ENCODINGS = {
  'utf-8': (text: string) => new TextEncoder().encode(text),
  'utf-8 with a mark': (text: string) => new TextEncoder().encode(`\uFEFF${text}`),
  'utf-16': (text: string) => utf16(`\uFEFF${text}`),
  'windows-1252': (text: string) => Uint8Array.from([...text].map((char) => (char === '’' ? 0x92 : unitOf(char)))),
} as const;

const encoding = fc.constantFrom(...(Object.keys(ENCODINGS) as (keyof typeof ENCODINGS)[]));
const delimiter = fc.constantFrom(',', ';', '\t', '|');
const lineBreak = fc.constantFrom('\n', '\r\n', '\r');
const part = fc.integer({ min: 1, max: 60 });

const quoted = (cell: string): string => `"${cell.replace(/"/g, '""')}"`;

describe('a table in parts of any size', () => {
  const cell = fc.constantFrom('12', '', 'été', 'j’ai', 'a,b;c\td|e', 'dit «"non"»', 'deux\nlignes', '"', ' bord ');

  it('is the table that was written, in any dialect and encoding', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constant('texte'), cell, cell, fc.constant('fin')), { maxLength: 12 }),
        delimiter,
        lineBreak,
        encoding,
        part,
        async (table, by, end, coded, size) => {
          const rows = [['Jour', 'Vues', 'Texte', 'Note'], ...table, ['texte', '1', '2', 'fin']];
          const text = rows.map((row) => row.map(quoted).join(by).replace(/\n/g, end) + end).join('');
          const { sheets, problems } = await whole(await decode(blobOf(ENCODINGS[coded](text)), size));
          expect(problems).toEqual([]);
          expect(sheets.map((sheet) => sheet.rows)).toEqual([rows]);
        },
      ),
    );
  });

  const damaged = fc.constantFrom('"', '""', '"ouvert', 'fermé"', '"a"b', '"x" ', '"deux\nlignes"', 'ada@example.org');
  const line = fc.array(fc.oneof(cell, damaged, fc.constant('Email')), { maxLength: 5 });

  it('is the same as in one part, with the same id and the same problems, whatever is wrong with it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { maxLength: 30 }),
        delimiter,
        lineBreak,
        encoding,
        fc.record({ size: part, wrapped: fc.boolean(), cut: fc.integer({ min: 0, max: 9 }) }),
        async (table, by, end, coded, { size, wrapped, cut }) => {
          const lines = table.map((cells) => cells.join(by)).map((one) => (wrapped ? quoted(one) : one));
          const bytes = ENCODINGS[coded](lines.join(end));
          const file = blobOf(bytes.subarray(0, bytes.length - cut));
          const [small, one] = [await decode(file, size), await decode(file)];
          expect(await whole(small)).toEqual(await whole(one));
          const measures = (sheets: typeof one.sheets) =>
            sheets.map(({ id, height, width }) => ({ id, height, width }));
          expect(measures(small.sheets)).toEqual(measures(one.sheets));
        },
      ),
    );
  });
});

it('A quote that is still open 16 million characters on is held to be open to the end, and said so.', async () => {
  const text = `Date,Texte\n2025-03-01,a\n2025-03-02,"${'ouvert\n'.repeat(3_000_000)}"\n2025-03-03,b\n`;
  const { sheets, problems } = await whole(await decode(blobOf(ENCODINGS['utf-8'](text))));
  expect(sheets[0]?.rows.map(([day, note]) => [day, note?.length])).toEqual([
    ['Date', 5],
    ['2025-03-01', 1],
    ['2025-03-02', 50_000],
  ]);
  expect(problems).toEqual([
    { code: 'unclosed-quote', row: 3 },
    { code: 'cut-cells', count: 1 },
  ]);
});

/** Decodes a table of so many rows, which is made as it is asked for, in a heap of so many megabytes. */
const DECODING = `
  const { parentPort, workerData } = require('node:worker_threads');
  const SocialRoiDecoder = new Function(workerData.script + '; return SocialRoiDecoder;')();
  const LINE = '2025-03-01,0000000012,"texte, entre guillemets",34\\n';
  const size = workerData.rows * LINE.length;
  let largest = 0;
  const slice = (from = 0, to = size) => {
    largest = Math.max(largest, to - from);
    const lines = LINE.repeat(Math.ceil((to - from) / LINE.length) + 1);
    const start = from % LINE.length;
    return {
      size: to - from,
      slice: (a, b) => slice(from + a, from + b),
      arrayBuffer: async () => Uint8Array.from(Buffer.from(lines.slice(start, start + to - from))).buffer,
    };
  };
  SocialRoiDecoder.decode({ size, slice }).then(async ({ sheets: [sheet] }) => {
    let rows = 0;
    let most = 0;
    for await (const piece of sheet.pieces()) {
      rows += piece.length;
      most = Math.max(most, piece.length);
    }
    parentPort.postMessage({ rows, most, largest });
  });
`;

interface Held {
  readonly rows: number;
  /** Rows of the largest piece. */
  readonly most: number;
  /** Bytes of the largest part that was asked for. */
  readonly largest: number;
}

const SCRIPT = readFileSync(fileURLToPath(new URL('../../../dist/client/decoder.js', import.meta.url)), 'utf8');

const decodedIn = (megabytes: number, rows: number): Promise<Held> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(DECODING, {
      eval: true,
      workerData: { script: SCRIPT, rows },
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
    });
    worker.once('message', (held: Held) => void worker.terminate().then(() => resolve(held)));
    worker.once('error', reject);
  });

describe('of half a million rows', () => {
  it('as much is held at once as of fifty thousand, in a heap that would not hold the text', async () => {
    const few = await decodedIn(20, 50_000);
    const many = await decodedIn(20, 500_000);
    expect([few.rows, many.rows]).toEqual([50_000, 500_000]);
    expect(many.largest).toBe(few.largest);
    expect(many.most).toBeLessThan(few.most * 1.01);
    expect(many.most).toBeLessThan(10_000);
  });
});
