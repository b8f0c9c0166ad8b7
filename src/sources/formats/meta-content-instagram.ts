// Instagram posts, reels and stories: the content export of Meta Business Suite. One row per post, lifetime figures.
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

const ACCOUNT_NAME: Names = ['Account name', 'Nom du compte', 'Nome da conta', 'Nombre de la cuenta'];
/** Story figures that have no metric of their own: messages in reply, taps. */
const STORY: Names = [
  'Replies',
  'Réponses',
  'Respostas',
  'Sticker taps',
  'Appuis sur des stickers',
  'Navigation',
  'Navegação',
];

export const metaContentInstagram = tableFormat({
  id: 'meta-content-instagram',
  network: 'instagram',
  basis: 'post',
  needs: [POST_ID, [...USERNAME, ...ACCOUNT_ID], PUBLISH_TIME],
  refuses: PAGE,
  known: [...ACCOUNT_NAME, ...PERMALINK, ...DATA_COMMENT, ...STORY, ...OTHER],
  date: PUBLISH_DATE,
  item: [POST_ID, PERMALINK],
  account: USERNAME,
  rowsCount: 'posts',
  metrics: [
    { metric: 'views', names: VIEWS },
    { metric: 'impressions', names: IMPRESSIONS },
    { metric: 'post_reach', names: REACH },
    { metric: 'likes', names: ['Likes', 'Mentions J’aime', 'J’aime', 'Curtidas', 'Me gusta'] },
    { metric: 'comments', names: COMMENTS },
    { metric: 'shares', names: SHARES },
    { metric: 'saves', names: ['Saves', 'Enregistrements', 'Salvamentos', 'Veces que se guardó', 'Guardados'] },
    { metric: 'followers_gained', names: ['Follows', 'Followers en plus', 'Seguimentos', 'Seguimientos'] },
    {
      metric: 'profile_visits',
      names: ['Profile visits', 'Visites du profil', 'Visites de profil', 'Visitas ao perfil', 'Visitas al perfil'],
    },
    {
      metric: 'link_clicks',
      names: ['Link clicks', 'Clics sur le lien', 'Clics sur un lien', 'Cliques no link', 'Clics en el enlace'],
    },
  ],
  // A row whose figures could not be computed has a comment instead of its identifier or its date.
  skip: (row) =>
    row.text(DATA_COMMENT) !== '' && (row.text(POST_ID) === '' || row.text(PUBLISH_TIME) === '') ? 'error-row' : null,
  covers: 'asked',
});
