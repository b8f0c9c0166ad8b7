// What the company types in its Costs and Gains sheets: plain lines, excluding tax, in euros.
import { lastDayOf, MONTHS, type Month } from './calendar';
import { COMPANY } from './company';
import { adDays, adsOf } from './drawn/ads';
import { channelMonths, SOCIAL } from './drawn/web';
import type { CostLine, GainLine, SampleMoney } from './money-lines';
import { chapterOf } from './story';
import { typeset } from './texts/typeset';

type Spent = Pick<CostLine, 'from' | 'to' | 'category' | 'note'> & Partial<CostLine>;
const cost = (line: Spent): CostLine => ({
  network: null,
  account: null,
  amount: null,
  hours: null,
  rate: null,
  ...line,
  note: typeset(line.note),
});

/** Hours of a month: fourteen, more in campaigns, fewer in August. */
function hoursOf(month: Month): number {
  const { campaign } = chapterOf(month);
  if (campaign === 'noel-2025') return month === '2025-12' ? 36 : 34;
  if (campaign === 'jeu-printemps-2025') return 23.5;
  return month.endsWith('-08') ? 9 : 14;
}

const staff = (): CostLine[] =>
  MONTHS.map((month) =>
    cost({
      from: `${month}-01`,
      to: lastDayOf(month),
      category: 'staff',
      hours: hoursOf(month),
      rate: COMPANY.hourlyRate,
      note: 'Maëlle et Tom',
    }),
  );

function advertising(): CostLine[] {
  const all = adDays();
  return MONTHS.flatMap((month) => {
    const days = adsOf(month, all);
    const [first, last] = [days[0], days[days.length - 1]];
    if (!first || !last) return [];
    const amount = chapterOf(month).adSpend;
    const note = `Facture Meta, ${first.campaign.name}`;
    return [cost({ from: first.day, to: last.day, network: 'meta', category: 'ads', amount, note })];
  });
}

const ONE_OFF: readonly Spent[] = [
  {
    from: '2024-10-01',
    to: '2026-03-31',
    category: 'tools',
    amount: 522,
    note: 'Planification et retouche, 29 € par mois',
  },
  { from: '2025-02-11', to: null, category: 'training', amount: 180, note: 'Journée « filmer avec un téléphone »' },
  { from: '2025-05-31', to: null, category: 'other', amount: 1140, note: 'Lots du grand jeu : trois ans de thé' },
  { from: '2025-10-06', to: '2025-10-31', category: 'content', amount: 250, note: 'Anna, dessins pour les réseaux' },
  {
    from: '2025-11-03',
    to: '2025-12-19',
    category: 'content',
    amount: 850,
    note: 'Tournage et montage, calendrier de l’avent',
  },
];

/** Orders that the web figures give to social channels; none is typed for a month without any. */
function sales(): GainLine[] {
  const social = channelMonths().filter(({ channel }) => SOCIAL.includes(channel));
  return MONTHS.flatMap((month) => {
    const rows = social.filter((row) => row.month === month);
    const quantity = rows.reduce((sum, { orders }) => sum + orders, 0);
    const cents = rows.reduce((sum, { revenueCents }) => sum + revenueCents, 0);
    if (quantity === 0) return [];
    const unitValue = Math.round(cents / quantity) / 100;
    const note = 'Commandes venues des réseaux, panier moyen HT';
    return [
      {
        month,
        network: null,
        account: null,
        kind: 'sales',
        quantity,
        unitValue,
        margin: COMPANY.margin,
        amount: null,
        note,
      },
    ] as const;
  });
}

const OTHER_GAINS: readonly GainLine[] = [
  {
    month: '2025-11',
    network: 'linkedin',
    account: null,
    kind: 'leads',
    quantity: 9,
    unitValue: 310,
    margin: 0.33,
    amount: null,
    note: 'Demandes de coffrets d’entreprise : marge attendue, une sur trois se conclut',
  },
  {
    month: '2026-01',
    network: 'facebook',
    account: null,
    kind: 'savings',
    quantity: null,
    unitValue: null,
    margin: null,
    amount: 95,
    note: 'Questions traitées par message et non au téléphone',
  },
];

/** The lines of both sheets, oldest first within each kind. */
export const sampleMoney = (): SampleMoney => ({
  costs: [...staff(), ...advertising(), ...ONE_OFF.map(cost)],
  gains: [...sales(), ...OTHER_GAINS].map((line) => ({ ...line, note: typeset(line.note) })),
});
