// Indicators and objectives stand in a file of their own, made from the catalogue.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OUTPUTS, ROOT } from '../../local/build/paths.mjs';
import { describedKpi } from '../../src/catalogue/described';
import { KPI_IDS, KPIS } from '../../src/catalogue/kpis';
import { METRICS } from '../../src/catalogue/metrics';
import { OBJECTIVES } from '../../src/catalogue/objectives';
import { sheetMessages } from '../../src/i18n/sheets';
import { SPECS } from '../formulas/specs';

const file = readFileSync(join(ROOT, OUTPUTS.catalogue), 'utf8');
const built = readFileSync(join(ROOT, OUTPUTS.code), 'utf8');
/** Without the comments of the formulas, in which Sheets looks their help up. */
const code = built.slice(0, built.indexOf('/**'));

describe('dist/catalogue.html', () => {
  it('holds the texts of every indicator, as the catalogue has them', () => {
    const { kpis } = JSON.parse(file);
    expect(Object.keys(kpis)).toEqual(KPI_IDS);
    for (const id of KPI_IDS) expect(kpis[id]).toMatchObject({ ...describedKpi(id), name: KPIS[id].name });
  });

  it('holds indicators and objectives whole, as calculations need them', () => {
    const { entries, objectives } = JSON.parse(file);
    expect(Object.keys(entries)).toEqual(KPI_IDS);
    const { definition, formula, objectives: served, layer, traps, sources, ...roi } = KPIS.roi;
    expect(entries.roi).toEqual(roi);
    expect(objectives).toEqual(OBJECTIVES);
    expect(JSON.parse(file).metrics).toEqual(METRICS);
  });

  it('holds every formula with its arguments, and its ordinary case as it is inserted', () => {
    const { formulas } = JSON.parse(file) as { formulas: Record<string, never>[] };
    expect(formulas.map(({ name }) => name).sort()).toEqual(SPECS.map(([name]) => name).sort());
    const named = (name: string) => formulas.find((formula) => formula.name === name);
    expect(named('SOCIAL_BREAK_EVEN')).toMatchObject({
      kpi: 'break_even',
      example: { fr: { args: [1200, 80, 0.4, 2], text: '=SOCIAL_BREAK_EVEN(1200;80;40%;2)', result: [['40']] } },
    });
    expect(named('SOCIAL_ROI')).toMatchObject({
      example: {
        fr: { result: [['0,5 (50\u00a0%)']] },
        en: { text: '=SOCIAL_ROI(7500;5000)', result: [['0.5 (50%)']] },
      },
    });
    expect(named('SOCIAL_PAYBACK')).toMatchObject({
      example: { fr: { args: [[[-1000], [400], [400], [400]]], text: '=SOCIAL_PAYBACK({-1000;400;400;400})' } },
    });
    expect(named('KPI_FOR')).toMatchObject({ example: { en: { text: '=KPI_FOR("customer service")' } } });
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

  it('holds no indicator and no objective at all: they are read from the file', () => {
    const ids = KPI_IDS.filter((id) => KPIS[id].name.en.length > 20);
    expect(ids.filter((id) => code.includes(KPIS[id].name.en))).toEqual([]);
  });

  it('holds no metric, and none of the plain words of the sheets', () => {
    const { results, data } = sheetMessages.fr;
    const texts = [METRICS.engagements.name.fr, METRICS.post_reach.name.en, results.title, data.note];
    expect(texts.filter((text) => text.length < 5 || code.includes(text))).toEqual([]);
  });
});
