// Exposure: who follows, who visits, and what it costs to be seen.
import type { KpiEntry } from '../types';

export const EXPOSITION_AUDIENCE = {
  followers: {
    name: { fr: 'Abonnés', en: 'Followers' },
    definition: {
      fr: 'Nombre d’abonnés au dernier jour de la période.',
      en: 'Number of followers on the last day of the period.',
    },
    formula: { fr: 'abonnés au dernier jour', en: 'followers on the last day' },
    computed: [{ expr: 'followers' }],
    unit: 'accounts',
    family: 'exposition',
    objectives: ['awareness', 'community'],
    layer: 'community_manager',
    direction: 'higher',
    additivity: 'stock',
    traps: {
      fr: 'Prenez le dernier niveau, jamais la somme des mois. Entre réseaux, une même personne compte plusieurs fois. Beaucoup d’abonnés inactifs ne valent rien.',
      en: 'Take the last level, never a sum of months. Across networks the same person counts several times. Many inactive followers are worth nothing.',
    },
    sources: ['SOE', 'HOT'],
    aliases: ['fans', 'nombre d’abonnés', 'abonnés en fin de période', 'audience', 'number of followers'],
  },
  net_new_followers: {
    name: { fr: 'Nouveaux abonnés nets', en: 'Net new followers' },
    definition: {
      fr: 'Abonnés gagnés moins abonnés perdus pendant la période.',
      en: 'Followers gained minus followers lost during the period.',
    },
    formula: { fr: 'abonnés gagnés − abonnés perdus', en: 'followers gained − followers lost' },
    computed: [
      {
        expr: 'net_new_followers',
        label: { fr: 'solde donné par la plateforme', en: 'balance given by the platform' },
      },
      {
        expr: { op: '-', args: ['followers_gained', 'followers_lost'] },
        label: { fr: 'gagnés − perdus', en: 'gained − lost' },
      },
      {
        expr: { op: '-', args: ['followers', 'followers_start'] },
        label: { fr: 'dernier niveau − premier niveau connu', en: 'last level − first level known' },
      },
    ],
    unit: 'accounts',
    family: 'exposition',
    objectives: ['community'],
    layer: 'community_manager',
    direction: 'higher',
    additivity: 'flow',
    traps: {
      fr: 'Certains outils ne donnent que les gains : ce sont alors des gains bruts, pas un solde.',
      en: 'Some tools give gains only: those are gross gains, not a balance.',
    },
    sources: ['AGY'],
    aliases: [
      'gain net d’abonnés',
      'solde d’abonnés',
      'croissance nette des abonnés',
      'net follower growth',
      'fan growth',
    ],
  },
  follower_growth_rate: {
    name: { fr: 'Taux de croissance des abonnés', en: 'Follower growth rate' },
    definition: {
      fr: 'Évolution du nombre d’abonnés pendant la période, rapportée au nombre de départ.',
      en: 'Change in the number of followers during the period, compared with the starting number.',
    },
    formula: {
      fr: '(abonnés à la fin − abonnés au début) ÷ abonnés au début',
      en: '(followers at the end − followers at the start) ÷ followers at the start',
    },
    computed: [
      {
        expr: { op: '/', args: [{ op: '-', args: ['followers', 'followers_start'] }, 'followers_start'] },
        label: { fr: 'sur abonnés en début de période', en: 'on followers at the start of the period' },
      },
    ],
    unit: 'percent',
    family: 'exposition',
    objectives: ['community'],
    layer: 'community_manager',
    direction: 'higher',
    additivity: 'stock_ratio',
    traps: {
      fr: 'Les taux mensuels se composent, ils ne s’additionnent pas : sur plusieurs mois, repartez du premier et du dernier niveau.',
      en: 'Monthly rates compound, they do not add up: over several months, start again from the first and last levels.',
    },
    sources: ['AGY', 'SOC', 'BBW'],
    aliases: ['croissance des abonnés', 'croissance de la communauté', 'follower growth', 'audience growth rate'],
  },
  profile_visits: {
    name: { fr: 'Visites du profil', en: 'Profile visits' },
    definition: {
      fr: 'Nombre de visites de la page ou du profil pendant la période.',
      en: 'Number of visits to the page or profile during the period.',
    },
    formula: { fr: 'nombre de visites du profil', en: 'number of visits to the profile' },
    computed: [{ expr: 'profile_visits' }],
    unit: 'count',
    family: 'exposition',
    objectives: ['awareness', 'community', 'recruitment'],
    layer: 'community_manager',
    direction: 'higher',
    additivity: 'flow',
    traps: {
      fr: 'Une même personne peut compter plusieurs fois.',
      en: 'The same person may count several times.',
    },
    sources: ['SOE'],
    aliases: ['vues du profil', 'visites de la page', 'profile views', 'page visits'],
  },
  cpm: {
    name: { fr: 'CPM : coût pour mille impressions', en: 'CPM: cost per thousand impressions' },
    definition: {
      fr: 'Dépense publicitaire pour mille impressions payées.',
      en: 'Ad spend for one thousand paid impressions.',
    },
    formula: { fr: 'dépenses publicitaires × 1 000 ÷ impressions payées', en: 'ad spend × 1,000 ÷ paid impressions' },
    computed: [
      {
        expr: { op: '/', args: [{ op: '*', args: ['spend', 1000] }, 'paid_impressions'] },
        label: { fr: 'sur impressions payées', en: 'on paid impressions' },
      },
    ],
    unit: 'currency',
    family: 'exposition',
    objectives: ['awareness', 'efficiency'],
    layer: 'community_manager',
    direction: 'lower',
    additivity: 'ratio',
    traps: {
      fr: 'Ne divisez jamais une dépense publicitaire par des impressions organiques. Certains divisent par la portée : c’est un autre indicateur.',
      en: 'Never divide ad spend by organic impressions. Some divide by reach: that is another indicator.',
    },
    sources: ['SLC', 'XAD', 'ELY'],
    aliases: [
      'CPM',
      'coût pour mille',
      'coût pour mille impressions',
      'cost per mille',
      'cost per thousand impressions',
    ],
  },
  cpm_reach: {
    name: { fr: 'Coût pour mille personnes touchées', en: 'Cost per thousand people reached' },
    definition: {
      fr: 'Dépense publicitaire pour toucher mille personnes différentes.',
      en: 'Ad spend to reach one thousand different people.',
    },
    formula: { fr: 'dépenses publicitaires × 1 000 ÷ portée payée', en: 'ad spend × 1,000 ÷ paid reach' },
    computed: [
      {
        expr: { op: '/', args: [{ op: '*', args: ['spend', 1000] }, 'paid_reach'] },
        label: { fr: 'sur portée payée', en: 'on paid reach' },
      },
    ],
    unit: 'currency',
    family: 'exposition',
    objectives: ['awareness', 'efficiency'],
    layer: 'community_manager',
    direction: 'lower',
    additivity: 'ratio_unique',
    traps: {
      fr: 'La portée payée doit être celle de la période entière : celles des campagnes ne s’additionnent pas.',
      en: 'Paid reach must be that of the whole period: those of the campaigns do not add up.',
    },
    sources: ['SMA'],
    aliases: ['CPM sur portée', 'coût par personne touchée', 'CPM reach', 'cost per reach'],
  },
  potential_reach: {
    name: { fr: 'Portée potentielle (estimation)', en: 'Potential reach (estimate)' },
    definition: {
      fr: 'Estimation du nombre de comptes qui ont pu voir les publications citant la marque.',
      en: 'Estimate of how many accounts may have seen the posts that mention the brand.',
    },
    formula: { fr: 'abonnés des auteurs des mentions × 2 à 5 %', en: 'followers of the authors of mentions × 2 to 5%' },
    computed: 'by-hand',
    unit: 'accounts',
    family: 'exposition',
    objectives: ['awareness'],
    layer: 'community_manager',
    direction: 'context',
    additivity: 'estimate',
    traps: {
      fr: 'C’est une hypothèse, pas une mesure : ne la présentez pas comme un résultat.',
      en: 'It is an assumption, not a measurement: do not present it as a result.',
    },
    sources: ['AGY', 'AME'],
    aliases: ['portée potentielle', 'portée estimée', 'potential reach', 'estimated reach'],
  },
} as const satisfies Record<string, KpiEntry>;
