// Formula KPI_FOR: the indicators to follow for an objective.
import { findObjective, findRole } from '../../catalogue/find';
import { kpiOf } from '../../catalogue/kpis';
import { OBJECTIVES } from '../../catalogue/objectives';
import { ROLES } from '../../catalogue/roles';
import type { Layer, Objective } from '../../catalogue/types';
import { defineFormula } from '../define';

const kpisFor = (objective: Objective, role: Layer | null) => [
  ...new Set(role ? objective.kpis[role] : objective.order.flatMap((layer) => objective.kpis[layer])),
];

export const formula = defineFormula({
  name: 'KPI_FOR',
  summary: {
    fr: 'Les KPI à suivre pour un objectif, le meilleur d’abord, les uns sous les autres. Deux ou trois suffisent.',
    en: 'The KPIs to follow for an objective, best first, one below the other. Two or three are enough.',
  },
  params: {
    objective: {
      kind: 'text',
      help: {
        fr: 'L’objectif, en français ou en anglais : notoriété, générer des leads, ventes.',
        en: 'The objective, in French or English: awareness, lead generation, sales.',
      },
      example: '"notoriété"',
    },
    role: {
      kind: 'text',
      optional: true,
      help: {
        fr: 'Pour qui : community manager, responsable métier ou direction.',
        en: 'For whom: community manager, business stakeholder or executive.',
      },
      example: '"direction"',
    },
    language: {
      kind: 'text',
      optional: true,
      help: { fr: 'Langue des noms : fr ou en.', en: 'Language of the names: fr or en.' },
      example: '"fr"',
    },
  },
  examples: [
    {
      args: ['service client'],
      result: [
        ['Taux de réponse'],
        ['Délai de première réponse'],
        ['Taux de résolution'],
        ['CSAT : satisfaction client'],
        ['Économies de support'],
        ['Coût total des réseaux'],
      ],
    },
    {
      args: ['Recruiting', 'executive', 'en'],
      result: [['Hires from social'], ['Cost per hire']],
    },
    { args: ['augmenter les ventes', 'community manager'], result: [['Clics sur lien'], ['Taux de clics (CTR)']] },
    { args: ['notorieté de marques', 'direction'], result: [['Part de voix'], ['Coût total des réseaux']] },
    { args: ['notoritée'], problem: 'unknown-objective' },
    { args: ['ventes', 'stagiaire'], problem: 'unknown-role' },
    { args: ['ventes', '', 'klingon'], problem: 'unknown-language' },
    { args: [''], result: '' },
  ],
  spills: true,
  run: ({ objective, role }, say) => {
    const language = say();
    const found = findObjective(objective);
    if ('nearest' in found) {
      return {
        code: 'unknown-objective',
        given: objective,
        nearest: found.nearest && OBJECTIVES[found.nearest].name[language],
      };
    }
    const layer = role === undefined ? null : findRole(role);
    if (layer && 'nearest' in layer) {
      const roles = Object.values(ROLES).map(({ name }) => name[language]);
      return { code: 'unknown-role', given: role ?? '', roles: roles.join(', ') };
    }
    return kpisFor(OBJECTIVES[found.id], layer?.id ?? null).map((id) => [kpiOf(id).name[language]]);
  },
});
