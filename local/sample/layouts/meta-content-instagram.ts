// Instagram posts as Meta Business Suite exports them in French, a file a quarter: UTF-8 with its mark, LF.
import { clock, type Day, inMetaFileName, lastDayOf, type Month, monthFirst, monthOf } from '../calendar';
import { ACCOUNTS } from '../company';
import { type InstagramPost, instagramPosts, KINDS } from '../drawn/instagram-posts';
import { type Figures, sumByMonth } from '../ledger';
import { VIEWS_SINCE } from '../story';
import type { Layout, SampleFile } from '../types';
import { type Row, toCsv, utf8WithBom } from '../write';

const ID = 'meta-content-instagram';

const LEADING = [
  'Identifiant de la publication',
  'Identifiant du compte',
  'Nom de profil du compte',
  'Nom du compte',
  'Description',
  'Durée (s)',
  'Heure de publication',
  'Permalien',
  'Type de publication',
  'Commentaire des données',
  'Date',
];

type Measure = 'views' | 'reach' | 'likes' | 'comments' | 'shares' | 'saves' | 'follows' | 'profileVisits';
type Columns = readonly (readonly [header: string, measure: Measure])[];

// The columns change with the year and with what the posts hold: their order proves nothing.
const FIRST_ORDER: Columns = [
  ['Couverture', 'reach'],
  ['Mentions J’aime', 'likes'],
  ['Partages', 'shares'],
  ['Followers en plus', 'follows'],
  ['Commentaires', 'comments'],
  ['Enregistrements', 'saves'],
];
const WITH_IMPRESSIONS: Columns = [['Impressions', 'views'], ...FIRST_ORDER];
const WITH_VIEWS: Columns = [['Vues', 'views'], ...FIRST_ORDER];
const WITH_VISITS: Columns = [
  ['Vues', 'views'],
  ['Couverture', 'reach'],
  ['Mentions J’aime', 'likes'],
  ['Partages', 'shares'],
  ['Commentaires', 'comments'],
  ['Enregistrements', 'saves'],
  ['Followers en plus', 'follows'],
  ['Visites du profil', 'profileVisits'],
];

interface Quarter {
  readonly from: Month;
  readonly to: Month;
  readonly columns: Columns;
  /** The number that Meta puts at the end of the name. */
  readonly number: string;
  /** A post that Meta could not describe: its identifier, and figures that belong to no month. */
  readonly error?: { readonly id: string; readonly figures: Readonly<Partial<Record<Measure, number>>> };
}

export const QUARTERS: readonly Quarter[] = [
  { from: '2024-10', to: '2024-12', columns: WITH_IMPRESSIONS, number: '1396269028466733' },
  { from: '2025-01', to: '2025-03', columns: WITH_VIEWS, number: '1019204477310526' },
  {
    from: '2025-04',
    to: '2025-06',
    columns: WITH_VIEWS,
    number: '688150273904415',
    error: { id: '17902566418330971', figures: { views: 6712, reach: 5120, likes: 201 } },
  },
  { from: '2025-07', to: '2025-09', columns: WITH_VISITS, number: '1247735590082164' },
  {
    from: '2025-10',
    to: '2025-12',
    columns: WITH_VISITS,
    number: '903318847265590',
    error: { id: '18044719220856613', figures: {} },
  },
  { from: '2026-01', to: '2026-03', columns: WITH_VISITS, number: '1530084471926638' },
];

const WHOLE_LIFE = 'Durée de vie';

const rowOf = (post: InstagramPost, columns: Columns): Row => [
  post.id,
  ACCOUNTS.instagram.id,
  ACCOUNTS.instagram.handle,
  ACCOUNTS.instagram.name,
  post.text,
  post.seconds,
  `${monthFirst(post.day)} ${clock(post.minute)}`,
  post.link,
  KINDS[post.kind].label,
  null,
  WHOLE_LIFE,
  ...columns.map(([, measure]) => post[measure]),
];

function errorRow({ error, columns }: Quarter): Row[] {
  if (!error) return [];
  const comment = `An error occurred while computing metadata for content with ID ${error.id}.`;
  const leading = LEADING.map((name) => ({ 'Commentaire des données': comment, Date: WHOLE_LIFE })[name] ?? null);
  return [[...leading, ...columns.map(([, measure]) => error.figures[measure] ?? null)]];
}

/** Newest first, but for one row that Meta leaves at the end; the error stands in the middle. */
function fileOf(quarter: Quarter, posts: readonly InstagramPost[]): SampleFile {
  const { from, to, columns, number } = quarter;
  const inQuarter = (day: Day) => monthOf(day) >= from && monthOf(day) <= to;
  const rows = posts.filter((post) => inQuarter(post.day)).map((post) => rowOf(post, columns));
  const [stray, ...others] = rows.reverse();
  const half = Math.floor(others.length / 2);
  const body = [...others.slice(0, half), ...errorRow(quarter), ...others.slice(half), ...(stray ? [stray] : [])];
  const text = toCsv([[...LEADING, ...columns.map(([header]) => header)], ...body], {
    newline: '\n',
    quoting: 'spaces',
    closed: true,
  });
  const name = `${inMetaFileName(`${from}-01`)}_${inMetaFileName(lastDayOf(to))}_${number}.csv`;
  return { name, bytes: utf8WithBom(text), format: ID };
}

function figuresOf(post: InstagramPost): Figures {
  const month = monthOf(post.day);
  const hasVisits = QUARTERS.some((q) => q.columns === WITH_VISITS && month >= q.from && month <= q.to);
  return {
    posts: 1,
    [month < VIEWS_SINCE ? 'impressions' : 'views']: post.views,
    post_reach: post.reach,
    likes: post.likes,
    comments: post.comments,
    shares: post.shares,
    saves: post.saves,
    followers_gained: post.follows,
    profile_visits: hasVisits ? post.profileVisits : null,
  };
}

export const metaContentInstagram: Layout = {
  id: ID,
  files: () => {
    const posts = instagramPosts();
    return QUARTERS.map((quarter) => fileOf(quarter, posts));
  },
  truth: () =>
    sumByMonth(
      { format: ID, network: 'instagram', account: ACCOUNTS.instagram.handle, basis: 'post' },
      instagramPosts().map((post) => ({ month: monthOf(post.day), figures: figuresOf(post) })),
    ),
};
