// What a channel prepares and what it closes.
import { describe, expect, it } from 'vitest';
import { assisted } from '../../../src/maths/attribution/assisted';
import { journey } from './support';

describe('Assisted conversions', () => {
  it('are those of the journeys that hold the channel and end with another', () => {
    expect(assisted([journey('X > Blog > Ads', 3), journey('Ads', 2), journey('X > Blog', 1)])).toEqual([
      { channel: 'X', assisted: 4, lastClick: 0, ratio: null },
      { channel: 'Blog', assisted: 3, lastClick: 1, ratio: 3 },
      { channel: 'Ads', assisted: 0, lastClick: 5, ratio: 0 },
    ]);
  });

  it('count once for a channel that comes back', () => {
    expect(assisted([journey('X > X > X > Ads', 5)])[0]).toEqual({
      channel: 'X',
      assisted: 5,
      lastClick: 0,
      ratio: null,
    });
  });

  it('leave out the channel that ends the journey, even where it was there before', () => {
    expect(assisted([journey('X > Ads > X', 5)])).toEqual([
      { channel: 'Ads', assisted: 5, lastClick: 0, ratio: null },
      { channel: 'X', assisted: 0, lastClick: 5, ratio: 0 },
    ]);
  });

  it('add up over the rows of one path', () => {
    expect(assisted([journey('X > Ads', 2), journey('X > Ads', 3), journey('X', 4)])[0]).toEqual({
      channel: 'X',
      assisted: 5,
      lastClick: 4,
      ratio: 1.25,
    });
  });

  it('have no ratio where nothing converts', () => {
    expect(assisted([journey('X > Ads', 0)])).toEqual([
      { channel: 'Ads', assisted: 0, lastClick: 0, ratio: null },
      { channel: 'X', assisted: 0, lastClick: 0, ratio: null },
    ]);
  });

  it('are none without journeys', () => {
    expect(assisted([])).toEqual([]);
  });
});
