// A table is known by its content.
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { TableId } from '../../../src/sidebar/decode/table-id';

/** The id of a table whose rows come so many at a time. */
function idOf(name: string | null, rows: readonly string[][], piece = 2): string {
  const id = new TableId(name);
  for (let at = 0; at < rows.length; at += piece) id.add(rows.slice(at, at + piece));
  return id.digits();
}

const ROWS = [
  ['Date', 'Vues'],
  ['2026-03-01', '12'],
];

it('is the first 64 bits of the SHA-256 of the JSON of its name and cells, as another implementation computes it', () => {
  fc.assert(
    fc.property(
      fc.option(fc.string({ unit: 'binary' })),
      fc.array(fc.array(fc.string({ unit: 'binary' }))),
      fc.integer({ min: 1, max: 9 }),
      (name, rows, piece) => {
        const whole = createHash('sha256')
          .update(JSON.stringify([name, rows]))
          .digest('hex');
        expect(idOf(name, rows, piece)).toBe(whole.slice(0, 16));
      },
    ),
  );
});

it('changes with a cell, with the cut between cells and with the sheet’s name', () => {
  const ids = [
    idOf(null, ROWS),
    idOf('Metrics', ROWS),
    idOf(null, [
      ['Date', 'Vues'],
      ['2026-03-01', '13'],
    ]),
    idOf(null, [['Date,Vues'], ['2026-03-01', '12']]),
  ];
  expect(new Set(ids).size).toBe(4);
});
