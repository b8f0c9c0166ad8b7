// Headings of Google Analytics 4: English, and Spanish as far as files show it. No French export is known.
import type { Names } from '../read/headers';
import type { MetricColumn } from '../read/spec';

export const DATE: Names = ['Date', 'Fecha', 'Date + hour (YYYYMMDDHH)', 'Nth day', 'Día N'];
/** Columns that say how figures are broken down. */
export const DIMENSIONS: Names = [
  'Session default channel group',
  'Session primary channel group (Default channel group)',
  'Session primary channel group',
  'First user default channel group',
  'First user primary channel group (Default channel group)',
  'Grupo de canales predeterminado de la sesión',
  'Session source / medium',
  'Session source',
  'Session medium',
  'Session campaign',
  'Landing page',
  'Landing page + query string',
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
export const CHANNEL: Names = [
  'Session default channel group',
  'Session primary channel group (Default channel group)',
  'Session primary channel group',
  'Grupo de canales predeterminado de la sesión',
];
const SESSIONS: Names = ['Sessions', 'Sesiones'];

/** Rates, averages, ratios, events and unique people of parts of the period: read nowhere. */
export const UNREAD: Names = [
  'Average engagement time per session',
  'Average engagement time',
  'Average session duration',
  'Engaged sessions per user',
  'Events per session',
  'Engagement rate',
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
export const USERS: Names = ['Users', 'Total users', 'Active users', 'Usuarios', 'Usuarios activos'];

export const FIGURES: readonly MetricColumn[] = [
  { metric: 'sessions', names: SESSIONS },
  { metric: 'engaged_sessions', names: ['Engaged sessions', 'Sesiones con interacción'] },
  { metric: 'new_users', names: ['New users', 'Usuarios nuevos'] },
  { metric: 'views', names: ['Views', 'Vistas'] },
  { metric: 'conversions', names: ['Conversions', 'Key events', 'Conversiones', 'Eventos clave'], kind: 'amount' },
  { metric: 'revenue', names: ['Total revenue', 'Purchase revenue', 'Ingresos totales'] },
];
