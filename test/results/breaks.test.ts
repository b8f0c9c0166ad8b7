import { describe, expect, it } from 'vitest';
import type { MetricId } from '../../src/catalogue/metrics';
import type { Month } from '../../src/model/day';
import { breaksIn, breaksOf, isBetween, recordedBreaks, type SeriesMonths } from '../../src/results/breaks';

const FACEBOOK = { network: 'facebook', account: null, scope: 'total', basis: 'day' } as const;
const series = (
  months: Partial<Record<MetricId, readonly Month[]>>,
  network: 'facebook' | 'youtube' | 'ga4' = 'facebook',
) =>
  ({
    series: { ...FACEBOOK, network },
    months: new Map(Object.entries(months) as [MetricId, readonly Month[]][]),
  }) satisfies SeriesMonths;
const said = (one: SeriesMonths) => breaksIn({}, [one]).map(({ month, text }) => `${month} ${text.fr}`);

describe('a series break', () => {
  it('is seen where a metric takes the place of another, from the first month of the new one', () => {
    const months = { impressions: ['2025-01', '2025-02'], views: ['2025-03'], likes: ['2025-01', '2025-03'] } as const;
    expect(said(series(months))).toEqual(['2025-03 «\u00a0Impressions\u00a0» remplacé par «\u00a0Vues\u00a0»']);
  });

  it('is seen where a metric is withdrawn while others go on', () => {
    expect(said(series({ clicks: ['2025-01'], likes: ['2025-01', '2025-02'] }))).toEqual([
      '2025-02 «\u00a0Clics\u00a0» n’est plus fourni',
    ]);
  });

  it('is not seen where all metrics end together, nor where a level is not read any more', () => {
    expect(said(series({ clicks: ['2025-01'], likes: ['2025-01'] }))).toEqual([]);
    expect(said(series({ followers: ['2025-01'], likes: ['2025-02'] }))).toEqual([]);
  });

  it('is seen where followers are counted in the place of likes of the page, and back', () => {
    const months = { followers: ['2025-01', '2025-02', '2025-04', '2025-05'], likes: ['2025-01', '2025-05'] } as const;
    const liked = [
      { metric: 'followers', month: '2025-01', share: 1 },
      { metric: 'followers', month: '2025-02', share: 1 },
      { metric: 'followers', month: '2025-05', share: 1 },
    ] as const;
    const breaks = breaksIn({}, [{ ...series(months), pageLikes: liked }]);
    expect(breaks.map(({ month, metrics, text }) => [month, metrics, text.fr])).toEqual([
      ['2025-04', ['followers'], 'abonnés comptés à la place des mentions J’aime de la page'],
      ['2025-05', ['followers'], 'mentions J’aime de la page comptées à la place des abonnés'],
    ]);
    expect(breaksOf(breaks, FACEBOOK, ['followers'])).toHaveLength(2);
    expect(breaksOf(breaks, { ...FACEBOOK, account: 'Autre' }, ['followers'])).toEqual([]);
  });

  it('is seen on both sides of a month that counts some of each', () => {
    const months = { followers_gained: ['2025-01', '2025-02', '2025-03'] } as const;
    const liked = [
      { metric: 'followers_gained', month: '2025-01', share: 1 },
      { metric: 'followers_gained', month: '2025-02', share: 0.5 },
    ] as const;
    const breaks = breaksIn({}, [{ ...series(months), pageLikes: liked }]);
    expect(breaks.map(({ month }) => month)).toEqual(['2025-02', '2025-03']);
  });

  it('is known for networks that changed what a name means, and touches these metrics alone', () => {
    const known = breaksIn({}, [series({ video_views: ['2025-03', '2025-04'] }, 'youtube')]);
    expect(known.map(({ month }) => month)).toEqual(['2025-04']);
    const youtube = { ...FACEBOOK, network: 'youtube' } as const;
    expect(breaksOf(known, youtube, ['video_views'])).toHaveLength(1);
    expect(breaksOf(known, youtube, ['likes'])).toEqual([]);
    expect(breaksOf(known, FACEBOOK, ['video_views'])).toEqual([]);
  });

  it('is taken from the settings where a person recorded one; what is none is left out', () => {
    const breaks = [
      { month: '2025-05', network: 'facebook', metrics: ['followers_gained', 'nonsense'], text: 'mentions → abonnés' },
      { month: '2025-06', text: 'indicateurs suivis changés' },
      { month: '2025-13', text: 'jamais' },
      'texte',
    ];
    expect(recordedBreaks({ breaks })).toEqual([
      {
        month: '2025-05',
        network: 'facebook',
        metrics: ['followers_gained'],
        text: { fr: 'mentions → abonnés', en: 'mentions → abonnés' },
      },
      {
        month: '2025-06',
        network: null,
        metrics: [],
        text: { fr: 'indicateurs suivis changés', en: 'indicateurs suivis changés' },
      },
    ]);
    expect(recordedBreaks({ breaks: 3 })).toEqual([]);
  });

  it('lies between two months where the later one is its own or after it', () => {
    const one = { month: '2025-04', network: null, metrics: [], text: { fr: 'x', en: 'x' } } as const;
    expect([isBetween(one, '2025-03', '2025-04'), isBetween(one, '2025-04', '2025-05')]).toEqual([true, false]);
  });
});
