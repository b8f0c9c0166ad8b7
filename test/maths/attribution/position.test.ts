// 40 % to each end, 20 % between.
import { describe, expect, it } from 'vitest';
import { position } from '../../../src/maths/attribution/position';
import { credits, journey } from './support';

const PARTS: readonly (readonly [string, readonly number[]])[] = [
  ['A', [1]],
  ['A > B', [0.5, 0.5]],
  ['A > B > C', [0.4, 0.2, 0.4]],
  ['A > B > C > D', [0.4, 0.1, 0.1, 0.4]],
  ['A > B > C > D > E > F', [0.4, 0.05, 0.05, 0.05, 0.05, 0.4]],
];

describe('40 % at each end and 20 % between', () => {
  it.each(PARTS)('shares %s', (path, parts) => {
    expect(position(journey(path))).toEqual(parts);
  });

  it('adds up for a channel that comes back', () => {
    const [[channel, credit] = ['', 0]] = credits([journey('A > B > A', 10)], 'position');
    expect(channel).toBe('A');
    expect(credit).toBeCloseTo(8, 12);
  });
});
