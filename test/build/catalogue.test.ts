// What only people read of the indicators stands in a file of its own, once, made from the catalogue.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OUTPUTS, ROOT } from '../../local/build/paths.mjs';
import { describedKpi } from '../../src/catalogue/described';
import { KPI_IDS, KPIS } from '../../src/catalogue/kpis';

const file = readFileSync(join(ROOT, OUTPUTS.catalogue), 'utf8');
const built = readFileSync(join(ROOT, OUTPUTS.code), 'utf8');
/** Without the comments of the formulas, in which Sheets looks their help up. */
const code = built.slice(0, built.indexOf('/**'));

describe('dist/catalogue.html', () => {
  it('holds the texts of every indicator, as the catalogue has them', () => {
    expect(JSON.parse(file).kpis).toEqual(Object.fromEntries(KPI_IDS.map((id) => [id, describedKpi(id)])));
  });

  it('survives being pasted, and being taken for a page: ASCII alone, no mark of an element', () => {
    expect(file).toMatch(/^[\n -~]+$/);
    expect(file).not.toContain('<');
  });
});

describe('dist/Code.js', () => {
  it.each(KPI_IDS)('holds none of the texts of %s', (id) => {
    const { definition, traps } = KPIS[id];
    expect([definition.fr, definition.en, traps.fr, traps.en].filter((text) => code.includes(text))).toEqual([]);
  });

  it('still holds the names, by which indicators are found', () => {
    expect(KPI_IDS.filter((id) => !code.includes(KPIS[id].name.en))).toEqual([]);
  });
});
