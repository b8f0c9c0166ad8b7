// One cell of the grid. It is drawn again only when something of it has changed.
import { Component, type ComponentChildren } from 'preact';
import { sparkline } from '../look/sparkline';
import { pixels, styleText } from '../look/style-text';
import type { Words } from '../words';
import { isWider } from './measure';
import type { CellLook } from './sheet-look';

export interface CellProps {
  readonly id: string;
  readonly row: number;
  readonly column: number;
  readonly look: CellLook;
  readonly width: number;
  readonly height: number;
  /** Blank pixels to the left, where lines between are not drawn. */
  readonly gap: number;
  /** Where a frozen cell stays; null for one that scrolls. */
  readonly stays: number | null;
  /** Whether it is the last frozen cell of its row. */
  readonly edge: boolean;
  /** Pixels that its text may take before the next filled cell. */
  readonly room: number;
  readonly active: boolean;
  readonly selected: boolean;
  readonly note: boolean;
  /** Whether the value breaks the cell's validation, which only warns. */
  readonly invalid: boolean;
  readonly control: 'list' | 'checkbox' | null;
  readonly described: string | null;
  readonly words: Words;
  readonly children?: ComponentChildren;
}

const sameLook = (a: CellLook, b: CellLook): boolean =>
  a.text === b.text && a.side === b.side && a.kind === b.kind && a.style === b.style && !a.drawing && !b.drawing;

const JUSTIFY = { left: 'flex-start', center: 'center', right: 'flex-end' } as const;
const ALIGN = { top: 'flex-start', middle: 'center', bottom: 'flex-end' } as const;
const MARGINS = 7;

/** A number or truth value that does not fit is never shown in part. */
function fitted({ look, width }: CellProps): string {
  const { text, kind, style } = look;
  if (kind !== 'number' && kind !== 'boolean') return text;
  return isWider(text, style.fontSize, style.fontWeight === 'bold', width - MARGINS) ? '###' : text;
}

function Sparkline({ look, width, height, words }: CellProps) {
  const { drawing } = look;
  if (!drawing) return null;
  const box = { width: Math.max(1, width - 6), height: Math.max(1, height - 6) };
  const numbers = drawing.data.flat().filter((value) => typeof value === 'number');
  return (
    <svg class="spark" width={box.width} height={box.height} role="img" aria-label={words.sparkline(numbers.join(' '))}>
      {sparkline(drawing.data, drawing.options, box).map((shape) =>
        shape.kind === 'line' ? (
          <polyline points={shape.points} fill="none" stroke={shape.color} stroke-width={shape.width} />
        ) : (
          <rect x={shape.x} y={shape.y} width={shape.width} height={shape.height} fill={shape.color} />
        ),
      )}
    </svg>
  );
}

function Text(props: CellProps) {
  const { look, room, width, control } = props;
  const { style, kind, side } = look;
  if (look.drawing) return <Sparkline {...props} />;
  if (control === 'checkbox')
    return (
      <span class="check" aria-hidden="true">
        {look.text && look.kind === 'boolean' && /^(TRUE|VRAI)$/.test(look.text) ? '☑' : '☐'}
      </span>
    );
  if (look.text === '') return null;
  const runs = kind === 'text' && style.wrap === 'overflow' && control === null && room > width;
  const space = control === 'list' ? 16 : 0;
  const name = `text ${style.wrap === 'wrap' ? 'wraps' : ''} ${runs ? 'runs' : ''} ${side}`;
  const most = (runs ? room : width) - MARGINS - space;
  return (
    <span
      class={name}
      style={`max-width:${Math.max(0, most)}px;max-height:${Math.max(0, props.height - 3)}px;line-height:${Math.round(pixels(style.fontSize) * 1.2)}px`}
    >
      {fitted(props)}
    </span>
  );
}

export class Cell extends Component<CellProps> {
  override shouldComponentUpdate(next: CellProps): boolean {
    const now = this.props;
    if (now.children || next.children || !sameLook(now.look, next.look)) return true;
    return (Object.keys(next) as (keyof CellProps)[]).some((key) => key !== 'look' && now[key] !== next[key]);
  }

  override render(props: CellProps) {
    const { id, row, column, look, width, height, gap, stays, active, selected, note, control, described } = props;
    const place = stays === null ? '' : `;left:${stays}px`;
    const box = `width:${width}px;height:${height}px;margin-left:${gap}px${place}`;
    const align = `;justify-content:${JUSTIFY[look.side]};align-items:${ALIGN[look.style.verticalAlignment]}`;
    const names = [
      'cell',
      stays === null ? '' : 'stays',
      props.edge ? 'edge' : '',
      active ? 'active' : '',
      selected ? 'selected' : '',
    ];
    if (control === 'list') names.push('lists');
    if (props.room > width && control === null) names.push('over');
    if (props.invalid) names.push('invalid');
    if (look.kind === 'error') names.push('error');
    return (
      <div
        id={id}
        role="gridcell"
        class={names.filter(Boolean).join(' ')}
        style={box + align + styleText(look.style)}
        tabIndex={active ? 0 : -1}
        aria-colindex={column + 1}
        aria-selected={selected || active}
        aria-describedby={described ?? undefined}
        data-row={row}
        data-column={column}
      >
        {props.children ?? <Text {...props} />}
        {note && <i class="mark" />}
        {control === 'list' && !props.children && <span class="arrow" data-list aria-hidden="true" />}
      </div>
    );
  }
}
