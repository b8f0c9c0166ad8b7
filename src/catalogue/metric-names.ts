// The names that people give to raw metrics, beside those of the catalogue.
import type { MetricId } from './metrics';

/** Usual names in both languages; names and ids are understood without being listed here. */
export const METRIC_ALIASES: Readonly<Partial<Record<MetricId, readonly string[]>>> = {
  posts: ['nombre de publications', 'posts', 'contenus publiés'],
  impressions: ['affichages'],
  views: ['nombre de vues'],
  video_views: ['vidéos vues', 'lectures', 'plays'],
  reach: ['couverture', 'comptes touchés', 'accounts reached'],
  likes: ['J’aime', 'mentions J’aime', 'réactions', 'likes', 'reactions'],
  comments: ['réponses', 'replies'],
  shares: ['republications', 'reposts', 'retweets'],
  saves: ['sauvegardes', 'signets', 'bookmarks'],
  clicks: ['tous les clics', 'all clicks'],
  engagements: ['interactions', 'engagements', 'interactions avec le contenu', 'content interactions'],
  followers: ['abonnés à la fin', 'abonnés en fin de période', 'fans', 'followers at the end'],
  followers_start: ['abonnés au début', 'followers start'],
  followers_gained: ['nouveaux abonnés', 'new followers'],
  followers_lost: ['désabonnements', 'unfollows'],
  spend: ['dépenses', 'montant dépensé', 'budget publicitaire', 'amount spent', 'ad spend'],
  leads: ['leads'],
  revenue: ['CA', 'revenus', 'turnover'],
  gain: ['gain', 'marge', 'margin'],
  full_cost: ['coût', 'coût total', 'cost', 'total cost'],
  sessions_social: ['sessions sociales', 'visites issues des réseaux', 'social sessions'],
  mentions: ['mentions'],
  messages_received: ['messages reçus', 'messages received'],
  applications: ['candidatures reçues'],
};
