// YouTube Studio, tables by something else than a day or a video: parts of a period that the file does not name. What they
// add up to is told; no month is made of them.
import { tableFormat } from '../read/table-format';
import type { Format } from '../types';
import { DATE, METRICS_OF_TABLES, TITLE, UNREAD, VIEWS } from './youtube-columns';

const table = tableFormat({
  id: 'youtube-breakdown',
  network: 'youtube',
  basis: 'period',
  needs: [
    [
      ...['Subscription status', 'Cities', 'City name', 'Geography', 'Traffic source', 'Viewer age', 'Viewer gender'],
      ...['Device type', 'Operating system', 'Playback location', 'Content type', 'Playlist', 'Sharing service'],
      ...['Subscription source', 'Subtitles and CC', 'Translation use'],
    ],
    VIEWS,
  ],
  refuses: [...DATE, ...TITLE],
  known: UNREAD,
  metrics: METRICS_OF_TABLES,
  covers: 'asked',
});

export const youtubeBreakdown: Format = {
  id: table.id,
  reads: [],
  recognise: (raw) => table.recognise(raw),
  read: (raw, answers) => ({
    ...table.read(raw, answers),
    use: 'breakdown',
    basis: null,
    observations: [],
    questions: [],
    warnings: [{ problem: { code: 'parts-table' }, metric: null }],
  }),
};
