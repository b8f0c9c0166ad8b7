// KPIs of the chosen objectives that nothing fills: a row each at the end of the results, with what would bring it.
import { type KpiId, kpiOf } from '../catalogue/kpis';
import { lineSheetMessages } from '../i18n/line-sheets';
import type { Language } from '../model/text';
import type { Block, Column } from '../plan/types';
import { waysTo } from './row-origin';

/** Their rows come and go as figures come. */
export const MISSING_PREFIX = 'missing|';

/** `shown`: keys of the rows that the results have for KPIs with figures or with a formula of their own. */
export function missingBlock(
  kpis: readonly KpiId[],
  shown: readonly string[],
  columns: readonly Column[],
  language: Language,
): Block[] {
  const known = new Set(shown.map((key) => key.split('|')[1]));
  const lacking = kpis.filter((kpi) => !known.has(kpi));
  if (lacking.length === 0) return [];
  const words = lineSheetMessages[language].results;
  return [
    {
      key: 'missing',
      columns,
      rows: [
        { key: `${MISSING_PREFIX}section`, style: 'section', cells: { kpi: words.lacking } },
        ...lacking.map((kpi) => ({
          key: `${MISSING_PREFIX}${kpi}`,
          cells: { kpi: kpiOf(kpi).name[language], network: waysTo(kpi, language) },
        })),
      ],
    },
  ];
}
