// LinkedIn: tables of which nothing is read. The competitors of a page stand beside it without a word of which one is one's
// own; conversions are of several kinds that do not add up; a profile's best posts are not all of them; its totals have no
// day, and stand by day on another sheet.
import type { Names } from '../read/headers';
import { findTold, type Kind, toldTable } from './told-table';

const COMPETITORS: Kind = {
  network: 'linkedin',
  why: 'pages-table',
  headings: [['Page'], ['Total followers'], ['New followers'], ['Total post engagements'], ['Total posts']],
  isOpen: true,
};
const CONVERSIONS: Kind = {
  network: 'linkedin',
  why: 'conversions-table',
  headings: [
    ['Conversion name'],
    ['Conversions', 'Post-click conversions', 'View-through conversions', 'Post-view conversions'],
  ],
  isOpen: true,
};
const [URL, PUBLISHED]: Names[] = [['Post URL'], ['Post publish date']];
const SUMMARY: readonly Kind[] = [
  {
    network: 'linkedin',
    why: 'best-posts',
    headings: [URL, PUBLISHED, ['Engagements'], URL, PUBLISHED, ['Impressions']].map((names) => names ?? null),
  },
  { network: 'linkedin', why: 'period-totals', headings: [['Members reached'], null], titles: ['Overall performance'] },
];

export const linkedinCompetitors = toldTable('linkedin-competitors', (table) => findTold(table, [COMPETITORS]));
export const linkedinConversions = toldTable('linkedin-conversions', (table) => findTold(table, [CONVERSIONS]));
export const linkedinProfileSummary = toldTable('linkedin-profile-summary', (table) => findTold(table, SUMMARY));
