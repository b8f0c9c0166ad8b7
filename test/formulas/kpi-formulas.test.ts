// The formulas that speak of KPIs: what to follow, what it is, how it stands.
import { describe, expect, it } from 'vitest';
import { OBJECTIVE_IDS, OBJECTIVES } from '../../src/catalogue/objectives';
import type { FormulaSpec } from '../../src/formulas/define';
import { formula as kpiChange } from '../../src/formulas/kpis/kpi-change';
import { formula as kpiFor } from '../../src/formulas/kpis/kpi-for';
import { formula as kpiInfo } from '../../src/formulas/kpis/kpi-info';
import { formula as kpiObjectives } from '../../src/formulas/kpis/kpi-objectives';
import { formula as kpiPace } from '../../src/formulas/kpis/kpi-pace';
import { formula as kpiStatus } from '../../src/formulas/kpis/kpi-status';
import { formula as kpiValue } from '../../src/formulas/kpis/kpi-value';
import { runFormula } from '../../src/formulas/run-formula';
import { ProblemError } from '../../src/model/problem';

const fr = () => 'fr_FR';
const en = () => 'en_US';
const run = (spec: FormulaSpec, args: readonly unknown[], locale = fr): unknown => runFormula(spec, args, locale);

function problem(spec: FormulaSpec, args: readonly unknown[], locale = fr): unknown {
  try {
    return { result: run(spec, args, locale) };
  } catch (error) {
    if (error instanceof ProblemError) return error.problem;
    throw error;
  }
}

describe('KPI_FOR', () => {
  it('gives one column of names, the best first, each once', () => {
    const result = run(kpiFor, ['ventes']) as string[][];
    expect(result.slice(0, 3)).toEqual([
      ['Chiffre d’affaires attribué aux réseaux'],
      ['Marge brute attribuée'],
      ['ROI\u00a0: retour sur investissement'],
    ]);
    expect(result.every((row) => row.length === 1)).toBe(true);
    expect(new Set(result.flat()).size).toBe(result.length);
  });

  it('gives a role its own KPIs', () => {
    expect(run(kpiFor, ['leads', 'CEO'], en)).toEqual([
      ['ROI: return on investment'],
      ['Customer acquisition cost (CAC)'],
    ]);
    expect(run(kpiFor, ['leads', 'agence'])).toEqual([['Clics sur lien'], ['Taux de clics (CTR)']]);
  });

  it('answers in the language asked for, whatever the language of the question', () => {
    expect((run(kpiFor, ['notoriété', '', 'en']) as string[][])[0]).toEqual(['Reach']);
    expect((run(kpiFor, ['awareness', undefined, 'français'], en) as string[][])[0]).toEqual(['Portée']);
    expect((run(kpiFor, ['awareness'], en) as string[][])[0]).toEqual(['Reach']);
  });

  it('knows every objective that KPI_OBJECTIVES lists, in both languages', () => {
    for (const language of ['fr', 'en']) {
      const listed = run(kpiObjectives, [language]) as string[][];
      expect(listed).toHaveLength(OBJECTIVE_IDS.length);
      for (const [objective] of listed)
        expect((run(kpiFor, [objective]) as string[][]).length).toBeGreaterThanOrEqual(3);
    }
  });

  it('proposes the nearest objective in the language of the answer', () => {
    expect(problem(kpiFor, ['recrutemant'])).toEqual({
      code: 'unknown-objective',
      given: 'recrutemant',
      nearest: 'Recrutement',
    });
    expect(problem(kpiFor, ['recrutemant'], en)).toMatchObject({ nearest: 'Recruiting' });
  });

  it('lists the roles when one is unknown', () => {
    expect(problem(kpiFor, ['ventes', 'stagiaire'])).toEqual({
      code: 'unknown-role',
      given: 'stagiaire',
      roles: 'Community manager, Responsable métier, Direction',
    });
  });

  it('names only KPIs that KPI_INFO explains', () => {
    for (const id of OBJECTIVE_IDS) {
      for (const row of run(kpiFor, [OBJECTIVES[id].name.fr]) as string[][]) {
        expect(run(kpiInfo, [row[0], 'nom'])).toBe(row[0]);
      }
    }
  });
});

describe('KPI_INFO', () => {
  it('gives the definition unless told otherwise, and each field by its name in either language', () => {
    expect(run(kpiInfo, ['CPC'])).toBe('Dépense publicitaire par clic payé sur le lien.');
    expect(run(kpiInfo, ['CPC', 'formule'])).toBe('dépenses publicitaires ÷ clics payés sur lien');
    expect(run(kpiInfo, ['CPC', 'Formula', 'en'])).toBe('ad spend ÷ paid link clicks');
    expect(run(kpiInfo, ['CPC', 'unité'])).toBe('montant');
    expect(run(kpiInfo, ['CPC', 'famille'])).toBe('Transformation');
    expect(run(kpiInfo, ['CPC', 'objectifs'])).toBe('Trafic web, Rentabilité');
    expect(run(kpiInfo, ['CPC', 'role', 'en'])).toBe('Business stakeholder');
    expect(run(kpiInfo, ['CPC', 'sens'])).toBe('plus bas est mieux');
    expect(run(kpiInfo, ['portée', 'total'])).toBe('ne s’additionne pas\u00a0: à relever pour la période même');
    expect(run(kpiInfo, ['CPC', 'traps', 'en'])).toBe('Never divide ad spend by organic clicks.');
    expect(run(kpiInfo, ['CPC', 'données'])).toBe('Vos fichiers d’export');
    expect(run(kpiInfo, ['ROI', 'données'])).toBe('La feuille Gains\u00a0; La feuille Coûts');
    expect(run(kpiInfo, ['ROI', 'data', 'en'])).toBe('The Gains sheet; The Costs sheet');
    expect(run(kpiInfo, ['CPC', 'sources'])).toContain('https://www.elyamconsulting.com/le-lexique-des-kpis');
  });

  it('explains a column of KPIs, an unknown one alone being marked', () => {
    expect(run(kpiInfo, [[['CPM'], ['Vuez'], ['']], 'unité'])).toEqual([
      ['montant'],
      ['⚠ KPI inconnu\u00a0: «\u00a0Vuez\u00a0». Vouliez-vous dire «\u00a0Vues\u00a0»\u00a0?'],
    ]);
  });
});

describe('KPI_VALUE', () => {
  const table = [
    ['Mesure', 'Valeur'],
    ['Likes', '1 200'],
    ['Commentaires', 30],
    ['Partages', 20],
    ['Vues', 50_000],
  ];

  it('takes the best way that the table’s metrics allow', () => {
    expect(run(kpiValue, ['interactions', table])).toBe(1250);
    expect(run(kpiValue, ['interactions', [...table, ['Enregistrements', 50]]])).toBe(1300);
    expect(run(kpiValue, ['taux d’engagement sur vues', table])).toBe(0.025);
  });

  it('stays blank where a metric of that way is blank, instead of leaving it out in silence', () => {
    expect(run(kpiValue, ['interactions', [...table, ['Saves', '']]])).toBe('');
  });

  it('works for a column of KPIs over one table', () => {
    expect(run(kpiValue, [[['interactions'], ['portée']], table])).toEqual([
      [1250],
      ['⚠ Il manque de quoi calculer «\u00a0Portée\u00a0»\u00a0: Portée.'],
    ]);
  });

  it('names all that is missing', () => {
    expect(problem(kpiValue, ['CTR', table], en)).toEqual({
      code: 'metrics-missing',
      kpi: 'Click-through rate (CTR)',
      missing: 'Link clicks, Impressions',
    });
  });

  it('sends to the formula that calculates what no expression can say', () => {
    expect(problem(kpiValue, ['ROI annualisé', table])).toMatchObject({
      code: 'kpi-by-hand',
      calculator: 'SOCIAL_ROI_ANNUAL',
    });
    expect(problem(kpiValue, ['délai de réponse', table])).toMatchObject({ code: 'kpi-by-hand', calculator: null });
  });

  it('refuses a bad value below the header, an unknown name, a name given twice and a table of another shape', () => {
    expect(problem(kpiValue, ['interactions', [...table, ['Saves', 'x']]])).toMatchObject({
      code: 'not-a-number',
      given: 'x',
    });
    expect(problem(kpiValue, ['interactions', [...table, ['Saves', '#N/A']]])).toMatchObject({ code: 'error-cell' });
    expect(problem(kpiValue, ['interactions', [...table, ['Partagess', 1]]])).toEqual({
      code: 'unknown-metric',
      given: 'Partagess',
      nearest: 'Partages',
    });
    expect(problem(kpiValue, ['interactions', [...table, ['J’aime', 1]]])).toEqual({
      code: 'repeated-metric',
      metric: 'Mentions J’aime et réactions',
    });
    expect(problem(kpiValue, ['interactions', [['Likes', 1, 2]]])).toMatchObject({ code: 'not-two-columns' });
    expect(problem(kpiValue, ['interactions', 'Likes'])).toMatchObject({ code: 'not-two-columns' });
  });

  it('skips rows without a name and trailing blanks', () => {
    expect(run(kpiValue, ['interactions', [['', ''], ['Likes', 5], ['Comments', 2], ['', 99], ['', '']]])).toBe(7); // biome-ignore format: a table
  });
});

describe('KPI_CHANGE', () => {
  it('is a rate for counts and amounts, and points for rates, ROI and scores', () => {
    expect(run(kpiChange, [1100, 1000, 'vues'])).toBeCloseTo(0.1, 12);
    expect(run(kpiChange, [0.5, 0.4, 'CPC'])).toBeCloseTo(0.25, 12);
    expect(run(kpiChange, [0.0292, 0.0264, 'CTR'])).toBe(0.0028);
    expect(run(kpiChange, [0.5, -0.2, 'ROI'])).toBe(0.7);
    expect(run(kpiChange, [30, 42, 'NPS'])).toBe(-12);
  });

  it('is a difference in words where a percentage would mislead', () => {
    expect(run(kpiChange, [12, 9, 'leads'])).toBe('+3 (écart)');
    expect(run(kpiChange, [12, 10, 'leads'])).toBeCloseTo(0.2, 12);
    expect(run(kpiChange, [3, 9])).toBe('−6 (écart)');
    expect(run(kpiChange, [0, 0])).toBe('0 (écart)');
    expect(run(kpiChange, [1234.5, 0, 'chiffre d’affaires'])).toBe('+1\u202f234,5 (écart)');
    expect(run(kpiChange, [5, -2, 'nouveaux abonnés nets'], en)).toBe('+7 (difference)');
  });

  it('follows a column of KPIs beside the figures', () => {
    const rows = [[['KPI'], ['Vues'], ['CTR']], [['Mars'], [1100], [0.03]], [['Février'], [1000], [0.02]]]; // biome-ignore format: three columns
    expect(run(kpiChange, [rows[1], rows[2], rows[0]])).toEqual([[''], [0.1], [0.01]]);
  });
});

describe('KPI_STATUS', () => {
  it('is said in the language of the spreadsheet', () => {
    expect([1000, 950, 500].map((actual) => run(kpiStatus, [actual, 1000]))).toEqual(['atteint', 'proche', 'manqué']);
    expect([1000, 950, 500].map((actual) => run(kpiStatus, [actual, 1000], en))).toEqual(['reached', 'near', 'missed']);
  });

  it('is turned over for costs and delays, and none for KPIs without a direction', () => {
    expect(run(kpiStatus, [60, 90, 'délai de réponse'])).toBe('atteint');
    expect(run(kpiStatus, [95, 90, 'délai de réponse'])).toBe('proche');
    expect(run(kpiStatus, [120, 90, 'délai de réponse'])).toBe('manqué');
    expect(run(kpiStatus, [3, 4, 'fréquence'])).toBe('');
  });
});

describe('KPI_PACE', () => {
  const april = ['2026-04-01', '2026-04-30', '2026-04-15'];

  it('compares the way made with the days gone, both ends counted', () => {
    expect(run(kpiPace, [50, 100, ...april])).toBe(1);
    expect(run(kpiPace, [50, 100, '2026-04-01', '2026-04-01', '2026-04-01'])).toBe(0.5);
    expect(run(kpiPace, [10, 100, '2026-04-01', '2026-04-10', '2026-04-01'])).toBe(1);
  });

  it('counts from the starting level of a stock', () => {
    expect(run(kpiPace, [1030, 1100, ...april, 1000])).toBeCloseTo(0.6, 12);
    expect(problem(kpiPace, [1030, 1000, ...april, 1000])).toEqual({ code: 'same-start-and-target', name: 'KPI_PACE' });
  });

  it('takes dates as the spreadsheet passes them, read in its own zone', () => {
    const dates = april.map((day) => ({ date: new Date(0), day }));
    const dayOf = (date: object) => dates.find((d) => d.date === date)?.day ?? null;
    expect(runFormula(kpiPace, [50, 100, ...dates.map((d) => d.date)], fr, dayOf)).toBe(1);
  });

  it('spreads over rows, each with its own target', () => {
    expect(run(kpiPace, [[['Réel'], [50], [20]], [['Cible'], [100], [80]], ...april])).toEqual([[''], [1], [0.5]]);
  });
});
