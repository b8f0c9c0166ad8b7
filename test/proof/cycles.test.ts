// LibreOffice, given a workbook with a closed and an open cycle without a single computed value, comes to the same figures.
import { beforeAll, describe, expect, it } from 'vitest';
import { writeXlsx } from '../../local/xlsx';
import { cyclesEn } from '../../src/i18n/cycles-en';
import { cyclesFr } from '../../src/i18n/cycles-fr';
import { sampleCycles } from '../cycles/sample-cycles';
import { agree, type ComputedCell, computedCells, OFFICE, recalculatedElsewhere, withoutValues } from './office';

const ERROR = /^#(REF|NAME|VALUE|DIV\/0|N\/A|NUM|NULL|ERROR)/;

describe.skipIf(!OFFICE).each(['fr', 'en'] as const)(
  'two cycles of the sample, recalculated by LibreOffice, in %s',
  (language) => {
    const { titles } = language === 'fr' ? cyclesFr : cyclesEn;
    const sheets = ['Cycle 1', 'Cycle 2', titles.overview, titles.comparison];
    let ours: Map<string, ComputedCell>;
    let theirs: Map<string, ComputedCell>;
    const inCycles = (cells: Map<string, ComputedCell>) =>
      [...cells].filter(([address]) => sheets.some((title) => address.startsWith(`${title}!`)));

    beforeAll(async () => {
      const xlsx = await writeXlsx((await sampleCycles(language)).workbook);
      ours = computedCells(xlsx);
      theirs = computedCells(recalculatedElsewhere(withoutValues(xlsx)));
    });

    it('leaves the closed one without a formula, and the open one with hundreds', () => {
      const count = (title: string): number => [...ours.keys()].filter((at) => at.startsWith(`${title}!`)).length;
      expect(count('Cycle 1')).toBe(0);
      expect(count('Cycle 2')).toBeGreaterThan(200);
      expect(count(titles.comparison)).toBeGreaterThan(50);
    });

    it('gives every formula of cycles the value that the engine gave it', () => {
      const apart = inCycles(ours).flatMap(([address, { formula, value }]) => {
        const other = theirs.get(address)?.value ?? '';
        return agree(value, other) ? [] : [`${address}: ${value} here, ${other} there: ${formula}`];
      });
      expect(apart.slice(0, 20)).toEqual([]);
    });

    it('shows figures, and an error nowhere', () => {
      const cells = inCycles(theirs);
      expect(cells.filter(([, { value }]) => typeof value === 'number').length).toBeGreaterThan(100);
      expect(cells.filter(([, { value }]) => typeof value === 'string' && ERROR.test(value)).slice(0, 20)).toEqual([]);
    });
  },
);
