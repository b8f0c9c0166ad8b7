// Google Analytics 4, tables by channel, page, event…: totals of the period that the comment lines name.

import { channelOf, isSocialChannel } from '../../catalogue/channels';
import { columnsNamed, findHeader, type Names } from '../read/headers';
import { textOf } from '../read/number-text';
import { isTotalLabel } from '../read/rows';
import type { TableSpec } from '../read/spec';
import { tableFormat } from '../read/table-format';
import type { Answers, Evidence, Format, Observation, RawTable, Reading } from '../types';
import { CHANNEL, COMPARED, DATE, DIMENSIONS, FIGURES, UNREAD, USERS } from './ga4-columns';
import { preambleOf } from './ga4-preamble';

const spec: TableSpec = {
  id: 'ga4-breakdown',
  network: 'ga4',
  basis: 'period',
  needs: [DIMENSIONS],
  refuses: [...DATE, ...COMPARED],
  known: [...UNREAD, ...USERS],
  days: (raw, header) => preambleOf(raw, header.at).coverage,
  item: DIMENSIONS.map((name): Names => [name]),
  metrics: FIGURES,
  // An exploration's total has its label in a field beyond the header.
  skip: (row) =>
    row.any(isTotalLabel) ? 'total-row' : row.text(DIMENSIONS) === '' || row.filled === 1 ? 'note-below' : null,
  covers: 'asked',
};
const table = tableFormat(spec);
/** Unique people of one channel stand for it alone: they are read nowhere else. */
const people = tableFormat({ ...spec, metrics: [{ metric: 'users', names: USERS }] });

/** The comment lines above are what makes it a table of Analytics; without them, three of its own headings. */
function recognise(raw: RawTable): Evidence | null {
  const header = findHeader(raw.rows, [DIMENSIONS]);
  const evidence = table.recognise(raw);
  if (!header || !evidence) return null;
  const figures = FIGURES.filter((m) => columnsNamed(header, m.names).length > 0).length;
  const { lines } = preambleOf(raw, header.at);
  if (lines === 0 && figures < 3) return null;
  return lines > 0 ? { ...evidence, because: [...evidence.because, '#'] } : evidence;
}

/** The figures of each channel beside the whole, and sessions of social channels as a figure of their own. */
function byChannel(raw: RawTable, readings: readonly Reading[]): Observation[] {
  const header = findHeader(raw.rows, [CHANNEL]);
  const column = header ? columnsNamed(header, CHANNEL)[0] : undefined;
  if (column === undefined) return [];
  return readings.flatMap(({ observations }) =>
    observations.flatMap((o): Observation[] => {
      const via = channelOf(textOf(raw.rows[o.source.row - raw.top]?.[column]));
      const social = o.metric === 'sessions' && isSocialChannel(via);
      return [{ ...o, via }, ...(social ? [{ ...o, metric: 'sessions_social' as const }] : [])];
    }),
  );
}

function read(raw: RawTable, answers: Answers): Reading {
  const header = findHeader(raw.rows, [DIMENSIONS]);
  const { property } = preambleOf(raw, header?.at ?? 0);
  const given = { ...answers, ...(property && !answers.account ? { account: property } : {}) };
  const reading = table.read(raw, given);
  const alone = people.read(raw, given);
  // A row of totals may be known by its sums, which people have none of.
  const left = new Set(reading.skipped.map(({ row }) => row));
  const observations = alone.observations.filter((o) => !left.has(o.source.row));
  const channels = byChannel(raw, [reading, { ...alone, observations }]);
  return { ...reading, use: 'period', observations: [...reading.observations, ...channels] };
}

const reads: Format['reads'] = [...table.reads, 'sessions_social'];
export const ga4Breakdown: Format = { id: 'ga4-breakdown', reads, recognise, read };
