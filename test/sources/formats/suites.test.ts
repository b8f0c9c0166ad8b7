// Exports of tools that publish to several networks: each row is of the network that it names.
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../src/sources/types';
import { codes, lines, onlyTable, textTab } from '../support/tables';

const of = (reading: Reading, network: string): Record<string, number> => {
  const sums: Record<string, number> = {};
  for (const o of reading.observations)
    if (o.network === network && o.scope === 'total') sums[o.metric] = (sums[o.metric] ?? 0) + o.value;
  return sums;
};

describe('Sprout Social', () => {
  it('gives posts to the network of their row, reactions with their likes once', () => {
    const { format, reading } = onlyTable(
      textTab(
        lines(
          'Date | Post ID | Network | Post Type | Profile | Post | Impressions | Organic Impressions | Paid Impressions | Reach | Engagement Rate (per Impression) | Engagements | Reactions | Likes | Comments | Shares | Saves | Post Link Clicks | Post Clicks (All) | Video Views',
          '3/4/2026 9:05 am | 178501 | Instagram | Post | atelier | a | 1,234 | 1,000 | 234 | 900 | 3.2% | 40 | 30 | 30 | 5 | 2 | 3 | | | 100',
          '12/31/2025 11:30 pm | 178502 | LinkedIn | Post | Atelier | b | 500 | 500 | 0 | 300 | 2% | 10 | 8 | 6 | 1 | 1 | | 4 | 6 |',
        ),
      ),
    );
    expect([format, reading.network, reading.questions]).toEqual(['sprout-posts', 'other', ['period']]);
    expect(of(reading, 'instagram')).toEqual({
      posts: 1,
      impressions: 1234,
      post_reach: 900,
      engagements: 40,
      likes: 30,
      comments: 5,
      shares: 2,
      saves: 3,
      video_views: 100,
    });
    expect(of(reading, 'linkedin')).toMatchObject({ posts: 1, likes: 8, link_clicks: 4, clicks: 6 });
    expect(reading.observations.map((o) => o.from)).toContain('2026-03-04');
  });

  it('gives profiles by day, the audience as a level', () => {
    const { format, reading } = onlyTable(
      textTab(
        lines(
          'Date | Network | Profile | Audience | Net Audience Growth | Audience Gained | Published Posts (Total) | Impressions | Engagements',
          '01-31-2026 | Facebook | Ma Page | 1,000 | 3 | 5 | 1 | 200 | 9',
          '01-31-2026 | X | @atelier | 400 | -1 | 0 | 2 | 50 | 1',
        ),
      ),
    );
    expect(format).toBe('sprout-profiles');
    expect(of(reading, 'facebook')).toEqual({
      followers: 1000,
      net_new_followers: 3,
      followers_gained: 5,
      posts: 1,
      impressions: 200,
      engagements: 9,
    });
    expect(of(reading, 'x')).toMatchObject({ followers: 400, net_new_followers: -1 });
    expect(reading.totals?.impressions).toBe(250);
  });
});

it('Metricool’s posts ask for the order of their dates, and leave the level of followers unread', () => {
  const { format, reading } = onlyTable(
    textTab(
      lines(
        'Network | Type | Caption | Permalink | Date | Reach | Impressions | Likes | Comments | Saved | Shares | Interactions | Clicks | Followers',
        'INSTAGRAM | REEL | a | https://i/1 | 03/04/2026 | 90 | 100 | 5 | 1 | 2 | 1 | 9 | 0 | 4000',
      ),
    ),
  );
  expect([format, reading.questions]).toEqual(['metricool-posts', ['day-first']]);
  expect(reading.totals?.followers).toBeUndefined();
});

describe('Hootsuite', () => {
  const table = textTab(
    lines(
      'Date (GMT) | Post engagement Instagram Business Daily | Post views Instagram Business Daily | Post engagement rate Instagram Business Daily | Post likes Instagram Business Overall',
      '2026-01-30 | 5 | 100 | 0.05 | 900',
      '2026-01-31 | 7 | 120 | 0.06 | 905',
    ),
  );

  it('gives the day’s figures, never those since the start, to the network that the headings name', () => {
    const { format, reading } = onlyTable(table);
    expect(format).toBe('hootsuite-accounts');
    expect(of(reading, 'instagram')).toEqual({ engagements: 12, views: 220 });
  });

  it('asks for the network that no heading names, and reads no figure that two headings claim', () => {
    const unnamed = textTab(
      lines('Date (GMT) | Post views Daily | Post likes A Daily | Post likes B Daily', '2026-01-31 | 5 | 1 | 2'),
    );
    expect(onlyTable(unnamed).reading.questions).toContain('network');
    expect(of(onlyTable(unnamed, { network: 'facebook' }).reading, 'facebook')).toEqual({ views: 5 });
  });
});

describe('Supermetrics', () => {
  it('is read by day, each row of its own source', () => {
    const { format, reading } = onlyTable(
      textTab(
        lines(
          'Data source name | Account | Date | Campaign name | Impressions | Clicks | CTR (%) | Cost (EUR)',
          'Facebook Ads | Atelier | 2026-01-31 | a | 100 | 5 | 5.0 | 2.5',
          'Google Ads | Atelier | 2026-01-31 | b | 50 | 2 | 4.0 | 1.5',
        ),
      ),
    );
    expect(format).toBe('supermetrics');
    expect(of(reading, 'facebook')).toEqual({ impressions: 100, clicks: 5 });
    expect(reading.observations.filter((o) => o.metric === 'spend').map((o) => [o.network, o.value])).toEqual([
      ['facebook', 2.5],
      ['google_ads', 1.5],
    ]);
  });

  it('by month gives a total of the month, not of a day', () => {
    const { reading } = onlyTable(
      textTab(lines('Data source | Year & month | Impressions | Cost', 'LinkedIn Ads | 2024|02 | 7 | 1.5').map(joined)),
    );
    expect(reading.basis).toBe('period');
    expect(reading.observations.map((o) => [o.metric, o.from, o.to])).toContainEqual([
      'impressions',
      '2024-02-01',
      '2024-02-29',
    ]);
    expect(codes(reading)).not.toContain('bad-date');
  });
});

/** The bar inside `2024|02` is no border between cells. */
function joined(row: string[]): string[] {
  const at = row.indexOf('2024');
  return at < 0 ? row : [...row.slice(0, at), `${row[at]}|${row[at + 1]}`, ...row.slice(at + 2)];
}
