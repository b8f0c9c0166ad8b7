// What the page itself says, in both languages. Sheets, sidebar and menu items speak for themselves.
import type { Language } from './run/desk';

const fr = {
  title: 'Social ROI, sans compte Google',
  tagline: 'Une feuille de calcul d’essai\u00a0: tout reste dans cette page.',
  sampleClock: (day: string) => `Exemple inventé, comme si l’on était le ${day}.`,
  language: 'Langue',
  menus: 'Menus',
  extensions: 'Extensions',
  download: 'Télécharger en .xlsx',
  again: 'Recommencer',
  empty: 'Classeur vide',
  againAsk: 'Recommencer avec l’exemple\u00a0? Ce que vous avez saisi sera perdu.',
  emptyAsk: 'Ouvrir un classeur vide\u00a0? Ce que vous avez saisi sera perdu.',
  yes: 'Continuer',
  cancel: 'Annuler',
  ok: 'OK',
  close: 'Fermer',
  loading: 'Préparation de l’exemple…',
  loadingOwn: 'Lecture de vos exports…',
  building: 'Calcul des résultats…',
  files: (done: number, all: number) => `${done} fichier${done > 1 ? 's' : ''} sur ${all}`,
  failed: 'La page n’a pas pu s’ouvrir.',
  insecure:
    'Les navigateurs ne permettent de lire des fichiers ainsi qu’aux adresses sûres\u00a0: celle-ci doit commencer par https://.',
  aboutFiles: 'À propos de vos fichiers',
  grid: (sheet: string) => `Cellules de «\u00a0${sheet}\u00a0»`,
  place: 'Cellule',
  formula: 'Contenu de la cellule',
  editing: (cell: string) => `Saisie en ${cell}`,
  row: (n: number) => `Ligne ${n}`,
  column: (letters: string) => `Colonne ${letters}`,
  expand: (what: string) => `Développer le groupe, ${what}`,
  collapse: (what: string) => `Réduire le groupe, ${what}`,
  tabs: 'Feuilles',
  addSheet: 'Ajouter une feuille',
  allSheets: 'Toutes les feuilles',
  hiddenSheet: (name: string) => `${name} (masquée)`,
  choose: 'Choisir dans la liste',
  choices: 'Valeurs possibles',
  problem: 'Un problème est survenu',
  refused: (cell: string) => `Ce que vous avez saisi en ${cell} n’est pas accepté dans cette cellule.`,
  refusedList: (cell: string, list: string) => `La cellule ${cell} n’accepte qu’une valeur de sa liste\u00a0: ${list}.`,
  protected: 'Cette plage est protégée\u00a0: vous ne pouvez pas la modifier.',
  tooLong: 'Ce texte est trop long pour une cellule\u00a0: 50\u00a0000 caractères au plus.',
  note: 'Note',
  error: 'Erreur',
  invalid: 'Valeur inattendue',
  suggestions: 'Fonctions',
  noSuchChart: 'Ce type de graphique ne se dessine pas ici.',
  chart: 'Graphique',
  sparkline: (numbers: string) => `Courbe\u00a0: ${numbers}`,
  sidebar: 'Volet latéral',
  downloadName: 'social-roi.xlsx',
  errors: {
    '#NULL!': 'Les deux plages n’ont aucune cellule en commun.',
    '#DIV/0!': 'Division par zéro.',
    '#VALUE!': 'Un des arguments n’est pas du bon type\u00a0: un texte à la place d’un nombre, par exemple.',
    '#REF!': 'La référence n’existe pas.',
    '#NAME?': 'Nom de fonction ou de plage inconnu.',
    '#NUM!': 'Un nombre est hors des limites du calcul.',
    '#N/A': 'Valeur introuvable.',
    '#ERROR!': 'La formule ne peut pas être calculée.',
  },
  details: {
    'Formula parse error.':
      'La formule est mal écrite. Vérifiez les parenthèses, les guillemets et les points-virgules.',
    'Circular dependency detected.': 'La formule dépend de son propre résultat.',
    'Reference does not exist': 'La référence n’existe pas.',
    'Result was not automatically expanded: the sheet is too small.':
      'Le résultat ne tient pas dans la feuille\u00a0: ajoutez des lignes ou des colonnes.',
  },
  overwrite: (cell: string) => `Le résultat n’a pas été développé\u00a0: il remplacerait ce que contient ${cell}.`,
};

export type Words = typeof fr;

const en: Words = {
  title: 'Social ROI, without a Google account',
  tagline: 'A spreadsheet to try it on: everything stays in this page.',
  sampleClock: (day) => `An invented example, as of ${day}.`,
  language: 'Language',
  menus: 'Menus',
  extensions: 'Extensions',
  download: 'Download .xlsx',
  again: 'Start again',
  empty: 'Empty workbook',
  againAsk: 'Start again with the example? What you have typed will be lost.',
  emptyAsk: 'Open an empty workbook? What you have typed will be lost.',
  yes: 'Continue',
  cancel: 'Cancel',
  ok: 'OK',
  close: 'Close',
  loading: 'Preparing the example…',
  loadingOwn: 'Reading your exports…',
  building: 'Calculating the results…',
  files: (done, all) => `${done} of ${all} files`,
  failed: 'The page could not be opened.',
  insecure: 'Browsers let files be read this way at secure addresses alone: this one has to begin with https://.',
  aboutFiles: 'About your files',
  grid: (sheet) => `Cells of “${sheet}”`,
  place: 'Cell',
  formula: 'Content of the cell',
  editing: (cell) => `Editing ${cell}`,
  row: (n) => `Row ${n}`,
  column: (letters) => `Column ${letters}`,
  expand: (what) => `Expand the group, ${what}`,
  collapse: (what) => `Collapse the group, ${what}`,
  tabs: 'Sheets',
  addSheet: 'Add a sheet',
  allSheets: 'All sheets',
  hiddenSheet: (name) => `${name} (hidden)`,
  choose: 'Choose from the list',
  choices: 'Possible values',
  problem: 'There was a problem',
  refused: (cell) => `What you typed in ${cell} is not accepted in this cell.`,
  refusedList: (cell, list) => `Cell ${cell} accepts only a value of its list: ${list}.`,
  protected: 'This range is protected: you cannot change it.',
  tooLong: 'This text is too long for a cell: 50,000 characters at most.',
  note: 'Note',
  error: 'Error',
  invalid: 'Unexpected value',
  suggestions: 'Functions',
  noSuchChart: 'This kind of chart is not drawn here.',
  chart: 'Chart',
  sparkline: (numbers) => `Line: ${numbers}`,
  sidebar: 'Sidebar',
  downloadName: 'social-roi.xlsx',
  errors: {
    '#NULL!': 'The two ranges have no cell in common.',
    '#DIV/0!': 'Division by zero.',
    '#VALUE!': 'An argument is not of the right kind: a text in place of a number, for instance.',
    '#REF!': 'The reference does not exist.',
    '#NAME?': 'Unknown name of a function or range.',
    '#NUM!': 'A number is beyond what can be calculated.',
    '#N/A': 'The value was not found.',
    '#ERROR!': 'The formula cannot be calculated.',
  },
  details: {
    'Formula parse error.': 'The formula is not well written. Check brackets, quotes and separators.',
    'Circular dependency detected.': 'The formula depends on its own result.',
    'Reference does not exist': 'The reference does not exist.',
    'Result was not automatically expanded: the sheet is too small.':
      'The result does not fit in the sheet: add rows or columns.',
  },
  overwrite: (cell) => `The result was not expanded: it would replace what ${cell} holds.`,
};

export const WORDS: Readonly<Record<Language, Words>> = { fr, en };

const isKnown = <T extends object>(names: T, name: string): name is string & Extract<keyof T, string> =>
  Object.hasOwn(names, name);

/** What to show over an error: the function's own sentence, the engine's reason in words, else what the error means. */
export function errorText(words: Words, error: string, detail: string): string {
  if (isKnown(words.details, detail)) return words.details[detail];
  const overwritten = /would overwrite data in ([A-Z]+\d+)\.$/.exec(detail)?.[1];
  if (overwritten) return words.overwrite(overwritten);
  if (detail && error === '#ERROR!') return detail;
  return isKnown(words.errors, error) ? words.errors[error] : detail || error;
}

/** The page's first language: that of the address, of the last visit, else the first of the browser's that it speaks. */
export function firstLanguage(asked: string | null, kept: string | null, browser: readonly string[]): Language {
  const speaks = (tag: string | null): Language | null => {
    const language = (tag ?? '').slice(0, 2).toLowerCase();
    return language === 'fr' || language === 'en' ? language : null;
  };
  return speaks(asked) ?? speaks(kept) ?? browser.map(speaks).find((one) => one !== null) ?? 'fr';
}
