// LinkedIn page, visitors export, sheet Visitor metrics: one row per day. The total of all pages is read once; unique
// visitors never add up.
import { tableFormat } from '../read/table-format';

const SECTIONS = ['Overview', 'Life', 'Jobs', 'Total', 'About', 'People', 'Insights'];
const DEVICES = ['desktop', 'mobile', 'total'];
const columns = (what: string): string[] => SECTIONS.flatMap((s) => DEVICES.map((d) => `${s} ${what} (${d})`));

export const linkedinVisitors = tableFormat({
  id: 'linkedin-visitors',
  network: 'linkedin',
  basis: 'day',
  needs: [['Date'], ['Total page views (total)']],
  known: [...columns('page views'), ...columns('unique visitors')],
  date: { names: ['Date'], order: 'month-first', look: /^\d{2}\/\d{2}\/\d{4}$/, daily: true },
  metrics: [
    { metric: 'profile_visits', names: ['Total page views (total)'] },
    { metric: 'job_page_visits', names: ['Jobs page views (total)'] },
  ],
  covers: 'its-days',
});
