// The page of the catalogue: objectives with their KPIs, KPIs by family, and the metrics that they are made of.

import { KPI_WORDS } from './kpi-words.mjs';
import { code, heading, linkTo, page, plain, table, withLinks } from './markdown.mjs';

/** @import { DocKpi, DocObjective, Language, Sources } from './types' */

/** @param {string} id */
const kpiId = (id) => `kpi-${id}`;
/** @param {string} id */
const objectiveId = (id) => `objective-${id}`;
/** @param {string} id */
const familyId = (id) => `family-${id}`;

/**
 * Names of both languages in the order given, each once, without the name that stands above them.
 * @param {readonly string[]} names
 * @param {string} above
 */
const others = (names, above) =>
  [...new Set(names)]
    .filter((name) => name.toLowerCase() !== above.toLowerCase())
    .map(plain)
    .join(', ');

/**
 * A list of « **what**: text », the empty ones left out.
 * @param {readonly (readonly [string, string])[]} facts
 * @param {Language} language
 */
const facts = (facts, language) =>
  facts
    .filter(([, text]) => text !== '')
    .map(([what, text]) => `- **${what}**${KPI_WORDS[language].colon}${text}`)
    .join('\n');

/**
 * @param {Sources} sources
 * @param {string} id
 * @param {DocObjective} objective
 * @param {Language} language
 */
function objectiveSection(sources, id, objective, language) {
  const words = KPI_WORDS[language];
  const named = (/** @type {string} */ kpi) => linkTo(plain(sources.kpis[kpi]?.name[language] ?? kpi), kpiId(kpi));
  const rows = objective.order.map((layer) => [
    plain(sources.roles[layer]?.name[language] ?? layer),
    (objective.kpis[layer] ?? []).map(named).join(', '),
  ]);
  const name = objective.name[language];
  const other = language === 'fr' ? objective.name.en : objective.name.fr;
  return [
    heading(3, objectiveId(id), plain(name)),
    facts(
      [
        [words.objectiveGroup, words.groups[/** @type {keyof typeof words.groups} */ (objective.group)]],
        [words.alsoCalled, others([other, ...objective.aliases], name)],
      ],
      language,
    ),
    table([language === 'fr' ? 'Pour qui' : 'For whom', 'KPI'], rows),
  ];
}

/**
 * Sources one after the other, their addresses as links.
 * @param {string} text
 * @param {Language} language
 */
const sourceList = (text, language) => text.split(/\s?; /).map(withLinks).join(KPI_WORDS[language].between);

/**
 * @param {Sources} sources
 * @param {string} id
 * @param {DocKpi} kpi
 * @param {Language} language
 */
function kpiSection(sources, id, kpi, language) {
  const words = KPI_WORDS[language];
  const name = kpi.name[language];
  const other = language === 'fr' ? kpi.name.en : kpi.name.fr;
  const named = (/** @type {string} */ one) =>
    linkTo(plain(sources.objectives[one]?.name[language] ?? one), objectiveId(one));
  const brought = sources
    .broughtBy(id)
    .map((text) => plain(text[language]))
    .join(words.between);
  const texts = sources.described(id);
  const file = language === 'fr' ? 'formulas.fr.md' : 'formulas.md';
  const calculator = kpi.calculator ? `[${code(kpi.calculator)}](${file}#${kpi.calculator.toLowerCase()})` : '';
  return [
    heading(3, kpiId(id), plain(name)),
    plain(texts.definition[language]),
    facts(
      [
        [words.formula, plain(texts.formula[language])],
        [words.calculated, calculator],
        [words.unit, `${plain(texts.unit[language])} · ${plain(texts.direction[language])}`],
        [words.total, plain(texts.total[language])],
        [words.serves, kpi.objectives.map(named).join(', ')],
        [words.brought, brought],
        [words.trap, plain(texts.traps[language])],
        [words.alsoCalled, others([other, ...(kpi.aliases ?? [])], name)],
        [words.sources, sourceList(texts.sources[language], language)],
      ],
      language,
    ),
  ];
}

/**
 * @param {Sources} sources
 * @param {Language} language
 */
function metricTable({ metrics, metricAliases, units, additivities }, language) {
  const words = KPI_WORDS[language];
  const rows = Object.entries(metrics).map(([id, { name, unit, additivity }]) => [
    plain(name[language]),
    others([language === 'fr' ? name.en : name.fr, ...(metricAliases[id] ?? [])], name[language]),
    units[unit]?.[language] ?? '',
    additivities[additivity]?.[language] ?? '',
  ]);
  return table([words.metric, words.otherNames, words.unit, words.total], rows);
}

/**
 * @param {Sources} sources
 * @param {Language} language
 */
export function kpiPage(sources, language) {
  const words = KPI_WORDS[language];
  const objectives = Object.entries(sources.objectives);
  const kpis = Object.entries(sources.kpis);
  const families = Object.entries(sources.families).map(([id, name]) => ({
    id,
    name: name[language],
    kpis: kpis.filter(([, { family }]) => family === id),
  }));
  const contents = [
    `- ${linkTo(words.objectives, 'objectives')}`,
    ...objectives.map(([id, { name }]) => `  - ${linkTo(plain(name[language]), objectiveId(id))}`),
    ...families.flatMap((family) => [
      `- ${linkTo(family.name, familyId(family.id))}${words.colon}${family.kpis.map(([id, { name }]) => linkTo(plain(name[language]), kpiId(id))).join(', ')}`,
    ]),
    `- ${linkTo(words.metrics, 'metrics')}`,
  ];
  return page([
    `# ${words.title}`,
    words.introduction,
    `## ${words.contents}`,
    contents.join('\n'),
    heading(2, 'objectives', words.objectives),
    words.objectivesIntroduction,
    ...objectives.flatMap(([id, objective]) => objectiveSection(sources, id, objective, language)),
    ...families.flatMap((family) => [
      heading(2, familyId(family.id), family.name),
      ...family.kpis.flatMap(([id, kpi]) => kpiSection(sources, id, kpi, language)),
    ]),
    heading(2, 'metrics', words.metrics),
    words.metricsIntroduction,
    metricTable(sources, language),
  ]);
}
