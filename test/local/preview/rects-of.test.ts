// What is in sight, as rectangles.
import { expect, test } from 'vitest';
import { rectsOf } from '../../../local/preview/grid/rects-of';

test('lines that follow one another make one rectangle, hidden ones between them part it', () => {
  expect(rectsOf([1, 2, 3], [2, 1])).toEqual([{ top: 1, bottom: 3, left: 1, right: 2 }]);
  expect(rectsOf([1, 2, 90], [4])).toEqual([
    { top: 1, bottom: 2, left: 4, right: 4 },
    { top: 90, bottom: 90, left: 4, right: 4 },
  ]);
  expect(rectsOf([], [1])).toEqual([]);
});

test('a line that is given twice, frozen and active, counts once', () => {
  expect(rectsOf([1, 1, 2], [1])).toEqual([{ top: 1, bottom: 2, left: 1, right: 1 }]);
});
