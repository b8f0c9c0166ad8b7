// Formulas written into cells by the sidebar's calls: where, over what, with which arguments, and how they then show.
import { beforeEach, describe, expect, it } from 'vitest';
import { recalculate } from '../../local/engine/load';
import { displayed, type Rect, type Sheet } from '../../local/model';
import { dump } from './dump';
import { buildAll, openProduct, type Product, xOverview } from './support';

const NB = '\u00a0';
let product: Product;
let sheet: Sheet;

beforeEach(() => {
  product = openProduct();
  sheet = product.workbook.active;
});

const cell = (row: number, column: number): Rect => ({ top: row, left: column, bottom: row, right: column });
const rect = (top: number, left: number, bottom: number, right: number): Rect => ({ top, left, bottom, right });

/** Selects some cells and asks for them as the sidebar does for an argument. */
function selection(area: Rect, on: Sheet = sheet): { range: object; address: string } {
  product.workbook.active = on;
  on.select(area);
  return product.session.step<{ range: object; address: string }>('selection', {});
}

/** Inserts with the person in the given cell. */
function insert(row: number, column: number, formula: string, args: readonly unknown[], replace = false) {
  product.workbook.active = sheet;
  sheet.select(cell(row, column));
  return product.session.step<{ cell: string; area: string }>('insert', { formula, args, replace });
}

type Refusal = { readonly ok: boolean; readonly code: string; readonly message: string };

/** What the sidebar is told; nothing may have been written. */
function refusal(input: object, row = 1, column = 1): Refusal {
  sheet.select(cell(row, column));
  product.workbook.active = sheet;
  const before = JSON.stringify(dump(product.workbook));
  const answer = product.host.run('runStep', { step: 'insert', input, language: 'fr' }) as Refusal;
  expect(answer.ok).toBe(false);
  expect(JSON.stringify(dump(product.workbook))).toBe(before);
  return answer;
}

const call = (formula: string, args: readonly unknown[]) => ({ formula, args, replace: false });

async function shown(row: number, column: number): Promise<string> {
  await recalculate(product.workbook, product.host.customFunctions);
  return displayed(sheet.value(row, column), sheet.style(row, column).numberFormat, product.workbook.locale);
}

describe('The selected cells', () => {
  it('are given with their sheet, place and an address to read', () => {
    expect(selection(rect(2, 2, 9, 3))).toEqual({
      range: { sheet: sheet.id, row: 2, column: 2, height: 8, width: 2 },
      address: 'Feuille 1!B2:C9',
    });
    expect(selection(cell(1, 28 - 2)).address).toBe('Feuille 1!Z1');
  });
});

describe('A formula with literal figures', () => {
  it('is written with semicolons where the person is, and shows as a percentage', async () => {
    expect(insert(3, 2, 'SOCIAL_ROI', [7500, 5000])).toEqual({ cell: 'Feuille 1!B3', area: 'Feuille 1!B3' });
    expect(sheet.formula(3, 2)).toBe('=SOCIAL_ROI(7500;5000)');
    expect(await shown(3, 2)).toBe('50%');
  });

  it('shows a decimal of a percentage where it has one, and an amount with its cents', async () => {
    insert(1, 1, 'SOCIAL_ROI_REAL', [1200, 1000, 0.03]);
    insert(2, 1, 'SOCIAL_CTR', [50, 1000]);
    insert(3, 1, 'SOCIAL_CPC', [100, 500]);
    expect(await shown(1, 1)).toBe('16,5%');
    expect(await shown(2, 1)).toBe('5,0%');
    expect(await shown(3, 1)).toBe('0,20');
  });

  it('holds no decimal mark, which another locale would read otherwise', async () => {
    insert(1, 1, 'SOCIAL_BREAK_EVEN', [1200, 80, 0.4, 2.5]);
    expect(sheet.formula(1, 1)).toBe('=SOCIAL_BREAK_EVEN(1200;80;40%;25/10)');
    await recalculate(product.workbook, product.host.customFunctions);
    expect(sheet.value(1, 1)).toBeCloseTo(1200 / (80 * 0.4 - 2.5), 12);
  });

  it('takes what is typed as a cell of text is read: French decimals, percent signs, thousands apart', () => {
    insert(1, 1, 'SOCIAL_ROI_REAL', ['1 200,50', '1000', '3 %']);
    expect(sheet.formula(1, 1)).toBe('=SOCIAL_ROI_REAL(12005/10;1000;3%)');
  });

  it('takes a series in one column, and a table column by column', async () => {
    insert(1, 1, 'SOCIAL_PAYBACK', [[[-1000], [400], [400], [400]]]);
    insert(2, 1, 'KPI_VALUE', [
      'CTR',
      [
        ['Clics sur lien', 50],
        ['Impressions', 1000],
      ],
    ]);
    expect(sheet.formula(1, 1)).toBe('=SOCIAL_PAYBACK({-1000;400;400;400})');
    expect(sheet.formula(2, 1)).toBe('=KPI_VALUE("CTR";HSTACK({"Clics sur lien";"Impressions"};{50;1000}))');
    expect(await shown(1, 1)).toBe('3');
    expect(await shown(2, 1)).toBe('5,0%');
  });

  it('leaves out optional arguments, those in between by their place', () => {
    insert(1, 1, 'KPI_FOR', ['ventes', null, 'en']);
    insert(1, 3, 'KPI_FOR', ['ventes', null, null]);
    expect(sheet.formula(1, 1)).toBe('=KPI_FOR("ventes";;"en")');
    expect(sheet.formula(1, 3)).toBe('=KPI_FOR("ventes")');
  });

  it('is text no more where the cell was formatted as plain text', async () => {
    sheet.patchStyle(cell(1, 1), { numberFormat: '@' });
    insert(1, 1, 'KPI_STATUS', [1200, 1000]);
    expect(await shown(1, 1)).toBe('atteint');
  });
});

describe('A formula on selected ranges', () => {
  beforeEach(() => {
    sheet.typeRows(1, 1, [
      ['Gain', 'Coût'],
      ['200', '50'],
      ['150', '100'],
    ]);
  });

  it('is written with their addresses, and all that it fills is formatted', async () => {
    const [gain, cost] = [selection(rect(1, 1, 10, 1)), selection(rect(1, 2, 10, 2))];
    const answer = insert(1, 3, 'SOCIAL_ROI', [{ range: gain.range }, { range: cost.range }]);
    expect(sheet.formula(1, 3)).toBe('=SOCIAL_ROI(A1:A10;B1:B10)');
    expect(answer).toEqual({ cell: 'Feuille 1!C1', area: 'Feuille 1!C1:C3' });
    expect([await shown(1, 3), await shown(2, 3), await shown(3, 3)]).toEqual(['', '300%', '50%']);
  });

  it('takes typed addresses as well, of the sheet in which the person is', () => {
    insert(1, 3, 'SOCIAL_ROI', ['a3:A2', '$B$2:B3']);
    expect(sheet.formula(1, 3)).toBe('=SOCIAL_ROI(A2:A3;B2:B3)');
    expect(refusal(call('SOCIAL_ROI', ['A2000', '5']), 5, 5).message).toMatch(
      /«\u00a0A2000\u00a0» n’est pas un nombre/,
    );
  });

  it('names the sheet where the range is on another', () => {
    const other = product.workbook.addSheet('L’été d’ici');
    other.typeRows(1, 1, [['9'], ['3']]);
    const gain = selection(rect(1, 1, 2, 1), other);
    insert(5, 1, 'SOCIAL_ROI', [{ range: gain.range }, 3]);
    expect(sheet.formula(5, 1)).toBe("=SOCIAL_ROI('L’été d’ici'!A1:A2;3)");
  });

  it('gives a table its own format by column', async () => {
    sheet.typeRows(1, 5, [
      ['X > Blog', '3'],
      ['Blog', '1'],
    ]);
    const [paths, conversions] = [selection(rect(1, 5, 2, 5)), selection(rect(1, 6, 2, 6))];
    const answer = insert(1, 8, 'SOCIAL_ATTRIBUTION', [
      { range: paths.range },
      { range: conversions.range },
      'linéaire',
    ]);
    expect(answer.area).toBe('Feuille 1!H1:J3');
    expect([await shown(2, 8), await shown(2, 9), await shown(2, 10)]).toEqual(['Blog', '2,50', '62,5%']);
  });

  it('is refused where its result would take cells that it reads', () => {
    const gain = selection(rect(1, 1, 10, 1));
    const { code, message } = refusal(call('SOCIAL_ROI', [{ range: gain.range }, 50]), 4, 1);
    expect(code).toBe('cell-in-range');
    expect(message).toBe(
      'Le résultat prendrait Feuille 1!A4:A6, dans la plage donnée à gain. Choisissez une cellule en dehors.',
    );
  });
});

describe('What a person has in their cells', () => {
  it('stays where the cell is filled, until they agree to replace it', () => {
    sheet.type(1, 1, 'à moi');
    const { code, message } = refusal(call('SOCIAL_ROI', [3, 2]), 1, 1);
    expect(code).toBe('cells-occupied');
    expect(message).toBe('Une cellule de A1 est déjà remplie. Remplacez-la, ou choisissez une autre cellule.');
    expect(sheet.value(1, 1)).toBe('à moi');
    insert(1, 1, 'SOCIAL_ROI', [3, 2], true);
    expect(sheet.formula(1, 1)).toBe('=SOCIAL_ROI(3;2)');
  });

  it('stays where the result would spill over it, and goes with what was agreed', async () => {
    sheet.type(9, 1, 'ma note');
    const { message } = refusal(call('KPI_OBJECTIVES', []), 1, 1);
    expect(message).toBe('Une cellule de A1:A13 est déjà remplie. Remplacez-la, ou choisissez une autre cellule.');
    expect(sheet.value(9, 1)).toBe('ma note');
    expect(sheet.formula(1, 1)).toBeNull();
    insert(1, 1, 'KPI_OBJECTIVES', [], true);
    expect(await shown(9, 1)).toBe('Ventes');
  });

  it('stays as it is where the arguments give no result: the reason is told, nothing is written', () => {
    const before = refusal(call('SOCIAL_ROI', [3, 0]), 1, 1);
    expect(before.message).toBe(
      `SOCIAL_ROI${NB}: le coût est nul. Indiquez tout ce qui a été dépensé, temps passé compris.`,
    );
    expect(refusal(call('SOCIAL_ROI', ['1,234', '2']), 1, 1).message).toMatch(/peut se lire de deux façons/);
    expect(refusal(call('SOCIAL_ROI', [3]), 1, 1).message).toMatch(/il manque l’argument cost/);
    expect(sheet.formula(1, 1)).toBeNull();
  });

  it('stays where somebody has protected it', () => {
    const held = { description: '', warningOnly: false, editable: false, unprotected: [] };
    sheet.protections.push({ id: 900, rect: rect(1, 1, 3, 3), ...held });
    expect(refusal(call('SOCIAL_ROI', [3, 2]), 2, 2).code).toBe('sheet-not-editable');
    insert(4, 4, 'SOCIAL_ROI', [3, 2]);
  });
});

describe('The add-on’s own sheets', () => {
  it('are refused', () => {
    const days = Array.from({ length: 31 }, (_, i) => [`Sat, Mar ${i + 1}, 2025`, 10, 1, 1, 1, 1] as const);
    buildAll(product, { 'account_overview_analytics.csv': xOverview(days) });
    for (const title of ['Résultats', 'Coûts', 'Données', 'Sources']) {
      sheet = product.sheet(title);
      const { code, message } = refusal(call('SOCIAL_ROI', [3, 2]), 900, 20);
      expect(code).toBe('generated-sheet');
      expect(message).toContain(`«${NB}${title}${NB}» est tenue par Social ROI`);
    }
  });
});

describe('A call that is none', () => {
  it.each([
    ['a formula that does not exist', { formula: 'SOCIAL_MAGIC', args: [], replace: false }, 'unknown-method'],
    ['a name of the language itself', { formula: 'CONSTRUCTOR', args: [], replace: false }, 'unknown-method'],
    ['a name in small letters', { formula: 'constructor', args: [], replace: false }, 'invalid-call'],
    ['an address as a text', { formula: 'SOCIAL_ROI', args: [{ range: 'A1' }, 1], replace: false }, 'invalid-call'],
    [
      'a row before the first',
      {
        formula: 'SOCIAL_ROI',
        args: [{ range: { sheet: 0, row: 0, column: 1, height: 1, width: 1 } }],
        replace: false,
      },
      'invalid-call',
    ],
    [
      'a sheet that is gone',
      {
        formula: 'SOCIAL_ROI',
        args: [{ range: { sheet: 99, row: 1, column: 1, height: 1, width: 1 } }, 1],
        replace: false,
      },
      'unknown-tab',
    ],
    ['too many arguments', { formula: 'SOCIAL_ROI', args: [1, 2, 3], replace: false }, 'too-many-arguments'],
  ])('is refused: %s', (_, input, code) => {
    expect(refusal(input).code).toBe(code);
  });

  it('cannot smuggle a formula in through a text', () => {
    const { message } = refusal(call('KPI_FOR', ['ventes");IMPORTXML("http://x"']));
    expect(message).toMatch(/Objectif inconnu/);
    insert(1, 1, 'SOCIAL_ATTRIBUTION', [[['X"&A1&"']], [[3]], 'last']);
    expect(sheet.formula(1, 1)).toBe('=SOCIAL_ATTRIBUTION({"X""&A1&"""};{3};"last")');
  });
});
