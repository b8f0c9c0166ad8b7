import { describe, expect, it } from 'vitest';
import { lookup, OWN_MONTH, PREVIOUS_MONTH, SHOWN_MONTH } from '../../src/results/lookup';
import { textOf } from './support/formula-text';

const SERIES = { network: 'instagram', account: 'Chez "Jo"', scope: 'total', basis: 'post' } as const;

describe('a figure of the Data sheet in the results', () => {
  it('is looked up by its key, the month of which stands in the column’s own key cell', () => {
    expect(textOf(lookup('value', OWN_MONTH, { ...SERIES, account: null }, 'likes'))).toBe(
      'INDEX([data!*/value];MATCH([#/this column]&"|instagram||total|likes|post";[data!*/#];0))',
    );
  });

  it('is that of the shown month, or of the one before, wherever the row is sorted to', () => {
    expect(textOf(lookup('days', SHOWN_MONTH, { ...SERIES, account: null }, 'views'))).toBe(
      'INDEX([data!*/days];MATCH([keys/value fixed]&"|instagram||total|views|post";[data!*/#];0))',
    );
    expect(textOf(lookup('age', PREVIOUS_MONTH, { ...SERIES, account: null }, 'views'))).toContain(
      'MATCH([keys/previous fixed]&',
    );
  });

  it('is found under an account with quotation marks', () => {
    expect(textOf(lookup('value', OWN_MONTH, SERIES, 'likes'))).toContain('"|instagram|chez ""jo""|total|likes|post"');
  });
});
