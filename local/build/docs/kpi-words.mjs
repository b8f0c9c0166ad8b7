// The fixed words of the page of KPIs and objectives, in both languages.

const NB = '\u00a0';

const fr = {
  title: 'KPI et objectifs',
  introduction: [
    `Tous les indicateurs que l’add-on connaît, et les objectifs qu’ils servent. Chacun a une seule définition, la même dans les formules, dans le tableau de résultats et ici. [English version](kpis.md). Les formules sont décrites dans [Les formules](formulas.fr.md).`,
    `Deux ou trois KPI par objectif suffisent. \`=KPI_FOR("notoriété")\` les propose dans une feuille, \`=KPI_INFO("CTR")\` en donne la définition.`,
  ].join('\n\n'),
  contents: 'Sommaire',
  objectives: 'Les objectifs',
  objectivesIntroduction:
    'Pour chaque objectif, ce qu’il est utile de suivre, le meilleur d’abord, selon qui lit le chiffre.',
  metrics: 'Les mesures',
  metricsIntroduction: `Ce que vos exports, vos saisies et vos feuilles d’argent apportent, et dont les KPI sont faits. Ce sont aussi les noms que \`KPI_VALUE\` attend dans la première colonne de son tableau${NB}; les autres noms y sont compris aussi.`,
  alsoCalled: 'Aussi appelé',
  objectiveGroup: 'Nature',
  formula: 'Formule',
  unit: 'Unité',
  direction: 'Sens',
  total: 'Total',
  serves: 'Objectifs',
  brought: 'Qui l’apporte',
  calculated: 'Se calcule avec',
  trap: 'Attention',
  sources: 'Source',
  metric: 'Mesure',
  otherNames: 'Autres noms compris',
  none: '',
  colon: `${NB}: `,
  between: `${NB}; `,
  groups: { conative: 'conatif', affective: 'affectif', cognitive: 'cognitif', commercial: 'commercial' },
};

const en = {
  title: 'KPIs and objectives',
  introduction: [
    'All the indicators that the add-on knows, and the objectives that they serve. Each has one definition, the same in the formulas, in the results table and here. [Version française](kpis.fr.md). The formulas are described in [The formulas](formulas.md).',
    'Two or three KPIs per objective are enough. `=KPI_FOR("awareness")` proposes them in a sheet, `=KPI_INFO("CTR")` gives their definition.',
  ].join('\n\n'),
  contents: 'Contents',
  objectives: 'Objectives',
  objectivesIntroduction: 'For each objective, what is worth following, best first, depending on who reads the figure.',
  metrics: 'Metrics',
  metricsIntroduction:
    'What your exports, your entries and your money sheets bring, and what KPIs are made of. These are also the names that `KPI_VALUE` expects in the first column of its table; the other names are understood there too.',
  alsoCalled: 'Also called',
  objectiveGroup: 'Nature',
  formula: 'Formula',
  unit: 'Unit',
  direction: 'Direction',
  total: 'Total',
  serves: 'Objectives',
  brought: 'Who brings it',
  calculated: 'Worked out with',
  trap: 'Mind',
  sources: 'Source',
  metric: 'Metric',
  otherNames: 'Other names understood',
  none: '',
  colon: ': ',
  between: '; ',
  groups: { conative: 'conative', affective: 'affective', cognitive: 'cognitive', commercial: 'commercial' },
};

export const KPI_WORDS = { fr, en };
