// Formulas and indicators are found by their names, their purpose and their synonyms, in either language.
import { describe, expect, it } from 'vitest';
import { type Catalogue, lookUp } from '../../../src/sidebar/logic/catalogue';

const text = (fr: string, en: string) => ({ fr, en });
const formula = (name: string, fr: string, en: string, kpi?: string) => ({
  name,
  family: text('Argent', 'Money'),
  summary: text(fr, en),
  params: [
    {
      name: 'spend',
      kind: 'number' as const,
      help: text('Dépense publicitaire.', 'Ad spend.'),
      example: text('B2', 'B2'),
    },
  ],
  example: { fr: { args: [], text: '', result: [] }, en: { args: [], text: '', result: [] } },
  ...(kpi ? { kpi } : {}),
});

const CATALOGUE: Catalogue = {
  kpis: {
    cpc: {
      name: text('Coût par clic (CPC)', 'Cost per click (CPC)'),
      aliases: ['prix du clic'],
      definition: text('Dépense par clic.', 'Spend per click.'),
      formula: text('dépenses ÷ clics', 'spend ÷ clicks'),
      traps: text('Aucun.', 'None.'),
    },
    followers: {
      name: text('Abonnés', 'Followers'),
      definition: text('Personnes abonnées, sans les clics.', 'People who follow, without clicks.'),
      formula: text('abonnés', 'followers'),
      traps: text('Aucun.', 'None.'),
    },
  },
  formulas: [
    formula('SOCIAL_CPM', 'Coût de mille affichages, clics à part.', 'Cost of a thousand showings.'),
    formula('SOCIAL_CPC', 'Ce que coûte un visiteur.', 'What a visitor costs.', 'cpc'),
  ],
};

const found = (query: string) => {
  const { formulas, kpis } = lookUp(CATALOGUE, query);
  return [formulas.map(({ name }) => name), kpis.map(([id]) => id)];
};

describe('Without a word', () => {
  it.each(['', '  ', '…'])('every formula is listed, in its order, and no indicator: %j', (query) => {
    expect(found(query)).toEqual([['SOCIAL_CPM', 'SOCIAL_CPC'], []]);
  });
});

describe('A query', () => {
  it.each([
    ['a name', 'SOCIAL_CPC', [['SOCIAL_CPC'], ['cpc']]],
    ['a synonym of the indicator', 'prix du clic', [['SOCIAL_CPC'], ['cpc']]],
    ['the other language', 'followers', [[], ['followers']]],
    ['no accent and capitals', 'ABONNES', [[], ['followers']]],
    ['the beginning of a word', 'abonn', [[], ['followers']]],
    ['a word with another ending', 'combien coûte un clic', [['SOCIAL_CPC', 'SOCIAL_CPM'], ['cpc']]],
    ['the help of an argument', 'publicitaire', [['SOCIAL_CPM', 'SOCIAL_CPC'], []]],
  ])('finds by %s', (_, query, expected) => {
    expect(found(query)).toEqual(expected);
  });

  it('puts what bears the word in its name before what only mentions it', () => {
    expect(found('clic')).toEqual([
      ['SOCIAL_CPC', 'SOCIAL_CPM'],
      ['cpc', 'followers'],
    ]);
  });

  it('finds what holds the most of its words where nothing holds them all', () => {
    expect(found('abonnés mensuels')).toEqual([[], ['followers']]);
  });

  it('finds nothing where most of its words are nowhere', () => {
    expect(found('zzzz')).toEqual([[], []]);
    expect(found('zzzz yyyy clic')).toEqual([[], []]);
  });
});
