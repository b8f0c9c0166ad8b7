// The [+] and [−] of the groups whose control stands beside a line.
import { columnLetters } from '../../model';
import type { Words } from '../words';
import type { SheetLook } from './sheet-look';

interface Props {
  readonly axis: 'rows' | 'columns';
  readonly line: number;
  readonly look: SheetLook;
  readonly words: Words;
  fold(axis: 'rows' | 'columns', start: number, depth: number): void;
}

/** Pixels for one depth of groups. */
export const TOGGLE = 18;

export function ToggleButtons({ axis, line, look, words, fold }: Props) {
  const toggles = axis === 'rows' ? look.rowToggles : look.columnToggles;
  const nameOf = (n: number): string => (axis === 'rows' ? words.row(n) : words.column(columnLetters(n)));
  return (
    <>
      {toggles
        .filter((toggle) => toggle.line === line)
        .map(({ group }) => (
          <button
            key={group.depth}
            type="button"
            class="toggle"
            tabIndex={-1}
            style={axis === 'rows' ? `left:${(group.depth - 1) * TOGGLE}px` : `top:${(group.depth - 1) * TOGGLE}px`}
            aria-expanded={!group.collapsed}
            aria-label={group.collapsed ? words.expand(nameOf(group.start)) : words.collapse(nameOf(group.start))}
            onClick={() => fold(axis, group.start, group.depth)}
          >
            {group.collapsed ? '+' : '−'}
          </button>
        ))}
    </>
  );
}
