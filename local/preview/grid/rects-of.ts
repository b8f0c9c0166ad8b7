// The rectangles that lines and columns in sight make together.
import type { Rect } from '../../model';

interface Run {
  first: number;
  last: number;
}

/** Numbers that follow one another, taken together. */
function runsOf(lines: readonly number[]): Run[] {
  const runs: Run[] = [];
  for (const line of [...lines].sort((a, b) => a - b)) {
    const run = runs[runs.length - 1];
    if (run && line <= run.last + 1) run.last = line;
    else runs.push({ first: line, last: line });
  }
  return runs;
}

/** Rectangles of every cell where one of these rows crosses one of these columns; hidden lines between them lie in none. */
export const rectsOf = (rows: readonly number[], columns: readonly number[]): Rect[] =>
  runsOf(rows).flatMap(({ first: top, last: bottom }) =>
    runsOf(columns).map(({ first: left, last: right }) => ({ top, left, bottom, right })),
  );
