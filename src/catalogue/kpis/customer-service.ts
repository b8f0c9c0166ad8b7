// Sales and loyalty: answering people, fast and well.
import type { KpiEntry } from '../types';

export const CUSTOMER_SERVICE = {
  response_rate: {
    name: { fr: 'Taux de réponse', en: 'Response rate' },
    definition: {
      fr: 'Part des messages appelant une réponse qui en ont reçu une.',
      en: 'Share of the messages calling for an answer that got one.',
    },
    formula: {
      fr: 'messages répondus ÷ messages appelant une réponse',
      en: 'messages answered ÷ messages calling for an answer',
    },
    computed: [
      {
        expr: { op: '/', args: ['messages_answered', 'messages_received'] },
        label: { fr: 'sur messages appelant une réponse', en: 'on messages calling for an answer' },
      },
    ],
    unit: 'percent',
    family: 'vente_fidelisation',
    objectives: ['customer_service', 'reputation', 'loyalty', 'community'],
    layer: 'community_manager',
    direction: 'higher',
    additivity: 'ratio',
    traps: {
      fr: 'Une réponse automatique n’est pas une réponse.',
      en: 'An automatic answer is not an answer.',
    },
    sources: ['HOT'],
    aliases: ['taux de réponses', 'reply rate', 'answer rate'],
  },
  response_time: {
    name: { fr: 'Délai de première réponse', en: 'First response time' },
    definition: {
      fr: 'Délai médian, en minutes, entre un message reçu et la première réponse.',
      en: 'Median time, in minutes, between a message received and the first reply.',
    },
    formula: { fr: 'médiane de (première réponse − message reçu)', en: 'median of (first reply − message received)' },
    computed: 'by-hand',
    unit: 'minutes',
    family: 'vente_fidelisation',
    objectives: ['customer_service'],
    layer: 'community_manager',
    direction: 'lower',
    additivity: 'distribution',
    traps: {
      fr: 'Une moyenne de médianes n’est pas une médiane. Dites s’il s’agit d’heures ouvrées.',
      en: 'A mean of medians is not a median. Say whether these are business hours.',
    },
    sources: ['NPS', 'FRT', 'KHO'],
    aliases: ['temps de réponse', 'délai de réponse', 'response time', 'reply time'],
  },
  resolution_rate: {
    name: { fr: 'Taux de résolution', en: 'Resolution rate' },
    definition: {
      fr: 'Part des demandes ouvertes qui ont été résolues.',
      en: 'Share of the cases opened that were solved.',
    },
    formula: { fr: 'demandes résolues ÷ demandes ouvertes', en: 'cases solved ÷ cases opened' },
    computed: [
      {
        expr: { op: '/', args: ['cases_solved', 'cases_opened'] },
        label: { fr: 'sur demandes ouvertes', en: 'on cases opened' },
      },
    ],
    unit: 'percent',
    family: 'vente_fidelisation',
    objectives: ['customer_service'],
    layer: 'business_stakeholder',
    direction: 'higher',
    additivity: 'ratio',
    traps: {
      fr: 'Il peut dépasser 100 % le mois où l’on rattrape un retard.',
      en: 'It can exceed 100% in a month when a backlog is cleared.',
    },
    sources: ['GEN'],
    aliases: ['taux de demandes résolues', 'solved rate'],
  },
  support_savings: {
    name: { fr: 'Économies de support', en: 'Support cost avoided' },
    definition: {
      fr: 'Ce qu’auraient coûté de plus, sur un autre canal, les demandes résolues sur les réseaux.',
      en: 'What the cases solved on social would have cost more on another channel.',
    },
    formula: {
      fr: 'demandes résolues × (coût d’une demande ailleurs − coût d’une demande sur les réseaux)',
      en: 'cases solved × (cost of a case elsewhere − cost of a case on social)',
    },
    computed: [{ expr: 'support_savings' }],
    unit: 'currency',
    family: 'vente_fidelisation',
    objectives: ['customer_service', 'efficiency'],
    layer: 'executive',
    direction: 'higher',
    additivity: 'flow',
    traps: {
      fr: 'Une demande qui n’aurait pas existé ailleurs n’économise rien.',
      en: 'A case that would not have existed elsewhere saves nothing.',
    },
    sources: ['LIK', 'GEN'],
    aliases: ['économies de service client', 'coût de support évité', 'support savings', 'cost avoidance'],
  },
} as const satisfies Record<string, KpiEntry>;
