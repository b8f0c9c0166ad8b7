// What may be typed in Entries, by name: metrics, networks and bases of the workbook's language, and back.
import { METRIC_IDS, METRICS, type MetricId } from '../catalogue/metrics';
import { NEVER_READ } from '../catalogue/never-read';
import { sheetMessages } from '../i18n/sheets';
import type { Basis } from '../model/figure';
import { NETWORKS } from '../model/networks';
import type { Language } from '../model/text';
import type { Place } from './figure-key';

/** Ad spend is a cost: it is typed in the Costs sheet, where it counts for the ROI, and nowhere else. */
export const TYPED_METRICS: readonly MetricId[] = METRIC_IDS.filter(
  (id) => NEVER_READ.indexOf(id) < 0 && id !== 'spend',
);

const BASES: readonly Basis[] = ['day', 'period', 'post'];

export const PLACES: readonly Place[] = ['all', ...NETWORKS];

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.toLowerCase();

/** The one of them that bears that name in the workbook's language, as people may have written it. */
const finder =
  <Id extends string>(ids: readonly Id[], nameOf: (id: Id, language: Language) => string) =>
  (name: unknown, language: Language): Id | null =>
    typeof name === 'string' ? (ids.find((id) => same(name, nameOf(id, language))) ?? null) : null;

export const placeName = (place: Place, language: Language): string =>
  place === 'all' ? sheetMessages[language].data.allNetworks : sheetMessages[language].networks[place];

export const metricName = (metric: MetricId, language: Language): string => METRICS[metric].name[language];

export const basisName = (basis: Basis, language: Language): string => sheetMessages[language].data.bases[basis];

export const metricNamed = finder(TYPED_METRICS, metricName);
export const placeNamed = finder(PLACES, placeName);
export const basisNamed = finder(BASES, basisName);

export const basisNames = (language: Language): string[] => BASES.map((basis) => basisName(basis, language));
