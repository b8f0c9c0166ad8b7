// The reference pages are what the specifications and the catalogue make, and can be read in both languages.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { referencePages } from '../../local/build/docs.mjs';
import { describedKpi } from '../../src/catalogue/described';
import { KPI_IDS } from '../../src/catalogue/kpis';
import { OBJECTIVES } from '../../src/catalogue/objectives';
import { SPECS } from '../formulas/specs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PAGES = [
  'docs/formulas.md',
  'docs/formulas.fr.md',
  'docs/kpis.md',
  'docs/kpis.fr.md',
  'docs/sources.md',
  'docs/sources.fr.md',
] as const;
const read = (path: string): string => readFileSync(`${ROOT}${path}`, 'utf8');

/** Text outside code: formulas follow the rules of formulas, not those of typography. */
const prose = (page: string): string =>
  page
    .replace(/```[\s\S]*?```/g, '')
    .replace(/`[^`]*`/g, '')
    .replace(/<http[^>]*>/g, '…')
    .replace(/<[^>]*>/g, '');

describe('The reference pages', () => {
  let made: Record<string, string>;
  beforeAll(async () => {
    made = await referencePages(ROOT);
  });

  it.each(PAGES)('%s is what "npm run docs" makes', (path) => {
    expect(read(path)).toBe(made[path]);
  });

  it.each(PAGES)('%s links only to places that exist', (path) => {
    const here = read(path);
    const links = [...here.matchAll(/\]\(([^)#]*)(?:#([^)]*))?\)/g)];
    expect(links.length).toBeGreaterThan(20);
    for (const [, file, id] of links) {
      const target = file ? `docs/${file}` : path;
      expect(existsSync(`${ROOT}${target}`), target).toBe(true);
      if (id) expect(read(target), `${target}#${id}`).toContain(`<a id="${id}"></a>`);
    }
  });

  it.each(['docs/formulas.md', 'docs/formulas.fr.md'])('%s has every formula with its arguments', (path) => {
    for (const [name, { params }] of SPECS) {
      const [, after = ''] = read(path).split(`\n### ${name}\n`);
      const [section = ''] = after.split('\n### ');
      for (const param of Object.keys(params)) expect(section, `${name}, ${param}`).toContain(`| \`${param}\``);
    }
  });

  it.each([
    ['docs/kpis.md', 'en'],
    ['docs/kpis.fr.md', 'fr'],
  ] as const)('%s has every KPI and every objective', (path, language) => {
    const here = read(path);
    for (const id of KPI_IDS) expect(here).toContain(describedKpi(id).definition[language]);
    for (const { name } of Object.values(OBJECTIVES)) expect(here).toContain(`\n### ${name[language]}\n`);
  });
});

describe('The examples of the formulas’ pages', () => {
  it('are written with the separators of a French spreadsheet on the French page', () => {
    expect(read('docs/formulas.fr.md')).toContain('| `=SOCIAL_BREAK_EVEN(1200;80;0,4;2)` | 40 |');
    expect(read('docs/formulas.fr.md')).toContain('| `=SOCIAL_ROI(7500;5000)` | 0,5 (50\u00a0%) |');
  });

  it('are written with the separators of an English spreadsheet on the English page', () => {
    expect(read('docs/formulas.md')).toContain('| `=SOCIAL_BREAK_EVEN(1200,80,0.4,2)` | 40 |');
    expect(read('docs/formulas.md')).toContain('| `=SOCIAL_ROI(7500,5000)` | 0.5 (50%) |');
  });

  it('give the reason of what is refused in the page’s language', () => {
    expect(read('docs/formulas.fr.md')).toContain('le coût est nul. Indiquez tout ce qui a été dépensé');
    expect(read('docs/formulas.md')).toMatch(/`=SOCIAL_ROI\(7500,0\)` \| SOCIAL\\_ROI: .*cost is zero/);
  });

  it('use words of the page’s language', () => {
    expect(read('docs/formulas.fr.md')).toContain('=KPI_FOR("service client")');
    expect(read('docs/formulas.md')).toContain('=KPI_FOR("customer service")');
    expect(read('docs/formulas.md')).toContain('| `=KPI_STATUS(900,1000)` | near |');
    // One table keeps French names: it shows that the language is an argument.
    const withoutLanguage = read('docs/formulas.md').replace(/`=KPI_[A-Z]+\([^`]*"(en|klingon|anglais)"\)`[^\n]*/g, '');
    expect(withoutLanguage.match(/`=[^`]*[à-ÿ][^`]*`/g)).toBeNull();
  });
});

describe('The French pages', () => {
  it.each(['docs/formulas.fr.md', 'docs/kpis.fr.md'])('%s follows French typography', (path) => {
    const text = prose(read(path)).replace(/\| 1'234 \|/g, '');
    expect(text.match(/.{0,30}(?: [:;?!%»](?=\s|$)|« |[^\s]«|\w'\w).{0,20}/gm)).toBeNull();
  });
});
