import { describe, expect, it } from 'vitest';
import { f } from '../../src/plan/formula';
import { faultsOf } from './support/formula-text';

const REF = { at: 'own-row', column: 'value' } as const;

describe('the check of formulas that these tests use', () => {
  it('lets a good one pass', () => {
    expect(faultsOf(f`=IF(COUNT(${REF})=0;"a, {b} 1.5 ""c"" $A$1";ABS(${REF})/100)`)).toEqual([]);
  });

  it.each([
    ['QUERY', '=QUERY(1;2)', 'calls QUERY'],
    ['a comma', '=IF(1,2)', 'has a comma'],
    ['a decimal', '=ABS(0.5)', 'has a decimal'],
    ['an array', '=COUNT({1;2})', 'has an array literal'],
    ['an address', '=ABS($B7)', 'has an address'],
    ['a missing sign', 'ABS(1)', 'does not begin with ='],
    ['an open parenthesis', '=ABS(1', 'a parenthesis stays open'],
    ['a parenthesis too many', '=ABS(1))', 'a parenthesis closes too early'],
    ['an open text', '=IF(1;"a)', 'a quotation mark stays open'],
    ['a name in small letters', '=abs(1)', 'calls abs'],
  ])('finds %s', (_, text, fault) => {
    expect(faultsOf(f`${text}`)).toContain(fault);
  });
});
