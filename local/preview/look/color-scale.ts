// Colour scales of conditional formats.
import type { GradientPoint } from '../../model';

/** The value at which a point of the scale stands; null where its text gives none. */
function placeOf(point: GradientPoint, end: 'min' | 'mid' | 'max', sorted: readonly number[]): number | null {
  const low = sorted[0] ?? 0;
  const high = sorted[sorted.length - 1] ?? 0;
  if (point.type === null) return end === 'min' ? low : high;
  const given = Number(point.value.replace(',', '.'));
  if (!Number.isFinite(given)) return null;
  if (point.type === 'PERCENT') return low + ((high - low) * given) / 100;
  if (point.type !== 'PERCENTILE') return point.type === 'NUMBER' ? given : null;
  const at = ((sorted.length - 1) * given) / 100;
  const below = sorted[Math.floor(at)] ?? low;
  return below + ((sorted[Math.ceil(at)] ?? high) - below) * (at - Math.floor(at));
}

const channels = (color: string): number[] => [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));

function mixed(from: string, to: string, share: number): string {
  const [a, b] = [channels(from), channels(to)];
  const parts = a.map((one, i) => Math.round(one + ((b[i] ?? one) - one) * share));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

export interface Scale {
  readonly min: GradientPoint | null;
  readonly mid: GradientPoint | null;
  readonly max: GradientPoint | null;
}

/** The fill of a value among all the numbers of the rule's ranges; null where the scale cannot be laid out. */
export function colorAt(scale: Scale, value: number, numbers: readonly number[]): string | null {
  const sorted = [...numbers].sort((a, b) => a - b);
  const points = (['min', 'mid', 'max'] as const).flatMap((end) => {
    const point = scale[end];
    const place = point && placeOf(point, end, sorted);
    return point && place !== null ? [{ place, color: point.color }] : [];
  });
  const first = points[0];
  const last = points[points.length - 1];
  if (!first || !last || points.length < 2) return null;
  if (value <= first.place) return first.color;
  if (value >= last.place) return last.color;
  const above = points.findIndex(({ place }) => place > value);
  const [from, to] = [points[above - 1], points[above]];
  if (!from || !to) return null;
  return mixed(from.color, to.color, (value - from.place) / (to.place - from.place));
}
