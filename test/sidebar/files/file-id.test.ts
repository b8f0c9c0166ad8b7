// A table is known by its content.
import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { sheetId } from '../../../src/sidebar/files/file-id';

const sheet = {
  name: null,
  rows: [
    ['Date', 'Vues'],
    ['2026-03-01', '12'],
  ],
};

it('is the first 64 bits of the SHA-256 of its name and cells, as another implementation computes it', async () => {
  const whole = createHash('sha256')
    .update(JSON.stringify([sheet.name, sheet.rows]))
    .digest('hex');
  expect(await sheetId(sheet)).toBe(whole.slice(0, 16));
});

it('changes with a cell, with the cut between cells and with the sheet’s name', async () => {
  const others = [
    { ...sheet, name: 'Metrics' },
    {
      ...sheet,
      rows: [
        ['Date', 'Vues'],
        ['2026-03-01', '13'],
      ],
    },
    { ...sheet, rows: [['Date,Vues'], ['2026-03-01', '12']] },
  ];
  const ids = await Promise.all([sheet, ...others].map(sheetId));
  expect(new Set(ids).size).toBe(4);
});
