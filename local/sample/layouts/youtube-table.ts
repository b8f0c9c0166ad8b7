// YouTube Studio `Table data.csv`, by film, for a period that stands nowhere in the file: UTF-8 without mark, LF, total first.
import { inYouTubeTable } from '../calendar';
import { ACCOUNTS } from '../company';
import { type FilmFigures, films } from '../drawn/youtube';
import { inUnits } from '../ledger';
import type { Layout, TruthFigure } from '../types';
import { type Row, toCsv, utf8 } from '../write';

const ID = 'youtube-table';

const HEADER = [
  'Content',
  'Video title',
  'Video publish time',
  'Duration',
  'Views',
  'Watch time (hours)',
  'Subscribers',
  'Impressions',
  'Impressions click-through rate (%)',
];

type Counted = 'views' | 'watched' | 'subscribers' | 'impressions';
const sum = (all: readonly FilmFigures[], key: Counted): number => all.reduce((total, film) => total + film[key], 0);
const hours = (watched: number): number => inUnits(watched, 10_000);

const rowOf = (film: FilmFigures): Row => [
  film.id,
  film.title,
  inYouTubeTable(film.published),
  film.seconds,
  film.views,
  hours(film.watched),
  film.subscribers,
  film.impressions,
  inUnits(film.clickRate, 100),
];

function totalRow(all: readonly FilmFigures[]): Row {
  const clicks = all.reduce((total, film) => total + film.impressions * film.clickRate, 0);
  const rate = inUnits(clicks / sum(all, 'impressions'), 100);
  return [
    'Total',
    null,
    null,
    null,
    sum(all, 'views'),
    hours(sum(all, 'watched')),
    sum(all, 'subscribers'),
    sum(all, 'impressions'),
    rate,
  ];
}

export const youtubeTable: Layout = {
  id: ID,
  files: () => {
    const all = films();
    const text = toCsv([HEADER, totalRow(all), ...all.map(rowOf)], { newline: '\n', quoting: 'needed', closed: true });
    return [{ name: 'Table data.csv', bytes: utf8(text), format: ID }];
  },
  truth: () => {
    const all = films();
    const whole = (metric: string, value: number): TruthFigure => ({
      format: ID,
      network: 'youtube',
      account: ACCOUNTS.youtube.name,
      basis: 'period',
      month: null,
      metric,
      value,
    });
    return [
      whole('video_views', sum(all, 'views')),
      whole('watch_time_hours', hours(sum(all, 'watched'))),
      whole('net_new_followers', sum(all, 'subscribers')),
    ];
  },
};
