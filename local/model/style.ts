// How cells look: styles are shared, frozen objects, so that a million cells cost a million pointers.
import type { CellStyle } from './types';

/** The look of a cell that nobody has formatted. `General` is the number format that guesses. */
export const DEFAULT_STYLE: CellStyle = Object.freeze({
  numberFormat: 'General',
  fontWeight: 'normal',
  fontStyle: 'normal',
  fontLine: 'none',
  fontColor: '#000000',
  fontSize: 10,
  fontFamily: 'Arial',
  background: '#ffffff',
  horizontalAlignment: 'general',
  verticalAlignment: 'bottom',
  wrap: 'overflow',
  borders: Object.freeze({}),
});

const keyOf = (s: CellStyle): string => {
  const { borders, ...rest } = s;
  const sides = (['top', 'right', 'bottom', 'left'] as const).map((side) => borders[side] ?? null);
  return JSON.stringify([rest, sides]);
};

/** Keeps one object per distinct style. */
export class StyleBook {
  readonly #known = new Map<string, CellStyle>([[keyOf(DEFAULT_STYLE), DEFAULT_STYLE]]);
  readonly #patched = new WeakMap<Partial<CellStyle>, Map<CellStyle, CellStyle>>();

  /** The shared style with these looks. */
  intern(style: CellStyle): CellStyle {
    const ordered: CellStyle = { ...DEFAULT_STYLE, ...style };
    const key = keyOf(ordered);
    const known = this.#known.get(key);
    if (known) return known;
    this.#known.set(key, Object.freeze(ordered));
    return ordered;
  }

  /** The shared style that `patch` makes of `style`; cheap when many cells take the same patch object. */
  patch(style: CellStyle, patch: Partial<CellStyle>): CellStyle {
    let memo = this.#patched.get(patch);
    if (!memo) {
      memo = new Map();
      this.#patched.set(patch, memo);
    }
    const done = memo.get(style);
    if (done) return done;
    const made = this.intern({ ...style, ...patch });
    memo.set(style, made);
    return made;
  }
}
