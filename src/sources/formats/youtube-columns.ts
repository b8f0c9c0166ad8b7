// Headings of YouTube Studio: English, German and Portuguese from files, French from parsers, Spanish by the interface's words.
import type { Names } from '../read/headers';
import type { MetricColumn } from '../read/spec';

export const DATE: Names = ['Date', 'Datum', 'Data', 'Fecha'];
export const CONTENT: Names = ['Content', 'Video', 'Inhalte', 'Inhalt', 'Conteúdo', 'Contenu', 'Contenido'];
export const TITLE: Names = [
  'Video title',
  'Videotitel',
  'Título do vídeo',
  'Titre de la vidéo',
  'Título del vídeo',
  'Título del video',
];
export const PUBLISHED: Names = [
  'Video publish time',
  'Veröffentlichungszeit des Videos',
  'Zeitpunkt der Videoveröffentlichung',
  'Horário de publicação do vídeo',
  'Heure de publication de la vidéo',
];
export const VIEWS: Names = ['Views', 'Aufrufe', 'Visualizações', 'Vues', 'Visualizaciones'];

export const WATCH_TIME: Names = [
  'Watch time (hours)',
  'Wiedergabezeit (Stunden)',
  'Tempo de exibição (horas)',
  'Durée de visionnage (heures)',
  'Tiempo de visualización (horas)',
];
/** Parts of a whole that is not told, as for ages. */
export const SHARES_OF: Names = [...VIEWS, ...WATCH_TIME].map((name) => `${name} (%)`);

/** Rates, averages, unique people and views by another rule: read nowhere. */
export const UNREAD: Names = [
  'Duration',
  'Dauer',
  'Duração',
  'Durée',
  'Duración',
  'Impressions click-through rate (%)',
  'Klickrate der Impressionen (%)',
  'Taxa de cliques de impressões (%)',
  'Taux de clics par impression (%)',
  'Average view duration',
  'Durchschnittliche Wiedergabedauer',
  'Duração média da visualização',
  'Durée moyenne d’une vue',
  'Average percentage viewed (%)',
  'Pourcentage moyen de vidéo regardé (%)',
  'Unique viewers',
  'Spectateurs uniques',
  'Engaged views',
  'Visualizações intencionais',
  'Likes (vs. dislikes) (%)',
];

export const METRICS_OF_TABLES: readonly MetricColumn[] = [
  { metric: 'video_views', names: VIEWS },
  { metric: 'watch_time_hours', names: WATCH_TIME },
  { metric: 'net_new_followers', names: ['Subscribers', 'Abonnenten', 'Inscritos', 'Abonnés', 'Suscriptores'] },
  { metric: 'followers_gained', names: ['Subscribers gained', 'Nouveaux abonnés', 'Abonnés gagnés'] },
  { metric: 'followers_lost', names: ['Subscribers lost', 'Abonnés perdus'] },
  { metric: 'impressions', names: ['Impressions', 'Impressionen', 'Impressões', 'Impresiones'] },
  { metric: 'likes', names: ['Likes', 'Mentions J’aime'] },
  { metric: 'comments', names: ['Comments added', 'Commentaires ajoutés'] },
  { metric: 'shares', names: ['Shares', 'Partages', 'Compartilhamentos'] },
  {
    metric: 'revenue',
    names: [
      'Estimated revenue (¤)',
      'Your estimated revenue (¤)',
      'Geschätzter Umsatz (¤)',
      'Receita estimada (¤)',
      'Revenus estimés (¤)',
      'Ingresos estimados (¤)',
    ],
  },
];
