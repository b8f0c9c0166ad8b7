// Notes below a table without dates: what stands there, a figure with it, is no row of the table.
import { describe, expect, it } from 'vitest';
import { notesBelow } from '../../../src/sources/read/notes-below';
import { lines } from '../support/tables';

/** The first cells of what is taken for notes; the header stands on row 1. */
const notesOf = (...text: string[]): unknown[] => {
  const rows = lines('What | A | B | C', ...text);
  const data = rows.flatMap((cells, i) => (i > 0 && cells.some(Boolean) ? [{ row: i + 1, cells }] : []));
  return notesBelow(data, rows, 1).map(({ cells }) => cells[0]);
};

describe('a label and a figure', () => {
  it('below a blank line are a note', () => {
    expect(notesOf('x | 12', 'y | 30', '', 'Posts | 9')).toEqual(['Posts']);
    expect(notesOf('x | 12', 'y | 30', 'z | 5', '', 'Posts | 9', 'Seen by Marie')).toEqual(['Posts', 'Seen by Marie']);
  });

  it('right below rows that are all wider are a note', () => {
    expect(notesOf('x | 12 | 3 | 4', 'y | 30 | 5 | 6', 'Posts | 9')).toEqual(['Posts']);
  });

  it('are a row of the table where others are as short, or blank lines stand between all', () => {
    expect(notesOf('x | 12', 'y | 30', 'Posts | 9')).toEqual([]);
    expect(notesOf('x | 12 | 3 | 4', 'y | 30', 'Posts | 9')).toEqual([]);
    expect(notesOf('x | 12', '', 'y | 30', '', 'z | 9')).toEqual([]);
  });
});

it('what is wider than a note, or longer than notes are, stays in the table', () => {
  expect(notesOf('x | 12 | 3', 'y | 30 | 4', '', 'z | 9 | 1')).toEqual([]);
  expect(notesOf('x | 1', 'y | 2', 'z | 3', 'v | 4', '', 'a | 1', 'b | 2', 'c | 3', 'd | 4')).toEqual([]);
});
