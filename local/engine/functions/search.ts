// Finding the place of a value in a row or column.
import { compare } from '../evaluate/operators';
import type { Scope } from '../evaluate/scope';
import { isError, type Scalar } from '../values';
import { hasWildcards, indexKey, wildcardPattern } from './criteria';
import type { Vector } from './lookup-index';

export type Side = 'exact' | 'wildcard' | 'smaller' | 'larger';

/** Place (from 0) of the first value, or of the last where `backwards`; −1 where there is none. */
export function findPlace(vector: Vector, wanted: Scalar, side: Side, scope: Scope, backwards = false): number {
  if (wanted === null || isError(wanted)) return -1;
  if (side === 'wildcard' && typeof wanted === 'string' && hasWildcards(wanted))
    return findPattern(vector, wanted, backwards);
  const places = scope.session.lookup.places(vector, indexKey(wanted));
  const exact = backwards ? places[places.length - 1] : places[0];
  if (exact !== undefined || side === 'exact' || side === 'wildcard') return exact ?? -1;
  return nearest(vector, wanted, side, backwards);
}

function findPattern(vector: Vector, wanted: string, backwards: boolean): number {
  const pattern = wildcardPattern(wanted);
  let found = -1;
  for (let place = 0; place < vector.used; place++) {
    const value = vector.get(place);
    if (typeof value !== 'string' || !pattern.test(value)) continue;
    found = place;
    if (!backwards) break;
  }
  return found;
}

/** The closest value below or above, of the same nature as the one wanted. */
function nearest(vector: Vector, wanted: Scalar, side: Side, backwards: boolean): number {
  let found = -1;
  let best: Scalar = null;
  for (let place = 0; place < vector.used; place++) {
    const value = vector.get(place);
    if (typeof value !== typeof wanted || isError(value) || value === null) continue;
    const order = compare(value, wanted);
    if (side === 'smaller' ? order > 0 : order < 0) continue;
    const closer = best === null ? -1 : compare(value, best) * (side === 'smaller' ? -1 : 1);
    if (closer < 0 || (closer === 0 && backwards)) {
      found = place;
      best = value;
    }
  }
  return found;
}

/**
 * Place in values that rise (`direction` 1) or fall (−1): the last one not beyond the wanted; −1 where there is none. Reading
 * stops at the first value beyond it.
 */
export function findSorted(vector: Vector, wanted: Scalar, direction: 1 | -1): number {
  let found = -1;
  for (let place = 0; place < vector.used; place++) {
    const value = vector.get(place);
    if (typeof value !== typeof wanted || isError(value) || value === null) continue;
    if (compare(value, wanted) * direction > 0) break;
    found = place;
  }
  return found;
}
