import { describe, expect, it } from 'vitest';
import type { TableColumns } from '../../../src/addon/contract';
import { mappingDraft, metricNamed, readMapping } from '../../../src/sidebar/logic/mapping-draft';

const METRICS: TableColumns['metrics'] = [
  { id: 'likes', name: { fr: 'Mentions J’aime', en: 'Likes' }, aliases: ['réactions'], posts: true },
  { id: 'saves', name: { fr: 'Enregistrements', en: 'Saves' }, aliases: [], posts: true },
  { id: 'followers', name: { fr: 'Abonnés', en: 'Followers' }, aliases: ['fans'], posts: false },
];
const COLUMNS: TableColumns = {
  columns: [
    { heading: 'Jour', samples: ['01/03/2025'], metric: null },
    { heading: 'J’aime', samples: ['10'], metric: 'likes' },
    { heading: 'Fans', samples: ['200'], metric: 'followers' },
  ],
  date: 'Jour',
  rowsOf: 'day',
  mapping: null,
  metrics: METRICS,
};
const draft = mappingDraft(COLUMNS, 'fr');
const read = (change: object) => readMapping({ ...draft, network: 'x', ...change }, METRICS);

describe('the form of a table', () => {
  it('opens with what the columns seem to be, and no network', () => {
    expect(draft).toEqual({
      rowsOf: 'day',
      network: '',
      account: '',
      date: 'Jour',
      until: '',
      metrics: { Jour: '', 'J’aime': 'Mentions J’aime', Fans: 'Abonnés' },
    });
  });

  it('opens with what was said before of the same headings, whatever their case', () => {
    const mapping = {
      key: 'k',
      title: 'mars',
      rowsOf: 'month',
      network: 'tiktok',
      account: 'Maison',
      date: 'JOUR',
      until: null,
      metrics: [{ heading: 'fans', metric: 'followers' }],
    } as const;
    expect(mappingDraft({ ...COLUMNS, mapping }, 'en')).toMatchObject({
      rowsOf: 'month',
      network: 'tiktok',
      account: 'Maison',
      date: 'Jour',
      metrics: { 'J’aime': '', Fans: 'Followers' },
    });
  });

  it('comes to a mapping', () => {
    expect(read({})).toEqual({
      rowsOf: 'day',
      network: 'x',
      account: null,
      date: 'Jour',
      until: null,
      metrics: [
        { heading: 'J’aime', metric: 'likes' },
        { heading: 'Fans', metric: 'followers' },
      ],
    });
  });

  it.each([
    ['needNetwork', { network: '' }],
    ['needDate', { date: '' }],
    ['dateIsUntil', { rowsOf: 'period', until: 'Jour' }],
    ['needMetric', { metrics: {} }],
    ['unknownMetric', { metrics: { Fans: 'beaucoup' } }],
    ['notForPosts', { rowsOf: 'post' }],
    ['twice', { metrics: { Fans: 'Likes', 'J’aime': 'Mentions J’aime' } }],
  ])('says what is wrong: %s', (code, change) => {
    expect(read(change)).toMatchObject({ code });
  });

  it('needs no date for totals of a period, and reads no figure in the column of the date', () => {
    expect(read({ rowsOf: 'period', date: '' })).toMatchObject({ date: null, rowsOf: 'period' });
    expect(read({ metrics: { Jour: 'Likes', Fans: 'fans' } })).toMatchObject({
      metrics: [{ heading: 'Fans', metric: 'followers' }],
    });
  });
});

describe('a metric', () => {
  it('is known by its name in both languages and by a usual one', () => {
    const ids = ['Abonnés', 'followers', 'FANS', 'abonnes'].map((text) => metricNamed(text, METRICS)?.id);
    expect(ids).toEqual(['followers', 'followers', 'followers', 'followers']);
    expect(metricNamed('ventes', METRICS)).toBeNull();
  });
});
