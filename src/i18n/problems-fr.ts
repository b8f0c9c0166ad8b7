// The sentences of problems of formulas in French.
import type { FormulaProblemData, Problem } from '../model/problem';
import { rewritings } from './ambiguous';
import { writeNumber } from './numbers';
import type { Sentences } from './problems';

const s = (count: number): string => (count > 1 ? 's' : '');
const meant = (nearest: string | null): string => (nearest === null ? '' : ` Vouliez-vous dire « ${nearest} » ?`);
const n = (count: number): string => writeNumber(count, 'fr');

/** The sentence of a problem that another one quotes. */
const inner = (problem: Problem): string =>
  (problemsFr[problem.code as keyof FormulaProblemData] as (data: Problem) => string)(problem);

export const problemsFr: Sentences<FormulaProblemData> = {
  'not-a-number': ({ given, argument }) =>
    `« ${given} » n’est pas un nombre (argument ${argument}). Écrivez par exemple 1234,56.`,
  'ambiguous-number': ({ given, argument }) => {
    const { whole, decimal } = rewritings(given, ',');
    return `« ${given} » peut se lire de deux façons (argument ${argument}). Écrivez ${whole}, ou ${decimal} si la virgule sépare les décimales.`;
  },
  'error-cell': ({ given, argument }) =>
    `la cellule donnée à l’argument ${argument} contient l’erreur ${given}. Corrigez-la d’abord.`,
  'missing-argument': ({ argument }) => `il manque l’argument ${argument}. Ajoutez-le à la formule.`,
  'too-many-arguments': ({ count }) =>
    `il y a trop d’arguments, ${count} au plus. Si un nombre contient une virgule, vérifiez le séparateur.`,
  'zero-cost': () => 'le coût est nul. Indiquez tout ce qui a été dépensé, temps passé compris.',
  'negative-cost': () => 'le coût est négatif. Écrivez-le comme un nombre positif.',
  'total-loss': () =>
    'tout est perdu (ROI de −100 % ou moins), il n’y a rien à ramener à l’année. Gardez le ROI simple.',
  'days-not-positive': () => 'la durée doit dépasser zéro jour. Écrivez le nombre de jours de la période.',
  'inflation-too-low': () => 'une inflation de −100 % ou moins n’existe pas. Écrivez par exemple 3 %.',
  'shapes-differ': () => 'les plages n’ont pas la même taille. Donnez-leur autant de lignes et de colonnes.',
  'boolean-for-number': ({ argument }) => `l’argument ${argument} contient VRAI ou FAUX. Donnez un nombre.`,
  'date-for-number': ({ argument }) => `l’argument ${argument} contient une date. Donnez un nombre.`,
  'not-a-day': ({ given, argument }) =>
    `${given === '' ? 'la valeur' : `« ${given} »`} n’est pas une date comprise (argument ${argument}). Écrivez par exemple 2026-03-31.`,
  'not-a-text': ({ argument }) => `l’argument ${argument} doit être un texte.`,
  'not-one-cell': ({ argument }) => `l’argument ${argument} doit tenir en une cellule, pas dans une plage.`,
  'not-one-line': ({ argument }) => `l’argument ${argument} doit être une seule ligne ou une seule colonne.`,
  'not-two-columns': ({ argument }) =>
    `l’argument ${argument} doit avoir deux colonnes, le nom de la mesure puis sa valeur.`,
  'gap-in-series': ({ argument, position }) =>
    `la valeur n° ${position} de l’argument ${argument} est vide. Écrivez 0 s’il ne s’est rien passé.`,
  'result-too-large': () => 'le résultat est trop grand pour une cellule. Vérifiez les nombres donnés.',
  'zero-denominator': ({ argument }) => `l’argument ${argument} vaut zéro, la division est impossible.`,
  'negative-value': ({ argument }) => `l’argument ${argument} est négatif. Donnez un nombre positif ou nul.`,
  'part-above-whole': ({ part, whole }) =>
    `l’argument ${part} dépasse l’argument ${whole}, qui doit tout compter. Vérifiez les deux.`,
  'margin-not-fraction': ({ given }) =>
    `une marge de ${n(given * 100)} % n’existe pas. Écrivez un taux, par exemple 40 %.`,
  'no-contribution': () => 'chaque conversion coûte autant ou plus qu’elle ne rapporte, le seuil n’est jamais atteint.',
  'rate-too-low': ({ argument }) => `l’argument ${argument} doit dépasser −100 %. Écrivez par exemple 8 %.`,
  'never-paid-back': ({ periods }) => `pas encore récupéré au bout de ${n(periods)} période${s(periods)}.`,
  'end-before-start': () => 'la fin vient avant le début. Échangez les deux dates.',
  'day-before-start': () => 'le jour de la mesure vient avant le début. Donnez un jour de la période.',
  'same-start-and-target': () => 'la cible est égale au point de départ, il n’y a pas de chemin à mesurer.',
  'in-row': ({ row, problem }) => `ligne ${row} de la plage : ${inner(problem)}`,
  'blank-value': ({ argument }) => `l’argument ${argument} est vide. Écrivez 0 s’il n’y a rien à compter.`,
  'blank-path': () => 'le parcours est vide alors que des chiffres l’accompagnent. Écrivez-le ou videz la ligne.',
  'blank-touch': ({ position }) => `l’étape n° ${position} du parcours est vide. Complétez-la ou retirez-la.`,
  'mixed-separators': () => `le parcours mêle « > » et « | ». Gardez un seul séparateur.`,
  'path-in-touch': ({ given }) =>
    `« ${given} » contient plusieurs étapes dans une seule cellule. Donnez une étape par cellule, ou tout le parcours dans une seule colonne.`,
  'not-one-column': ({ argument }) => `l’argument ${argument} doit tenir dans une seule colonne.`,
  'days-unlike-path': ({ touches, days }) =>
    `le parcours compte ${n(touches)} étape${s(touches)} et l’argument days ${n(days)} durée${s(days)}. Écrivez days comme le parcours, par exemple « 14 > 7 > 0 » en face de « A > B > C ».`,
  'days-rising': () =>
    'les jours augmentent le long du parcours. Écrivez l’étape la plus ancienne en premier, avec les jours qui la séparent de la conversion.',
  'too-many-channels': ({ count, most }) =>
    `il y a ${n(count)} canaux, ${n(most)} au plus pour Markov. Regroupez-les, par exemple par réseau.`,
  'unknown-model': ({ given, models }) => `Modèle inconnu : « ${given} ». Écrivez l’un de ceux-ci : ${models}.`,
  'unknown-objective': ({ given, nearest }) =>
    `Objectif inconnu : « ${given} ».${meant(nearest)} =KPI_OBJECTIVES() donne la liste.`,
  'unknown-role': ({ given, roles }) => `Rôle inconnu : « ${given} ». Écrivez l’un de ceux-ci : ${roles}.`,
  'unknown-language': ({ given }) => `Langue inconnue : « ${given} ». Écrivez fr ou en.`,
  'unknown-kpi': ({ given, nearest }) =>
    `KPI inconnu : « ${given} ».${meant(nearest) || ' =KPI_FOR("ventes") donne ceux d’un objectif, et le panneau les liste tous sous Plus › Formules.'}`,
  'unknown-field': ({ given, fields }) => `Champ inconnu : « ${given} ». Écrivez l’un de ceux-ci : ${fields}.`,
  'unknown-metric': ({ given, nearest }) =>
    `Mesure inconnue : « ${given} ».${meant(nearest) || ' Écrivez le nom d’un chiffre que donnent les réseaux : vues, portée, clics sur lien, dépenses…'}`,
  'repeated-metric': ({ metric }) => `La mesure « ${metric} » figure deux fois. Gardez une seule ligne.`,
  'metrics-missing': ({ kpi, missing }) => `Il manque de quoi calculer « ${kpi} » : ${missing}.`,
  'kpi-zero-denominator': ({ kpi }) => `« ${kpi} » ne se calcule pas : ce par quoi l’on divise vaut zéro.`,
  'missing-file': ({ file }) =>
    `Le fichier ${file} manque dans le script. Ajoutez-le à côté de Code.js : il est dans le dossier dist.`,
  'kpi-by-hand': ({ kpi, calculator }) =>
    calculator === null
      ? `« ${kpi} » ne se calcule pas à partir de mesures : relevez sa valeur et saisissez-la.`
      : `« ${kpi} » se calcule avec la formule ${calculator}.`,
};
