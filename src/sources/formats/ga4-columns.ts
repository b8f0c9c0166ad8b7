// Headings of Google Analytics 4: English, Spanish as far as files show it, French as parsers of its exports know it.
import type { Names } from '../read/headers';
import type { MetricColumn } from '../read/spec';

export const DATE: Names = ['Date', 'Fecha', 'Date + hour (YYYYMMDDHH)', 'Nth day', 'Día N'];
/** Of a comparison: rows of two periods stand in one table, and only one is named above it. */
export const COMPARED: Names = ['Date range', 'Plage de dates', 'Intervalo de fechas'];
export const CHANNEL: Names = [
  'Session default channel group',
  'Session primary channel group (Default channel group)',
  'Session primary channel group',
  'Grupo de canales predeterminado de la sesión',
  'Groupe de canaux par défaut de la session',
  'Groupe de canaux par défaut pour la session',
  'Groupe de canaux principal de la session (Groupe de canaux par défaut)',
  'Groupe de canaux principal de la session',
];
const OTHER_DIMENSIONS: Names = [
  'First user default channel group',
  'First user primary channel group (Default channel group)',
  'Session source / medium',
  'Source/support de la session',
  'Source / Support de la session',
  'Session source',
  'Session medium',
  'Session campaign',
  'Landing page',
  'Landing page + query string',
  'Page de destination',
  'Page de destination + chaîne de requête',
  'Page path + query string and screen class',
  'Page path and screen class',
  'Page title and screen class',
  'Page title and screen name',
  'Event name',
  'Country',
  'Country ID',
  'City',
  'Platform',
  'Device category',
  'Language',
  'Browser',
  'Item name',
];
/** Columns that say how figures are broken down. */
export const DIMENSIONS: Names = [...CHANNEL, ...OTHER_DIMENSIONS];
const SESSIONS: Names = ['Sessions', 'Sesiones'];

/** Rates, averages, ratios, events and unique people of parts of the period: read nowhere. */
export const UNREAD: Names = [
  'Average engagement time per session',
  'Average engagement time',
  'Average session duration',
  'Engaged sessions per user',
  'Events per session',
  'Engagement rate',
  'Taux d’engagement',
  'Bounce rate',
  'Event count',
  'Event count per user',
  'Views per user',
  'Views per active user',
  'Session conversion rate',
  'Returning users',
  '1-day active users',
  'Items purchased',
];
export const USERS: Names = [
  'Users',
  'Total users',
  'Active users',
  'Usuarios',
  'Usuarios activos',
  'Utilisateurs',
  'Utilisateurs actifs',
];

export const FIGURES: readonly MetricColumn[] = [
  { metric: 'sessions', names: SESSIONS },
  { metric: 'engaged_sessions', names: ['Engaged sessions', 'Sesiones con interacción', 'Sessions avec engagement'] },
  { metric: 'new_users', names: ['New users', 'Usuarios nuevos', 'Nouveaux utilisateurs'] },
  { metric: 'views', names: ['Views', 'Vistas', 'Vues'] },
  {
    metric: 'conversions',
    names: ['Conversions', 'Key events', 'Conversiones', 'Eventos clave', 'Événements clés'],
    kind: 'amount',
  },
  {
    metric: 'revenue',
    names: ['Total revenue', 'Purchase revenue', 'Ingresos totales', 'Revenu total', 'Revenus totaux'],
  },
];
