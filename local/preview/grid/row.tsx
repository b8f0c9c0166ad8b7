// A row of the grid: its header, the frozen cells, then those in sight.
import type { ComponentChildren } from 'preact';
import { columnLetters } from '../../model';
import type { Words } from '../words';
import { Cell } from './cell';
import { breaksRule, choicesAt, isCheckbox } from './choices';
import { isWider, textWidth } from './measure';
import type { Place } from './selection';
import type { SheetLook } from './sheet-look';
import { ToggleButtons } from './toggle-buttons';
import type { LinesShown } from './use-lines';

export interface RowContext {
  readonly look: SheetLook;
  readonly words: Words;
  readonly active: Place;
  readonly rect: { top: number; left: number; bottom: number; right: number };
  readonly columns: LinesShown['items'];
  /** Whether the sheet is scrolled sideways. */
  readonly scrolled: boolean;
  /** Width of the row headers, folding buttons included. */
  readonly head: number;
  /** The cell whose tooltip is shown. */
  readonly described: Place | null;
  readonly editor: ComponentChildren | null;
  fold(axis: 'rows' | 'columns', start: number, depth: number): void;
}

export const cellId = (row: number, column: number): string => `cell-${columnLetters(column)}${row}`;

interface RowProps {
  readonly context: RowContext;
  readonly row: number;
  /** Where the row stands; null for a frozen one, which follows the one before it. */
  readonly start: number | null;
}

const TEXT_MARGIN = 8;

function cellOf({ context, row }: RowProps, column: number, gap: number, stays: number | null) {
  const { look, words, active, rect, described, editor } = context;
  const { sheet } = look;
  const cell = look.cell(row, column);
  const width = look.columns.sizes[column - 1] ?? 0;
  const isActive = active.row === row && active.column === column;
  const { fontSize, fontWeight, wrap } = cell.style;
  const font = [cell.text, fontSize, fontWeight === 'bold'] as const;
  const isLong = cell.kind === 'text' && wrap === 'overflow' && isWider(...font, width - TEXT_MARGIN);
  const wanted = isLong ? textWidth(...font) + TEXT_MARGIN : width;
  const rule = sheet.rule(row, column);
  const isDescribed = described?.row === row && described.column === column;
  return (
    <Cell
      key={column}
      id={cellId(row, column)}
      row={row}
      column={column}
      look={cell}
      width={width}
      height={look.rows.sizes[row - 1] ?? 0}
      gap={gap}
      stays={stays}
      edge={column === look.frozenEdge}
      room={wanted > width ? look.room(row, column, wanted, cell.side, context.scrolled) : width}
      active={isActive}
      selected={row >= rect.top && row <= rect.bottom && column >= rect.left && column <= rect.right}
      note={sheet.note(row, column) !== ''}
      invalid={breaksRule(sheet, row, column)}
      control={rule ? (isCheckbox(rule) ? 'checkbox' : choicesAt(sheet, row, column) ? 'list' : null) : null}
      described={isDescribed ? 'grid-tip' : null}
      words={words}
    >
      {isActive ? editor : null}
    </Cell>
  );
}

/** The cells of a row, frozen ones first; what lies between two drawn columns is left as a gap. */
function cellsOf(props: RowProps) {
  const { look, columns, head } = props.context;
  const { sheet } = look;
  const cells = [];
  for (let column = 1; column <= sheet.frozenColumns; column++) {
    const size = look.columns.sizes[column - 1] ?? 0;
    if (size > 0) cells.push(cellOf(props, column, 0, head + (look.columns.starts[column - 1] ?? 0)));
  }
  let end = head + (look.columns.starts[sheet.frozenColumns] ?? 0);
  for (const { line, start, size } of columns) {
    cells.push(cellOf(props, line, start - end, null));
    end = start + size;
  }
  return cells;
}

export function Row(props: RowProps) {
  const { context, row, start } = props;
  const { look, words, head, rect, fold } = context;
  const height = look.rows.sizes[row - 1] ?? 0;
  const place = start === null ? '' : `position:absolute;left:0;top:${start}px;`;
  const last = row === look.sheet.frozenRows ? 'row last-frozen' : 'row';
  const selected = row >= rect.top && row <= rect.bottom ? 'row-head selected' : 'row-head';
  return (
    <div role="row" class={last} aria-rowindex={row + 1} style={`${place}height:${height}px`}>
      <div
        role="rowheader"
        aria-colindex={1}
        class={selected}
        style={`width:${head}px`}
        aria-label={words.row(row)}
        data-row-head={row}
      >
        <ToggleButtons axis="rows" line={row} look={look} words={words} fold={fold} />
        <span class="number">{row}</span>
      </div>
      {cellsOf(props)}
    </div>
  );
}
