// Interactions and their rates: the same parts on every network, as many of them as the network gives.
import { NETWORKS, type NetworkId } from '../../model/networks';
import type { Text } from '../../model/text';
import type { Expr } from '../expr';
import type { MetricId } from '../metrics';
import type { Way } from '../types';

const ALL: Expr = { op: '+', args: ['likes', 'comments', 'shares', 'saves'] };
const WITHOUT_SAVES: Expr = { op: '+', args: ['likes', 'comments', 'shares'] };
const LIKES_AND_COMMENTS: Expr = { op: '+', args: ['likes', 'comments'] };

const NO_SAVES: Text = { fr: 'sans les enregistrements', en: 'without saves' };
const NO_SHARES: Text = { fr: 'sans partages ni enregistrements', en: 'without shares or saves' };

/** Interactions themselves; the label names the parts that were added. */
export const INTERACTIONS: readonly Way[] = [
  {
    expr: ALL,
    label: { fr: 'J’aime + commentaires + partages + enregistrements', en: 'likes + comments + shares + saves' },
  },
  { expr: WITHOUT_SAVES, label: { fr: 'J’aime + commentaires + partages', en: 'likes + comments + shares' } },
  { expr: LIKES_AND_COMMENTS, label: { fr: 'J’aime + commentaires', en: 'likes + comments' } },
];

const joined = (base: Text, rest: Text): Text => ({ fr: `${base.fr}, ${rest.fr}`, en: `${base.en}, ${rest.en}` });

/** Interactions divided by a metric; the label names the denominator, then the parts that are left out. */
export const interactionsOver = (denominator: MetricId, label: Text, only?: readonly NetworkId[]): readonly Way[] => {
  const where = only ? { only } : {};
  return [
    { expr: { op: '/', args: [ALL, denominator] }, label, ...where },
    { expr: { op: '/', args: [WITHOUT_SAVES, denominator] }, label: joined(label, NO_SAVES), ...where },
    { expr: { op: '/', args: [LIKES_AND_COMMENTS, denominator] }, label: joined(label, NO_SHARES), ...where },
  ];
};

/** Networks on which everything is a video, so that video views are views of all that is published. */
export const VIDEO_NETWORKS: readonly NetworkId[] = ['tiktok', 'youtube'];
/** Networks whose impressions are displays of the content itself; on YouTube they are displays of a thumbnail. */
export const SHOWING_NETWORKS: readonly NetworkId[] = NETWORKS.filter((network) => network !== 'youtube');

/** Engagements as the platform counts them, divided by a metric. */
export const engagementsOver = (denominator: MetricId, label: Text, only?: readonly NetworkId[]): Way => ({
  expr: { op: '/', args: ['engagements', denominator] },
  label: joined(label, {
    fr: 'interactions comptées par la plateforme',
    en: 'engagements as the platform counts them',
  }),
  ...(only ? { only } : {}),
});

/** What anyone can see of a competitor, per post and follower. */
export const PUBLIC_RATE: readonly Way[] = [
  {
    expr: { op: '/', args: [WITHOUT_SAVES, 'posts', 'followers'] },
    label: { fr: 'sur abonnés, par publication', en: 'on followers, per post' },
  },
  {
    expr: { op: '/', args: [LIKES_AND_COMMENTS, 'posts', 'followers'] },
    label: { fr: 'sur abonnés, par publication, sans les partages', en: 'on followers, per post, without shares' },
  },
];
