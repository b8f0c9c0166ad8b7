// All to the first touch.
import { expect, it } from 'vitest';
import { first } from '../../../src/maths/attribution/first';
import { journey } from './support';

it('credits the oldest touch with the whole conversion', () => {
  expect(first(journey('X > Blog > Webinar > Google Ads'))).toEqual([1, 0, 0, 0]);
});

it('credits the only touch of a journey', () => {
  expect(first(journey('X'))).toEqual([1]);
});
