// Paths in one cell or one touch per cell.
import { describe, expect, it } from 'vitest';
import { readPath } from '../../../src/formulas/attribution/read-path';

const text = (cell: unknown) => readPath([cell], 'text', 'F');
const cells = (...row: unknown[]) => readPath(row, 'cells', 'F');

describe('A path in one cell', () => {
  it.each([
    ['X > Blog > Google Ads', ['X', 'Blog', 'Google Ads']],
    ['X>Blog>Google Ads', ['X', 'Blog', 'Google Ads']],
    ['X | Blog', ['X', 'Blog']],
    ['X|Blog', ['X', 'Blog']],
    ['X -> Blog', ['X', 'Blog']],
    ['X → Blog', ['X', 'Blog']],
    ['X >> Blog', ['X', 'Blog']],
    ['  Google\u00a0Ads  >\u202fE-mail ', ['Google Ads', 'E-mail']],
    ['google / cpc > (direct) / (none)', ['google / cpc', '(direct) / (none)']],
    ['X', ['X']],
    [2026, ['2026']],
  ])('is read: %s', (cell, touches) => {
    expect(text(cell)).toEqual(touches);
  });

  it.each([
    ['X > > Blog', 2],
    ['> X', 1],
    ['X | Blog |', 3],
  ])('with a blank touch is refused: %s', (cell, position) => {
    expect(text(cell)).toEqual({ code: 'blank-touch', name: 'F', position });
  });

  it('with both separators is refused, for a channel may hold one of them', () => {
    expect(text('Google | CPC > Email')).toEqual({ code: 'mixed-separators', name: 'F' });
  });

  it('must be a text', () => {
    expect(text('')).toEqual({ code: 'blank-path', name: 'F' });
    expect(text(true)).toEqual({ code: 'not-a-text', name: 'F', argument: 'paths' });
    expect(text('#N/A')).toEqual({ code: 'error-cell', name: 'F', argument: 'paths', given: '#N/A' });
  });
});

describe('A path over several cells', () => {
  it('is read without the blank cells at its end', () => {
    expect(cells('X', ' Google\u00a0 Ads ', '', null, undefined)).toEqual(['X', 'Google Ads']);
  });

  it('is refused when a cell before a touch is blank', () => {
    expect(cells('X', '', 'Email')).toEqual({ code: 'blank-touch', name: 'F', position: 2 });
    expect(cells('', 'Email')).toEqual({ code: 'blank-touch', name: 'F', position: 1 });
  });

  it('is refused when a cell holds a whole path', () => {
    expect(cells('X > Blog', 'Email')).toEqual({ code: 'path-in-touch', name: 'F', given: 'X > Blog' });
  });

  it('is refused when it holds nothing', () => {
    expect(cells('', '')).toEqual({ code: 'blank-path', name: 'F' });
  });
});
