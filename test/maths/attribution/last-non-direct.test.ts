// All to the last touch that is not direct.
import { expect, it } from 'vitest';
import { lastNonDirect } from '../../../src/maths/attribution/last-non-direct';
import { journey } from './support';

it('credits the last touch that is not direct', () => {
  expect(lastNonDirect(journey('X > Email > Direct > (none)'))).toEqual([0, 1, 0, 0]);
});

it('credits the last touch when it is not direct', () => {
  expect(lastNonDirect(journey('Direct > X > Email'))).toEqual([0, 0, 1]);
});

it('credits the last direct touch when all are', () => {
  expect(lastNonDirect(journey('Accès direct > DIRECT'))).toEqual([0, 1]);
});

it('credits the only touch of a journey, direct or not', () => {
  expect(lastNonDirect(journey('Direct'))).toEqual([1]);
  expect(lastNonDirect(journey('X'))).toEqual([1]);
});
