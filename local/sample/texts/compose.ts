// Puts a post's text together: campaign, season or everyday, an opening, a closing and a few hashtags.
import { type Day, type Month, monthOf } from '../calendar';
import { TEAS } from '../company';
import type { Random } from '../random';
import { CAMPAIGNS, CLOSERS, EVERYDAY, HASHTAGS, OPENERS } from './captions';
import { SEASONS } from './seasons';
import { typeset } from './typeset';

/** Draws from lists: none of a list's texts comes back before all have been used, nor twice running. */
function dealer(random: Random) {
  const decks = new Map<readonly string[], string[]>();
  const lastOf = new Map<readonly string[], string>();
  return (list: readonly string[]): string => {
    const left = decks.get(list) ?? [];
    const deck = left.length > 0 ? left : [...list];
    const choice = deck.length > 1 ? deck.filter((text) => text !== lastOf.get(list)) : deck;
    const dealt = random.pick(choice);
    decks.set(
      list,
      deck.filter((text) => text !== dealt),
    );
    lastOf.set(list, dealt);
    return dealt;
  };
}

function hashtags(random: Random): string {
  const count = random.int(0, 4);
  const start = random.int(0, HASHTAGS.length - 1);
  const chosen = Array.from({ length: count }, (_, n) => HASHTAGS[(start + n * 3) % HASHTAGS.length]);
  return count === 0 ? '' : `\n\n${chosen.join(' ')}`;
}

/** A writer of posts in French: gives the text of a post of a day, each time another one. */
export function postWriter(random: Random): (day: Day) => string {
  const deal = dealer(random);
  const bodyOf = (month: Month): string => {
    const campaign = CAMPAIGNS[month];
    if (campaign && random.chance(0.45)) return deal(campaign);
    return deal(random.chance(0.3) ? (SEASONS[month.slice(5)] ?? EVERYDAY) : EVERYDAY);
  };
  return (day) => {
    const tea = random.pick(TEAS);
    const body = bodyOf(monthOf(day))
      .replace(/\{thé\}/g, tea.name)
      .replace(/\{goût\}/g, tea.about);
    return typeset(random.pick(OPENERS) + body + random.pick(CLOSERS) + hashtags(random));
  };
}
