import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../../src/sources/formats';
import { FORMAT_NAMES } from '../../../src/sources/formats/names';

describe('the names of formats', () => {
  it('are there for every format and for nothing else', () => {
    expect(Object.keys(FORMAT_NAMES).sort()).toEqual(FORMATS.map(({ id }) => id).sort());
  });

  it.each(['fr', 'en'] as const)('differ from one another in %s', (language) => {
    const names = Object.values(FORMAT_NAMES).map((name) => name[language]);
    expect(new Set(names).size).toBe(names.length);
  });
});
