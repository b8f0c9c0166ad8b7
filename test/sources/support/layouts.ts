// What the exports look like, written down apart from the readers: headings per language, what each column holds, dates.

/** `@day`, `@id`, `@text`, `@network` and `@end` are no figures; `-` is a figure that is not read; else metric ids, with their scope. */
export type Column = readonly [role: string, ...headings: string[]];

export interface Layout {
  readonly format: string;
  /** A row per day, per post, or per thing of a period. */
  readonly rows: 'day' | 'post' | 'period';
  /** How the platform writes its dates. */
  readonly date:
    | 'iso'
    | 'month first'
    | 'month first, short'
    | 'month first, time'
    | 'weekday'
    | 'no year'
    | 'digits'
    | 'none';
  readonly columns: readonly Column[];
  readonly above?: readonly string[];
  /** Metric that counts the rows. */
  readonly counts?: string;
  /** Parts of a period without days: what they add up to is told, nothing else. */
  readonly told?: true;
  /** Two columns in this very order. */
  readonly fixed?: true;
}

const ga4Above = [
  '# ----',
  '# Report CSV Export',
  '# Property: Atelier',
  '# Start date: 20250301',
  '# End date: 20250331',
];
const paid = (...roles: string[]): string => roles.map((role) => `${role}@paid`).join('+');

export const LAYOUTS: readonly Layout[] = [
  {
    format: 'facebook-insights-page',
    rows: 'day',
    date: 'iso',
    columns: [
      ['@day', 'Date'],
      ['followers', 'Lifetime Total Likes'],
      ['followers_gained', 'Daily New Likes'],
      ['followers_lost', 'Daily Unlikes'],
      ['impressions', 'Daily Total Impressions'],
      ['-', 'Weekly Total Reach'],
    ],
  },
  {
    format: 'ga4-breakdown',
    rows: 'period',
    date: 'none',
    above: ga4Above,
    columns: [
      ['@id', 'Session default channel group', 'Grupo de canales predeterminado de la sesión'],
      ['sessions', 'Sessions', 'Sesiones'],
      ['engaged_sessions', 'Engaged sessions', 'Sesiones con interacción'],
      ['new_users', 'New users', 'Usuarios nuevos'],
      ['-', 'Event count', 'Event count'],
    ],
  },
  {
    format: 'ga4-days',
    rows: 'day',
    date: 'digits',
    above: ga4Above.slice(0, 3),
    columns: [
      ['@day', 'Date', 'Fecha'],
      ['sessions', 'Sessions', 'Sesiones'],
      ['new_users', 'New users', 'Usuarios nuevos'],
      ['-', 'Engagement rate', 'Engagement rate'],
    ],
  },
  {
    format: 'google-ads',
    rows: 'day',
    date: 'iso',
    above: ['Campaign report', '1 March 2025 - 31 March 2025'],
    columns: [
      ['@day', 'Day', 'Jour'],
      ['@id', 'Campaign', 'Campagne'],
      ['@currency', 'Currency code', 'Code de devise'],
      [paid('impressions', 'paid_impressions'), 'Impr.', 'Impr.'],
      [paid('link_clicks', 'paid_clicks'), 'Clicks', 'Clics'],
      [paid('spend'), 'Cost', 'Coût'],
    ],
  },
  {
    format: 'hootsuite-accounts',
    rows: 'day',
    date: 'iso',
    columns: [
      ['@day', 'Date (GMT)'],
      ['engagements', 'Post engagement Instagram Daily'],
      ['views', 'Post views Instagram Daily'],
      ['-', 'Post likes Instagram Overall'],
    ],
  },
  {
    format: 'hubspot-contacts',
    rows: 'post',
    date: 'iso',
    counts: 'leads',
    columns: [
      ['@id', 'Record ID'],
      ['@text', 'Original Source'],
      ['@text', 'Lifecycle Stage'],
      ['@day', 'Create Date'],
    ],
  },
  {
    format: 'linkedin-ads',
    rows: 'day',
    date: 'month first',
    columns: [
      ['@day', 'Start Date (in UTC)'],
      ['@id', 'Campaign Name'],
      [paid('spend'), 'Total Spent'],
      [paid('impressions', 'paid_impressions'), 'Impressions'],
      [paid('clicks'), 'Clicks'],
      [paid('link_clicks', 'paid_clicks'), 'Clicks to Landing Page'],
      [paid('engagements'), 'Total Engagements'],
    ],
  },
  {
    format: 'linkedin-content-daily',
    rows: 'day',
    date: 'month first',
    above: ['Aggregated content metrics'],
    columns: [
      ['@day', 'Date', 'Data'],
      ['impressions@organic', 'Impressions (organic)', 'Impressões (orgânicas)'],
      ['impressions@paid', 'Impressions (sponsored)', 'Impressões (patrocinadas)'],
      ['impressions', 'Impressions (total)', 'Impressões (total)'],
      ['likes', 'Reactions (total)', 'Reações (total)'],
      ['-', 'Engagement rate (total)', 'Taxa de engajamento (total)'],
    ],
  },
  {
    format: 'linkedin-followers',
    rows: 'day',
    date: 'month first',
    columns: [
      ['@day', 'Date'],
      ['followers_gained@paid', 'Sponsored followers'],
      ['followers_gained@organic', 'Organic followers'],
      ['followers_gained', 'Total followers'],
    ],
  },
  {
    format: 'linkedin-posts',
    rows: 'post',
    date: 'month first',
    counts: 'posts',
    columns: [
      ['@text', 'Post title'],
      ['@id', 'Post link'],
      ['@kind', 'Post type'],
      ['@day', 'Created date'],
      ['impressions', 'Impressions'],
      ['clicks', 'Clicks'],
      ['likes', 'Likes'],
      ['shares', 'Reposts'],
    ],
  },
  {
    format: 'linkedin-profile-days',
    rows: 'day',
    date: 'month first, short',
    columns: [
      ['@day', 'Date'],
      ['impressions', 'Impressions'],
      ['engagements', 'Engagements'],
    ],
  },
  {
    format: 'linkedin-profile-followers',
    rows: 'day',
    date: 'month first, short',
    above: ['Total followers on 3/31/2025', ''],
    fixed: true,
    columns: [
      ['@day', 'Date'],
      ['followers_gained', 'New followers'],
    ],
  },
  {
    format: 'linkedin-visitors',
    rows: 'day',
    date: 'month first',
    columns: [
      ['@day', 'Date'],
      ['-', 'Overview page views (total)'],
      ['profile_visits', 'Total page views (total)'],
      ['job_page_visits', 'Jobs page views (total)'],
    ],
  },
  {
    format: 'meta-ads',
    rows: 'day',
    date: 'iso',
    columns: [
      ['@day', 'Day', 'Jour'],
      ['@id', 'Campaign name', 'Nom de la campagne'],
      [paid('spend'), 'Amount spent (EUR)', 'Montant dépensé (EUR)'],
      [paid('impressions', 'paid_impressions'), 'Impressions', 'Impressions'],
      [paid('link_clicks', 'paid_clicks'), 'Link clicks', 'Clics sur un lien'],
      ['-', 'Reach', 'Couverture'],
    ],
  },
  {
    format: 'meta-content-facebook',
    rows: 'post',
    date: 'month first, time',
    counts: 'posts',
    columns: [
      ['@id', 'Post ID', 'Identifiant de la publication'],
      ['@text', 'Page name', 'Nom de la Page'],
      ['@day', 'Publish time', 'Heure de publication'],
      ['views', 'Views', 'Vues'],
      ['post_reach', 'Reach', 'Couverture'],
      ['-', 'Reactions, Comments and Shares', 'Réactions, commentaires et partages'],
      ['likes', 'Reactions', 'Réactions'],
      ['comments', 'Comments', 'Commentaires'],
    ],
  },
  {
    format: 'meta-content-instagram',
    rows: 'post',
    date: 'month first, time',
    counts: 'posts',
    columns: [
      ['@id', 'Post ID', 'Identifiant de la publication', 'Identificação da publicação'],
      ['@text', 'Account username', 'Nom de profil du compte', 'Nome de usuário da conta'],
      ['@day', 'Publish time', 'Heure de publication', 'Horário de publicação'],
      ['views', 'Views', 'Vues', 'Visualizações'],
      ['likes', 'Likes', 'Mentions J’aime', 'Curtidas'],
      ['saves', 'Saves', 'Enregistrements', 'Salvamentos'],
    ],
  },
  {
    format: 'meta-content-videos',
    rows: 'post',
    date: 'month first, time',
    columns: [
      ['@id', 'Video asset ID'],
      ['@text', 'Page name', 'Nom de la Page'],
      ['@day', 'Publish time', 'Heure de publication'],
      ['views', 'Views', 'Vues'],
      ['post_reach', 'Reach', 'Couverture'],
      ['likes', 'Reactions', 'Réactions'],
      ['comments', 'Comments', 'Commentaires'],
      ['shares', 'Shares', 'Partages'],
    ],
  },
  {
    format: 'meta-daily',
    rows: 'day',
    date: 'iso',
    above: ['Instagram link clicks'],
    fixed: true,
    columns: [
      ['@day', 'Date', 'Data'],
      ['link_clicks', 'Primary', 'Primary'],
    ],
  },
  {
    format: 'metricool-posts',
    rows: 'post',
    date: 'iso',
    counts: 'posts',
    columns: [
      ['@network', 'Network'],
      ['@id', 'Permalink'],
      ['@day', 'Date'],
      ['impressions', 'Impressions'],
      ['saves', 'Saved'],
      ['engagements', 'Interactions'],
    ],
  },
  {
    format: 'pinterest-ads',
    rows: 'day',
    date: 'iso',
    columns: [
      ['@day', 'Date'],
      ['@id', 'Campaign name'],
      [paid('spend'), 'Spend in account currency'],
      [paid('impressions', 'paid_impressions'), 'Impressions'],
      [paid('clicks'), 'Pin clicks'],
    ],
  },
  {
    format: 'shopify-orders',
    rows: 'post',
    date: 'iso',
    counts: 'orders',
    columns: [
      ['@id', 'Name'],
      ['@text', 'Financial Status'],
      ['@currency', 'Currency'],
      ['revenue', 'Total'],
      ['@day', 'Created at'],
      ['@text', 'Lineitem name'],
      ['refunds', 'Refunded Amount'],
    ],
  },
  {
    format: 'sprout-posts',
    rows: 'post',
    date: 'month first, time',
    counts: 'posts',
    columns: [
      ['@day', 'Date'],
      ['@id', 'Post ID'],
      ['@network', 'Network'],
      ['@text', 'Profile'],
      ['impressions', 'Impressions'],
      ['engagements', 'Engagements'],
      ['likes', 'Reactions'],
    ],
  },
  {
    format: 'sprout-profiles',
    rows: 'day',
    date: 'iso',
    columns: [
      ['@day', 'Date'],
      ['@network', 'Network'],
      ['@text', 'Profile'],
      ['followers', 'Audience'],
      ['net_new_followers', 'Net Audience Growth'],
      ['impressions', 'Impressions'],
    ],
  },
  {
    format: 'supermetrics',
    rows: 'day',
    date: 'iso',
    columns: [
      ['@network', 'Data source name'],
      ['@day', 'Date'],
      ['impressions', 'Impressions'],
      ['clicks', 'Clicks'],
    ],
  },
  {
    format: 'tiktok-ads',
    rows: 'day',
    date: 'iso',
    columns: [
      ['@day', 'By Day'],
      ['@id', 'Campaign name'],
      [paid('spend'), 'Cost (EUR)'],
      [paid('impressions', 'paid_impressions'), 'Impressions'],
      [paid('link_clicks', 'paid_clicks'), 'Clicks (destination)'],
      ['-', 'CPM'],
    ],
  },
  {
    format: 'tiktok-business-followers',
    rows: 'day',
    date: 'iso',
    columns: [
      ['@day', 'Date'],
      ['followers_gained', 'New followers'],
      ['followers', 'Total followers'],
      ['-', 'Engaged audience'],
    ],
  },
  {
    format: 'tiktok-business-overview',
    rows: 'day',
    date: 'iso',
    columns: [
      ['@day', 'Date'],
      ['video_views', 'Video views'],
      ['reach', 'Reached audience'],
      ['likes', 'Likes'],
      ['net_new_followers', 'Net growth'],
    ],
  },
  {
    format: 'tiktok-business-videos',
    rows: 'post',
    date: 'iso',
    counts: 'posts',
    columns: [
      ['@text', 'Video title'],
      ['@id', 'Video link'],
      ['@day', 'Post time'],
      ['video_views', 'Video views'],
      ['likes', 'Likes'],
      ['saves', 'Add to Favorites'],
    ],
  },
  {
    format: 'tiktok-followers',
    rows: 'day',
    date: 'no year',
    columns: [
      ['@day', 'Date'],
      ['followers', 'Followers'],
      ['net_new_followers', 'Difference in followers from previous day'],
    ],
  },
  {
    format: 'tiktok-overview',
    rows: 'day',
    date: 'no year',
    columns: [
      ['@day', 'Date'],
      ['video_views', 'Video Views'],
      ['profile_visits', 'Profile Views'],
      ['likes', 'Likes'],
      ['shares', 'Shares'],
    ],
  },
  {
    format: 'tiktok-viewers',
    rows: 'day',
    date: 'no year',
    columns: [
      ['@day', 'Date'],
      ['viewers', 'Total Viewers'],
      ['-', 'New Viewers'],
    ],
  },
  {
    format: 'twitter-daily',
    rows: 'day',
    date: 'iso',
    columns: [
      ['@day', 'Date'],
      ['posts', 'Tweets published'],
      ['impressions', 'impressions'],
      ['shares', 'retweets'],
      ['-', 'detail expands'],
    ],
  },
  {
    format: 'twitter-tweets',
    rows: 'post',
    date: 'iso',
    counts: 'posts',
    columns: [
      ['@id', 'Tweet id'],
      ['@day', 'time'],
      ['impressions', 'impressions'],
      ['shares', 'retweets'],
      ['likes', 'likes'],
    ],
  },
  {
    format: 'x-account-overview',
    rows: 'day',
    date: 'weekday',
    columns: [
      ['@day', 'Date'],
      ['impressions', 'Impressions'],
      ['engagements', 'Engagements'],
      ['followers_gained', 'New follows'],
      ['shares', 'Reposts'],
      ['sends', 'Shares'],
    ],
  },
  {
    format: 'x-content',
    rows: 'post',
    date: 'weekday',
    counts: 'posts',
    columns: [
      ['@id', 'Post id'],
      ['@day', 'Date'],
      ['impressions', 'Impressions'],
      ['engagements', 'Engagements'],
      ['shares', 'Reposts'],
    ],
  },
  {
    format: 'youtube-breakdown',
    rows: 'period',
    date: 'none',
    told: true,
    columns: [
      ['@id', 'Geography', 'Geografie'],
      ['video_views', 'Views', 'Auf\u00ADru\u00ADfe'],
      ['watch_time_hours', 'Watch time (hours)', 'Wiedergabezeit (Stunden)'],
      ['net_new_followers', 'Subscribers', 'Abon\u00ADnen\u00ADten'],
      ['-', 'Average view duration', 'Durchschnittliche Wiedergabedauer'],
    ],
  },
  {
    format: 'youtube-chart',
    rows: 'day',
    date: 'iso',
    columns: [
      ['@day', 'Date', 'Datum'],
      ['@id', 'Content', 'Inhalte'],
      ['@text', 'Video title', 'Videotitel'],
      ['video_views', 'Views', 'Auf\u00ADru\u00ADfe'],
    ],
  },
  {
    format: 'youtube-days',
    rows: 'day',
    date: 'iso',
    columns: [
      ['@day', 'Date', 'Data'],
      ['video_views', 'Views', 'Visualizações'],
      ['watch_time_hours', 'Watch time (hours)', 'Tempo de exibição (horas)'],
      ['net_new_followers', 'Subscribers', 'Inscritos'],
    ],
  },
  {
    format: 'youtube-videos',
    rows: 'period',
    date: 'none',
    columns: [
      ['@id', 'Content', 'Contenu'],
      ['@text', 'Video title', 'Titre de la vidéo'],
      ['video_views', 'Views', 'Vues'],
      ['watch_time_hours', 'Watch time (hours)', 'Durée de visionnage (heures)'],
      ['impressions', 'Impressions', 'Impressions'],
    ],
  },
];
