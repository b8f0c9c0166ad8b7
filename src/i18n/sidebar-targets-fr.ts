// The sidebar in French: indicators and targets of the chosen objectives.
import { writeDay, writeMonth } from './calendar';
import type { SidebarMessages } from './sidebar';

export const targetsFr: SidebarMessages['targets'] = {
  title: 'Indicateurs et cibles',
  intro:
    'Cochez ce que vous suivez, puis donnez une cible par mois si vous en avez une. Une cible passée garde ses mois.',
  roles: {
    community_manager: 'community manager',
    business_stakeholder: 'responsable métier',
    executive: 'direction',
  },
  tooMany: (count) =>
    `${count} indicateurs pour cet objectif\u00a0: au-delà de trois, on ne sait plus lequel guide l’action.`,
  target: (place, unit) => `Cible par mois${place ? `, ${place}` : ''}${unit ? `, en\u00a0${unit}` : ''}`,
  allNetworks: 'tous réseaux',
  units: { percent: 'pourcentage', minutes: 'min', hours: 'h', seconds: 's', points: 'points', periods: 'mois' },
  proposal: (value, count, from, to) =>
    count === 1
      ? `Proposition\u00a0: ${value}, comme ${writeMonth(to, 'fr')}.`
      : `Proposition\u00a0: ${value}, médiane de ${count} mois (${writeMonth(from, 'fr')} à ${writeMonth(to, 'fr')}).`,
  take: (value) => `Prendre ${value}`,
  from: 'Cibles valables dès',
  save: 'Enregistrer indicateurs et cibles',
  changed: (days) =>
    `Indicateurs ${days.length > 1 ? 'changés' : 'choisis'} le ${days.map((day) => writeDay(day, 'fr')).join(', le ')}.`,
};
