// Checks of texts that people read.
import { expect } from 'vitest';

/** Not empty, without spaces at its ends or doubled, and without a leftover placeholder. */
export function expectText(text: string | undefined): void {
  expect(text).toBeTruthy();
  expect(text).toBe(text?.trim());
  expect(text).not.toMatch(/ {2}|undefined|NaN|\$\{|TODO/);
}

/** French typography: no-break space before : ; ? ! % » and after «, curly apostrophes, thousands apart. */
export function expectFrench(text: string): void {
  expect(text).not.toMatch(/'/);
  expect(text).not.toMatch(/"/);
  expect(text).not.toMatch(/(?<![\u00a0\u202f])[:;?!%»]/);
  expect(text).not.toMatch(/«(?!\u00a0)/);
  expect(text).not.toMatch(/\d \d{3}/);
}
