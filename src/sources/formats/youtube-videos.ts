// YouTube Studio, Table data by content: one row per video over a period that the file does not name; a total row first.
import { tableFormat } from '../read/table-format';
import { CONTENT, DATE, METRICS_OF_TABLES, PUBLISHED, TITLE, UNREAD, VIEWS } from './youtube-columns';

export const youtubeVideos = tableFormat({
  id: 'youtube-videos',
  network: 'youtube',
  basis: 'period',
  needs: [TITLE, VIEWS],
  refuses: DATE,
  known: [...PUBLISHED, ...UNREAD, ...CONTENT],
  item: [CONTENT, TITLE],
  metrics: METRICS_OF_TABLES,
  covers: 'asked',
});
