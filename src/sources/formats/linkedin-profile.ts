// LinkedIn, a person's own profile: sheets Engagement (impressions and engagements by day) and Followers (gained by day, and
// how many there are under a line of its own). English only.
import type { Problem } from '../../model/problem';
import { nothingRead } from '../nothing-read';
import { dayIn } from '../read/date-order';
import { dateText } from '../read/date-text';
import { columnsNamed, findHeader } from '../read/headers';
import { textOf } from '../read/number-text';
import { readNumbers } from '../read/numbers';
import type { TableSpec } from '../read/spec';
import { tableFormat } from '../read/table-format';
import type { Answers, Format, Observation, RawTable, Reading } from '../types';

const DATE = ['Date'];
/** Without leading zeros: those who write the day first mostly write them. */
const LOOK = /^(?:[1-9]|1[0-2])\/(?:[1-9]|[12]\d|3[01])\/\d{4}$/;
const shared = {
  network: 'linkedin',
  basis: 'day',
  date: { names: DATE, order: 'month-first', look: LOOK, daily: true },
  covers: 'its-days',
} as const satisfies Partial<TableSpec>;

const days = tableFormat({
  ...shared,
  id: 'linkedin-profile-days',
  needs: [DATE, ['Impressions'], ['Engagements']],
  metrics: [
    { metric: 'impressions', names: ['Impressions'] },
    { metric: 'engagements', names: ['Engagements'] },
  ],
});
const gained = tableFormat({
  ...shared,
  id: 'linkedin-profile-followers',
  needs: [DATE, ['New followers']],
  metrics: [{ metric: 'followers_gained', names: ['New followers'] }],
});

/** The headings of a table, these two or three and no other: more of them are another network's. */
const isAlone = (evidence: ReturnType<Format['recognise']>): boolean => evidence?.score === 1;

const looksNative = (table: RawTable): boolean => {
  const header = findHeader(table.rows, [DATE]);
  const column = header ? columnsNamed(header, DATE)[0] : undefined;
  const dates = column === undefined ? [] : table.rows.slice((header?.at ?? 0) + 1).map((row) => textOf(row[column]));
  return dates.filter((text) => /\d/.test(text)).every((text) => LOOK.test(text));
};

/** Dates that LinkedIn alone writes so tell the network; other dates beside such plain headings may come from anywhere. */
function readDays(table: RawTable, answers: Answers): Reading {
  const reading = days.read(table, answers);
  if (answers.network ? answers.network === 'linkedin' : looksNative(table)) return reading;
  const { network } = answers;
  const headers = 'Date, Impressions, Engagements';
  const problem: Problem = network ? { code: 'unknown-table', headers } : { code: 'unknown-network' };
  return nothingRead(answers, {
    network: network ?? 'other',
    use: 'unknown',
    warnings: [{ problem, metric: null }],
    questions: network ? [] : ['network'],
  });
}

export const linkedinProfileDays: Format = {
  ...days,
  recognise: (table) => {
    const evidence = days.recognise(table);
    return isAlone(evidence) ? evidence : null;
  },
  read: readDays,
};

/** `Total followers on 3/31/2026`. */
const LEVEL = /^total followers on (\S+?)\s*:?$/i;

/** How many there are on the last day of the table, where the line above is of that very day. */
function levelOf(table: RawTable, { to, account }: Reading): Observation[] {
  return table.rows.slice(0, 10).flatMap(([label, figure], at): Observation[] => {
    const on = dateText(LEVEL.exec(textOf(label))?.[1]);
    const [read] = readNumbers([figure], 'count').cells;
    if (on.kind !== 'numeric' || to === null || read?.kind !== 'value') return [];
    const isThen = (['month-first', 'day-first'] as const).some((order) => dayIn(on, order) === to);
    const source = { tab: table.tab, row: table.top + at };
    const { network, basis } = shared;
    const { value } = read;
    return isThen
      ? [{ metric: 'followers', network, account, scope: 'total', from: to, to, basis, value, source }]
      : [];
  });
}

const hasLevel = (table: RawTable): boolean => table.rows.slice(0, 10).some(([label]) => LEVEL.test(textOf(label)));

export const linkedinProfileFollowers: Format = {
  ...gained,
  reads: ['followers_gained', 'followers'],
  recognise: (table) => {
    const evidence = gained.recognise(table);
    return isAlone(evidence) && hasLevel(table) ? evidence : null;
  },
  read: (table, answers) => {
    const reading = gained.read(table, answers);
    const level = levelOf(table, reading);
    const [one] = level;
    const totals = one ? { ...reading.totals, followers: one.value } : reading.totals;
    return { ...reading, ...(totals ? { totals } : {}), observations: [...reading.observations, ...level] };
  },
};
