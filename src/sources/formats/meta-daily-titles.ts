// The title lines of Meta Business Suite's daily files: the only place that says which figure, and sometimes which network.
import type { MetricId } from '../../catalogue/metrics';
import { plainText } from '../../model/plain-text';

export interface DailyTitle {
  readonly metric: MetricId;
  /** Null where the title names neither Facebook nor Instagram. */
  readonly network: 'facebook' | 'instagram' | null;
  /** Likes of the page, where followers are counted since. */
  readonly pageLikes: boolean;
}

const PAGE_LIKES = 'Facebook Page likes|Facebook Page new likes|New Facebook Page likes';

const TITLES: readonly (readonly [MetricId, DailyTitle['network'], string])[] = [
  ['reach', null, 'Reach|Alcance|Couverture|Portée'],
  [
    'reach',
    'facebook',
    'Facebook reach|Facebook Page reach|Alcance do Facebook|Alcance no Facebook|Couverture Facebook',
  ],
  ['reach', 'instagram', 'Instagram reach|Alcance do Instagram|Alcance no Instagram|Couverture Instagram'],
  ['views', null, 'Views|Visualizações|Vues'],
  ['viewers', null, 'Viewers|Espectadores|Spectateurs'],
  ['profile_visits', null, 'Visits|Visitas|Visites'],
  [
    'profile_visits',
    'facebook',
    'Facebook visits|Facebook Page visits|Visitas ao Facebook|Visitas à Página do Facebook|Visites Facebook',
  ],
  [
    'profile_visits',
    'instagram',
    'Instagram profile visits|Visitas ao perfil do Instagram|Visites du profil Instagram',
  ],
  ['engagements', null, 'Content interactions|Interações com o conteúdo|Interactions avec le contenu'],
  ['engagements', 'facebook', 'Facebook content interactions'],
  ['engagements', 'instagram', 'Instagram content interactions'],
  ['followers_gained', null, 'Follows|Seguidores|Followers en plus'],
  ['followers_gained', 'facebook', 'Facebook follows|Seguidores no Facebook'],
  ['followers_gained', 'facebook', PAGE_LIKES],
  [
    'followers_gained',
    'instagram',
    'Instagram follows|New Instagram followers|Instagram new followers|Seguidores no Instagram',
  ],
  ['link_clicks', null, 'Link clicks|Cliques no link|Clics sur un lien|Clics sur le lien'],
  ['link_clicks', 'facebook', 'Facebook link clicks|Cliques no link do Facebook'],
  ['link_clicks', 'instagram', 'Instagram link clicks|Cliques no link do Instagram'],
];

const byTitle = new Map(
  TITLES.flatMap(([metric, network, names]) =>
    names.split('|').map((name) => [plainText(name), { metric, network, pageLikes: names === PAGE_LIKES }] as const),
  ),
);

/** Every metric that a title may name. */
export const DAILY_METRICS: readonly MetricId[] = [...new Set(TITLES.map(([metric]) => metric))];

/** What a title line says, or null where it is not known. */
export const dailyTitle = (title: string): DailyTitle | null => byTitle.get(plainText(title)) ?? null;
