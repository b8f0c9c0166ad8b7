// What the probe's page asks of the script.
import { BEHAVIOURS } from '../behaviours';
import { Results } from '../results-sheet';
import { tell } from '../tell';

/** The page's text, put in by the build. */
declare const PROBE_PAGE: string;

export function probeSidebar(): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(PROBE_PAGE).setTitle('Probe'));
}

/** What reached the script: a text by its length, rows by their number, anything else in words. */
export function probeEcho(value: unknown): string {
  if (typeof value === 'string') return `${value.length} characters`;
  return Array.isArray(value) && value.length > 10 ? `${value.length} rows` : tell(value);
}

/** A text of that many characters. */
export const probeText = (length: number): string => 'x'.repeat(length);

/** An answer with a date in it. */
export const probeDate = (): { inside: Date } => ({ inside: new Date(0) });

/** Writes what the page measured. Throws for what is no table of texts by id. */
export function probeSidebarSeen(seen: Readonly<Record<string, unknown>>): void {
  const results = new Results(SpreadsheetApp.getActiveSpreadsheet());
  for (const id of Object.keys(seen)) {
    const index = BEHAVIOURS.findIndex((behaviour) => behaviour.id === id && behaviour.trial.way === 'sidebar');
    const text = seen[id];
    if (index < 0 || typeof text !== 'string') throw new Error(`No measure of the page is called ${id}`);
    results.put(index, text);
  }
  results.log();
}
