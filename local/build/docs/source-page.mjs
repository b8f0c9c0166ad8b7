// The guide to the exports: per network where to click and which dates to choose, per file what is read and what it cannot tell.
import { heading, linkTo, page, plain } from './markdown.mjs';
import { GUIDE_FORMATS } from './source-guide.mjs';
import { GUIDE_NETWORKS } from './source-networks.mjs';

/** @import { Language, Sources } from './types' */

const WORDS = {
  fr: {
    title: 'Les exports',
    intro:
      'Social ROI reconnaît ces fichiers à leurs en-têtes, quel que soit leur nom. Déposez-les dans le panneau, sans les ouvrir d’abord : un tableur arrondit les identifiants et peut échanger le jour et le mois. [English version](sources.md). Les mesures sont décrites dans [KPI et objectifs](kpis.fr.md).',
    unknown:
      'Ce qui ne se devine pas est demandé une fois : l’année, la période, le réseau, l’ordre du jour et du mois. Un tableau qui n’est pas ici peut être décrit à la main. Une cellule vide n’est jamais un zéro ; une cellule illisible laisse son mois sans chiffre, et le panneau dit laquelle. La dernière ligne d’un fichier qui s’interrompt est laissée de côté, et c’est dit. Les jours sont ceux du fichier, jamais déplacés : la feuille Sources dit de quel fuseau ils sont.',
    contents: 'Sommaire',
    where: 'Où exporter',
    dates: 'Quelles dates',
    reads: 'Ce qui est lu',
    nothing: 'rien',
    never: 'Ce que ce fichier ne dira jamais',
    colon: '\u00A0: ',
  },
  en: {
    title: 'The exports',
    intro:
      'Social ROI recognises these files by their headings, whatever their names. Drop them on the sidebar without opening them first: a spreadsheet rounds identifiers and may exchange day and month. [Version française](sources.fr.md). The metrics are described in [KPIs and objectives](kpis.md).',
    unknown:
      'What cannot be told is asked once: the year, the period, the network, the order of day and month. A table that is not listed here can be described by hand. A blank cell is never a zero; a cell that cannot be read leaves its month without a figure, and the sidebar says which one. The last row of a file that breaks off is left out, and said. Days are those of the file, never moved: the Sources sheet says whose time zone that is.',
    contents: 'Contents',
    where: 'Where to export',
    dates: 'Which dates',
    reads: 'What is read',
    nothing: 'nothing',
    never: 'What this file can never tell',
    colon: ': ',
  },
};

/** French puts no-break spaces before its double marks and inside its quotation marks. */
const typeset = (/** @type {string} */ text, /** @type {Language} */ language) =>
  language === 'fr' ? text.replace(/ ([:;?!»%])/g, '\u00A0$1').replace(/« /g, '«\u00A0') : text;

/**
 * @param {Sources} sources
 * @param {Language} language
 */
export function sourcePage(sources, language) {
  const words = WORDS[language];
  const formats = new Map(sources.formats.map((format) => [format.id, format]));
  const networkIds = Object.keys(GUIDE_NETWORKS);
  const nameOf = (/** @type {string} */ id) => sources.networkNames[language][id] ?? id;
  const fact = (/** @type {string} */ what, /** @type {string} */ text) =>
    `- **${what}**${words.colon}${typeset(text, language)}`;
  const ownOf = (/** @type {string} */ network) =>
    Object.keys(GUIDE_FORMATS).filter((id) => GUIDE_FORMATS[id]?.network === network);
  const formatLink = (/** @type {string} */ id) =>
    linkTo(plain(sources.formatNames[id]?.[language] ?? id), `format-${id}`);
  const formatSection = (/** @type {string} */ id) => {
    const guide = GUIDE_FORMATS[id];
    const metrics = (formats.get(id)?.reads ?? []).map((metric) => sources.metrics[metric]?.name[language] ?? metric);
    return [
      heading(3, `format-${id}`, plain(sources.formatNames[id]?.[language] ?? id)),
      [
        fact(words.reads, metrics.map(plain).join(', ') || words.nothing),
        fact(words.never, guide?.never[language] ?? ''),
      ].join('\n'),
    ];
  };
  const sections = networkIds.flatMap((network) => {
    const { where, note } = sources.exportHelp[language][network] ?? { where: '' };
    return [
      heading(2, `network-${network}`, nameOf(network)),
      [
        fact(words.where, note === undefined ? where : `${where} ${note}`),
        fact(words.dates, GUIDE_NETWORKS[network]?.[language] ?? ''),
      ].join('\n'),
      ...ownOf(network).flatMap(formatSection),
    ];
  });
  return page([
    `# ${words.title}`,
    typeset(words.intro, language),
    typeset(words.unknown, language),
    `## ${words.contents}`,
    networkIds
      .map((id) => `- ${[linkTo(nameOf(id), `network-${id}`), ...ownOf(id).map(formatLink)].join(' · ')}`)
      .join('\n'),
    ...sections,
  ]);
}
