// Rows as files give them once read, network after network, oldest first: seven metrics, of which some figures are missing.
import { drawing } from '../random';

export const METRICS = ['impressions', 'reach', 'likes', 'comments', 'shares', 'saves', 'clicks'] as const;
const NETWORKS = ['facebook', 'instagram', 'linkedin', 'x', 'tiktok', 'youtube'];
const MONTHS = 24;
/** One figure in so many is missing. */
const MISSING = 20;

export interface Columns {
  readonly length: number;
  readonly month: readonly string[];
  readonly network: readonly string[];
  /** NaN where a figure is missing. */
  readonly metrics: readonly Float64Array[];
}

const monthAt = (i: number): string => `${2024 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`;

export function drawnColumns(length: number): Columns {
  const draw = drawing(length);
  const months = Array.from({ length: MONTHS }, (_, i) => monthAt(i));
  const file = Math.ceil(length / NETWORKS.length);
  const network = Array.from({ length }, (_, row) => NETWORKS[Math.floor(row / file)] ?? '');
  const month = Array.from({ length }, (_, row) => months[Math.floor(((row % file) / file) * MONTHS)] ?? '');
  const figure = () => (draw(1, MISSING) === 1 ? Number.NaN : draw(0, 1000));
  const metrics = METRICS.map(() => Float64Array.from({ length }, figure));
  return { length, month, network, metrics };
}
