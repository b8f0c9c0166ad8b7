// The sample's workbook with two cycles: one that was lived to its end and closed, one that runs.
import { fileURLToPath } from 'node:url';
import { loadDecoder } from '../../local/command/decoder';
import { recalculate } from '../../local/engine/load';
import { EXPORTED_ON, sampleFiles } from '../../local/sample';
import { typeMoney } from '../../local/sample/type-money';
import { cyclesEn } from '../../src/i18n/cycles-en';
import { cyclesFr } from '../../src/i18n/cycles-fr';
import { cellAt, openProduct, type Product } from '../product/support';

const CLOSED = '2025-10-01/2025-12-31';
const OPEN = '2026-01-01/2026-03-31';

const TEXTS = {
  fr: {
    because: 'Nous voulons être vus avant Noël, puis revus au printemps.',
    action: 'Carrousels « coulisses », deux par semaine',
    noticed: 'Plus d’impressions attendues ; l’effet n’a pas duré.',
    worked: 'Les coulisses : les gens commentent ce qu’ils reconnaissent.',
    failed: 'Les liens seuls : moins de clics que le mois d’avant.',
    better: 'Publier le matin, quand la boutique ouvre.',
    improvement: 'Publier à 8 h plutôt qu’à 18 h',
    test: 'Un carrousel retient mieux qu’une photo',
    rule: 'Au moins deux points d’écart',
    objective: 'Impressions',
  },
  en: {
    because: 'We want to be seen before Christmas, and again in spring.',
    action: '“Behind the scenes” carousels, two a week',
    noticed: 'More impressions expected; the effect did not last.',
    worked: 'Behind the scenes: people comment on what they recognise.',
    failed: 'Links alone: fewer clicks than the month before.',
    better: 'Post in the morning, when the shop opens.',
    improvement: 'Post at 8 am rather than at 6 pm',
    test: 'A carousel holds attention better than a photo',
    rule: 'At least two points apart',
    objective: 'Impressions',
  },
} as const;

/** What a person writes in a cycle, two actions with dates and figures among it. */
function live(product: Product, number: number, language: 'fr' | 'en'): void {
  const sheet = product.sheet(`Cycle ${number}`);
  const texts = TEXTS[language];
  const write = (row: string, column: string, text: string): void => {
    const at = cellAt(sheet, row, column);
    sheet.type(at.row, at.column, text);
  };
  const month = number === 1 ? '11/2025' : '02/2026';
  const day = (date: string): string =>
    language === 'fr' ? `${date}/${month}` : `${month.slice(3)}-${month.slice(0, 2)}-${date}`;
  const at = cellAt(sheet, 'action:1', 'c');
  const rule = sheet.rule(at.row, at.column);
  const figures = JSON.stringify(rule).match(/[^"]*· X[^"]*/g) ?? [];
  write('because:objectives', 'b', texts.because);
  for (const [n, figure] of [figures[0], figures[figures.length - 1]].entries()) {
    write(`action:${n + 1}`, 'a', texts.action);
    write(`action:${n + 1}`, 'b', 'X');
    write(`action:${n + 1}`, 'd', day('10'));
    write(`action:${n + 1}`, 'e', day('16'));
    write(`action:${n + 1}`, 'c', figure ?? '');
    write(`action:${n + 1}`, 'k', texts.noticed);
  }
  write('worked:1', 'b', texts.worked);
  write('failed:1', 'b', texts.failed);
  write('better:1', 'b', texts.better);
  write('improvement:1', 'a', texts.improvement);
  write('test:3', 'a', texts.test);
  write('test:3', 'i', texts.rule);
  write('group:1', 'a', texts.test);
  for (const [i, count] of ['56', '70', '48', '80'].entries()) write('group:1', 'bcde'[i] ?? '', count);
  write('verdict', 'b', (language === 'fr' ? cyclesFr : cyclesEn).verdicts[1] ?? '');
}

/** A monthly target of Objectives, for the cycles to take. */
function target(product: Product, language: 'fr' | 'en'): void {
  const sheet = product.sheet(language === 'fr' ? 'Objectifs' : 'Objectives');
  const row = cellAt(sheet, 'lines', 'last').row + 60;
  const cells = { kpi: 'Impressions', network: 'X', target: '20000', period: language === 'fr' ? 'mois' : 'month' };
  for (const [column, text] of Object.entries(cells)) sheet.type(row, cellAt(sheet, 'title', column).column, text);
}

/** Computed to the end; the two are set side by side too. */
export async function sampleCycles(language: 'fr' | 'en'): Promise<Product> {
  const product = openProduct({ language, now: () => Date.parse(`${EXPORTED_ON}T12:00:00Z`) });
  const { session, workbook, host } = product;
  const decoder = loadDecoder(fileURLToPath(new URL('../../dist', import.meta.url)));
  session.step('setup', { language });
  for (const { name, bytes } of sampleFiles())
    for (const sheet of (await decoder.decode(bytes)).sheets) await session.bringIn(name, sheet, null);
  session.step('read', { asOf: EXPORTED_ON });
  typeMoney(workbook);
  session.step('choose', { objectives: ['awareness', 'engagement'] });
  target(product, language);
  session.step('cycle-open', { kind: 'quarter', from: '2025-10-01', asOf: EXPORTED_ON });
  live(product, 1, language);
  await recalculate(workbook, host.customFunctions);
  session.step('cycle-close', { id: CLOSED });
  session.step('cycle-open', { kind: 'quarter', from: '2026-01-01', asOf: EXPORTED_ON });
  live(product, 2, language);
  session.step('cycle-compare', { ids: [CLOSED, OPEN] });
  await recalculate(workbook, host.customFunctions);
  return product;
}
