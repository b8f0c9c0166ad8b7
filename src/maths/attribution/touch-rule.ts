// What the models that look at one journey at a time have in common.
import type { Journey } from './journey';

/**
 * The part of a conversion that each touch of a journey is credited with: as many fractions as touches, which sum to 1.
 */
export type TouchRule = (journey: Journey) => readonly number[];

/** All to one touch, told by its place; a place from the end is negative. */
export function onlyTouch(length: number, place: number): number[] {
  const parts = new Array<number>(length).fill(0);
  parts[place < 0 ? length + place : place] = 1;
  return parts;
}
