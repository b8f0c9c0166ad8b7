// Half to the first touch, half to the last.
import { expect, it } from 'vitest';
import { both } from '../../../src/maths/attribution/both';
import { journey } from './support';

it('gives half to the oldest touch and half to the last, nothing to those between', () => {
  expect(both(journey('X > Blog > Webinar > Google Ads'))).toEqual([0.5, 0, 0, 0.5]);
});

it('gives half to each of two touches', () => {
  expect(both(journey('X > Blog'))).toEqual([0.5, 0.5]);
});

it('gives all to the only touch of a journey', () => {
  expect(both(journey('X'))).toEqual([1]);
});
