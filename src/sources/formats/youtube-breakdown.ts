// YouTube Studio, tables by something else than a day or a video: parts of a period that the file does not name. What they
// add up to is told; no month is made of them.
import type { Names } from '../read/headers';
import { tableFormat } from '../read/table-format';
import type { Format, RawTable } from '../types';
import { CONTENT, DATE, METRICS_OF_TABLES, SHARES_OF, TITLE, UNREAD, VIEWS, WATCH_TIME } from './youtube-columns';

const BY: Names = [
  ...['Subscription status', 'Cities', 'City name', 'Geography', 'Traffic source', 'Viewer age', 'Viewer gender'],
  ...['Device type', 'Operating system', 'Playback location', 'Content type', 'Playlist', 'Sharing service'],
  ...['Subscription source', 'Subtitles and CC', 'Translation use'],
];

const tableWith = (...needs: readonly Names[]) =>
  tableFormat({
    id: 'youtube-breakdown',
    network: 'youtube',
    basis: 'period',
    needs,
    refuses: [...DATE, ...TITLE, ...CONTENT],
    known: [...BY, ...SHARES_OF, ...UNREAD],
    metrics: METRICS_OF_TABLES,
    covers: 'asked',
  });

/** By what, as far as its name is known, or two figures that YouTube alone gives side by side. */
const TABLES = [tableWith(BY, VIEWS), tableWith(BY, SHARES_OF), tableWith(VIEWS, WATCH_TIME)];

const tableOf = (raw: RawTable) => TABLES.find((one) => one.recognise(raw) !== null);

export const youtubeBreakdown: Format = {
  id: 'youtube-breakdown',
  reads: [],
  recognise: (raw) => tableOf(raw)?.recognise(raw) ?? null,
  read: (raw, answers) => {
    const reading = (tableOf(raw) ?? tableWith(VIEWS)).read(raw, answers);
    return {
      ...reading,
      use: 'breakdown',
      basis: null,
      observations: [],
      questions: [],
      warnings: [
        { problem: { code: 'parts-table' }, metric: null },
        ...reading.warnings.filter(({ metric }) => metric !== null),
      ],
    };
  },
};
