// The fixed words of the reference pages, in both languages.

/** @import { Language } from './types' */

export const WORDS = {
  fr: {
    locale: 'fr_FR',
    argument: 'Argument',
    meaning: 'Ce qu’il est',
    shape: 'Forme',
    such: 'Par exemple',
    optional: 'facultatif',
    noArgument: 'Sans argument, elle répond dans la langue de la feuille de calcul.',
    formula: 'Formule',
    result: 'Résultat',
    note: 'Remarque',
    message: 'Message affiché',
    examples: 'Exemples',
    refused: 'Ce qui est refusé, et pourquoi',
    gives: 'Résultat',
    says: 'Refusé',
    blank: '*(vide)*',
    colon: '\u00a0: ',
    contents: 'Sommaire',
    rules: 'Ce que toutes les formules ont en commun',
    one: 'une cellule',
    kinds: {
      number: 'nombre, cellule ou plage',
      day: 'date, cellule ou plage',
      text: 'texte, cellule ou plage',
      series: 'une ligne ou une colonne',
      table: 'plage',
    },
  },
  en: {
    locale: 'en_GB',
    argument: 'Argument',
    meaning: 'What it is',
    shape: 'Form',
    such: 'For example',
    optional: 'optional',
    noArgument: 'Without an argument, it answers in the spreadsheet’s language.',
    formula: 'Formula',
    result: 'Result',
    note: 'Remark',
    message: 'Message shown',
    examples: 'Examples',
    refused: 'What is refused, and why',
    gives: 'Result',
    says: 'Refused',
    blank: '*(blank)*',
    colon: ': ',
    contents: 'Contents',
    rules: 'What all formulas have in common',
    one: 'one cell',
    kinds: {
      number: 'number, cell or range',
      day: 'date, cell or range',
      text: 'text, cell or range',
      series: 'one row or one column',
      table: 'range',
    },
  },
};

/** The families of formulas by folder, in the order of the page; in each, the formulas that come first. */
export const FORMULA_FAMILIES = {
  money: { name: { fr: 'Argent', en: 'Money' }, first: ['SOCIAL_ROI', 'SOCIAL_ROI_ANNUAL', 'SOCIAL_ROI_REAL'] },
  rates: {
    name: { fr: 'Taux et coûts unitaires', en: 'Rates and unit costs' },
    first: ['SOCIAL_ENGAGEMENT_RATE', 'SOCIAL_CTR', 'SOCIAL_CONVERSION_RATE', 'SOCIAL_FOLLOWER_GROWTH'],
  },
  kpis: {
    name: { fr: 'Objectifs et KPI', en: 'Objectives and KPIs' },
    first: ['KPI_OBJECTIVES', 'KPI_FOR', 'KPI_INFO', 'KPI_VALUE'],
  },
  attribution: { name: { fr: 'Attribution', en: 'Attribution' }, first: ['SOCIAL_ATTRIBUTION'] },
};

/** French texts of examples, as the English page writes them. */
const ENGLISH = new Map([
  ['linéaire', 'linear'],
  ['dernier non direct', 'last non-direct'],
  ['Accès direct', 'Direct'],
  ['notoriété', 'awareness'],
  ['service client', 'customer service'],
  ['augmenter les ventes', 'increase sales'],
  ['notorieté de marques', 'brands awarenes'],
  ['notoritée', 'awarness of brand'],
  ['direction', 'executive'],
  ['stagiaire', 'trainee'],
  ['ventes', 'sales'],
  ['formule', 'formula'],
  ['taux de clic', 'click rate'],
  ['taux de clik', 'clik rate'],
  ['taux de conversion', 'conversion rate'],
  ['sens', 'direction'],
  ['couleur', 'colour'],
  ['Clics sur lien', 'Link clicks'],
  ['Mesure', 'Metric'],
  ['Valeur', 'Value'],
  ['J’aime', 'Likes'],
  ['Commentaires', 'Comments'],
  ['Comentaire', 'Coment'],
  ['Partages', 'Shares'],
  ['Enregistrements', 'Saves'],
  ['Publications', 'Posts'],
  ['interactions par publication', 'interactions per post'],
  ['portée', 'reach'],
  ['VAN', 'NPV'],
  ['coût', 'cost'],
  ['Coût', 'Cost'],
  ['Flux', 'Flow'],
  ['taux d’engagement', 'engagement rate'],
  ['prospects', 'leads'],
  ['inconnu', 'unknown'],
]);

/** English texts of examples, as the French page writes them. */
const FRENCH = new Map([
  ['first touch', 'premier contact'],
  ['time decay', 'décroissance temporelle'],
  ['last', 'dernier'],
  ['Path', 'Parcours'],
  ['two', 'deux'],
  ['magic', 'magique'],
]);

/**
 * A text of an example in the page's language; itself where it is the same in both.
 * @param {string} text
 * @param {Language} language
 */
export const exampleText = (text, language) => (language === 'fr' ? FRENCH : ENGLISH).get(text) ?? text;
