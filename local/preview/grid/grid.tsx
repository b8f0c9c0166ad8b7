// The grid: frozen and scrolling cells, headers, selection by mouse and keyboard, tooltips.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Desk } from '../run/desk';
import type { Words } from '../words';
import { Charts } from './charts';
import { Head, headHeight } from './head';
import { keyAction } from './keys';
import { rectsOf } from './rects-of';
import { cellId, Row, type RowContext } from './row';
import { at, type Place, rectOf, type Selection } from './selection';
import type { SheetLook } from './sheet-look';
import { Tip, tipText } from './tip';
import { TOGGLE } from './toggle-buttons';
import { type LinesShown, useLines } from './use-lines';

export interface GridActions {
  select(selection: Selection): void;
  /** Begins to type: with this text in place of what is there, or (null) with what is there. */
  edit(text: string | null): void;
  /** A cell is clicked while another one is being typed in; true where the formula took its address. */
  point(place: Place): boolean;
  open(place: Place): void;
  toggle(place: Place): void;
  clear(selection: Selection): void;
  /** The text of the cells, which are kept to be pasted again. */
  copy(selection: Selection): string;
  /** The same, and they go away from where they are when they are pasted. */
  cut(selection: Selection): string;
  paste(selection: Selection, text: string): void;
  /** Takes the last edit back, or does it again. */
  retrace(way: 'undo' | 'redo'): void;
  fold(axis: 'rows' | 'columns', start: number, depth: number): void;
}

interface GridProps extends GridActions {
  readonly desk: Desk;
  readonly look: SheetLook;
  readonly words: Words;
  readonly selection: Selection;
  readonly editor: RowContext['editor'];
  /** Raised when the focus is to come back to the active cell. */
  readonly focus: number;
}

const NUMBER_WIDTH = 46;

function placeAt(target: EventTarget | null): Place | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null;
  const { row, column } = cell?.dataset ?? {};
  return row && column ? { row: Number(row), column: Number(column) } : null;
}

const drawn = (frozen: readonly number[], { items }: LinesShown): number[] => [
  ...frozen,
  ...items.map(({ line }) => line),
];

export function Grid(props: GridProps) {
  const { desk, look, words, selection, editor, focus } = props;
  const { sheet } = look;
  const scroller = useRef<HTMLDivElement>(null);
  const [hovered, hover] = useState<Place | null>(null);
  const head = NUMBER_WIDTH + look.rowDepth * TOGGLE;
  const top = headHeight(look.columnDepth);
  const { active, end } = selection;
  const rows = useLines({
    scroller,
    lines: look.rows,
    horizontal: false,
    headers: top,
    frozen: sheet.frozenRows,
    kept: active.row,
  });
  const columns = useLines({
    scroller,
    lines: look.columns,
    horizontal: true,
    headers: head,
    frozen: sheet.frozenColumns,
    kept: active.column,
  });
  const frozen = look.frozenRows;
  useLayoutEffect(() => {
    desk.inSight = { sheetId: sheet.id, rects: rectsOf(drawn(frozen, rows), drawn(look.frozenColumns, columns)) };
  });
  useLayoutEffect(() => {
    rows.reveal(end.row);
    columns.reveal(end.column);
  }, [sheet, end.row, end.column]);
  useLayoutEffect(() => {
    if (editor || focus === 0) return;
    document.getElementById(cellId(active.row, active.column))?.focus({ preventScroll: true });
  }, [sheet, active.row, active.column, focus, editor === null]);
  const described = hovered ?? active;
  const tip = editor ? null : tipText(desk, sheet, described, words);
  const context: RowContext = {
    look,
    words,
    active,
    rect: rectOf(selection),
    columns: columns.items,
    scrolled: (scroller.current?.scrollLeft ?? 0) > 0,
    head,
    described: tip ? described : null,
    editor,
    fold: props.fold,
  };
  const page = Math.max(1, rows.items.length - 14);
  const onMouseDown = (event: MouseEvent): void => {
    const place = placeAt(event.target);
    if (!place || event.button !== 0) return;
    if (props.point(place)) {
      event.preventDefault();
      return;
    }
    props.select(event.shiftKey ? { active, end: place } : at(place.row, place.column));
    if ((event.target as Element).closest('[data-list]')) {
      event.preventDefault();
      props.open(place);
    } else if ((event.target as Element).closest('.check')) props.toggle(place);
  };
  const onMouseOver = (event: MouseEvent): void => {
    const place = placeAt(event.target);
    if (place && event.buttons === 1 && !editor) props.select({ active, end: place });
    hover(place && tipText(desk, sheet, place, words) ? place : null);
  };
  return (
    <div
      class="scroller"
      ref={scroller}
      onMouseDown={onMouseDown}
      onMouseOver={onMouseOver}
      onMouseLeave={() => hover(null)}
      onDblClick={(event) => placeAt(event.target) && !editor && props.edit(null)}
      onKeyDown={(event) => keyAction(event, sheet, selection, page, props)}
      onCopy={(event) => {
        event.preventDefault();
        event.clipboardData?.setData('text/plain', props.copy(selection));
      }}
      onCut={(event) => {
        event.preventDefault();
        event.clipboardData?.setData('text/plain', props.cut(selection));
      }}
      onPaste={(event) => {
        event.preventDefault();
        props.paste(selection, event.clipboardData?.getData('text/plain') ?? '');
      }}
    >
      <div
        role="grid"
        class={sheet.hiddenGridlines ? 'grid no-lines' : 'grid'}
        aria-label={words.grid(sheet.name)}
        aria-rowcount={sheet.maxRows + 1}
        aria-colcount={sheet.maxColumns + 1}
        aria-multiselectable="true"
        style={`width:${head + (look.columns.starts[sheet.maxColumns] ?? 0)}px;height:${top + (look.rows.starts[sheet.maxRows] ?? 0)}px`}
      >
        <div role="rowgroup" class="frozen">
          <Head context={context} />
          {frozen.map((row) => (
            <Row key={row} context={context} row={row} start={null} />
          ))}
        </div>
        <div role="rowgroup">
          {rows.items.map(({ line, start }) => (
            <Row key={line} context={context} row={line} start={start} />
          ))}
        </div>
      </div>
      <Charts look={look} words={words} head={{ left: head, top }} />
      {tip && <Tip place={described} title={tip.title} text={tip.text} />}
    </div>
  );
}
