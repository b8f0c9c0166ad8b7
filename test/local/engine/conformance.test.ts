// The local engine gives what Google Sheets gives.
import { describe, expect, test } from 'vitest';
import type { Value } from '../../../local/model/types';
import { type Case, CONFORMANCE, NOT_HERE } from './conformance';
import { computed } from './sheet-of';

/** Values of the formula's cell and those that its result spills over. */
async function outcome({ formula, cells = {}, at = 'A1', expected, locale = 'en_US' }: Case): Promise<unknown> {
  const book = await computed({ ...cells, [at]: formula }, locale);
  if (!Array.isArray(expected)) return book.value(at);
  const rows = expected as readonly (readonly Value[])[];
  return rows.map((row, r) => row.map((_, c) => book.value(at, r, c)));
}

for (const [group, cases] of Object.entries(CONFORMANCE)) {
  describe(group, () => {
    test.each(cases.map((each) => [each.title, each] as const))('%s', async (_, each) => {
      expect(await outcome(each)).toEqual(each.expected);
    });
  });
}

describe('Functions that are not computed here', () => {
  test.each(Object.keys(NOT_HERE))('%s gives #NAME?, never a value', async (name) => {
    const book = await computed({ A1: `=${name}("x";"y")` });
    expect(book.value('A1')).toEqual({ error: '#NAME?' });
  });
});
