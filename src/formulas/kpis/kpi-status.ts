// Formula KPI_STATUS: where a figure stands against its target.
import { findKpi } from '../../catalogue/find';
import { kpiOf } from '../../catalogue/kpis';
import { STATUS_WORDS } from '../../i18n/status';
import { status } from '../../maths/status';
import { defineFormula } from '../define';
import { unknownKpi } from '../unknown';

export const formula = defineFormula({
  name: 'KPI_STATUS',
  summary: {
    fr: 'Atteint (au moins 100 % de la cible), proche (au moins 90 %) ou manqué ; à l’inverse pour les KPI où plus bas est mieux.',
    en: 'Reached (at least 100% of the target), near (at least 90%) or missed; the reverse for KPIs where lower is better.',
  },
  params: {
    actual: {
      kind: 'number',
      help: { fr: 'Valeur obtenue.', en: 'Value obtained.' },
      example: 'B2:B13',
    },
    target: {
      kind: 'number',
      help: { fr: 'Valeur visée, dans la même unité.', en: 'Value aimed at, in the same unit.' },
      example: 'C2:C13',
    },
    kpi: {
      kind: 'text',
      optional: true,
      help: {
        fr: 'Le nom du KPI, qui dit si plus bas est mieux. Sans lui, plus haut est mieux. Un KPI sans sens donne un vide.',
        en: 'The KPI’s name, which says whether lower is better. Without it, higher is better. A KPI without a direction gives a blank.',
      },
      example: 'A2:A13',
    },
  },
  examples: [
    { args: [1200, 1000], result: 'atteint' },
    { args: [900, 1000], result: 'proche' },
    { args: [899, 1000], locale: 'en_US', result: 'missed' },
    { args: [5.4, 5, 'CPM'], result: 'proche' },
    { args: [4.8, 5, 'CPM'], result: 'atteint' },
    {
      args: [300, 100, 'mentions'],
      result: '',
      note: {
        fr: 'Plus de mentions n’est pas forcément mieux : pas de statut.',
        en: 'More mentions are not always better: no status.',
      },
    },
    { args: [900, 1000, 'xyzzy'], problem: 'unknown-kpi' },
    { args: ['', 1000], result: '' },
  ],
  run: ({ actual, target, kpi }, say) => {
    const found = kpi === undefined ? null : findKpi(kpi);
    if (found && 'nearest' in found) {
      return unknownKpi(kpi ?? '', found.nearest, say);
    }
    const direction = found ? kpiOf(found.id).direction : 'higher';
    return direction === 'context' ? '' : STATUS_WORDS[status(actual, target, direction)][say()];
  },
});
