import { describe, expect, it } from 'vitest';
import { sheetMessages } from '../../src/i18n/sheets';
import { availableIn } from '../../src/results/available';
import { channelRows } from '../../src/results/channels-rows';
import { dataWith, shown } from './support/plans';

const sessions = (channel: string) => `2025-03|ga4|shop.example|total|sessions@${channel}|period`;
const rowsIn = (language: 'fr' | 'en') =>
  channelRows(
    availableIn(
      dataWith({
        '2025-03|ga4|shop.example|total|sessions|period': 300,
        [sessions('organic_social')]: 200,
        [sessions('email')]: 100,
      }),
    ),
    {
      language,
      words: sheetMessages[language],
      months: ['2025-03'],
      periods: [{ key: '2025-Q1', label: 'Q1' }],
      breaks: [],
      figures: { stateOf: () => null, valueOf: () => null },
      live: new Set(),
      closed: new Set(),
    },
  );

describe('the channels of a website', () => {
  it('have a row each, after the share of social', () => {
    expect(rowsIn('en').map(({ key }) => key.split('|')[1])).toEqual(['share', 'organic_social', 'email']);
  });

  it.each([
    ['fr', 'mesuré par GA4 (visiteurs suivis)', 'au mois seulement'],
    ['en', 'measured by GA4 (tracked visitors)', 'by month only'],
  ] as const)('say in %s what measures them, and that quarters and years have no figure', (language, by, why) => {
    for (const row of rowsIn(language)) {
      expect([row.cells.basis, row.cells['2025-Q1']]).toEqual([by, why]);
      expect(shown(row, '2025-03')).toContain('sessions@');
    }
  });

  it('are each traced to their own row of Data, the share to that of the whole', () => {
    const [share, social, email] = rowsIn('en').map((row) => shown(row, 'at-shown'));
    expect(share).toContain('|sessions|period"');
    expect(social).toContain('|sessions@organic_social|period"');
    expect(email).toContain('|sessions@email|period"');
  });
});
