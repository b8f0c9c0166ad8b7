// Whose a file without an account is.
import { expect, it } from 'vitest';
import { joinNameless } from '../../src/model/accounts';

const joined = (sources: Record<string, number>) =>
  Object.fromEntries(joinNameless(new Map(Object.entries(sources)), (named, nameless) => named + nameless));

it('is its network’s only account’s', () => {
  expect(joined({ 'x|': 1, 'x|cerise': 10, 'youtube|cerise': 100 })).toEqual({ 'x|cerise': 11, 'youtube|cerise': 100 });
});

it('is nobody’s where there are two accounts, or none', () => {
  const sources = { 'x|': 1, 'x|a': 10, 'x|b': 100, 'youtube|': 5 };
  expect(joined(sources)).toEqual(sources);
});
