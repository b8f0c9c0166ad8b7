// Facebook posts: the content export of Meta Business Suite. One row per post, lifetime figures; columns vary with the posts.
import type { Names } from '../read/headers';
import { tableFormat } from '../read/table-format';
import {
  ACCOUNT_ID,
  COMMENTS,
  DATA_COMMENT,
  IMPRESSIONS,
  OTHER,
  PAGE,
  PERMALINK,
  POST_ID,
  PUBLISH_DATE,
  PUBLISH_TIME,
  REACH,
  SHARES,
  USERNAME,
  VIEWS,
} from './meta-content-names';

const PAGE_NAME: Names = ['Page name', 'Nom de la Page', 'Nome da Página', 'Nombre de la página'];
/** Sums of other columns, unique counts, averages, and parts of clicks: read nowhere. */
const NOT_READ: Names = [
  'Reactions, Comments and Shares',
  'Réactions, commentaires et partages',
  'Reações, comentários e compartilhamentos',
  'IMPRESSION:UNIQUE_USERS',
  'Reach from Organic posts',
  'Reach from Boosted posts',
  'Couverture de Publications organiques',
  'Couverture de Publications boostées',
  '3-Second viewers',
  '1-minute viewers',
  '1-minute video views',
  'Negative feedback from users',
  'Negative feedback from users: Hide all',
  'Unique negative feedback from users',
  'Other Clicks',
  'Autres clics',
  'Matched Audience Targeting Consumption (Photo Click)',
  'Average Seconds viewed',
  'Nombre de secondes moyen regardé',
  'Nombre de secondes moyen regardées',
  'Nombre moyen de secondes regardées',
  'Vues de vidéo de 1 minute',
  'Vues de vidéo d’une minute',
  'Ad impressions',
];

export const metaContentFacebook = tableFormat({
  id: 'meta-content-facebook',
  network: 'facebook',
  basis: 'post',
  needs: [POST_ID, PAGE, PUBLISH_TIME],
  // Posts of Instagram among those of a page: put together by hand, and told apart by nothing that is sure.
  refuses: [...USERNAME, ...ACCOUNT_ID],
  known: [...NOT_READ, ...PERMALINK, ...DATA_COMMENT, ...OTHER],
  date: PUBLISH_DATE,
  item: [POST_ID, PERMALINK],
  account: PAGE_NAME,
  rowsCount: 'posts',
  metrics: [
    { metric: 'views', names: VIEWS },
    { metric: 'views', names: ['Views from Organic posts', 'Vues de Publications organiques'], scope: 'organic' },
    { metric: 'views', names: ['Views from Boosted posts', 'Vues de Publications boostées'], scope: 'paid' },
    { metric: 'impressions', names: IMPRESSIONS },
    { metric: 'post_reach', names: REACH },
    { metric: 'likes', names: ['Reactions', 'Réactions', 'Reações', 'Reacciones'] },
    { metric: 'comments', names: COMMENTS },
    { metric: 'shares', names: SHARES },
    { metric: 'clicks', names: ['Total clicks', 'Total des clics', 'Total de clics', 'Total de cliques'] },
    { metric: 'link_clicks', names: ['Link Clicks', 'Clics sur un lien', 'Clics sur le lien', 'Cliques no link'] },
    { metric: 'video_views', names: ['3-second video views', 'Vues de vidéo de 3 secondes'] },
    {
      metric: 'video_views',
      names: ['3-second video views from Organic posts', 'Vues de vidéo de 3 secondes de Publications organiques'],
      scope: 'organic',
    },
    {
      metric: 'video_views',
      names: ['3-second video views from Boosted posts', 'Vues de vidéo de 3 secondes de Publications boostées'],
      scope: 'paid',
    },
    { metric: 'watch_time_hours', names: ['Seconds viewed', 'Secondes regardées'], factor: 1 / 3600 },
    { metric: 'revenue', names: ['Estimated earnings (¤)'] },
  ],
  // A row whose figures could not be computed has a comment instead of its identifier or its date.
  skip: (row) =>
    row.text(DATA_COMMENT) !== '' && (row.text(POST_ID) === '' || row.text(PUBLISH_TIME) === '') ? 'error-row' : null,
  covers: 'asked',
});
