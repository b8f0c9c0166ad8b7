// Objectives and currencies as they are offered, in English.
import type { SidebarMessages } from './sidebar';

export const objectivesEn: SidebarMessages['objectives']['names'] = {
  awareness: { name: 'Awareness', line: 'Be seen and known by more people.' },
  community: { name: 'Community', line: 'Gather followers and keep in touch.' },
  engagement: { name: 'Engagement', line: 'Make people react: opinions, comments, shares.' },
  customer_service: { name: 'Customer service', line: 'Answer fast and solve requests.' },
  recruitment: { name: 'Recruiting', line: 'Attract applications.' },
  leads: { name: 'Leads', line: 'Get contacts to call back.' },
  traffic: { name: 'Web traffic', line: 'Bring visits to the site.' },
  expertise: { name: 'Expertise', line: 'Be read and quoted as a reference.' },
  sales: { name: 'Sales', line: 'Sell thanks to the networks.' },
  loyalty: { name: 'Loyalty', line: 'Keep customers and bring them back.' },
  promotion: { name: 'Promotion and relay of information', line: 'Pass on an announcement, a launch.' },
  reputation: { name: 'Reputation', line: 'Know and care for what is said of you.' },
  efficiency: { name: 'Profitability', line: 'Get as much or more for less money.' },
};

export const currenciesEn: Readonly<Record<string, string>> = {
  EUR: 'Euro',
  CHF: 'Swiss franc',
  GBP: 'Pound sterling',
  USD: 'US dollar',
  CAD: 'Canadian dollar',
  MAD: 'Moroccan dirham',
  TND: 'Tunisian dinar',
  DZD: 'Algerian dinar',
  XOF: 'CFA franc (BCEAO)',
  XAF: 'CFA franc (BEAC)',
  XPF: 'CFP franc',
  PLN: 'Polish zloty',
  SEK: 'Swedish krona',
  NOK: 'Norwegian krone',
  DKK: 'Danish krone',
  AUD: 'Australian dollar',
  NZD: 'New Zealand dollar',
  JPY: 'Japanese yen',
  INR: 'Indian rupee',
  BRL: 'Brazilian real',
};
