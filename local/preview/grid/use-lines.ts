// Windowing of one axis: which lines are near the shown part of the grid.
import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type VirtualItem,
  Virtualizer,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import type { Lines } from '../look/lines';

export interface LinesOptions {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly lines: Lines;
  readonly horizontal: boolean;
  /** Pixels of headers before the first line, and how many lines stay in view. */
  readonly headers: number;
  readonly frozen: number;
  /** A line that is kept even when it is out of sight: the active one, for the focus. */
  readonly kept: number;
}

export interface LinesShown {
  /** 1-based lines after the frozen ones, hidden ones left out. */
  readonly items: readonly { readonly line: number; readonly start: number; readonly size: number }[];
  /** Brings a 1-based line into view. */
  reveal(line: number): void;
}

type Grid = Virtualizer<HTMLDivElement, HTMLElement>;

function shown(items: readonly VirtualItem[], frozen: number): LinesShown['items'] {
  return items
    .filter(({ index, size }) => index >= frozen && size > 0)
    .map(({ index, start, size }) => ({ line: index + 1, start, size }));
}

export function useLines({ scroller, lines, horizontal, headers, frozen, kept }: LinesOptions): LinesShown {
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const frozenSize = lines.starts[Math.min(frozen, lines.sizes.length)] ?? 0;
  const options = {
    count: lines.sizes.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index: number) => lines.sizes[index] ?? 0,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    horizontal,
    overscan: 6,
    paddingStart: headers,
    scrollPaddingStart: headers + frozenSize,
    rangeExtractor: (range: Parameters<typeof defaultRangeExtractor>[0]) => {
      const near = defaultRangeExtractor(range);
      if (kept < 1 || kept > range.count || near.includes(kept - 1)) return near;
      return [...near, kept - 1].sort((a, b) => a - b);
    },
    onChange: () => redraw(undefined as never),
  };
  const instance = useRef<Grid | null>(null);
  instance.current ??= new Virtualizer(options) as Grid;
  const grid = instance.current;
  grid.setOptions(options as never);
  useLayoutEffect(() => grid._didMount(), []);
  useLayoutEffect(() => grid._willUpdate());
  // Sizes are known, not measured: they are read anew whenever they change.
  useLayoutEffect(() => grid.measure(), [lines]);
  return {
    items: shown(grid.getVirtualItems(), frozen),
    reveal: (line) => {
      if (line > frozen) grid.scrollToIndex(line - 1, { align: 'auto' });
    },
  };
}
