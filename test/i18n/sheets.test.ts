// The words of generated sheets: the same in both languages, and written as French is.
import { describe, it } from 'vitest';
import { closingMessages } from '../../src/i18n/closing';
import { cycleMessages } from '../../src/i18n/cycles';
import { lineSheetMessages } from '../../src/i18n/line-sheets';
import { menuMessages } from '../../src/i18n/menu';
import { sheetMessages } from '../../src/i18n/sheets';
import { expectFrench } from '../catalogue/typography';

/** Every text of a set of words, by its path; of a function what it gives for texts and counts. */
function textsOf(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return textsOf(value('A', 2, 'C', 4), path);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => textsOf(one, `${path}.${key}`));
}

const FRENCH = [
  ...textsOf(sheetMessages.fr, 'sheets'),
  ...textsOf(lineSheetMessages.fr, 'line-sheets'),
  ...textsOf(closingMessages.fr, 'closing'),
  ...textsOf(cycleMessages('fr'), 'cycles'),
  ...textsOf(menuMessages.fr, 'menu'),
];

describe('the words of the sheets', () => {
  it.each(FRENCH)('%s is written as French is', (_path, text) => {
    // A formula is written as Sheets wants it.
    expectFrench(text.replace(/=[A-Z_]+\([^)]*\)/g, 'A'));
  });
});
