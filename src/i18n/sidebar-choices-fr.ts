// Objectives and currencies as they are offered, in French.
import type { SidebarMessages } from './sidebar';

export const objectivesFr: SidebarMessages['objectives']['names'] = {
  awareness: { name: 'Notoriété', line: 'Être vu et connu de plus de monde.' },
  community: { name: 'Communauté', line: 'Réunir des abonnés et garder le contact.' },
  engagement: { name: 'Engagement', line: 'Faire réagir : avis, commentaires, partages.' },
  customer_service: { name: 'Service client', line: 'Répondre vite et résoudre les demandes.' },
  recruitment: { name: 'Recrutement', line: 'Attirer des candidatures.' },
  leads: { name: 'Prospects', line: 'Obtenir des contacts à rappeler.' },
  traffic: { name: 'Trafic web', line: 'Amener des visites sur le site.' },
  expertise: { name: 'Expertise', line: 'Être lu et cité comme une référence.' },
  sales: { name: 'Ventes', line: 'Vendre grâce aux réseaux.' },
  loyalty: { name: 'Fidélisation', line: 'Garder ses clients et les faire revenir.' },
  promotion: { name: 'Promotion et relais d’information', line: 'Faire circuler une annonce, un lancement.' },
  reputation: { name: 'Réputation', line: 'Savoir et soigner ce qui se dit de vous.' },
  efficiency: { name: 'Rentabilité', line: 'Obtenir autant ou plus pour moins cher.' },
};

export const currenciesFr: Readonly<Record<string, string>> = {
  EUR: 'Euro',
  CHF: 'Franc suisse',
  GBP: 'Livre sterling',
  USD: 'Dollar des États-Unis',
  CAD: 'Dollar canadien',
  MAD: 'Dirham marocain',
  TND: 'Dinar tunisien',
  DZD: 'Dinar algérien',
  XOF: 'Franc CFA (BCEAO)',
  XAF: 'Franc CFA (BEAC)',
  XPF: 'Franc Pacifique',
  PLN: 'Zloty polonais',
  SEK: 'Couronne suédoise',
  NOK: 'Couronne norvégienne',
  DKK: 'Couronne danoise',
  AUD: 'Dollar australien',
  NZD: 'Dollar néo-zélandais',
  JPY: 'Yen japonais',
  INR: 'Roupie indienne',
  BRL: 'Réal brésilien',
};
