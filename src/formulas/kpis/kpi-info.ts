// Formula KPI_INFO: what the catalogue says of an indicator.
import { broughtBy } from '../../catalogue/brought-by';
import { type Described, describedKpi } from '../../catalogue/described';
import { findKpi } from '../../catalogue/find';
import { type KpiId, kpiOf } from '../../catalogue/kpis';
import { normalise } from '../../catalogue/normalise';
import type { Language, Text } from '../../model/text';
import { defineFormula } from '../define';
import { unknownKpi } from '../unknown';

interface Field {
  readonly name: Text;
  of(id: KpiId, language: Language): string;
}

/** A field that the catalogue describes in a text of its own: fetched only when it is asked for. */
const described =
  (field: keyof Described): Field['of'] =>
  (id, language) =>
    describedKpi(id)[field][language];

const FIELDS: readonly Field[] = [
  { name: { fr: 'définition', en: 'definition' }, of: described('definition') },
  { name: { fr: 'nom', en: 'name' }, of: (id, language) => kpiOf(id).name[language] },
  { name: { fr: 'formule', en: 'formula' }, of: described('formula') },
  { name: { fr: 'unité', en: 'unit' }, of: described('unit') },
  { name: { fr: 'famille', en: 'family' }, of: described('family') },
  { name: { fr: 'objectifs', en: 'objectives' }, of: described('objectives') },
  { name: { fr: 'rôle', en: 'role' }, of: described('role') },
  { name: { fr: 'sens', en: 'direction' }, of: described('direction') },
  { name: { fr: 'total', en: 'total' }, of: described('total') },
  { name: { fr: 'pièges', en: 'traps' }, of: described('traps') },
  { name: { fr: 'données', en: 'data' }, of: dataOf },
  { name: { fr: 'sources', en: 'sources' }, of: described('sources') },
];

/** What brings the figures: files, or who has them. */
function dataOf(id: KpiId, language: Language): string {
  const others = broughtBy(id).map((text) => text[language]);
  const files: Text = { fr: 'Vos fichiers d’export', en: 'Your export files' };
  return others.length > 0 ? others.join(language === 'fr' ? '\u00a0; ' : '; ') : files[language];
}

const fieldNamed = (text: string): Field | undefined =>
  FIELDS.find(({ name }) => [name.fr, name.en].some((one) => normalise(one) === normalise(text)));

export const formula = defineFormula({
  name: 'KPI_INFO',
  summary: {
    fr: 'Ce qu’est un KPI : sa définition, sa formule, son unité, ses pièges.',
    en: 'What a KPI is: its definition, its formula, its unit, its traps.',
  },
  params: {
    kpi: {
      kind: 'text',
      help: {
        fr: 'Le nom du KPI, en français ou en anglais ; cellule ou plage.',
        en: 'The KPI’s name, in French or English; cell or range.',
      },
      example: '"CTR"',
    },
    field: {
      kind: 'text',
      optional: true,
      help: {
        fr: 'Ce que l’on veut savoir : définition, nom, formule, unité, famille, objectifs, rôle, sens, total, pièges, données ou sources.',
        en: 'What is wanted: definition, name, formula, unit, family, objectives, role, direction, total, traps, data or sources.',
      },
      example: '"formule"',
    },
    language: {
      kind: 'text',
      optional: true,
      help: { fr: 'Langue de la réponse : fr ou en.', en: 'Language of the answer: fr or en.' },
      example: '"fr"',
    },
  },
  examples: [
    { args: ['CTR', 'formule'], result: 'clics sur lien ÷ impressions' },
    { args: ['taux de clic'], result: 'Part des affichages qui donnent un clic sur le lien.' },
    { args: ['panier moyen', 'name', 'en'], result: 'Average order value' },
    { args: ['ROAS', 'sens'], result: 'plus haut est mieux' },
    { args: ['taux de clik'], problem: 'unknown-kpi' },
    { args: ['NPS', 'couleur'], problem: 'unknown-field' },
    { args: [[['CPC'], ['CPM']], 'unit', 'en'], result: [['amount'], ['amount']] },
  ],
  run: ({ kpi, field = 'definition' }, say) => {
    const language = say();
    const found = findKpi(kpi);
    if ('nearest' in found) return unknownKpi(kpi, found.nearest, say);
    const wanted = fieldNamed(field);
    if (wanted) return wanted.of(found.id, language);
    return { code: 'unknown-field', given: field, fields: FIELDS.map(({ name }) => name[language]).join(', ') };
  },
});
