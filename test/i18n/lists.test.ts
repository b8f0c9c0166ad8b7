import { expect, it } from 'vitest';
import { listed } from '../../src/i18n/lists';

it('parts the items of a list with a semicolon, which French keeps on the line of the word before it', () => {
  expect(listed(['un', 'deux, trois', 'quatre'], 'fr')).toBe('un\u00a0; deux, trois\u00a0; quatre');
  expect(listed(['one', 'two, three'], 'en')).toBe('one; two, three');
  expect(listed([], 'fr')).toBe('');
});
