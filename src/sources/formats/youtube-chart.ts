// YouTube Studio, Chart data: one row per day and video, for the top videos only: its sums lie below the totals.
import { tableFormat } from '../read/table-format';
import { CONTENT, DATE, METRICS_OF_TABLES, PUBLISHED, TITLE, UNREAD, VIEWS } from './youtube-columns';

export const youtubeChart = tableFormat({
  id: 'youtube-chart',
  network: 'youtube',
  basis: 'day',
  needs: [DATE, TITLE, VIEWS],
  known: [...PUBLISHED, ...UNREAD],
  date: { names: DATE },
  item: [CONTENT, TITLE],
  metrics: METRICS_OF_TABLES,
  covers: 'its-days',
});
