// The column letters, with the folding buttons of column groups above them.
import { columnLetters } from '../../model';
import type { RowContext } from './row';
import { TOGGLE, ToggleButtons } from './toggle-buttons';

/** Height of the letters themselves. */
export const LETTERS = 24;

export const headHeight = (depth: number): number => LETTERS + depth * TOGGLE;

export function Head({ context }: { readonly context: RowContext }) {
  const { look, words, columns, head, rect, fold } = context;
  const { sheet } = look;
  const height = headHeight(look.columnDepth);
  const letters = (column: number, gap: number, stays: number | null) => {
    const size = look.columns.sizes[column - 1] ?? 0;
    const chosen = column >= rect.left && column <= rect.right ? 'column-head selected' : 'column-head';
    const place = stays === null ? '' : `;left:${stays}px`;
    return (
      <div
        key={column}
        role="columnheader"
        aria-colindex={column + 1}
        class={`${chosen}${stays === null ? '' : ' stays'}${column === look.frozenEdge ? ' edge' : ''}`}
        style={`width:${size}px;height:${height}px;margin-left:${gap}px${place}`}
        aria-label={words.column(columnLetters(column))}
        data-column-head={column}
      >
        <ToggleButtons axis="columns" line={column} look={look} words={words} fold={fold} />
        <span class="letters">{columnLetters(column)}</span>
      </div>
    );
  };
  const heads = [];
  for (let column = 1; column <= sheet.frozenColumns; column++)
    if ((look.columns.sizes[column - 1] ?? 0) > 0)
      heads.push(letters(column, 0, head + (look.columns.starts[column - 1] ?? 0)));
  let end = head + (look.columns.starts[sheet.frozenColumns] ?? 0);
  for (const { line, start, size } of columns) {
    heads.push(letters(line, start - end, null));
    end = start + size;
  }
  return (
    <div role="row" class="row letters-row" aria-rowindex={1} style={`height:${height}px`}>
      <div role="columnheader" aria-colindex={1} class="corner" style={`width:${head}px;height:${height}px`}>
        <span class="unseen">{words.place}</span>
      </div>
      {heads}
    </div>
  );
}
