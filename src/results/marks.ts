// What is to be known of a month as a whole: sources that do not cover it to the end, series that break there.
import { sheetMessages } from '../i18n/sheets';
import { lengthOfMonth, type Month } from '../model/day';
import type { Language } from '../model/text';
import type { Available, MonthState } from './available';
import type { Break } from './breaks';
import { networkLabel } from './words';

/** Of the figures of one source the best covered speaks for it: a file without a line for a day of zero says less. */
function partialSources(available: Available, month: Month, language: Language): string[] {
  const best = new Map<string, MonthState>();
  for (const { series, states } of available.series) {
    if (series.network === 'all') continue;
    const source = `${networkLabel(series.network, language)}${series.account ? ` (${series.account})` : ''}`;
    for (const byMonth of states.values()) {
      const state = byMonth.get(month);
      if (!state || state.missing === null) continue;
      const known = best.get(source);
      if (!known || state.missing < (known.missing ?? 0)) best.set(source, state);
    }
  }
  const { partialSource } = sheetMessages[language].results;
  return [...best].flatMap(([source, { missing }]) => {
    const covered = lengthOfMonth(month) - (missing ?? 0);
    return missing !== null && missing > 0 ? [partialSource(source, covered, lengthOfMonth(month))] : [];
  });
}

/** One text per month, blank where there is nothing to say. */
export function marksOf(
  available: Available,
  breaks: readonly Break[],
  language: Language,
): ReadonlyMap<Month, string> {
  return new Map(
    available.months.map((month) => {
      const broken = breaks
        .filter((one) => one.month === month)
        .map(({ network, text }) => `${network ? `${networkLabel(network, language)}, ` : ''}${text[language]}`);
      return [month, [...partialSources(available, month, language), ...new Set(broken)].join('\n')];
    }),
  );
}
