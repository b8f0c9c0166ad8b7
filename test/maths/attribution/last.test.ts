// All to the last touch.
import { expect, it } from 'vitest';
import { last } from '../../../src/maths/attribution/last';
import { journey } from './support';

it('credits the touch right before the conversion with the whole of it', () => {
  expect(last(journey('X > Blog > Webinar > Google Ads'))).toEqual([0, 0, 0, 1]);
});

it('credits direct traffic when it comes last', () => {
  expect(last(journey('X > Direct'))).toEqual([0, 1]);
});

it('credits the only touch of a journey', () => {
  expect(last(journey('X'))).toEqual([1]);
});
