// The sidebar in English: indicators and targets of the chosen objectives.
import { writeDay, writeMonth } from './calendar';
import type { SidebarMessages } from './sidebar';

export const targetsEn: SidebarMessages['targets'] = {
  title: 'Indicators and targets',
  intro: 'Tick what you follow, then give a target per month where you have one. A past target keeps its months.',
  roles: {
    community_manager: 'community manager',
    business_stakeholder: 'business stakeholder',
    executive: 'executive',
  },
  tooMany: (count) => `${count} indicators for this objective: beyond three nobody knows which one guides the action.`,
  target: (place, unit) => `Target per month${place ? `, ${place}` : ''}${unit ? ` (${unit})` : ''}`,
  allNetworks: 'all networks',
  units: { percent: '%', minutes: 'min', hours: 'h', seconds: 's', points: 'points', periods: 'months' },
  proposal: (value, count, from, to) =>
    count === 1
      ? `Proposal: ${value}, as in ${writeMonth(to, 'en')}.`
      : `Proposal: ${value}, median of ${count} months (${writeMonth(from, 'en')} to ${writeMonth(to, 'en')}).`,
  take: (value) => `Take ${value}`,
  from: 'Targets valid from',
  save: 'Save indicators and targets',
  changed: (days) =>
    `Indicators ${days.length > 1 ? 'changed' : 'chosen'} on ${days.map((day) => writeDay(day, 'en')).join(', on ')}.`,
};
