// Facebook Insights data export until about 2021, posts, sheet Key Metrics: names in one row, descriptions in the next.
import { columnsNamed, findHeader, isNamed, type Names } from '../read/headers';
import { textOf } from '../read/number-text';
import { tableFormat } from '../read/table-format';
import type { Evidence, Format, RawTable } from '../types';

const POST_ID: Names = ['Post ID'];
const POSTED: Names = ['Posted'];
const TOTAL_REACH: Names = ['Lifetime Post Total Reach'];
/** One name for people and for plays: only the description tells which. */
const TWICE: Names = [
  'Lifetime Organic Video Views',
  'Lifetime Paid Video Views',
  'Lifetime Organic views to 95%',
  'Lifetime Paid views to 95%',
];

/** `Lifetime: The total number of people your Page's post was served to. (Unique Users)` */
const isDescription = (text: string): boolean => /^lifetime\s*:/i.test(text);

const table = tableFormat({
  id: 'facebook-insights-posts',
  network: 'facebook',
  basis: 'post',
  needs: [POST_ID, POSTED, TOTAL_REACH],
  known: [
    ...TWICE,
    ...TWICE.map((name) => `${name} [people]`),
    'Lifetime Organic views to 95% [count]',
    'Lifetime Paid views to 95% [count]',
    'Permalink',
    'Post Message',
    'Type',
    'Countries',
    'Languages',
    'Audience Targeting',
    'Lifetime Post organic reach',
    'Lifetime Post Paid Reach',
    'Lifetime Engaged Users',
    'Lifetime Matched Audience Targeting Consumers on Post',
    'Lifetime Post Consumers',
    'Lifetime Negative Feedback from Users',
    'Lifetime Negative Feedback',
    'Lifetime Post Impressions by people who have liked your Page',
    'Lifetime Post reach by people who like your Page',
    'Lifetime Post Paid Impressions by people who have liked your Page',
    'Lifetime Paid reach of a post by people who like your Page',
    'Lifetime People who have liked your Page and engaged with your post',
    'Lifetime Average time video viewed',
    'Lifetime Video length',
  ],
  date: { names: POSTED },
  item: [POST_ID, ['Permalink']],
  rowsCount: 'posts',
  metrics: [
    { metric: 'post_reach', names: TOTAL_REACH },
    { metric: 'impressions', names: ['Lifetime Post Total Impressions'] },
    { metric: 'impressions', names: ['Lifetime Post Organic Impressions'], scope: 'organic' },
    { metric: 'impressions', names: ['Lifetime Post Paid Impressions'], scope: 'paid' },
    {
      metric: 'clicks',
      names: ['Lifetime Matched Audience Targeting Consumptions on Post', 'Lifetime Post Consumptions'],
    },
    { metric: 'video_views', names: ['Lifetime Organic Video Views [count]'], scope: 'organic' },
    { metric: 'video_views', names: ['Lifetime Paid Video Views [count]'], scope: 'paid' },
  ],
  skip: (row, index) =>
    row.text(POST_ID) === '' && (index === 1 || row.any(isDescription)) ? 'description-row' : null,
  covers: 'asked',
});

/** The table with what the description row says added to the names that occur for people and for plays. */
function named(raw: RawTable): RawTable {
  const header = findHeader(raw.rows, [POST_ID, POSTED, TOTAL_REACH]);
  if (!header) return raw;
  const [reach = 0] = columnsNamed(header, TOTAL_REACH);
  // It stands below the names, unless the rows have been sorted.
  const description = raw.rows.find((row) => isDescription(textOf(row[reach]))) ?? [];
  const titles = header.titles.map((title, c) => {
    const says = textOf(description[c]).toLowerCase();
    if (!isNamed(header.names[c] ?? '', TWICE)) return title;
    if (says.includes('(unique users)')) return `${title} [people]`;
    return says.includes('(total count)') ? `${title} [count]` : title;
  });
  return { ...raw, rows: raw.rows.map((row, i) => (i === header.at ? titles : row)) };
}

export const facebookInsightsPosts: Format = {
  id: 'facebook-insights-posts',
  reads: table.reads,
  recognise: (raw): Evidence | null => table.recognise(raw),
  read: (raw, answers) => table.read(named(raw), answers),
};
