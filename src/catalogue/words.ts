// The words for what the catalogue says in codes: units, families, directions, totals.
import type { Text } from '../model/text';
import type { Additivity, Direction, Family, Unit } from './types';

export const UNIT_NAMES: Readonly<Record<Unit, Text>> = {
  count: { fr: 'nombre', en: 'number' },
  accounts: { fr: 'comptes', en: 'accounts' },
  percent: { fr: 'taux (%)', en: 'rate (%)' },
  currency: { fr: 'montant', en: 'amount' },
  per_post: { fr: 'par publication', en: 'per post' },
  times: { fr: 'fois', en: 'times' },
  ratio: { fr: 'rapport', en: 'ratio' },
  seconds: { fr: 'secondes', en: 'seconds' },
  minutes: { fr: 'minutes', en: 'minutes' },
  hours: { fr: 'heures', en: 'hours' },
  points: { fr: 'points, de −100 à 100', en: 'points, from −100 to 100' },
  periods: { fr: 'périodes', en: 'periods' },
  text: { fr: 'texte', en: 'text' },
};

export const FAMILY_NAMES: Readonly<Record<Family, Text>> = {
  exposition: { fr: 'Exposition', en: 'Exposure' },
  influence: { fr: 'Influence', en: 'Influence' },
  engagement: { fr: 'Engagement', en: 'Engagement' },
  transformation: { fr: 'Transformation', en: 'Transformation' },
  vente_fidelisation: { fr: 'Vente et fidélisation', en: 'Sales and loyalty' },
};

export const DIRECTION_NAMES: Readonly<Record<Direction, Text>> = {
  higher: { fr: 'plus haut est mieux', en: 'higher is better' },
  lower: { fr: 'plus bas est mieux', en: 'lower is better' },
  context: { fr: 'ni haut ni bas n’est mieux en soi', en: 'neither high nor low is better in itself' },
};

export const ADDITIVITY_NAMES: Readonly<Record<Additivity, Text>> = {
  flow: { fr: 's’additionne entre jours et entre réseaux', en: 'adds up over days and networks' },
  flow_per_platform: {
    fr: 's’additionne entre jours, pas entre réseaux : chacun a sa définition',
    en: 'adds up over days, not over networks: each has its own definition',
  },
  flow_per_model: {
    fr: 's’additionne seulement si un même modèle attribue tout',
    en: 'adds up only if a single model attributes everything',
  },
  stock: { fr: 'dernier niveau de la période, jamais une somme', en: 'last level of the period, never a sum' },
  unique: {
    fr: 'ne s’additionne pas : à relever pour la période même',
    en: 'does not add up: to be read for the very period',
  },
  ratio: {
    fr: 'se recalcule sur les termes additionnés, jamais en moyenne de taux',
    en: 'is worked out again from summed terms, never as a mean of rates',
  },
  ratio_unique: {
    fr: 'se recalcule, avec un nombre de personnes relevé pour la période même',
    en: 'is worked out again, with a number of people read for the very period',
  },
  ratio_stock: {
    fr: 'se recalcule, sur le dernier niveau de la période',
    en: 'is worked out again, on the last level of the period',
  },
  stock_ratio: {
    fr: 'se recalcule sur le premier et le dernier niveau de la période entière',
    en: 'is worked out again from the first and last levels of the whole period',
  },
  distribution: { fr: 'se calcule sur tous les cas, un par un', en: 'is worked out from all the cases, one by one' },
  derived: { fr: 'se recalcule à partir de ses données de départ', en: 'is worked out again from its inputs' },
  experiment: { fr: 'vaut pour un test et lui seul', en: 'holds for one test and that one alone' },
  estimate: { fr: 'est une estimation : ne s’additionne pas', en: 'is an estimate: does not add up' },
};
