// Runs the trials one by one: whatever one of them throws is its own answer, and the next goes on.
import { BEHAVIOURS } from './behaviours';
import { benchOf, refuseUsed } from './bench';
import { Results } from './results-sheet';
import { messageOf } from './tell';
import type { Behaviour, Locale, Spreadsheet } from './types';
import { noAnswer, WAITING } from './verdict';

/** What a trial gives, or why it gives nothing. */
function attempt(trial: () => string): string {
  try {
    return trial();
  } catch (thrown) {
    return noAnswer(messageOf(thrown));
  }
}

/** Tries a behaviour at once, or writes its formulas. */
function tried({ trial, id }: Behaviour, spreadsheet: Spreadsheet, index: number): string {
  const bench = benchOf(spreadsheet, id, index);
  return attempt(() => {
    if (trial.way === 'now') return trial.see(bench);
    if (trial.way === 'formula') trial.put(bench);
    return WAITING;
  });
}

/** Why the spreadsheet cannot be put in this locale; null when it is. */
function useLocale(spreadsheet: Spreadsheet, locale: Locale | undefined): string | null {
  try {
    if (locale && spreadsheet.getSpreadsheetLocale() !== locale) {
      spreadsheet.setSpreadsheetLocale(locale);
      SpreadsheetApp.flush();
    }
    return null;
  } catch (thrown) {
    return noAnswer(messageOf(thrown));
  }
}

/** Tries at once what can be, and writes the formulas of the rest. Each row is written as soon as it is known. */
export function probe(): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  refuseUsed(spreadsheet);
  const results = new Results(spreadsheet, 'anew');
  for (const locale of ['en_US', 'fr_FR', undefined] as const) {
    const refused = useLocale(spreadsheet, locale);
    BEHAVIOURS.forEach((behaviour, index) => {
      const { way } = behaviour.trial;
      if (behaviour.locale === locale && (way === 'now' || way === 'formula'))
        results.put(index, refused ?? tried(behaviour, spreadsheet, index));
    });
  }
  SpreadsheetApp.flush();
  results.log();
  spreadsheet.toast('Wait until no cell says Loading, then read the formulas (probeResults).');
}

/** Reads the formulas that `probe` wrote, all of them before it writes; a row that had no answer keeps its reason. */
export function probeResults(): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const results = new Results(spreadsheet);
  const former = results.all();
  const seen = BEHAVIOURS.map(({ id, trial }, index) =>
    trial.way === 'formula' && former[index] === WAITING
      ? attempt(() => trial.see(benchOf(spreadsheet, id, index)))
      : null,
  );
  seen.forEach((text, index) => {
    if (text !== null) results.put(index, text);
  });
  results.log();
}

/** Tries what takes minutes. */
export function probeLimits(): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  refuseUsed(spreadsheet);
  const results = new Results(spreadsheet);
  BEHAVIOURS.forEach(({ id, trial }, index) => {
    if (trial.way !== 'limits') return;
    results.put(
      index,
      attempt(() => trial.see(benchOf(spreadsheet, id, index))),
    );
  });
  results.log();
}
