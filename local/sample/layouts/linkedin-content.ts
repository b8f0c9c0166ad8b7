// LinkedIn page content, a workbook of at most 365 days: a sentence, then the header, on both sheets; days as texts.
import { type Day, monthFirst, monthOf } from '../calendar';
import { ACCOUNTS } from '../company';
import { type PageDay, type PagePost, pageDays, pagePosts } from '../drawn/linkedin';
import { sumByMonth } from '../ledger';
import type { Layout, SampleFile } from '../types';
import type { Row } from '../write';
import { toXlsx } from '../xlsx';

const ID = 'linkedin-content';

const split = (name: string): string[] => ['organic', 'sponsored', 'total'].map((part) => `${name} (${part})`);

const METRICS_HEADER = [
  'Date',
  ...split('Impressions'),
  'Unique impressions (organic)',
  ...split('Clicks'),
  ...split('Reactions'),
  ...split('Comments'),
  ...split('Reposts'),
  ...split('Engagement rate'),
];

const POSTS_HEADER = [
  'Post title',
  'Post link',
  'Post type',
  'Campaign name',
  'Posted by',
  'Created date',
  'Campaign start date',
  'Campaign end date',
  'Audience',
  'Impressions',
  'Views',
  'Offsite Views',
  'Clicks',
  'Click through rate (CTR)',
  'Likes',
  'Comments',
  'Reposts',
  'Follows',
  'Engagement rate',
  'Content Type',
];

const METRICS_SENTENCE =
  'Engagement figures of organic and sponsored posts over time. The date is the day on which members saw the posts. Dates and times are in UTC.';
const POSTS_SENTENCE = 'Engagement figures of each post published in the chosen period. Dates and times are in UTC.';

const rate = (events: number, impressions: number): number => (impressions === 0 ? 0 : events / impressions);

/** The page has never paid: organic is the total, sponsored is zero. */
const unpaid = (count: number): number[] => [count, 0, count];

const metricsRow = (d: PageDay): Row => [
  monthFirst(d.day),
  ...unpaid(d.impressions),
  d.unique,
  ...unpaid(d.clicks),
  ...unpaid(d.reactions),
  ...unpaid(d.comments),
  ...unpaid(d.reposts),
  ...unpaid(rate(d.clicks + d.reactions + d.comments + d.reposts, d.impressions)),
];

const postRow = (p: PagePost): Row => [
  p.text,
  p.link,
  'Organic',
  null,
  'Maëlle',
  monthFirst(p.day),
  null,
  null,
  'All followers',
  p.impressions,
  null,
  null,
  p.clicks,
  rate(p.clicks, p.impressions),
  p.likes,
  p.comments,
  p.reposts,
  p.follows,
  rate(p.clicks + p.likes + p.comments + p.reposts + p.follows, p.impressions),
  'Image',
];

/** The first and last day of each export, and the number at the end of its name. */
export const EXPORTS: readonly (readonly [from: Day, to: Day, number: string])[] = [
  ['2024-10-01', '2025-09-30', '1759482011306'],
  ['2025-10-01', '2026-03-31', '1775116834021'],
];

function fileOf(from: Day, to: Day, number: string): SampleFile {
  const within = ({ day }: { day: Day }) => day >= from && day <= to;
  const metrics: Row[] = pageDays().filter(within).map(metricsRow);
  const posts: Row[] = pagePosts().filter(within).map(postRow).reverse();
  const bytes = toXlsx([
    { name: 'Metrics', rows: [[METRICS_SENTENCE], METRICS_HEADER, ...metrics] },
    { name: 'All posts', rows: [[POSTS_SENTENCE], POSTS_HEADER, ...posts] },
  ]);
  return { name: `${ACCOUNTS.linkedin.slug}_content_${number}.xlsx`, bytes, format: ID };
}

const series = (basis: 'day' | 'post') => ({ format: ID, network: 'linkedin', account: null, basis });

export const linkedinContent: Layout = {
  id: ID,
  files: () => EXPORTS.map(([from, to, number]) => fileOf(from, to, number)),
  truth: () => [
    ...sumByMonth(
      series('day'),
      pageDays().map((d) => ({
        month: monthOf(d.day),
        figures: {
          impressions: d.impressions,
          clicks: d.clicks,
          likes: d.reactions,
          comments: d.comments,
          shares: d.reposts,
        },
      })),
    ),
    ...sumByMonth(
      series('post'),
      pagePosts().map((p) => ({
        month: monthOf(p.day),
        figures: {
          posts: 1,
          impressions: p.impressions,
          clicks: p.clicks,
          likes: p.likes,
          comments: p.comments,
          shares: p.reposts,
          followers_gained: p.follows,
        },
      })),
    ),
  ],
};
