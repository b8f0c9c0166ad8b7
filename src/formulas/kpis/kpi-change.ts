// Formula KPI_CHANGE: how a figure changed from the previous period.
import { findKpi } from '../../catalogue/find';
import { kpiOf } from '../../catalogue/kpis';
import type { Unit } from '../../catalogue/types';
import { writeNumber } from '../../i18n/numbers';
import { relativeChange } from '../../maths/relative-change';
import type { Language } from '../../model/text';
import { defineFormula } from '../define';
import { unitNamed } from '../number-format';
import { unknownKpi } from '../unknown';

/** Below ten, a percentage of a count says more than is known. */
const SMALL_COUNT = 10;

const isCount = (unit: Unit | null, current: number, previous: number): boolean =>
  unit === null ? Number.isInteger(current) && Number.isInteger(previous) : unit === 'count' || unit === 'accounts';

function difference(current: number, previous: number, language: Language): string {
  const gap = current - previous;
  const word = language === 'fr' ? 'écart' : 'difference';
  return `${gap > 0 ? '+' : ''}${writeNumber(gap, language)} (${word})`;
}

export const formula = defineFormula({
  name: 'KPI_CHANGE',
  /** Points of a score are no percentage. */
  shows: ([, , kpi]) => (unitNamed(kpi) === 'points' ? 'number' : 'percent'),
  summary: {
    fr: 'Évolution depuis la période précédente : en taux (0,1 pour +10 %), en points pour les KPI qui sont des taux. Depuis zéro ou un petit nombre, l’écart seul, en texte.',
    en: 'Change from the previous period: as a rate (0.1 for +10%), in points for KPIs that are rates. From zero or a small count, the difference alone, as text.',
  },
  params: {
    current: {
      kind: 'number',
      help: { fr: 'Valeur de la période.', en: 'Value of the period.' },
      example: 'B2:B13',
    },
    previous: {
      kind: 'number',
      help: { fr: 'Valeur de la période précédente.', en: 'Value of the previous period.' },
      example: 'C2:C13',
    },
    kpi: {
      kind: 'text',
      optional: true,
      help: {
        fr: 'Le nom du KPI : pour un taux, l’écart est en points (0,0028 pour 0,28 point).',
        en: 'The KPI’s name: for a rate, the difference is in points (0.0028 for 0.28 point).',
      },
      example: 'A2:A13',
    },
  },
  examples: [
    { args: [38200, 31000], result: 0.2322580645 },
    { args: [0.0292, 0.0264, 'taux d’engagement'], result: 0.0028 },
    { args: [42, 35, 'NPS'], result: 7 },
    {
      args: [9, 4, 'prospects'],
      result: '+5 (écart)',
      note: { fr: 'Sous dix, un pourcentage tromperait.', en: 'Below ten, a percentage would mislead.' },
    },
    { args: [12, 0], result: '+12 (écart)' },
    { args: [1200, 0], locale: 'en_GB', result: '+1,200 (difference)' },
    { args: [12, 10, 'inconnu'], problem: 'unknown-kpi' },
    { args: [12, ''], result: '' },
  ],
  run: ({ current, previous, kpi }, say) => {
    const found = kpi === undefined ? null : findKpi(kpi);
    if (found && 'nearest' in found) {
      return unknownKpi(kpi ?? '', found.nearest, say);
    }
    const unit = found ? kpiOf(found.id).unit : null;
    if (unit === 'percent' || unit === 'points') return Number((current - previous).toPrecision(12));
    const small = isCount(unit, current, previous) && previous < SMALL_COUNT;
    const change = small ? null : relativeChange(current, previous);
    return change ?? difference(current, previous, say());
  },
});
