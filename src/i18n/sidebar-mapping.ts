// The words for mapping a table by hand, in both languages.

export interface MappingMessages {
  readonly heading: string;
  readonly intro: string;
  readonly open: string;
  readonly edit: string;
  readonly remove: string;
  known(rows: 'day' | 'month' | 'post' | 'period', network: string): string;
  readonly unused: string;
  title(tab: string): string;
  readonly again: string;
  readonly rows: string;
  readonly rowsOf: Readonly<Record<'day' | 'month' | 'post' | 'period', string>>;
  readonly date: string;
  readonly noDate: string;
  readonly until: string;
  readonly noUntil: string;
  readonly account: string;
  readonly accountNote: string;
  readonly columns: string;
  readonly columnsNote: string;
  samples(values: string): string;
  more(count: number): string;
  readonly search: string;
  readonly keep: string;
  readonly cancel: string;
  readonly needDate: string;
  readonly needNetwork: string;
  readonly needMetric: string;
  readonly dateIsUntil: string;
  unknownMetric(given: string): string;
  notForPosts(metric: string): string;
  twice(metric: string): string;
}

const s = (count: number): string => (count > 1 ? 's' : '');

export const mappingFr: MappingMessages = {
  heading: 'Tableaux à expliquer',
  intro:
    'Aucun format connu ne les reconnaît. Dites une fois ce que contiennent leurs colonnes : les fichiers suivants de mêmes titres seront lus pareil.',
  open: 'Expliquer ce tableau',
  edit: 'Modifier',
  remove: 'Ne plus lire ainsi',
  known: (rows, network) =>
    `${network}, ${{ day: 'une ligne par jour', month: 'une ligne par mois', post: 'une ligne par publication', period: 'un total par période' }[rows]}`,
  unused: 'aucun tableau de ce classeur ne s’en sert',
  title: (tab) => `Que contient « ${tab} » ?`,
  again: 'Repris de ce que vous aviez dit pour les mêmes titres de colonnes.',
  rows: 'Une ligne est',
  rowsOf: { day: 'un jour', month: 'un mois', post: 'une publication', period: 'le total d’une période' },
  date: 'Colonne de la date',
  noDate: 'Aucune colonne',
  until: 'Colonne du dernier jour',
  noUntil: 'Aucune : la période sera demandée',
  account: 'Compte (facultatif)',
  accountNote: 'À remplir si plusieurs comptes du même réseau arrivent dans ce classeur.',
  columns: 'Ce que comptent les colonnes',
  columnsNote:
    'Laissez vide ce qui n’est pas à lire. Les taux et les moyennes se recalculent : inutile de les prendre.',
  samples: (values) => `Par exemple : ${values}`,
  more: (count) => `Voir ${count} autre${s(count)} colonne${s(count)}`,
  search: 'Chercher un indicateur',
  keep: 'Lire ainsi',
  cancel: 'Annuler',
  needDate: 'Choisissez la colonne de la date, ou dites qu’une ligne est le total d’une période.',
  needNetwork: 'Choisissez un réseau, ou « Autre ».',
  needMetric: 'Dites ce que compte une colonne au moins.',
  dateIsUntil: 'Le premier et le dernier jour sont dans deux colonnes différentes.',
  unknownMetric: (given) => `« ${given} » n’est pas un indicateur connu. Choisissez dans la liste.`,
  notForPosts: (metric) => `« ${metric} » ne se relève pas publication par publication. Laissez cette colonne vide.`,
  twice: (metric) => `« ${metric} » est déjà dans une autre colonne : une seule peut le donner.`,
};

export const mappingEn: MappingMessages = {
  heading: 'Tables to explain',
  intro:
    'No known format fits them. Say once what their columns hold: the next files with the same headings will be read the same way.',
  open: 'Explain this table',
  edit: 'Change',
  remove: 'Stop reading it so',
  known: (rows, network) =>
    `${network}, ${{ day: 'one row per day', month: 'one row per month', post: 'one row per post', period: 'one total per period' }[rows]}`,
  unused: 'no table of this workbook uses it',
  title: (tab) => `What does “${tab}” hold?`,
  again: 'Taken from what you said for the same headings.',
  rows: 'One row is',
  rowsOf: { day: 'a day', month: 'a month', post: 'a post', period: 'the total of a period' },
  date: 'Date column',
  noDate: 'No column',
  until: 'Last day column',
  noUntil: 'None: the period will be asked',
  account: 'Account (optional)',
  accountNote: 'Fill it in if several accounts of one network come into this workbook.',
  columns: 'What the columns count',
  columnsNote:
    'Leave empty what is not to be read. Rates and averages are recalculated: there is no need to take them.',
  samples: (values) => `For example: ${values}`,
  more: (count) => `Show ${count} more column${s(count)}`,
  search: 'Search for a metric',
  keep: 'Read it so',
  cancel: 'Cancel',
  needDate: 'Choose the date column, or say that one row is the total of a period.',
  needNetwork: 'Choose a network, or “Other”.',
  needMetric: 'Say what at least one column counts.',
  dateIsUntil: 'The first and the last day stand in two different columns.',
  unknownMetric: (given) => `“${given}” is not a known metric. Choose from the list.`,
  notForPosts: (metric) => `“${metric}” is not counted post by post. Leave this column empty.`,
  twice: (metric) => `“${metric}” is already in another column: only one can give it.`,
};
