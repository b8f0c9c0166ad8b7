import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureKey, type Series, seriesKey } from '../../src/results/figure-key';

const series = (account: string | null): Series => ({ network: 'linkedin', account, scope: 'organic', basis: 'day' });

describe('the key of a figure', () => {
  it('is month | network | account | scope | metric | basis', () => {
    expect(figureKey('2025-03', series('Maison'), 'impressions')).toBe(
      '2025-03|linkedin|maison|organic|impressions|day',
    );
  });

  it('has an empty place where there is no account', () => {
    expect(seriesKey(series(null), 'likes')).toBe('linkedin||organic|likes|day');
  });

  it('is that of the month, before the part that stays from month to month', () => {
    const rest = seriesKey(series('Maison'), 'likes');
    expect(figureKey('2025-03', series('Maison'), 'likes')).toBe(`2025-03|${rest}`);
  });

  it.each([
    ['Maison | Paris', 'maison ¦ paris'],
    ['5* Hôtel', '5∗ hôtel'],
    ['Qui ?', 'qui ？'],
    ['~ Été ~', '∼ été ∼'],
    ['A=B "C"', 'a=b "c"'],
  ])('writes the account %s so that a lookup finds it and nothing else', (account, part) => {
    expect(seriesKey(series(account), 'likes')).toBe(`linkedin|${part}|organic|likes|day`);
  });

  it('always has its five bars and no wildcard, whatever the account is called', () => {
    const account = fc.string({ unit: fc.constantFrom('|', '*', '?', '~', 'A', 'é', ' ', '"', "'") });
    fc.assert(
      fc.property(account, (name) => {
        const key = figureKey('2025-03', series(name), 'likes');
        expect(key.split('|')).toHaveLength(6);
        expect(key).not.toMatch(/[*?~A-Z]/);
      }),
    );
  });
});
