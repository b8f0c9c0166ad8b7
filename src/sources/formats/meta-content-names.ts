// Headings that Meta Business Suite's content exports share, per language: English, Portuguese and (from parsers of real
// files) French; Spanish by the interface's own words, unproven by a file.
import type { Names } from '../read/headers';

export const POST_ID: Names = [
  'Post ID',
  'Identifiant de la publication',
  'Identificação da publicação',
  'Identificador de la publicación',
];
export const PUBLISH_TIME: Names = [
  'Publish time',
  'Heure de publication',
  'Horário de publicação',
  'Hora de publicación',
];
/** Month first in every language seen. */
export const PUBLISH_DATE = {
  names: PUBLISH_TIME,
  order: 'month-first',
  look: /^\d{2}\/\d{2}\/\d{4} \d{2}:\d{2}$/,
} as const;
export const PERMALINK: Names = ['Permalink', 'Permalien', 'Link permanente', 'Enlace permanente'];
export const DATA_COMMENT: Names = [
  'Data comment',
  'Commentaire des données',
  'Comentário de dados',
  'Comentario de datos',
  'Comentario de los datos',
];
export const PAGE: Names = [
  'Page ID',
  'Page name',
  'ID de la Page',
  'Identifiant de la Page',
  'Nom de la Page',
  'Identificação da Página',
  'Nome da Página',
  'Identificador de la página',
  'Nombre de la página',
];
/** Of Instagram accounts. */
export const USERNAME: Names = [
  'Account username',
  'Nom de profil du compte',
  'Nome de usuário da conta',
  'Nombre de usuario de la cuenta',
];
export const ACCOUNT_ID: Names = [
  'Account ID',
  'ID du compte',
  'Identifiant du compte',
  'Identificação da conta',
  'Identificador de la cuenta',
];
/** Headings that say nothing to count. */
export const OTHER: Names = [
  'Description',
  'Descrição',
  'Descripción',
  'Title',
  'Titre',
  'Título',
  'Duration (sec)',
  'Durée (s)',
  'Durée (sec)',
  'Duração (segundos)',
  'Duração (s)',
  'Duración (segundos)',
  'Duración (s)',
  'Post type',
  'Type de publication',
  'Tipo de publicação',
  'Tipo de publicación',
  'Date',
  'Data',
  'Fecha',
  'Caption type',
  'Is crosspost',
  'Est un crosspostage',
  'Is share',
  'Est un partage',
  'Languages',
  'Langues',
  'Custom labels',
  'Funded content status',
];

export const VIEWS: Names = ['Views', 'Vues', 'Visualizações', 'Visualizaciones'];
export const IMPRESSIONS: Names = ['Impressions', 'Impressões', 'Impresiones'];
export const REACH: Names = ['Reach', 'Couverture', 'Portée', 'Alcance'];
export const COMMENTS: Names = ['Comments', 'Commentaires', 'Comentários', 'Comentarios'];
export const SHARES: Names = ['Shares', 'Partages', 'Compartilhamentos', 'Veces que se compartió', 'Veces compartido'];
