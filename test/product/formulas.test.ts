// The formulas of the built bundle typed in cells of a local workbook, in a French and in an English spreadsheet.
import { describe, expect, it } from 'vitest';
import { recalculate } from '../../local/engine/load';
import { parseA1, type Value, Workbook } from '../../local/model';
import { SWITCH_POSITIONS } from '../../local/script';
import { openProduct, type ProductOptions } from './support';

type Cells = Readonly<Record<string, string | { readonly text: string }>>;

interface Grid {
  value(a1: string): Value;
  /** What Google would show over a cell in error. */
  detail(a1: string): string | undefined;
  /** A block of values, row by row. */
  block(a1: string): Value[][];
}

/** A text cell, as an export leaves it: not read as a number by the spreadsheet. */
const text = (content: string) => ({ text: content });

function rect(a1: string): Readonly<Record<'top' | 'left' | 'bottom' | 'right', number>> {
  const { top = null, left = null, bottom = null, right = null } = parseA1(a1) ?? {};
  if (top === null || left === null || bottom === null || right === null)
    throw new Error(`${a1} is no block of cells.`);
  return { top, left, bottom, right };
}

/** Types cells as a person does and recalculates. */
async function typed(locale: string, cells: Cells, options: ProductOptions = {}): Promise<Grid> {
  const workbook = new Workbook({ locale });
  const { host } = openProduct({ ...options, workbook, language: locale.startsWith('fr') ? 'fr' : 'en' });
  const sheet = workbook.active;
  for (const [a1, content] of Object.entries(cells)) {
    const { top, left } = rect(a1);
    if (typeof content === 'string') sheet.type(top, left, content);
    else sheet.setValue(top, left, content.text);
  }
  const { failures } = await recalculate(workbook, host.customFunctions);
  const value = (a1: string): Value => {
    const { top, left } = rect(a1);
    return sheet.value(top, left);
  };
  return {
    value,
    detail(a1) {
      const { top, left } = rect(a1);
      return failures.find(({ row, column }) => row === top && column === left)?.detail;
    },
    block(a1) {
      const { top, left, bottom, right } = rect(a1);
      return Array.from({ length: bottom - top + 1 }, (_, r) =>
        Array.from({ length: right - left + 1 }, (__, c) => sheet.value(top + r, left + c)),
      );
    },
  };
}

/** A formula in C1 over A1 and B1. */
const french = (gain: Cells[string], cost: Cells[string], formula = '=SOCIAL_ROI(A1;B1)') =>
  typed('fr_FR', { A1: gain, B1: cost, C1: formula });

const NB = '\u00a0';
const ERROR = { error: '#ERROR!' };

describe('A formula with literal figures', () => {
  it('takes semicolons and decimal commas in a French spreadsheet', async () => {
    const grid = await typed('fr_FR', {
      A1: '=SOCIAL_ROI(7500;5000)',
      A2: '=SOCIAL_BREAK_EVEN(1200;80;0,4;2)',
      A3: '=SOCIAL_ROI_REAL(1200;1000;3%)',
      A4: '=social_roas(4000;800)',
    });
    expect(grid.block('A1:A4').flat()).toEqual([0.5, 40, expect.closeTo(1.2 / 1.03 - 1, 12), 5]);
  });

  it('takes commas and decimal points in an English spreadsheet', async () => {
    const grid = await typed('en_GB', { A1: '=SOCIAL_ROI(7500,5000)', A2: '=SOCIAL_BREAK_EVEN(1200,80,0.4,2)' });
    expect(grid.block('A1:A2').flat()).toEqual([0.5, 40]);
  });
});

describe('Numbers that are texts', () => {
  it.each([
    ['an ordinary space', '1 234,56'],
    ['a no-break space', '1\u00a0234,56'],
    ['a narrow no-break space', '1\u202f234,56'],
    ['a thin space', '1\u2009234,56'],
    ['no space', '1234,56'],
    ['an English thousands mark', '1,234.56'],
    ['a German thousands mark', '1.234,56'],
    ['a currency', '1\u202f234,56\u00a0€'],
  ])('are understood with %s', async (_, content) => {
    expect((await french(text(content), '1000')).value('C1')).toBeCloseTo(0.23456, 12);
  });

  it('are refused where they can be read in two ways, with both ways to write them', async () => {
    const grid = await french(text('1,234'), '1000');
    expect(grid.value('C1')).toEqual(ERROR);
    expect(grid.detail('C1')).toBe(
      `SOCIAL_ROI${NB}: «${NB}1,234${NB}» peut se lire de deux façons (argument gain). Écrivez 1234, ou 1,2340 si la virgule sépare les décimales.`,
    );
  });

  it('are refused in one row of a range alone', async () => {
    const grid = await typed('fr_FR', {
      A1: text('1,234'),
      A2: text('2 000'),
      B1: '1000',
      B2: '1000',
      C1: '=SOCIAL_ROI(A1:A2;B1:B2)',
    });
    expect(grid.value('C1')).toMatch(/^⚠ «\u00a01,234\u00a0» peut se lire de deux façons/);
    expect(grid.value('C2')).toBe(1);
  });

  it('are understood as percentages', async () => {
    const cells = { A1: '1200', B1: '1000', C1: text('3 %'), D1: '=SOCIAL_ROI_REAL(A1;B1;C1)' };
    expect((await typed('fr_FR', cells)).value('D1')).toBeCloseTo(1.2 / 1.03 - 1, 12);
  });
});

describe('Cells in percent', () => {
  it('are the fraction that they show', async () => {
    const french = await typed('fr_FR', { A1: '3%', B1: '=SOCIAL_ROI_REAL(1200;1000;A1)' });
    expect(french.value('A1')).toBe(0.03);
    expect(french.value('B1')).toBeCloseTo(1.2 / 1.03 - 1, 12);
    const english = await typed('en_US', { A1: '40%', B1: '=SOCIAL_BREAK_EVEN(1200,80,A1,2)' });
    expect(english.value('B1')).toBe(40);
  });
});

describe('A range', () => {
  const CELLS: Cells = {
    A1: 'Gain',
    B1: 'Coût',
    A2: '200',
    B2: '50',
    A4: '100',
    B4: '0',
    A5: 'beaucoup',
    B5: '10',
    A6: '0',
    B6: '10',
  };

  it('spills a result beside each row: header and blank rows stay blank, bad rows say why', async () => {
    const grid = await typed('fr_FR', { ...CELLS, C1: '=SOCIAL_ROI(A1:A8;B1:B8)' });
    expect(grid.block('C1:C6').flat()).toEqual([
      '',
      3,
      '',
      '⚠ le coût est nul. Indiquez tout ce qui a été dépensé, temps passé compris.',
      `⚠ «${NB}beaucoup${NB}» n’est pas un nombre (argument gain). Écrivez par exemple 1234,56.`,
      -1,
    ]);
  });

  it('does not spill beyond its last row that holds something', async () => {
    const grid = await typed('fr_FR', { ...CELLS, C1: '=SOCIAL_ROI(A1:A8;B1:B8)', C7: 'ma note' });
    expect(grid.value('C2')).toBe(3);
    expect(grid.value('C7')).toBe('ma note');
  });

  it('says why in English in an English spreadsheet', async () => {
    const grid = await typed('en_US', { ...CELLS, C1: '=SOCIAL_ROI(A1:A8,B1:B8)' });
    expect(grid.value('C4')).toMatch(/^⚠ the cost is zero\./);
  });

  it('repeats a single value', async () => {
    const grid = await typed('fr_FR', { A1: '80', A2: '40', B1: '=SOCIAL_ENGAGEMENT_RATE(A1:A2;1000)' });
    expect(grid.block('B1:B2').flat()).toEqual([0.08, 0.04]);
  });

  it('of another size than its neighbour is refused', async () => {
    const grid = await typed('fr_FR', { ...CELLS, C1: '=SOCIAL_ROI(A1:A4;B1:B3)' });
    expect(grid.value('C1')).toEqual(ERROR);
    expect(grid.detail('C1')).toBe(
      `SOCIAL_ROI${NB}: les plages n’ont pas la même taille. Donnez-leur autant de lignes et de colonnes.`,
    );
  });

  it('leaves what stands in its way untouched', async () => {
    const grid = await typed('fr_FR', {
      A1: '2',
      A2: '4',
      B1: '1',
      B2: '1',
      C1: '=SOCIAL_ROI(A1:A2;B1:B2)',
      C2: 'à moi',
    });
    expect(grid.value('C1')).toEqual({ error: '#REF!' });
    expect(grid.value('C2')).toBe('à moi');
  });
});

describe.each(SWITCH_POSITIONS.map(({ title, switches }) => [title, switches] as const))(
  'Where the platform behaves as %s',
  (_, switches) => {
    const roi = (cells: Cells) => typed('fr_FR', { ...cells, C1: '=SOCIAL_ROI(A1;B1)' }, { switches });

    it('a blank cell gives a blank, and zero is no blank', async () => {
      expect((await roi({ A1: '7500' })).value('C1')).toBe('');
      expect((await roi({ B1: '5000' })).value('C1')).toBe('');
      expect((await roi({})).value('C1')).toBe('');
      expect((await roi({ A1: '0', B1: '5000' })).value('C1')).toBe(-1);
    });

    it('a blank row of a range gives a blank', async () => {
      const cells = { A1: '3', A3: '4', B1: '1', B3: '1', C1: '=SOCIAL_ROI(A1:A3;B1:B3)' };
      expect((await typed('fr_FR', cells, { switches })).block('C1:C3').flat()).toEqual([2, '', 3]);
    });

    it('an error cell is refused by name, and in a range spoils its row alone', async () => {
      const single = await roi({ A1: '=1/0', B1: '10' });
      expect(single.value('C1')).toEqual(ERROR);
      expect(single.detail('C1')).toBe(
        `SOCIAL_ROI${NB}: la cellule donnée à l’argument gain contient l’erreur #DIV/0!. Corrigez-la d’abord.`,
      );
      const cells = { A1: '=NA()', A2: '4', B1: '1', B2: '1', C1: '=SOCIAL_ROI(A1:A2;B1:B2)' };
      const range = await typed('fr_FR', cells, { switches });
      expect(range.value('C1')).toMatch(/^⚠ .*#N\/A/);
      expect(range.value('C2')).toBe(3);
    });
  },
);

describe('What is no number', () => {
  it.each([
    ['a truth value', '=1=1', 'l’argument gain contient VRAI ou FAUX. Donnez un nombre.'],
    ['a date', '31/03/2026', 'l’argument gain contient une date. Donnez un nombre.'],
    ['a word', 'beaucoup', `«${NB}beaucoup${NB}» n’est pas un nombre (argument gain). Écrivez par exemple 1234,56.`],
  ])('is refused: %s', async (_, content, reason) => {
    const grid = await french(content, '1000');
    expect(grid.value('C1')).toEqual(ERROR);
    expect(grid.detail('C1')).toBe(`SOCIAL_ROI${NB}: ${reason}`);
  });

  it('is refused in English in an English spreadsheet', async () => {
    const grid = await typed('en_GB', { A1: '=1=1', B1: '1000', C1: '=SOCIAL_ROI(A1,B1)' });
    expect(grid.detail('C1')).toMatch(/^SOCIAL_ROI: argument gain (holds|is) TRUE or FALSE/);
  });
});

describe('Denominators', () => {
  it.each([
    ['=SOCIAL_ROI(7500;0)', 'le coût est nul. Indiquez tout ce qui a été dépensé, temps passé compris.'],
    ['=SOCIAL_ROI(7500;-10)', 'le coût est négatif. Écrivez-le comme un nombre positif.'],
    ['=SOCIAL_CTR(50;0)', 'l’argument impressions vaut zéro, la division est impossible.'],
    ['=SOCIAL_CTR(50;-1)', 'l’argument impressions est négatif. Donnez un nombre positif ou nul.'],
    ['=SOCIAL_FOLLOWER_GROWTH(0;150)', 'l’argument start vaut zéro, la division est impossible.'],
    ['=OUTSOURCING_ROI(3000;0;0;0)', 'le coût est nul. Indiquez tout ce qui a été dépensé, temps passé compris.'],
  ])('of zero or less are refused: %s', async (formula, reason) => {
    const grid = await typed('fr_FR', { A1: formula });
    expect(grid.value('A1')).toEqual(ERROR);
    expect(grid.detail('A1')).toBe(`${/[A-Z_]+/.exec(formula)?.[0]}${NB}: ${reason}`);
  });
});

describe('The number of arguments', () => {
  it('that is short or long is refused with the reason', async () => {
    const grid = await typed('fr_FR', { A1: '=SOCIAL_ROI(7500)', A2: '=SOCIAL_ROI(7500;5000;5)' });
    expect(grid.detail('A1')).toBe(`SOCIAL_ROI${NB}: il manque l’argument cost. Ajoutez-le à la formule.`);
    expect(grid.detail('A2')).toMatch(/^SOCIAL_ROI\u00a0: il y a trop d’arguments, 2 au plus\./);
  });
});

describe('Years, flows and dates', () => {
  it('are refused or told where they have no answer', async () => {
    const grid = await typed('fr_FR', {
      A1: '=SOCIAL_ROI_ANNUAL(0;1000;365)',
      A2: '=SOCIAL_ROI_ANNUAL(1120;1000;30)',
      B1: '-1000',
      B2: '100',
      B3: '100',
      A3: '=SOCIAL_PAYBACK(B1:B3)',
      A4: '=SOCIAL_NPV(B1:B3;0)',
    });
    expect(grid.detail('A1')).toMatch(/tout est perdu \(ROI de −100\u00a0% ou moins\)/);
    // A short period runs away: the figure stands, the warning is in the help.
    expect(grid.value('A2')).toBeCloseTo(1.12 ** (365 / 30) - 1, 10);
    expect(grid.value('A3')).toBe(`⚠ pas encore récupéré au bout de 2 périodes.`);
    expect(grid.value('A4')).toBe(-800);
  });

  it('are read from date cells in the spreadsheet’s zone', async () => {
    const dates = { A1: '01/04/2026', A2: '30/04/2026', A3: '15/04/2026' };
    const grid = await typed('fr_FR', { ...dates, B1: '=KPI_PACE(45;100;A1;A2;A3)' });
    expect(grid.value('B1')).toBeCloseTo(0.9, 12);
  });
});

describe('Names', () => {
  it('of objectives and KPIs answer in the language of the spreadsheet', async () => {
    const cells = {
      A1: '=KPI_FOR("recrutement";"direction")',
      C1: '=KPI_STATUS(900;1000)',
      D1: '=KPI_INFO("CTR";"formule")',
    };
    const french = await typed('fr_FR', cells);
    expect(french.block('A1:A2').flat()).toEqual(['Recrutements issus des réseaux', 'Coût par recrutement']);
    expect(french.value('C1')).toBe('proche');
    expect(french.value('D1')).toBe('clics sur lien ÷ impressions');
    const english = await typed('en_US', {
      A1: '=KPI_FOR("recrutement","direction")',
      C1: '=KPI_STATUS(900,1000)',
      D1: '=KPI_INFO("CTR","formula","fr")',
    });
    expect(english.block('A1:A2').flat()).toEqual(['Hires from social', 'Cost per hire']);
    expect(english.value('C1')).toBe('near');
    expect(english.value('D1')).toBe('clics sur lien ÷ impressions');
  });

  it('of no sense get no proposal, but the way out', async () => {
    const metrics = { B1: 'azerty', C1: '3' };
    const cells = { A1: '=KPI_FOR("azerty")', A2: '=KPI_INFO("azerty")', A3: '=KPI_VALUE("CTR";B1:C1)', ...metrics };
    const french = await typed('fr_FR', cells);
    expect(french.detail('A1')).toBe(`Objectif inconnu${NB}: «${NB}azerty${NB}». =KPI_OBJECTIVES() donne la liste.`);
    expect(french.detail('A2')).toBe(
      `KPI inconnu${NB}: «${NB}azerty${NB}». =KPI_FOR("ventes") donne ceux d’un objectif, et le panneau les liste tous sous Plus › Formules.`,
    );
    expect(french.detail('A3')).toMatch(/^Mesure inconnue.*Écrivez le nom d’un chiffre que donnent les réseaux/);
    const english = await typed('en_GB', { A1: '=KPI_FOR("azerty")', A2: '=KPI_STATUS(1,2,"azerty")' });
    expect(english.detail('A1')).toBe('Unknown objective: “azerty”. =KPI_OBJECTIVES() gives the list.');
    expect(english.detail('A2')).toMatch(/^Unknown KPI: “azerty”\. =KPI_FOR\("sales"\) gives those of an objective/);
  });

  it('misspelt get the nearest', async () => {
    const grid = await typed('fr_FR', { A1: '=KPI_FOR("notoritée")', A2: '=KPI_INFO("taux de clik")' });
    expect(grid.detail('A1')).toBe(
      `Objectif inconnu${NB}: «${NB}notoritée${NB}». Vouliez-vous dire «${NB}Notoriété${NB}»${NB}? =KPI_OBJECTIVES() donne la liste.`,
    );
    expect(grid.detail('A2')).toBe(
      `KPI inconnu${NB}: «${NB}taux de clik${NB}». Vouliez-vous dire «${NB}Taux de clics (CTR)${NB}»${NB}?`,
    );
  });
});

describe('The texts of indicators', () => {
  const INFO = {
    A1: '=KPI_INFO("ROI")',
    A2: '=KPI_INFO("ROI";"pièges";"en")',
    A3: '=KPI_INFO("ROI";"unité")',
    A4: '=KPI_INFO("coût par recrutement";"sources")',
  };

  it('come from the file beside the code', async () => {
    const grid = await typed('fr_FR', INFO);
    expect(grid.block('A1:A4').flat()).toEqual([
      'Ce que les réseaux rapportent, net de tout ce qu’ils coûtent, rapporté à ce coût.',
      'The gain is a margin, not revenue. “Benefit ÷ cost” is an ROI only if the benefit is already net of the cost.',
      'taux (%)',
      expect.stringContaining('ANSI/SHRM 06001.2012'),
    ]);
  });

  it('are told to be missing where that file was not brought along; the calculations answer without it', async () => {
    const grid = await typed(
      'fr_FR',
      { ...INFO, B1: '=KPI_FOR("ventes")', B2: '=SOCIAL_ROI(7500;5000)' },
      { html: {} },
    );
    expect(grid.value('A1')).toEqual(ERROR);
    const message = `Le fichier catalogue.html manque dans le script. Ajoutez-le à côté de Code.js${NB}: il est dans le dossier dist.`;
    expect([grid.detail('A1'), grid.detail('B1')]).toEqual([message, message]);
    expect(grid.value('B2')).toBe(0.5);
    expect((await typed('en_GB', { A1: '=KPI_INFO("ROI")' }, { html: {} })).detail('A1')).toBe(
      'The file catalogue.html is missing from the script. Add it beside Code.js: it is in the folder dist.',
    );
  });
});

describe('A KPI over a table of metrics', () => {
  it('is worked out, and stays blank where a metric is named but blank', async () => {
    const cells = { A1: 'Mesure', B1: 'Valeur', A2: 'Clics sur lien', B2: '50', A3: 'Impressions' };
    const formula = '=KPI_VALUE("CTR";A1:B3)';
    expect((await typed('fr_FR', { ...cells, B3: '1000', D1: formula })).value('D1')).toBe(0.05);
    expect((await typed('fr_FR', { ...cells, D1: formula })).value('D1')).toBe('');
    expect((await typed('fr_FR', { ...cells, B3: '0', D1: formula })).detail('D1')).toMatch(/vaut zéro/);
  });
});

describe('Attribution', () => {
  const PATHS: Cells = {
    A1: 'Parcours',
    B1: 'Conversions',
    A2: 'X > Blog > Google Ads',
    B2: '3',
    A3: 'Google Ads',
    B3: '2',
    A4: 'Blog > Google Ads',
    B4: '1',
  };

  it('spills channels with their credit, the highest first', async () => {
    const grid = await typed('fr_FR', { ...PATHS, D1: '=SOCIAL_ATTRIBUTION(A1:A10;B1:B10;"linéaire")' });
    expect(grid.block('D1:F4')).toEqual([
      ['Canal', 'Conversions attribuées', 'Part'],
      ['Google Ads', 3.5, expect.closeTo(3.5 / 6, 12)],
      ['Blog', 1.5, 0.25],
      ['X', 1, expect.closeTo(1 / 6, 12)],
    ]);
  });

  it('has English headings in an English spreadsheet', async () => {
    const grid = await typed('en_GB', { ...PATHS, D1: '=SOCIAL_ASSISTED(A1:A10,B1:B10)' });
    expect(grid.block('D1:G4')).toEqual([
      ['Channel', 'Assisted conversions', 'Last-click conversions', 'Assist ratio'],
      ['Blog', 4, 0, ''],
      ['X', 3, 0, ''],
      ['Google Ads', 0, 6, 0],
    ]);
  });

  it('names the row that it cannot read', async () => {
    const grid = await typed('fr_FR', { ...PATHS, B3: 'deux', D1: '=SOCIAL_ATTRIBUTION(A1:A4;B1:B4;"dernier")' });
    expect(grid.detail('D1')).toMatch(
      /^SOCIAL_ATTRIBUTION\u00a0: ligne 3 de la plage\u00a0: «\u00a0deux\u00a0» n’est pas un nombre/,
    );
  });
});
