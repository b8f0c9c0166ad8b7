// Another spreadsheet program, given the workbook without a single computed value, comes to the same figures.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { recalculate } from '../../local/engine/load';
import { main as report } from '../../local/report';
import { EXPORTED_ON, sampleFiles } from '../../local/sample';
import { typeMoney } from '../../local/sample/type-money';
import { writeXlsx } from '../../local/xlsx';
import { buildAll, cellAt, openProduct, type Product, TWO_MONTHS } from '../product/support';
import {
  addressOf,
  agree,
  type ComputedCell,
  changed,
  computedCells,
  OFFICE,
  recalculatedElsewhere,
  withoutValues,
} from './office';

const ERROR = /^#(REF|NAME|VALUE|DIV\/0|N\/A|NUM|NULL|ERROR)/;

/** Lines of the person's, by the keys of their columns, from the first free line on. */
function typeLines(product: Product, title: string, lines: readonly Readonly<Record<string, string>>[]): void {
  const sheet = product.sheet(title);
  lines.forEach((line, i) => {
    for (const [column, text] of Object.entries(line)) {
      const at = cellAt(sheet, 'lines', column);
      sheet.type(at.row + 1 + i, at.column, text);
    }
  });
}

describe.skipIf(!OFFICE)('the sample’s workbook, recalculated by LibreOffice', () => {
  describe.each([['fr'], ['en']] as const)('in %s', (language) => {
    const folder = mkdtempSync(join(tmpdir(), 'social-roi-proof-'));
    let ours: Map<string, ComputedCell>;
    let theirs: Map<string, ComputedCell>;

    beforeAll(async () => {
      const files = sampleFiles().map(({ name, bytes }) => {
        writeFileSync(join(folder, name), bytes);
        return join(folder, name);
      });
      const out = join(folder, 'results.xlsx');
      const spy = vi.spyOn(process.stdout, 'write').mockImplementation(() => true);
      try {
        const options = ['--as-of', EXPORTED_ON, '--lang', language, '--out', out];
        expect(await report([...files, ...options], ({ workbook }) => typeMoney(workbook))).toBe(0);
      } finally {
        spy.mockRestore();
      }
      const xlsx = new Uint8Array(readFileSync(out));
      ours = computedCells(xlsx);
      theirs = computedCells(recalculatedElsewhere(withoutValues(xlsx)));
    });
    afterAll(() => rmSync(folder, { recursive: true }));

    // There it may have more: LibreOffice writes a typed TRUE as a formula.
    it('has thousands of formulas, and all of them there too', () => {
      expect(ours.size).toBeGreaterThan(3_000);
      expect([...ours.keys()].filter((address) => !theirs.has(address))).toEqual([]);
    });

    it('gives every formula the value that the engine gave it', () => {
      const apart = [...ours].flatMap(([address, { formula, value }]) => {
        const other = theirs.get(address)?.value ?? '';
        return agree(value, other) ? [] : [`${address}: ${value} here, ${other} there: ${formula}`];
      });
      expect(apart.slice(0, 20)).toEqual([]);
    });

    it('shows an error nowhere', () => {
      const errors = [...theirs].filter(([, { value }]) => typeof value === 'string' && ERROR.test(value));
      expect(errors.slice(0, 20)).toEqual([]);
    });
  });
});

describe.skipIf(!OFFICE)('the proof can fail', () => {
  let xlsx: Uint8Array;
  let roi: string;
  let cost: string;

  beforeAll(async () => {
    const product = openProduct({ language: 'en' });
    buildAll(product, TWO_MONTHS);
    typeLines(product, 'Costs', [{ from: '2025-03-01', to: '2025-03-31', amount: '1000' }]);
    typeLines(product, 'Gains', [{ month: '2025-03-01', amount: '3000' }]);
    await recalculate(product.workbook, product.host.customFunctions);
    xlsx = await writeXlsx(product.workbook);
    roi = `Results!${addressOf(xlsx, 'Results', 'kpi|roi|', '2025-03')}`;
    const at = cellAt(product.sheet('Costs'), 'lines', 'amount');
    cost = `${String.fromCharCode(64 + at.column)}${at.row + 1}`;
  });

  /** The ROI of March 2025 as LibreOffice computes it from this file, values taken out. */
  const roiElsewhere = (given: Uint8Array): unknown =>
    computedCells(recalculatedElsewhere(withoutValues(given))).get(roi)?.value;

  it('a gain of 3,000 for a cost of 1,000 is an ROI of 200 % in both', () => {
    expect(computedCells(xlsx).get(roi)?.value).toBe(2);
    expect(roiElsewhere(xlsx)).toBe(2);
  });

  it('a wrong value that the file carries does not survive', () => {
    const wrong = changed(xlsx, (xml) => xml.replace(/(<\/f>)<v>2<\/v>/g, '$1<v>424242</v>'));
    expect(computedCells(wrong).get(roi)?.value).toBe(424242);
    expect(roiElsewhere(wrong)).toBe(2);
  });

  it('a cost edited from 1,000 to 1,500 makes the ROI 100 %', () => {
    const cell = new RegExp(`(<c r="${cost}"[^>]*><v>)1000(</v>)`);
    const edited = changed(xlsx, (xml) => xml.replace(cell, '$11500$2'));
    expect(roiElsewhere(edited)).toBe(1);
  });
});
