// Formula KPI_VALUE: an indicator worked out from the metrics of a small table.
import { findKpi } from '../../catalogue/find';
import { kpiOf } from '../../catalogue/kpis';
import { defineFormula } from '../define';
import { valueOfKpi } from '../kpi-value';
import { unitNamed } from '../number-format';
import { readMetrics } from '../read-metrics';
import { unknownKpi } from '../unknown';

const NAME = 'KPI_VALUE';

const LIKES = [
  ['Mesure', 'Valeur'],
  ['J’aime', 216],
  ['Commentaires', 30],
  ['Partages', 12],
];

export const formula = defineFormula({
  name: NAME,
  shows: ([kpi]) => {
    const unit = unitNamed(kpi);
    return unit === 'currency' ? 'amount' : unit === 'percent' ? unit : 'number';
  },
  summary: {
    fr: 'La valeur d’un KPI, calculée sur un tableau de deux colonnes : le nom de chaque mesure, puis sa valeur.',
    en: 'The value of a KPI, worked out from a two-column table: the name of each metric, then its value.',
  },
  params: {
    kpi: {
      kind: 'text',
      help: {
        fr: 'Le nom du KPI, en français ou en anglais ; cellule ou plage.',
        en: 'The KPI’s name, in French or English; cell or range.',
      },
      example: '"taux de conversion"',
    },
    metrics: {
      kind: 'table',
      help: {
        fr: 'Deux colonnes : le nom de la mesure, puis sa valeur.',
        en: 'Two columns: the metric’s name, then its value.',
      },
      example: 'A2:B20',
    },
  },
  examples: [
    {
      args: [
        'CTR',
        [
          ['Clics sur lien', 50],
          ['Impressions', 1000],
        ],
      ],
      result: 0.05,
    },
    { args: ['interactions', LIKES], result: 258 },
    {
      args: ['interactions', [...LIKES, ['Enregistrements', '']]],
      result: '',
      note: {
        fr: 'Une mesure nommée mais vide manque : le KPI reste vide, il n’est pas calculé sans elle.',
        en: 'A metric that is named but blank is missing: the KPI stays blank, it is not worked out without it.',
      },
    },
    { args: ['interactions par publication', [...LIKES, ['Publications', 0]]], problem: 'kpi-zero-denominator' },
    { args: ['portée', LIKES], problem: 'metrics-missing' },
    { args: ['interactions', [...LIKES, ['Comentaire', 3]]], problem: 'unknown-metric' },
    { args: ['interactions', [...LIKES, ['likes', 3]]], problem: 'repeated-metric' },
    { args: ['VAN', LIKES], problem: 'kpi-by-hand' },
    {
      args: [
        'ROI',
        [
          ['gain', 7500],
          ['coût', '5 000 €'],
        ],
      ],
      result: 0.5,
    },
    { args: ['ROI', [[7500], [5000]]], problem: 'not-two-columns' },
  ],
  run: ({ kpi, metrics }, say) => {
    const found = findKpi(kpi);
    if ('nearest' in found) return unknownKpi(kpi, found.nearest, say);
    const read = readMetrics(metrics, { name: NAME, argument: 'metrics' }, say);
    return 'code' in read ? read : valueOfKpi(kpiOf(found.id), read, say);
  },
});
