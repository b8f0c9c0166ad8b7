// TikTok Studio, Viewers.csv: one row per day, unique people, dates without a year.
import { tableFormat } from '../read/table-format';

export const tiktokViewers = tableFormat({
  id: 'tiktok-viewers',
  network: 'tiktok',
  basis: 'day',
  needs: [['Date'], ['Total Viewers'], ['New Viewers']],
  known: ['Returning Viewers'],
  date: { names: ['Date'], yearless: 'run', daily: true },
  metrics: [{ metric: 'viewers', names: ['Total Viewers'] }],
  covers: 'its-days',
});
