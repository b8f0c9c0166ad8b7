// LinkedIn page followers: the days' gains, of which the column named "Total followers" is a gain too; then levels by industry.
import { monthFirst, monthOf } from '../calendar';
import { ACCOUNTS } from '../company';
import { type PageDay, pageDays } from '../drawn/linkedin';
import { sumByMonth } from '../ledger';
import type { Layout } from '../types';
import type { Row } from '../write';
import { toXlsx } from '../xlsx';
import { EXPORTS } from './linkedin-content';

const ID = 'linkedin-followers';

const HEADER = ['Date', 'Sponsored followers', 'Organic followers', 'Auto-invited followers', 'Total followers'];
const rowOf = (d: PageDay): Row => [monthFirst(d.day), 0, d.newFollowers, 0, d.newFollowers];

/** Not a series: how many followers work in each industry. */
const INDUSTRIES: readonly Row[] = [
  ['Industry', 'Total followers'],
  ['Food and Beverage Services', 214],
  ['Retail', 131],
  ['Hospitality', 96],
  ['Food and Beverage Manufacturing', 58],
];

export const linkedinFollowers: Layout = {
  id: ID,
  files: () =>
    EXPORTS.map(([from, to, number]) => {
      const rows = pageDays().filter(({ day }) => day >= from && day <= to);
      const bytes = toXlsx([
        { name: 'New followers', rows: [HEADER, ...rows.map(rowOf)] },
        { name: 'Industry', rows: INDUSTRIES },
      ]);
      return { name: `${ACCOUNTS.linkedin.slug}_followers_${number}.xlsx`, bytes, format: ID };
    }),
  truth: () =>
    sumByMonth(
      { format: ID, network: 'linkedin', account: null, basis: 'day' },
      pageDays().map((d) => ({ month: monthOf(d.day), figures: { followers_gained: d.newFollowers } })),
    ),
};
