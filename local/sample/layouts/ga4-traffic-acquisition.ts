// Google Analytics 4 traffic acquisition, a file a month, in English: CRLF, comment lines first, UTF-8 without mark.
import { compact, lastDayOf, MONTHS, type Month } from '../calendar';
import { ACCOUNTS } from '../company';
import { type ChannelMonth, channelMonths, SOCIAL } from '../drawn/web';
import { inUnits, sumByMonth } from '../ledger';
import type { Layout, SampleFile } from '../types';
import { toCsv, utf8 } from '../write';

const ID = 'ga4-traffic-acquisition';

const HEADER = [
  'Session primary channel group (Default channel group)',
  'Users',
  'Sessions',
  'Engaged sessions',
  'Average engagement time per session',
  'Engaged sessions per user',
  'Events per session',
  'Engagement rate',
  'Event count',
  'Conversions',
  'Total revenue',
];

const RULE = '# ----------------------------------------';

const preamble = (month: Month): readonly string[] => [
  RULE,
  '# Report CSV Export',
  `# Account: ${ACCOUNTS.ga4.account}`,
  `# Property: ${ACCOUNTS.ga4.property}`,
  RULE,
  '# ',
  '# All Users',
  `# Start date: ${compact(`${month}-01`)}`,
  `# End date: ${compact(lastDayOf(month))}`,
];

const rowOf = (c: ChannelMonth) => [
  c.channel,
  c.users,
  c.sessions,
  c.engaged,
  c.seconds / c.sessions,
  c.engaged / c.users,
  c.events / c.sessions,
  c.engaged / c.sessions,
  c.events,
  c.orders,
  inUnits(c.revenueCents, 100),
];

function fileOf(month: Month, channels: readonly ChannelMonth[]): SampleFile {
  const table = toCsv([HEADER, ...channels.map(rowOf)], { newline: '\r\n', quoting: 'needed', closed: true });
  // In some files a blank line stands between the comments and the table.
  const gap = MONTHS.indexOf(month) % 5 === 2 ? [''] : [];
  const text = [...preamble(month), ...gap, table].join('\r\n');
  return { name: `Traffic_acquisition_${month}.csv`, bytes: utf8(text), format: ID };
}

const isSocial = ({ channel }: ChannelMonth): boolean => SOCIAL.includes(channel);

export const ga4TrafficAcquisition: Layout = {
  id: ID,
  files: () => {
    const all = channelMonths();
    return MONTHS.map((month) =>
      fileOf(
        month,
        all.filter((c) => c.month === month),
      ),
    );
  },
  truth: () =>
    sumByMonth(
      { format: ID, network: 'ga4', account: ACCOUNTS.ga4.property, basis: 'period' },
      channelMonths().map((c) => ({
        month: c.month,
        figures: {
          sessions: c.sessions,
          sessions_social: isSocial(c) ? c.sessions : null,
          engaged_sessions: c.engaged,
          conversions: c.orders,
          revenue: c.revenueCents,
        },
      })),
    ).map((figure) => (figure.metric === 'revenue' ? { ...figure, value: inUnits(figure.value, 100) } : figure)),
};
