// Posts of a Facebook page as Meta Business Suite exports them in French: UTF-8 with its mark, LF.
import { clock, inMetaFileName, lastDayOf, type Month, monthFirst, monthOf } from '../calendar';
import { ACCOUNTS } from '../company';
import { type FacebookPost, facebookPosts } from '../drawn/facebook-posts';
import { type Figures, sumByMonth } from '../ledger';
import { VIEWS_SINCE } from '../story';
import type { Layout, SampleFile } from '../types';
import { type Row, toCsv, utf8WithBom } from '../write';

const ID = 'meta-content-facebook';

const headerOf = (seen: string): readonly string[] => [
  'Identifiant de la publication',
  'ID de la Page',
  'Nom de la Page',
  'Titre',
  'Description',
  'Durée (s)',
  'Heure de publication',
  'Permalien',
  'Est un crosspostage',
  'Est un partage',
  'Type de publication',
  'Commentaire des données',
  'Date',
  seen,
  'Couverture',
  'Réactions, commentaires et partages',
  'Réactions',
  'Commentaires',
  'Partages',
  'Total des clics',
  'Clics sur un lien',
];

interface Part {
  readonly from: Month;
  readonly to: Month;
  readonly seen: 'Impressions' | 'Vues';
  readonly number: string;
  /** A post that Meta could not describe, with figures that belong to no month. */
  readonly error?: string;
}

export const PARTS: readonly Part[] = [
  { from: '2024-10', to: '2024-12', seen: 'Impressions', number: '1182045539361874' },
  { from: '2025-01', to: '2025-06', seen: 'Vues', number: '553302771904628', error: '933528094612377' },
  { from: '2025-07', to: '2025-12', seen: 'Vues', number: '982047715530291' },
  { from: '2026-01', to: '2026-03', seen: 'Vues', number: '1443820966173052' },
];

/** Rows whose last, empty cells Meta leaves out, commas included, at the end of a file. */
const SHORT_ROWS = 5;

const rowOf = (post: FacebookPost): Row => [
  post.id,
  ACCOUNTS.facebook.id,
  ACCOUNTS.facebook.name,
  post.title,
  post.text,
  post.seconds,
  `${monthFirst(post.day)} ${clock(post.minute)}`,
  post.link,
  0,
  0,
  post.type,
  null,
  'Durée de vie',
  post.views,
  post.reach,
  post.reactions + post.comments + post.shares,
  post.reactions,
  post.comments,
  post.shares,
  post.clicks,
  post.linkClicks,
];

function errorRow(id: string): Row {
  const comment = `An error occurred while computing metadata for content with ID ${id}.`;
  return [...Array.from({ length: 11 }, () => null), comment, 'Durée de vie', 318, 240, 2, 2, 0, 0, null, null];
}

function withoutEmptyEnd(row: Row): Row {
  const full = row.map((cell) => cell !== null).lastIndexOf(true);
  return row.slice(0, full + 1);
}

function fileOf({ from, to, seen, number, error }: Part, posts: readonly FacebookPost[]): SampleFile {
  const rows = posts.filter(({ day }) => monthOf(day) >= from && monthOf(day) <= to).map(rowOf);
  const [stray, ...others] = rows.reverse();
  const whole = [
    ...others.slice(0, 7),
    ...(error ? [errorRow(error)] : []),
    ...others.slice(7),
    ...(stray ? [stray] : []),
  ];
  const body = whole.map((row, at) => (at >= whole.length - SHORT_ROWS ? withoutEmptyEnd(row) : row));
  const text = toCsv([headerOf(seen), ...body], { newline: '\n', quoting: 'spaces', closed: true });
  const name = `${inMetaFileName(`${from}-01`)}_${inMetaFileName(lastDayOf(to))}_${number}.csv`;
  return { name, bytes: utf8WithBom(text), format: ID };
}

const figuresOf = (post: FacebookPost): Figures => ({
  posts: 1,
  [monthOf(post.day) < VIEWS_SINCE ? 'impressions' : 'views']: post.views,
  post_reach: post.reach,
  likes: post.reactions,
  comments: post.comments,
  shares: post.shares,
  clicks: post.clicks,
  link_clicks: post.linkClicks,
});

export const metaContentFacebook: Layout = {
  id: ID,
  files: () => {
    const posts = facebookPosts();
    return PARTS.map((part) => fileOf(part, posts));
  },
  truth: () =>
    sumByMonth(
      { format: ID, network: 'facebook', account: ACCOUNTS.facebook.name, basis: 'post' },
      facebookPosts().map((post) => ({ month: monthOf(post.day), figures: figuresOf(post) })),
    ),
};
