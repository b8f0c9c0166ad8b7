import { describe, expect, it } from 'vitest';
import { aggregate, type DatedReading } from '../../src/results/aggregate';
import { checksOf } from '../../src/results/sources-plan';
import type { Observation } from '../../src/sources/types';
import { seen, table } from './support/readings';

const figures = (...tables: DatedReading[]) => aggregate(tables).map(({ metric, value }) => [metric, value]);
const views = (value: number, item?: string) => seen(value, { metric: 'video_views', ...(item ? { item } : {}) });

describe('two views of one thing', () => {
  const totals = table([views(100)], {}, { format: 'youtube-days' });
  const chart = table([views(60, 'video-1'), views(30, 'video-2')], {}, { format: 'youtube-chart' });

  it('are never added: what the account gives as a whole goes before what is listed by item', () => {
    expect(figures(totals, chart)).toEqual([['video_views', 100]]);
    expect(figures(chart, totals)).toEqual([['video_views', 100]]);
  });

  it('stand alone where there is only one', () => {
    expect(figures(chart)).toEqual([['video_views', 90]]);
  });

  it('give no rate a term of each: the other figures of the part go with it', () => {
    const liked = table([views(60, 'video-1'), seen(9, { item: 'video-1' })], {}, { format: 'youtube-chart' });
    expect(figures(totals, liked)).toEqual([['video_views', 100]]);
  });

  it('stay side by side where they have no figure in common', () => {
    const followers = table([seen(4, { metric: 'followers_gained' })], {}, { format: 'linkedin-followers' });
    const content = table([seen(7, { metric: 'impressions' })], {}, { format: 'linkedin-content' });
    expect(figures(followers, content)).toEqual([
      ['followers_gained', 4],
      ['impressions', 7],
    ]);
  });
});

describe('amounts in two currencies', () => {
  it('have no sum: they stay two figures', () => {
    const spend = (currency: string, row: number) => seen(10, { metric: 'spend', currency, item: currency, row });
    expect(figures(table([spend('EUR', 2), spend('USD', 3)]))).toEqual([
      ['spend', 10],
      ['spend', 10],
    ]);
    expect(figures(table([spend('EUR', 2)]))).toEqual([['spend', 10]]);
  });
});

describe('the view that is not used', () => {
  const totals = table([views(100)], {}, { format: 'youtube-days', tab: 'Totals' });
  const chart = table([views(60, 'video-1'), views(30, 'video-2')], {}, { format: 'youtube-chart', tab: 'Chart' });
  const both = aggregate([totals, chart]);

  it('checks the one that is', () => {
    expect(both.map(({ value, checks }) => [value, checks])).toEqual([[100, [{ tab: 'Chart', value: 90 }]]]);
  });

  it('has its difference in figures on the Sources sheet, in the reader’s language', () => {
    expect(checksOf('Chart', both, 'fr')).toBe('mars 2025, Vues de vidéo\u00a0: 90 ici, 100 retenus (écart -10)');
    expect(checksOf('Chart', both, 'en')).toBe('March 2025, Video views: 90 here, 100 used (difference -10)');
    expect(checksOf('Totals', both, 'fr')).toBe('');
  });

  it('is none of another month, account or basis', () => {
    const april = table([views(60, 'v')], {}, { format: 'youtube-chart', tab: 'Chart' });
    const other = { ...april.reading.observations[0], account: 'autre' } as Observation;
    const figures = aggregate([totals, table([other], {}, { format: 'youtube-chart', tab: 'Chart' })]);
    expect(figures.flatMap(({ checks }) => checks)).toEqual([]);
  });
});
