// What Maëlle writes at a time of the year. {thé} is a tea's name.

const WINTER = [
  "Il a neigé deux minutes sur Douarnenez. On a eu le temps de faire chauffer l'eau.",
  'Nuits longues, tasses larges. {thé} infuse pendant que la radio parle du vent.',
  "- 2 degrés ce matin sur le quai, + 92 dans la bouilloire. L'équilibre est trouvé.",
];
const SPRING = [
  "Les premières récoltes de printemps arrivent à l'atelier. On ouvre les sacs comme des enfants.",
  "Les Plomarc'h sont en fleurs, la terrasse rouvre, {thé} se boit dehors.",
  "Grand ménage de l'atelier : on a retrouvé la pelle perdue en novembre.",
  'Jardin de Maëlle : la menthe a pris le pouvoir. On en fait un mélange.',
];
const SUMMER = [
  "Thé glacé sans sucre : {thé}, eau froide, une nuit au réfrigérateur. Rien d'autre.",
  "La boutique ouvre jusqu'à vingt heures tout l'été. Les glaçons sont prêts.",
  'Fête du port ce soir : on tient le stand près de la criée, cherchez la voile bleue.',
  'Plage des Dames, une thermos, un livre. {thé} fait le reste.',
];
const AUTUMN = [
  "Première flambée, premier bol de {thé}. L'automne peut entrer.",
  'Coup de vent annoncé sur la baie : on rentre les chaises, on sort les grandes théières.',
  'Les pommes sont arrivées de Fouesnant. On les coupe, on les sèche, on recommence.',
];

/** Texts of a time of the year, by the month's number. */
export const SEASONS: Readonly<Record<string, readonly string[]>> = {
  '01': [...WINTER, "Galette des rois au thé fumé : oui, nous avons osé, et il n'en reste plus."],
  '02': [...WINTER, 'Chandeleur : une pâte à crêpes au hojicha, et la théière posée au milieu de la table.'],
  '03': SPRING,
  '04': SPRING,
  '05': SPRING,
  '06': SUMMER,
  '07': SUMMER,
  '08': SUMMER,
  '09': ["La rentrée se passe mieux avec {thé}. Ce n'est pas scientifique, mais nous avons essayé.", ...AUTUMN],
  '10': AUTUMN,
  '11': AUTUMN,
  '12': WINTER,
};
