// Google Analytics 4, tables by channel, page, event…: totals of the period that the comment lines name.
import { columnsNamed, findHeader, type Names } from '../read/headers';
import { textOf } from '../read/number-text';
import { isTotalLabel } from '../read/rows';
import { tableFormat } from '../read/table-format';
import type { Answers, Evidence, Format, Observation, RawTable, Reading } from '../types';
import { CHANNEL, DATE, DIMENSIONS, FIGURES, UNREAD, USERS } from './ga4-columns';
import { preambleOf } from './ga4-preamble';

const SOCIAL = new Set(['organic social', 'paid social']);

const table = tableFormat({
  id: 'ga4-breakdown',
  network: 'ga4',
  basis: 'period',
  needs: [DIMENSIONS],
  refuses: DATE,
  known: [...UNREAD, ...USERS],
  days: (raw, header) => preambleOf(raw, header.at).coverage,
  item: DIMENSIONS.map((name): Names => [name]),
  metrics: FIGURES,
  // An exploration's total has its label in a field beyond the header.
  skip: (row) =>
    row.any(isTotalLabel) ? 'total-row' : row.text(DIMENSIONS) === '' || row.filled === 1 ? 'note-below' : null,
  covers: 'asked',
});

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

/** Sessions of social channels, again as a figure of their own. */
function socialSessions(raw: RawTable, reading: Reading): Observation[] {
  const header = findHeader(raw.rows, [CHANNEL]);
  const column = header ? columnsNamed(header, CHANNEL)[0] : undefined;
  if (column === undefined) return [];
  const isSocial = (o: Observation): boolean =>
    SOCIAL.has(textOf(raw.rows[o.source.row - raw.top]?.[column]).toLowerCase());
  return reading.observations
    .filter((o) => o.metric === 'sessions' && isSocial(o))
    .map((o) => ({ ...o, metric: 'sessions_social' }));
}

function read(raw: RawTable, answers: Answers): Reading {
  const header = findHeader(raw.rows, [DIMENSIONS]);
  const { property } = preambleOf(raw, header?.at ?? 0);
  const reading = table.read(raw, { ...answers, ...(property && !answers.account ? { account: property } : {}) });
  return { ...reading, use: 'period', observations: [...reading.observations, ...socialSessions(raw, reading)] };
}

const reads: Format['reads'] = [...table.reads, 'sessions_social'];
export const ga4Breakdown: Format = { id: 'ga4-breakdown', reads, recognise, read };
