// What to export to fill a gap of the grid.
import { describe, expect, it } from 'vitest';
import { covered, gapAround } from '../../../src/sidebar/logic/gaps';
import { source } from '../support';

describe('a gap', () => {
  it('is the whole run of months around it that are not complete', () => {
    const line = source('x', ['missing', 'complete', 'partial', 'missing', 'unknown', 'complete']);
    expect(gapAround(line, '2026-01')).toEqual({ from: '2025-12', to: '2026-02', count: 3 });
    expect(gapAround(line, '2025-10')).toEqual({ from: '2025-10', to: '2025-10', count: 1 });
  });

  it('does not go beyond the months of the grid', () => {
    expect(gapAround(source('x', []), '2026-03')).toEqual({ from: '2025-10', to: '2026-03', count: 6 });
  });
});

describe('a month of the grid', () => {
  it('counts the sources that have it whole: partly or perhaps is not whole', () => {
    const last = (coverage: 'complete' | 'partial' | 'unknown') => [...Array(5).fill('missing'), coverage];
    const sources = [source('x', last('complete')), source('tiktok', last('partial')), source('ga4', last('unknown'))];
    expect(covered(sources, '2026-03')).toEqual({ complete: 1, all: 3 });
    expect(covered([], '2026-03')).toEqual({ complete: 0, all: 0 });
  });
});
