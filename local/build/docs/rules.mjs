// What all formulas have in common, in words: the prose of the formulas' page.

const NB = '\u00a0';

const fr = {
  title: 'Les formules',
  introduction: [
    `Ces formules se tapent dans une cellule, comme SOMME. Les exemples portent les séparateurs d’une feuille de calcul française${NB}: le point-virgule entre les arguments, la virgule pour les décimales. [English version](formulas.md).`,
    'Les KPI et les objectifs que les formules connaissent, avec leurs noms, leurs définitions et leurs pièges, sont dans [KPI et objectifs](kpis.fr.md).',
  ].join('\n\n'),
  blocks: [
    '### Une cellule ou toute une colonne',
    [
      `- Donnez des plages plutôt que de recopier la formule${NB}: \`=SOCIAL_ROI(B2:B13;C2:C13)\` remplit douze cellules d’un coup, et se calcule plus vite que douze formules.`,
      `- Le résultat a la forme des plages. Les plages doivent avoir la même taille${NB}; une valeur seule vaut pour toutes les lignes.`,
      '- Si la première ligne est un titre, elle donne un vide. Les lignes vides donnent un vide, celles de la fin sont ignorées.',
      `- Une ligne qui ne peut pas être calculée porte un court message, marqué ⚠, et les autres gardent leur chiffre. Une valeur seule qui ne va pas donne \`#ERROR!\`${NB}: placez le pointeur sur la cellule pour lire pourquoi.`,
      '- Les cellules où le résultat s’étend doivent être libres.',
    ].join('\n'),
    '### Ce qui compte comme un nombre',
    [
      `Un nombre de la feuille, bien sûr, et 10${NB}% y vaut 0,1. Les nombres venus d’un export sous forme de texte sont compris aussi${NB}:`,
      [
        '| Texte | Lu comme |',
        '| --- | --- |',
        `| 1${NB}234,56 (espace ordinaire, insécable ou fine) | 1234,56 |`,
        '| 1.234,56 ou 1,234.56 | 1234,56 |',
        "| 1'234 | 1234 |",
        `| 12,5${NB}% | 0,125 |`,
        `| 1${NB}300${NB}€ | 1300 |`,
        '| −42 | −42 |',
        `| 1,234 ou 1.234 | refusé${NB}: mille deux cent trente-quatre, ou un virgule deux${NB}? |`,
      ].join('\n'),
      'Une date, VRAI ou FAUX, un mot, une cellule en erreur sont refusés, avec la raison.',
    ].join('\n\n'),
    '### Ce qui manque n’est pas zéro',
    'Une cellule vide donne un résultat vide. Si rien n’a été dépensé ou gagné, écrivez 0. Une division par zéro est refusée, un dénominateur négatif aussi.',
    '### Lire les taux',
    `Les taux sont des fractions${NB}: 0,5 pour 50${NB}%. Choisissez *Format › Nombre › Pourcentage* pour les cellules qui les reçoivent.`,
    '### Deux langues',
    `Les textes sont en français, sauf dans une feuille de calcul dont les paramètres régionaux sont anglais. Les noms de KPI, d’objectifs, de rôles et de modèles sont compris dans les deux langues, sans égard aux accents, aux majuscules ni au pluriel${NB}; pour un nom inconnu de KPI, de mesure ou d’objectif, la formule propose le plus proche.`,
  ],
};

const en = {
  title: 'The formulas',
  introduction: [
    'These formulas are typed in a cell, like SUM. The examples use the separators of an English spreadsheet: a comma between arguments, a point for decimals. [Version française](formulas.fr.md).',
    'The KPIs and objectives that the formulas know, with their names, definitions and traps, are in [KPIs and objectives](kpis.md).',
  ].join('\n\n'),
  blocks: [
    '### One cell or a whole column',
    [
      '- Give ranges rather than copying the formula down: `=SOCIAL_ROI(B2:B13,C2:C13)` fills twelve cells at once, and is worked out faster than twelve formulas.',
      '- The result has the shape of the ranges. Ranges must have the same size; a single value holds for all rows.',
      '- A first row of headings gives a blank. Blank rows give a blank, those at the end are ignored.',
      '- A row that cannot be worked out carries a short message, marked ⚠, and the others keep their figures. A single value that will not do gives `#ERROR!`: point at the cell to read why.',
      '- The cells that the result spreads over must be free.',
    ].join('\n'),
    '### What counts as a number',
    [
      'A number of the sheet, of course, and 10% there is 0.1. Numbers that an export brought as text are understood too:',
      [
        '| Text | Read as |',
        '| --- | --- |',
        `| 1${NB}234,56 (ordinary, no-break or narrow space) | 1234.56 |`,
        '| 1.234,56 or 1,234.56 | 1234.56 |',
        "| 1'234 | 1234 |",
        '| 12.5% | 0.125 |',
        '| €1,300.00 | 1300 |',
        '| −42 | −42 |',
        '| 1,234 or 1.234 | refused: one thousand two hundred and thirty-four, or one point two? |',
      ].join('\n'),
      'A date, TRUE or FALSE, a word and an error cell are refused, with the reason.',
    ].join('\n\n'),
    '### What is missing is not zero',
    'A blank cell gives a blank result. If nothing was spent or earned, write 0. A division by zero is refused, and so is a negative denominator.',
    '### Reading rates',
    'Rates are fractions: 0.5 for 50%. Choose *Format › Number › Percent* for the cells that receive them.',
    '### Two languages',
    'Texts are in French, except in a spreadsheet whose locale is English. The names of KPIs, objectives, roles and models are understood in both languages, whatever the accents, capitals or plurals; for an unknown name of a KPI, a metric or an objective, the formula proposes the nearest.',
  ],
};

export const RULES = { fr, en };
