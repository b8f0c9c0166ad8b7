// The same part to every touch.
import { expect, it } from 'vitest';
import { linear } from '../../../src/maths/attribution/linear';
import { credits, journey } from './support';

it('gives every touch the same part', () => {
  expect(linear(journey('X > Blog > Email > Google Ads'))).toEqual([0.25, 0.25, 0.25, 0.25]);
});

it('gives a channel that is seen twice two parts', () => {
  expect(credits([journey('X > Blog > X > Email', 8)], 'linear')).toEqual([
    ['X', 4],
    ['Blog', 2],
    ['Email', 2],
  ]);
});
