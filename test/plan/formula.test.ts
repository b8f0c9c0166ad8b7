import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { f, join, quote } from '../../src/plan/formula';
import { isFormula, type Ref } from '../../src/plan/types';

const HERE: Ref = { at: 'own-row', column: 'value' };
const THERE: Ref = { at: 'cell', row: 'keys', column: 'value', fix: true };

describe('a formula written as a template', () => {
  it('keeps texts and references apart, in order', () => {
    expect(f`=${HERE}-${THERE}`).toEqual({ parts: ['=', HERE, '-', THERE] });
  });

  it('takes pieces of formulas in', () => {
    const sum = f`SUM(${HERE})`;
    expect(f`=IF(${sum}=0;"";${sum})`).toEqual({
      parts: ['=IF(', 'SUM(', HERE, ')', '=0;"";', 'SUM(', HERE, ')', ')'],
    });
  });

  it('takes texts in, and leaves empty ones out', () => {
    expect(f`=${'1'}+${''}2`).toEqual({ parts: ['=', '1', '+', '2'] });
    expect(f``).toEqual({ parts: [] });
  });
});

describe('pieces joined by a separator', () => {
  it('have it between them only', () => {
    expect(join([f`${HERE}`, f`1`, f`${THERE}`], ';').parts).toEqual([HERE, ';', '1', ';', THERE]);
    expect(join([f`1`], ';').parts).toEqual(['1']);
    expect(join([], ';').parts).toEqual([]);
  });
});

describe('a text inside a formula', () => {
  it.each([
    ['ROI', '"ROI"'],
    ['le « mois »', '"le « mois »"'],
    ['say "yes"', '"say ""yes"""'],
    ['"', '""""'],
    ['', '""'],
    ["d'été", '"d\'été"'],
  ])('%s is written %s', (text, literal) => {
    expect(quote(text)).toBe(literal);
  });

  it('can never end early: inside its marks every quotation mark is doubled', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', 'a', ';', '=', '\n') }), (text) => {
        const literal = quote(text);
        expect(literal).toMatch(/^"(?:[^"]|"")*"$/);
        expect(literal.slice(1, -1).split('""').join('"')).toBe(text);
      }),
    );
  });
});

describe('what a planned cell may hold', () => {
  it('is a formula only when it has parts', () => {
    expect(isFormula(f`=1`)).toBe(true);
    for (const cell of ['=1', 1, true, null, undefined, { day: '2025-03-18' } as const, { error: '#N/A' }])
      expect(isFormula(cell)).toBe(false);
  });
});
